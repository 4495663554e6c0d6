from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings
from wagtail.users.apps import WagtailUsersAppConfig


class UsersConfig(AppConfig):
    name = "concordpodiatry.users"
    label = "users"
    verbose_name = "Users"
    default = True
    unseen = True

    def ready(self) -> None:
        """Staff set the clock of the offices, wherever they are and whatever zone their account once had."""
        profile: Any = apps.get_model("wagtailusers", "UserProfile")
        profile.get_current_time_zone = lambda _profile: settings.TIME_ZONE


class AccountsConfig(WagtailUsersAppConfig):
    """Wagtail's pages about accounts, with our own behind them."""

    user_viewset = "concordpodiatry.users.viewsets.AccountViewSet"
