"""The form every document comes in by."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.documents.forms import BaseDocumentForm

from concordpodiatry.language.unseen import seen_in

BEGINNINGS = {"pdf": (0, b"%PDF-"), "mp4": (4, b"ftyp")}
"""Where in the file, and by which bytes, each kind we accept is known."""


class DocumentForm(BaseDocumentForm):
    """Looks into the file: a web page that is named .pdf is not a PDF."""

    def clean(self) -> dict[str, Any]:
        return seen_in(super().clean() or self.cleaned_data)

    def clean_file(self) -> Any:
        file = self.cleaned_data.get("file")
        if not file or "file" not in self.changed_data:
            return file
        extension = file.name.rsplit(".", 1)[-1].lower()
        place, beginning = BEGINNINGS.get(extension, (0, b""))
        file.seek(0)
        head = file.read(place + len(beginning))
        file.seek(0)
        if head[place:] != beginning:
            raise ValidationError(f"This file is not a .{extension} file inside. Save it again as .{extension}.")
        return file
