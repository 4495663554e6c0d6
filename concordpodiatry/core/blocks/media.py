"""Pictures, videos, files and buttons."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError
from wagtail.documents import get_document_model
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images import get_image_model
from wagtail.images.blocks import ImageBlock, ImageChooserBlock

from concordpodiatry.core.richtext import TEXT


def _any_picture() -> Any:
    """A picture for the previews of blocks; a new site has none."""
    return get_image_model().objects.order_by("pk").first()


class PictureBlock(blocks.StructBlock):
    """A picture inside the text. The alternative text is asked for here, where the picture is used."""

    image = ImageBlock(label="Picture")
    caption = blocks.CharBlock(max_length=200, required=False, help_text="Optional. What the picture tells us.")

    class Meta:
        icon = "image"
        template = "blocks/picture.html"
        group = "Pictures and files"
        label_format = "{caption}"
        description = "A picture with a caption."

    def get_preview_value(self) -> Any:
        picture = _any_picture()
        if picture is not None:
            picture.contextual_alt_text, picture.decorative = picture.description, not picture.description
        return self.normalize({"image": picture, "caption": "Each step travels up, from foot to back."})


class VideoBlock(blocks.StructBlock):
    """A video that loads only when the reader asks for it."""

    title = blocks.CharBlock(max_length=120, help_text="What the video shows.")
    poster = ImageChooserBlock(label="Still picture", help_text="Shown until the reader starts the video.")
    file = DocumentChooserBlock(
        required=False,
        label="Our own video",
        help_text="An .mp4 file from our documents. It plays on the page and no other company learns of it.",
    )
    link = blocks.URLBlock(
        required=False,
        label="Video on another website",
        help_text="For example on YouTube. The reader is told before leaving our site; nothing loads from there.",
    )
    transcript = blocks.RichTextBlock(
        features=TEXT,
        help_text="What is said and shown, for readers who cannot see or hear the video.",
    )

    class Meta:
        icon = "media"
        template = "blocks/video.html"
        group = "Pictures and files"
        label_format = "{title}"
        description = "A video with a still picture first. Nothing loads until the reader asks."

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        file, link = cleaned.get("file"), cleaned.get("link")
        if bool(file) == bool(link):
            message = ValidationError("Choose one: our own video, or a video on another website.")
            raise StructBlockValidationError({"file": message})
        if file and file.file_extension != "mp4":
            raise StructBlockValidationError({"file": ValidationError("Not a video: choose an .mp4 file.")})
        return cleaned

    def get_preview_value(self) -> Any:
        return self.normalize(
            {
                "title": "The towel stretch in one minute",
                "poster": _any_picture(),
                "link": "https://www.example.com/",
                "transcript": "<p>A person sits on a chair and pulls a towel toward them.</p>",
            }
        )


class DocumentBlock(blocks.StructBlock):
    """A file to print or keep."""

    document = DocumentChooserBlock(
        label="File", help_text="A web page is better for most readers; use files to print."
    )
    label = blocks.CharBlock(
        max_length=120, help_text="What the file is, for example: Daily foot check sheet to print."
    )

    class Meta:
        icon = "doc-full"
        template = "blocks/document.html"
        label = "File to keep"
        group = "Pictures and files"
        label_format = "{label}"
        description = "A link to a file, with its kind and size."

    def get_preview_value(self) -> Any:
        document = get_document_model().objects.order_by("pk").first()
        return self.normalize({"document": document, "label": "Daily foot check sheet to print"})


class ButtonBlock(blocks.StructBlock):
    """One thing to do next."""

    label = blocks.CharBlock(max_length=60, help_text="What happens, for example: See our orthotics care.")
    page = blocks.PageChooserBlock(required=False, help_text="A page of ours.")
    link = blocks.URLBlock(required=False, label="Another website", help_text="Or the full address of another website.")

    class Meta:
        icon = "link"
        template = "blocks/button.html"
        group = "Pictures and files"
        label_format = "{label}"
        description = "A large link to one page."
        preview_value = {"label": "See our orthotics care", "page": None, "link": "https://www.example.com/"}

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if bool(cleaned.get("page")) == bool(cleaned.get("link")):
            message = ValidationError("Choose one: a page of ours, or another website.")
            raise StructBlockValidationError({"page": message})
        return cleaned
