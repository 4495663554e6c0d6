"""Work out anew what stands under every post."""

from typing import Any

from django.core.management.base import BaseCommand

from blog.models import Suggestion
from blog.related.suggestions import rebuild


class Command(BaseCommand):
    help = (
        "Work out anew what belongs under each post and each service. Needed only after a crash that "
        "no later publishing has repaired; it can be run at any time, and run again."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        posts = rebuild()
        self.stdout.write(f"Posts: {posts}. Suggestions stored: {Suggestion.objects.count()}.")
