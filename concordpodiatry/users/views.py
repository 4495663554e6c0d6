"""The pages about accounts in the admin, for whoever may open them."""

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.views.generic.edit import FormMixin
from wagtail.admin import messages
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin
from wagtail.admin.views.generic.usage import UsageView
from wagtail.admin.widgets.button import BaseButton
from wagtail.users.views import users as wagtail_views

from .account_policy import Refused, an_administrator_stays
from .models import User


class SaysWhyNot(PermissionCheckedMixin):
    """Goes back to the list of accounts with the sentence of a refusal."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            self.refuse()
            return super().dispatch(request, *args, **kwargs)
        except Refused as why:
            messages.error(request, str(why))
            return redirect("wagtailusers_users:index")

    def refuse(self) -> None:
        """Raise ``Refused`` for what is known before anything is done."""


class _OneAccount(SaysWhyNot):
    def refuse(self) -> None:
        # Whoever has nothing to do with accounts is turned away by the view itself.
        if self.user_has_any_permission(["add", "change", "delete"]) and (why := self.why_not()):
            raise Refused(why)

    def why_not(self) -> str:
        opens = self.object.pk in self.permission_policy.open_to(self.request.user)
        return "" if opens else "Only an administrator can open this account."


class _KnowsWhoGives(FormMixin):
    request: HttpRequest

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "giver": self.request.user}


class AccountsView(wagtail_views.IndexView):
    """Everybody, with links to the accounts that open."""

    @cached_property
    def open_accounts(self) -> set[int]:
        return self.permission_policy.open_to(self.request.user)

    def get_edit_url(self, instance: User) -> str | None:
        return super().get_edit_url(instance) if instance.pk in self.open_accounts else None

    def get_delete_url(self, instance: User) -> str | None:
        return super().get_delete_url(instance) if instance.pk in self.open_accounts else None

    def get_list_buttons(self, instance: User) -> list[BaseButton]:
        return super().get_list_buttons(instance) if instance.pk in self.open_accounts else []


class AddAccountView(_KnowsWhoGives, wagtail_views.CreateView):
    pass


class EditAccountView(_KnowsWhoGives, _OneAccount, wagtail_views.EditView):
    def save_instance(self) -> User:
        with an_administrator_stays():
            return super().save_instance()


class DeleteAccountView(_OneAccount, wagtail_views.DeleteView):
    def why_not(self) -> str:
        if self.object == self.request.user:
            return "You cannot delete your own account. Someone else has to do it."
        return super().why_not()

    def delete_action(self) -> None:
        with an_administrator_stays():
            super().delete_action()


class AccountHistoryView(_OneAccount, wagtail_views.HistoryView):
    pass


class AccountUsageView(_OneAccount, UsageView):
    pass
