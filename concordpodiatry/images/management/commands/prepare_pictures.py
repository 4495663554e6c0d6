"""Prepare every size of every picture."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import Error as DatabaseFailure

from concordpodiatry.images.models import SiteImage
from concordpodiatry.images.tasks import prepare


class Command(BaseCommand):
    help = "Make all sizes of all pictures that are missing, so that no reader waits for one."

    def handle(self, *args: Any, **options: Any) -> None:
        images = list(SiteImage.objects.order_by("pk"))
        made = 0
        for number, image in enumerate(images, start=1):
            try:
                made_now = prepare(image)
            except DatabaseFailure:
                raise
            except Exception as error:
                self.stderr.write(f"  {image.title}: cannot be read ({error}). Upload it again in the admin.")
                continue
            made += made_now
            if made_now:
                self.stdout.write(f"  {number} of {len(images)}: {image.title}")
        self.stdout.write(f"  Pictures: {len(images)}, sizes made now: {made}.")
