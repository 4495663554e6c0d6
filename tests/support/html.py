"""What is wrong with a page's markup, as far as the page alone tells."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib

HEADING = re.compile(r"h[1-6]")
POINTERS = {"for", "aria-labelledby", "aria-describedby", "aria-controls", "list", "form"}
PRESSABLE = {"a", "button", "select", "textarea", "summary"}
IN_LISTS = {"li", "script", "template"}


class Markup:
    """A page, read once: what it names, what can be pointed to in it, and which of our rules it breaks."""

    def __init__(self, text: str) -> None:
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        page = parser.parse(text)
        elements = [element for element in page.iter() if isinstance(element.tag, str)]
        # What a strict reader of HTML stumbles over comes first.
        self.mistakes = [f"line {line}: {name}" for (line, _column), name, _data in parser.errors]
        self.mistakes += [mistake for rule in RULES for mistake in rule(page, elements)]
        self.links = {address for element in elements for address in _addresses(element)}
        self.anchors = {element.get("id") for element in elements if element.get("id")}


def _addresses(element: Element) -> Iterator[str]:
    """Every address an element names: links, pictures in all sizes, styles, scripts, videos, forms."""
    for name in ("href", "src", "poster", "action"):
        if element.get(name):
            yield element.get(name)
    for candidate in element.get("srcset", "").split(","):
        if candidate.strip():
            yield candidate.split()[0]
    if element.tag == "meta" and element.get("property") in ("og:url", "og:image"):
        yield element.get("content", "")


def _head(page: Element, elements: list[Element]) -> Iterator[str]:
    if not page.get("lang"):
        yield "no language"
    if not (page.findtext("head/title") or "").strip():
        yield "no title"
    named = {meta.get("name"): meta.get("content") for meta in page.iterfind("head/meta")}
    if not named.get("description") and "noindex" not in (named.get("robots") or ""):
        yield "no meta description"


def _ids(page: Element, elements: list[Element]) -> Iterator[str]:
    ids = Counter(element.get("id") for element in elements if element.get("id") is not None)
    yield from (f"id {name!r} is there {count} times" for name, count in ids.items() if count > 1)
    for element in elements:
        for name in POINTERS.intersection(element.keys()):
            yield from (f"{name} points to no {target!r}" for target in element.get(name).split() if target not in ids)


def _headings(page: Element, elements: list[Element]) -> Iterator[str]:
    levels = [int(element.tag[1]) for element in elements if HEADING.fullmatch(element.tag)]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of the first level"
    above = 0
    for level in levels:
        if level > above + 1:
            yield f"heading of level {level} after level {above}"
        above = level


def _nesting(page: Element, elements: list[Element]) -> Iterator[str]:
    for element in elements:
        if element.tag in PRESSABLE:
            yield from (f"{inner.tag} inside {element.tag}" for inner in element.iter() if _is_in(inner, element))
        if element.tag in ("ul", "ol"):
            yield from (f"{child.tag} straight in a list" for child in element if child.tag not in IN_LISTS)


def _is_in(inner: Element, outer: Element) -> bool:
    return inner is not outer and inner.tag in {*PRESSABLE, "input", "label"}


def _pictures(page: Element, elements: list[Element]) -> Iterator[str]:
    for element in elements:
        if element.tag == "img":
            for name in ("alt", "width", "height"):
                if element.get(name) is None:
                    yield f"img without {name}: {element.get('src')}"


def _inline(page: Element, elements: list[Element]) -> Iterator[str]:
    for element in elements:
        if element.tag == "style":
            yield "an inline style sheet"
        if element.tag == "script" and element.get("src") is None:
            if element.get("type") == "application/ld+json":
                json.loads(element.text)
            else:
                yield "an inline script"
        for name in element.keys():  # noqa: SIM118 - an Element is not a dictionary
            if name == "style" or name.startswith("on"):
                yield f"{name}= on {element.tag}"


RULES = (_head, _ids, _headings, _nesting, _pictures, _inline)
