from django.apps import AppConfig


class EvaluationConfig(AppConfig):
    """Measures related posts on judged posts; installed where the project is developed, and nowhere else."""

    name = "tests.evaluation"
