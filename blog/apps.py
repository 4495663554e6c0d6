from django.apps import AppConfig


class BlogConfig(AppConfig):
    name = "blog"
    # What staff decided about a pair of posts, for their own report; and what is worked out from other content in bulk:
    # whoever stores that advances the content version, once.
    unseen_models = {"blog.keptrepeat", "blog.readpost", "blog.repeat", "blog.suggestion"}

    def ready(self) -> None:
        from . import dates, reindexing, staleness  # noqa: F401
