from django.apps import AppConfig


class CoreConfig(AppConfig):
    name = "concordpodiatry.core"
    label = "core"
    verbose_name = "Core"

    def ready(self) -> None:
        from .form_fields import register

        register()
