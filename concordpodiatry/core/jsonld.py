"""What programs are told about a page: schema.org as JSON-LD, built as plain dictionaries and written once.

A fact that is not known is left out. A node that others speak of has an ``@id``, which is an address of ours, and
stands in the graph of every page that speaks of it.
"""

import json
from collections.abc import Iterable
from typing import Any

from bs4 import BeautifulSoup
from django.http import HttpRequest
from django.utils.safestring import SafeString

from concordpodiatry.images.prepared import size_of
from concordpodiatry.images.sizes import SHARING_SPEC

from .addresses import absolute
from .links import page_urls

Node = dict[str, Any]

LANGUAGE = "en-US"
PODIATRIC = "https://schema.org/Podiatric"
"""The one value of ``MedicalSpecialty`` that fits."""

# Inside a script element HTML knows no escapes, so "</script>" in a title would end it: JSON's own escapes keep every
# such letter away. The two line separators are legal in JSON and not in older JavaScript.
ESCAPES = str.maketrans({letter: f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"})


def dump(nodes: Iterable[Node]) -> SafeString:
    """The graph as text that can stand inside a script element; a node that comes again replaces the first.

    One without an ``@id`` stands whole where it is spoken of, and not again.
    """
    graph = {node["@id"]: node for node in nodes if "@id" in node}
    text = json.dumps(
        {"@context": "https://schema.org", "@graph": list(graph.values())}, ensure_ascii=False, separators=(",", ":")
    )
    return SafeString(text.translate(ESCAPES))


def node(kind: str, identity: str = "", **facts: Any) -> Node:
    """A thing of this schema.org type with the facts that are known; empty ones are left out."""
    start = {"@type": kind, "@id": identity} if identity else {"@type": kind}
    return start | {name: fact for name, fact in facts.items() if fact not in (None, "", [], {})}


def reference(thing: Node) -> Node:
    """The thing by its ``@id``; whole where it has none."""
    return {"@id": thing["@id"]} if "@id" in thing else thing


def website_id(request: HttpRequest) -> str:
    return f"{absolute('/', request)}#website"


def page_id(url: str) -> str:
    return f"{url}#page"


def page_nodes(page: Any, request: HttpRequest) -> list[Node]:
    """The page itself first, then the way back to the home page."""
    url = page.get_full_url(request)
    trail = breadcrumbs([*crumbs(page, request), (page.title, url)], url)
    itself = node(
        page.schema_type,
        page_id(url),
        url=url,
        name=page.seo_title or page.title,
        description=page.summary,
        inLanguage=LANGUAGE,
        isPartOf={"@id": website_id(request)},
        primaryImageOfPage=picture(page.picture_to_share, request),
        breadcrumb=trail and reference(trail),
    )
    return [itself, trail] if trail else [itself]


def crumbs(page: Any, request: HttpRequest) -> list[tuple[str, str]]:
    """Names and addresses of the pages above this one, as the page itself shows them."""
    urls = page_urls(above.pk for above in page.crumbs)
    found = [(above.title, absolute(url, request)) for above in page.crumbs if (url := urls[above.pk])]
    return [("Home", found[0][1]), *found[1:]] if found else []


def breadcrumbs(trail: list[tuple[str, str]], url: str) -> Node | None:
    """``BreadcrumbList`` of names and addresses, the page at ``url`` last; none for the home page."""
    if len(trail) < 2:
        return None
    places = [
        node("ListItem", position=position, name=name, item=item) for position, (name, item) in enumerate(trail, 1)
    ]
    return node("BreadcrumbList", f"{url}#crumbs", itemListElement=places)


def picture(image: Any, request: HttpRequest) -> Node | None:
    """The form of a picture that is shown when a page is shared; None where there is none, or its file is lost."""
    size = size_of(image, SHARING_SPEC)
    if size is None:
        return None
    return node(
        "ImageObject",
        url=absolute(size.url, request),
        width=size.width,
        height=size.height,
        caption=image.description,
    )


def questions(body: Iterable[Any], url: str) -> Node | None:
    """``FAQPage`` of all questions blocks of a body; the answers without their markup."""
    asked = [
        node(
            "Question",
            name=entry["question"],
            acceptedAnswer=node("Answer", text=plain(entry["answer"].source)),
        )
        for block in body
        if block.block_type == "questions"
        for entry in block.value
    ]
    if not asked:
        return None
    return node(
        "FAQPage",
        f"{url}#questions",
        url=url,
        inLanguage=LANGUAGE,
        isPartOf={"@id": page_id(url)},
        mainEntity=asked,
    )


def plain(html: str) -> str:
    """The words of a text: each paragraph and item is a sentence that a blank divides from the next."""
    soup = BeautifulSoup(html, "html.parser")
    for end in soup.find_all(["p", "li", "br"]):
        end.append(" ")
    return " ".join(soup.get_text().split())
