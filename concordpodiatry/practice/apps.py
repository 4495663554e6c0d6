from django.apps import AppConfig


class PracticeConfig(AppConfig):
    name = "concordpodiatry.practice"
    label = "practice"
    verbose_name = "Practice"
