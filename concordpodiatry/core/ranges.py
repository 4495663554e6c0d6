"""Parts of a file, as browsers ask for them: a film plays on a phone only if its first two bytes can be had alone."""

import re
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, BinaryIO, cast

from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

BLOCK = 64 * 1024
"""Bytes read at a time."""
ONE_RANGE = re.compile(r"bytes=\s*([0-9]{0,18})-([0-9]{0,18})\s*", re.IGNORECASE)


class OutsideFileError(ValueError):
    """A part is asked for of which the file has no byte."""


def byte_range(header: str, size: int) -> tuple[int, int] | None:
    """The first and the last byte asked for by a ``Range`` header, of a file of ``size`` bytes.

    None where the whole file is the right answer (RFC 9110, 14.2): nothing, nonsense or several parts are asked for.
    Raises ``OutsideFileError`` where the file ends before the part begins.
    """
    match = ONE_RANGE.fullmatch(header)
    if match is None or match[1] == match[2] == "":
        return None
    if match[1]:
        first, last = int(match[1]), int(match[2]) if match[2] else size - 1
        if match[2] and last < first:
            return None
    else:
        first, last = max(0, size - int(match[2])), size - 1
    if first >= size:
        raise OutsideFileError
    return first, min(last, size - 1)


def with_ranges(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """A view that sends files, which then also sends a part of them. All its own checks come first."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if "HTTP_IF_NONE_MATCH" in request.META:
            # The date is asked only where nothing better is given; Wagtail and Django ask it always.
            request.META.pop("HTTP_IF_MODIFIED_SINCE", None)
        response = view(request, *args, **kwargs)
        if response.get("Content-Encoding") == "None":
            # Wagtail 7.4 writes the word.
            del response["Content-Encoding"]
        if isinstance(response, FileResponse) and response.status_code == 200 and response.file_to_stream:
            return _part(request, response)
        return response

    return answer


def _part(request: HttpRequest, response: FileResponse) -> HttpResponseBase:
    response["Accept-Ranges"] = "bytes"
    # Only GET knows parts.
    if request.method != "GET" or not _still_the_same(request, response):
        return response
    size = int(response["Content-Length"])
    try:
        wanted = byte_range(request.headers.get("Range", ""), size)
    except OutsideFileError:
        response.close()
        return HttpResponse(status=416, headers={"Content-Range": f"bytes */{size}", "Accept-Ranges": "bytes"})
    if wanted is None:
        return response
    first, last = wanted
    response.status_code = 206
    response["Content-Range"] = f"bytes {first}-{last}/{size}"
    response["Content-Length"] = last - first + 1
    response.streaming_content = _bytes(cast(BinaryIO, response.file_to_stream), first, last - first + 1)
    return response


def _still_the_same(request: HttpRequest, response: FileResponse) -> bool:
    """Whether the rest of the file fits what the browser has already; ``If-Range`` names that by its ETag or date."""
    known = request.headers.get("If-Range", "").strip()
    return not known or known in (response.get("ETag", ""), response.get("Last-Modified", ""))


def _bytes(file: BinaryIO, start: int, count: int) -> Iterator[bytes]:
    file.seek(start)
    while count > 0 and (block := file.read(min(BLOCK, count))):
        count -= len(block)
        yield block
