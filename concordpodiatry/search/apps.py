from django.apps import AppConfig


class SearchConfig(AppConfig):
    name = "concordpodiatry.search"
    label = "search"
    verbose_name = "Search"
