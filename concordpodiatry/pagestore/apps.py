from django.apps import AppConfig


class PageStoreConfig(AppConfig):
    name = "concordpodiatry.pagestore"
    label = "pagestore"
    verbose_name = "Page store"
