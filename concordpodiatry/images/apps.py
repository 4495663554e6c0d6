from django.apps import AppConfig


class ImagesConfig(AppConfig):
    name = "concordpodiatry.images"
    label = "images"
    verbose_name = "Images"
    unseen_models = {"images.siterendition"}
