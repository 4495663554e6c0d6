from django.apps import AppConfig


class BlogConfig(AppConfig):
    name = "blog"

    unseen_models = {
        # What staff decided about a pair of posts, for their own report.
        "blog.keptrepeat",
        # Worked out from other content in bulk; related/suggestions.py advances the content version itself, once.
        "blog.postfeatures",
        "blog.repeat",
        "blog.suggestion",
    }
    """Tables that no page is made of: a change in them is none that a reader could see."""

    def ready(self) -> None:
        from . import signal_handlers, structured  # noqa: F401
