from django.apps import AppConfig


class ContentVersionConfig(AppConfig):
    name = "concordpodiatry.contentversion"
    label = "contentversion"
    verbose_name = "Content version"
    unseen = True
