from django.apps import AppConfig
from wagtail.users.apps import WagtailUsersAppConfig


class UsersConfig(AppConfig):
    name = "concordpodiatry.users"
    label = "users"
    verbose_name = "Users"
    default = True
    unseen = True


class AccountsConfig(WagtailUsersAppConfig):
    """Wagtail's pages about accounts, with our own behind them."""

    user_viewset = "concordpodiatry.users.viewsets.AccountViewSet"
