"""What editors decided about posts that say the same."""

from django.db import models


class KeptRepeat(models.Model):
    """Two posts that are much alike and both stay; the lower number first.

    It holds for what they said when it was decided: ``dates.digest`` of each tells whether they still do.
    """

    post = models.ForeignKey("blog.BlogPage", on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey("blog.BlogPage", on_delete=models.CASCADE, related_name="+")
    post_digest = models.CharField(max_length=64)
    other_digest = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["post", "other"], name="blog_keptrepeat_once")]

    def __str__(self) -> str:
        return f"{self.post_id} and {self.other_id} both stay"
