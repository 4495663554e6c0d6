"""What is done to many accounts at once, kept to those that open."""

from typing import Any, cast

from django.forms import Form
from django.utils.functional import cached_property
from wagtail.users.views.bulk_actions import AssignRoleBulkAction, DeleteBulkAction, SetActiveStateBulkAction
from wagtail.users.views.bulk_actions.user_bulk_action import UserBulkAction

from .account_policy import AccountPolicy, Refused, an_administrator_stays
from .forms import offer_roles
from .models import User
from .views import SaysWhyNot


class _OpenAccounts(SaysWhyNot, UserBulkAction):
    permission_policy = AccountPolicy(User)

    @property
    def person(self) -> User:
        """Who does it: nobody comes here without signing in."""
        return cast(User, self.request.user)

    @cached_property
    def open_accounts(self) -> set[int]:
        return self.permission_policy.open_to(self.person)

    def check_perm(self, account: User) -> bool:
        return super().check_perm(account) and account.pk in self.open_accounts

    def prepare_action(self, accounts: list[User], others: dict[str, list[User]]) -> None:
        super().prepare_action(accounts, others)
        if not accounts:
            raise Refused("Nothing was changed. You may not do this to the accounts you chose.")

    @classmethod
    def execute_action(cls, accounts: list[User], **context: Any) -> tuple[int, int]:
        with an_administrator_stays():
            return super().execute_action(accounts, **context)


class AssignRole(_OpenAccounts, AssignRoleBulkAction):
    def get_form(self, form_class: type[Form] | None = None) -> Form:
        form = super().get_form(form_class)
        offer_roles(form, "role", self.person)
        return form


class DeleteAccounts(_OpenAccounts, DeleteBulkAction):
    pass


class SetActiveState(_OpenAccounts, SetActiveStateBulkAction):
    pass
