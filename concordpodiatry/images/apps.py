from django.apps import AppConfig


class ImagesConfig(AppConfig):
    name = "concordpodiatry.images"
    label = "images"
    verbose_name = "Images"

    def ready(self) -> None:
        from . import signal_handlers  # noqa: F401
