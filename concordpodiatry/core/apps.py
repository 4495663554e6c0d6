from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    name = "concordpodiatry.core"
    label = "core"
    verbose_name = "Core"

    def ready(self) -> None:
        """Import what each app registers: the models are all loaded by now, so nothing else has to wait for them."""
        autodiscover_modules("checks", "form_fields", "signal_handlers", "structured")
