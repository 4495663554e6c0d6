"""Facts about the practice as a whole."""

from .pages import ProviderPage, ServiceIndexPage, ServicePage
from .settings import HelpLink, MenuLink, PracticeSettings

__all__ = ["HelpLink", "MenuLink", "PracticeSettings", "ProviderPage", "ServiceIndexPage", "ServicePage"]
