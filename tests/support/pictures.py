"""White rectangles in place of pictures: of the right size and format, but made in no time."""

import re
from functools import cache
from io import BytesIO
from typing import IO, Any

from PIL import Image
from wagtail.images.models import Filter
from willow.image import AvifImageFile, ImageFile, JPEGImageFile, PNGImageFile

FILE_TYPES: dict[str, type[ImageFile]] = {"avif": AvifImageFile, "jpeg": JPEGImageFile, "png": PNGImageFile}


def run_blank(self: Filter, image: Any, output: IO[bytes], source: Any = None) -> ImageFile:
    """Stands in for ``Filter.run``."""
    named = re.search(r"format-(avif|jpeg)", self.spec)
    file_format = named[1] if named else "png"
    width, height = self.get_transform(image).size
    output.write(white(file_format, round(width), round(height)))
    return FILE_TYPES[file_format](output)


@cache
def white(file_format: str, width: int, height: int) -> bytes:
    file = BytesIO()
    Image.new("RGB", (width, height), "white").save(file, file_format)
    return file.getvalue()
