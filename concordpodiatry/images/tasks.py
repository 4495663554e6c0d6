"""Preparing pictures before the first reader comes."""

from django.db import Error as DatabaseFailure
from django_tasks import task
from wagtail.images import get_image_model

from concordpodiatry.alone import failing_alone

from .models import SiteImage
from .sizes import PREPARED_SPECS


def prepare(image: SiteImage) -> int:
    """Make the sizes of this picture that are missing; says how many were made."""
    present = set(image.renditions.filter(filter_spec__in=PREPARED_SPECS).values_list("filter_spec", flat=True))
    missing = [spec for spec in PREPARED_SPECS if spec not in present]
    if missing:
        image.get_renditions(*missing)
    return len(missing)


@task(backend="background")
def prepare_later(image_id: int) -> None:
    """The same in the background, after an upload; a picture deleted meanwhile needs nothing."""
    image = get_image_model().objects.filter(pk=image_id).first()
    if image is not None:
        with failing_alone("picture", f"pk {image.pk}, {image.file.name}"):
            prepare(image)


def broken_pictures() -> list[tuple[SiteImage, str]]:
    """Pictures that readers cannot see, each with the reason: the file is lost, or no sizes can be made of it."""
    broken = []
    for image in SiteImage.objects.order_by("pk"):
        try:
            if not image.file.storage.exists(image.file.name):
                raise FileNotFoundError("the file is lost")
            prepare(image)
        except DatabaseFailure:
            raise
        except Exception as error:
            broken.append((image, str(error) or type(error).__name__))
    return broken
