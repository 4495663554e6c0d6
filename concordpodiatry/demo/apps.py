from django.apps import AppConfig


class DemoConfig(AppConfig):
    name = "concordpodiatry.demo"
    label = "demo"
    verbose_name = "Demonstration practice"
