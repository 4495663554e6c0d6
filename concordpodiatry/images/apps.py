from django.apps import AppConfig


class ImagesConfig(AppConfig):
    name = "concordpodiatry.images"
    label = "images"
    verbose_name = "Images"
    unseen_models = {"images.siterendition"}

    def ready(self) -> None:
        from . import signal_handlers  # noqa: F401
