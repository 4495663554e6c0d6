"""The demonstration pictures and files, taken into the library."""

import json
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from wagtail.documents import get_document_model
from wagtail.documents.models import Document

from concordpodiatry.demo.practice import PICTURE_RIGHTS
from concordpodiatry.images.models import SiteImage

FOLDER = Path(__file__).parent
FILES = {"daily-foot-check.pdf": "Daily foot check sheet", "towel-stretch.mp4": "The towel stretch (film)"}


@dataclass
class Library:
    """Pictures and documents by the short names the content uses."""

    pictures: dict[str, SiteImage] = field(default_factory=dict)
    documents: dict[str, Document] = field(default_factory=dict)


def fill_library() -> Library:
    """Store every picture with its description and rights, and every file. Sizes are prepared afterwards."""
    library = Library()
    for entry in json.loads((FOLDER / "pictures" / "pictures.json").read_text()):
        name = f"{entry['name']}.png"
        file = ImageFile(BytesIO((FOLDER / "pictures" / name).read_bytes()), name=name)
        picture = SiteImage(title=entry["title"], description=entry["alt"], rights=PICTURE_RIGHTS, file=file)
        picture.save()
        library.pictures[entry["name"]] = picture
    for name, title in FILES.items():
        document = get_document_model()(title=title)
        document.file.save(name, ContentFile((FOLDER / "files" / name).read_bytes()), save=False)
        document.save()
        # Both are stored when first asked for; that should not be by the first reader.
        document.get_file_size()
        document.get_file_hash()
        library.documents[name.split(".")[0]] = document
    return library
