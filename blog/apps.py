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
