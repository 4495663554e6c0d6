"""Making a standard picture of any file an editor uploads, so that every format the site makes can hold it.

The standard: JPEG, PNG or WebP, upright, in sRGB, 8 bits to a color, without a word on where and by whom it was taken.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import BytesIO
from pathlib import PurePath
from typing import Any, cast

import pillow_heif
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageCms, ImageOps

pillow_heif.register_heif_opener()
logger = logging.getLogger(__name__)

NOT_A_PICTURE = "This file is not a picture the site can read. Save or export it again as JPEG or PNG, then try again."
BROKEN = "This picture cannot be read to its end. It may be damaged. Save or export it again, then try again."
MOVING = "This picture moves. Moving pictures are not shown on the site. Save one still picture of it and try again."
TOO_LARGE = "This picture is too large to open. It may have at most {millions} million pixels. Make it smaller first."
TOO_LONG = "This picture is more than {pixels} pixels wide or high. Make it smaller first."
TOO_NARROW = "This picture is a thin strip: one side is more than {times} times as long as the other. Cut it first."

READABLE = ("JPEG", "PNG", "GIF", "WEBP", "AVIF", "HEIF")
"""What Pillow may take a file for. It finds the second view in a JPEG, as many phones make it, by itself (MPO)."""
CAN_MOVE = ("PNG", "GIF", "WEBP", "AVIF")
MAX_SIDE = 16_000
"""Pixels. JPEG ends at 65,535 and WebP at 16,383."""
MAX_RATIO = 100
"""A longer strip would have no height left in the smallest size."""
MAX_16_BITS = 65_535

Kind = tuple[str, str, dict[str, Any]]
JPEG: Kind = ("JPEG", ".jpg", {"quality": 92})
PNG: Kind = ("PNG", ".png", {})
WEBP: Kind = ("WEBP", ".webp", {"quality": 92})


def standard_picture(file: File) -> SimpleUploadedFile:
    """The same picture as a new file of the standard. Raises ``ValidationError`` in plain words for any other file."""
    with only_plain_errors():
        file.seek(0)
        try:
            picture = Image.open(file, formats=READABLE)
        except Image.UnidentifiedImageError as error:
            raise ValidationError(NOT_A_PICTURE) from error
        with picture:
            _check_shape(picture)
            kind = picture.format
            picture.load()
            upright: Image.Image = picture
            with suppress(Exception):  # Notes on which way is up may be nonsense; the picture is still good.
                upright = ImageOps.exif_transpose(picture)
            plain = as_rgb(upright)
        return _written(plain, kind or "", file.name or "picture")


@contextmanager
def only_plain_errors() -> Iterator[None]:
    """Turn whatever the libraries for pictures raise into a message for the editor: broken files fail in many ways."""
    try:
        yield
    except ValidationError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ValidationError(_too_large()) from error
    except Exception as error:
        logger.info("A picture was refused", exc_info=True)
        raise ValidationError(BROKEN) from error


def as_rgb(picture: Image.Image) -> Image.Image:
    """The picture in mode RGB, or RGBA where something shines through; colors in sRGB, nothing else kept."""
    picture = _in_8_bits(picture)
    alpha = None
    if picture.has_transparency_data:
        alpha = (picture.convert("LA") if picture.mode == "La" else picture.convert("RGBA")).getchannel("A")
        if alpha.getextrema() == (255, 255):
            alpha = None
    plain = _in_srgb(picture)
    if alpha is not None:
        plain.putalpha(alpha)
    plain.info.clear()
    return plain


def _in_8_bits(picture: Image.Image) -> Image.Image:
    """Pillow's own conversion of 16 bits cuts off everything bright."""
    if picture.mode.startswith("I;16"):
        picture = _scaled(picture.convert("I"), 0, MAX_16_BITS)
    elif picture.mode in ("I", "F"):
        low, high = cast(tuple[float, float], picture.getextrema())
        fits = [limit for limit in (1 if picture.mode == "F" else 255, 255, MAX_16_BITS) if low >= 0 and high <= limit]
        picture = _scaled(picture, *((0, fits[0]) if fits else (low, high)))
    return picture


def _scaled(picture: Image.Image, low: float, high: float) -> Image.Image:
    factor = 255 / ((high - low) or 1)
    return picture.convert("F").point(lambda value: value * factor + (0.5 - low * factor)).convert("L")


def _in_srgb(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    if picture.mode == "La":
        picture = picture.convert("LA")
    if picture.mode == "LAB":
        lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        return cast(Image.Image, ImageCms.profileToProfile(picture, lab, srgb, outputMode="RGB"))
    colors = {"LA": "L", "1": "L", "CMYK": "CMYK", "L": "L"}.get(picture.mode, "RGB")
    picture = picture.convert(colors)
    if profile:
        with suppress(Exception):  # A broken profile, or one for other colors: the numbers are taken as they are.
            source, srgb = ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
            return cast(Image.Image, ImageCms.profileToProfile(picture, source, srgb, outputMode="RGB"))
    return picture.convert("RGB")


def _check_shape(picture: Image.Image) -> None:
    """What can be said before the picture is unpacked."""
    width, height = picture.size
    if picture.format in CAN_MOVE and getattr(picture, "n_frames", 1) > 1:
        raise ValidationError(MOVING)
    if width * height > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
        raise ValidationError(_too_large())
    if max(width, height) > MAX_SIDE:
        raise ValidationError(TOO_LONG.format(pixels=f"{MAX_SIDE:,}"))
    if max(width, height) > MAX_RATIO * min(width, height):
        raise ValidationError(TOO_NARROW.format(times=MAX_RATIO))


def _too_large() -> str:
    return TOO_LARGE.format(millions=settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS // 1_000_000)


def _written(picture: Image.Image, kind: str, name: str) -> SimpleUploadedFile:
    """As a file of the kind it came in, or of the nearest that every browser knows."""
    transparent = picture.mode == "RGBA"
    file_format, extension, options = {"PNG": PNG, "GIF": PNG, "WEBP": WEBP}.get(kind, PNG if transparent else JPEG)
    content = BytesIO()
    picture.save(content, file_format, **options)
    path = PurePath(name)
    if extension == ".jpg" and path.suffix.lower() in (".jpg", ".jpeg"):
        extension = path.suffix
    return SimpleUploadedFile(f"{path.stem}{extension}", content.getvalue(), Image.MIME[file_format])
