"""Accounts in the admin: what Wagtail's own pages let a manager do to an administrator, these refuse."""

from typing import Any

from wagtail.admin.views import generic
from wagtail.users.views.users import UserViewSet

from . import views
from .account_policy import AccountPolicy
from .forms import AccountForm, NewAccountForm


class AccountViewSet(UserViewSet):
    index_view_class = views.AccountsView
    add_view_class = views.AddAccountView
    edit_view_class = views.EditAccountView
    delete_view_class = views.DeleteAccountView
    history_view_class = views.AccountHistoryView
    usage_view_class = views.AccountUsageView
    # Nobody needs a copy of a person, and in Wagtail 7.4 a form sent to the copy's address overwrites the original.
    copy_view_enabled = False
    # Wagtail's own names the administrator's box whether the form has it or not, and hides the roles behind a tab.
    create_template_name = generic.CreateView.template_name

    @property
    def permission_policy(self) -> AccountPolicy:
        return AccountPolicy(self.model)

    def get_form_class(self, for_update: bool = False) -> type[Any]:
        return AccountForm if for_update else NewAccountForm
