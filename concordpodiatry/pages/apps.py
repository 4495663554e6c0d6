from django.apps import AppConfig


class PagesConfig(AppConfig):
    name = "concordpodiatry.pages"
    label = "pages"
    verbose_name = "Pages"
