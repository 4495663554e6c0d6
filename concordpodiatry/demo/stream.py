"""From the plain words of ``blocks.py`` to the form Wagtail stores."""

import re
from collections.abc import Callable
from typing import Any

from wagtail.models import Page

from .library import Library

Body = list[tuple[str, Any]]


class StreamWriter:
    """Turns named pictures, files and addresses into those that were just made."""

    def __init__(self, library: Library, pages: dict[str, Page]) -> None:
        self.library = library
        self.pages = pages

    def write(self, body: Body) -> list[dict[str, Any]]:
        """The whole body as raw stream data."""
        return [{"type": name, "value": self._value(name, value)} for name, value in body]

    def _value(self, name: str, value: Any) -> Any:
        convert: Callable[[Any], Any] | None = getattr(self, f"_{name}", None)
        return self._linked(convert(value) if convert else value)

    def _linked(self, value: Any) -> Any:
        """Links to our own addresses become links to pages, which follow when a page moves."""
        if isinstance(value, str):
            return re.sub(r'<a href="(/[^"]*)">', self._page_link, value)
        if isinstance(value, dict):
            return {key: self._linked(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self._linked(item) for item in value]
        return value

    def _page_link(self, match: re.Match[str]) -> str:
        return f'<a linktype="page" id="{self.pages[match[1]].pk}">'

    def _picture(self, value: dict[str, Any]) -> dict[str, Any]:
        image, alt = value["image"]["picture"], value["image"]["alt"]
        return {
            "image": {"image": self.library.pictures[image].pk, "alt_text": alt, "decorative": not alt},
            "caption": value["caption"],
        }

    def _button(self, value: dict[str, str]) -> dict[str, Any]:
        return {"label": value["label"], "page": self.pages[value["to"]].pk, "link": ""}

    def _document(self, value: dict[str, str]) -> dict[str, Any]:
        return {"document": self.library.documents[value["document"]].pk, "label": value["label"]}

    def _video(self, value: dict[str, str]) -> dict[str, Any]:
        return {
            "title": value["title"],
            "poster": self.library.pictures[value["poster"]].pk,
            "file": self.library.documents[value["file"]].pk,
            "link": "",
            "transcript": value["transcript"],
        }

    def _table(self, value: dict[str, Any]) -> dict[str, Any]:
        """A column with a link in it holds rich text, any other plain text."""
        cells = list(zip(*value["rows"], strict=True))
        kinds = ["rich" if any("<" in cell for cell in column) else "text" for column in cells]
        return {
            "caption": value["caption"],
            "columns": [
                {"type": kind, "heading": heading} for kind, heading in zip(kinds, value["columns"], strict=True)
            ],
            "rows": [{"values": list(row)} for row in value["rows"]],
        }
