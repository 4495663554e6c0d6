from django.apps import AppConfig


class PageStoreConfig(AppConfig):
    name = "concordpodiatry.pagestore"
    label = "pagestore"
    verbose_name = "Page store"

    def ready(self) -> None:
        from . import checks, signal_handlers  # noqa: F401
