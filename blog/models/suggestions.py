"""What the site has worked out about posts: which belong under a page, which say the same, how long each takes.

All of it can be made again from the posts at any time; ``blog/related/suggestions.py`` alone writes it.
"""

from django.db import models


class PostFeatures(models.Model):
    """What the ranking knows of a post that readers can see.

    Without a row nothing is known yet; while it is not current, the post may have changed since. ``digest`` is of the
    features and the version of the ranking that made them. What belongs under a post is worked out once it is settled.
    """

    post = models.OneToOneField(
        "blog.BlogPage", on_delete=models.CASCADE, primary_key=True, related_name="ranking_features"
    )
    features = models.TextField()
    digest = models.CharField(max_length=40)
    is_current = models.BooleanField(default=True)
    minutes = models.PositiveSmallIntegerField(default=0)
    is_settled = models.BooleanField(default=False)

    class Meta:
        db_table = "blog_readpost"

    def __str__(self) -> str:
        return f"Features of post {self.post_id}"


class Suggestion(models.Model):
    """A post that belongs under a page, found by the site: under another post, or under a service."""

    page = models.ForeignKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="+")
    post = models.ForeignKey("blog.BlogPage", on_delete=models.CASCADE, related_name="+")
    position = models.PositiveSmallIntegerField()
    score = models.FloatField()
    reason = models.CharField(max_length=120, blank=True)
    learned_from = models.ForeignKey("blog.BlogPage", null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["page", "position"]
        constraints = [models.UniqueConstraint(fields=["page", "post"], name="blog_suggestion_once")]

    def __str__(self) -> str:
        return f"{self.post_id} under {self.page_id}: {self.reason}"


class Repeat(models.Model):
    """Two posts that say much the same; ``likeness`` from 0 to 1 is how surely."""

    post = models.ForeignKey("blog.BlogPage", on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey("blog.BlogPage", on_delete=models.CASCADE, related_name="+")
    likeness = models.FloatField()

    class Meta:
        ordering = ["-likeness", "post", "other"]
        constraints = [models.UniqueConstraint(fields=["post", "other"], name="blog_repeat_once")]

    def __str__(self) -> str:
        return f"{self.post_id} and {self.other_id}"
