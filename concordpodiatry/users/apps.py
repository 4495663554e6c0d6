from django.apps import AppConfig


class UsersConfig(AppConfig):
    name = "concordpodiatry.users"
    label = "users"
    verbose_name = "Users"
