"""Every page a reader may see, as entries for the index. A new page type becomes findable by one line here."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import DateField, F, TextField, Value
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.text import Truncator
from wagtail.models import Page, Site

from blog.models import BlogIndexPage, BlogPage, BlogPageTag
from concordpodiatry.contentversion.versions import per_version
from concordpodiatry.core.models import WORDS_OF_A_SUMMARY, BasePage
from concordpodiatry.core.visibility import copies, listed
from concordpodiatry.core.words import words_of_body
from concordpodiatry.language.everyday import phrase
from concordpodiatry.pages.models import HomePage, StandardPage
from concordpodiatry.practice.models import ProviderPage, ServiceIndexPage, ServicePage
from locations.models import ArrivalFact, LocationIndexPage, LocationPage

from .asking import Promotion
from .index import Entry, Index, Read, read
from .kinds import DOCTOR, OFFICE, PAGE, POST, SERVICE
from .models import PromotedResult

HOURS_PAGE = 0
"""The key of the page of hours, which is no page of the tree; pages count from 1."""

OFFICE_WORDS = (
    "office address directions map parking phone number call contact hours open closed today where find get there way "
    "appointment book schedule visit doctor near emergency"
)
DOCTOR_WORDS = "doctor podiatrist physician specialist"
HOURS_WORDS = "hour hours open opening closed closing time when today tomorrow week weekend saturday sunday holiday"


@dataclass(frozen=True)
class Source:
    """Which columns of a page type hold what. ``labels`` count half as much as its title; ``order`` breaks ties.

    ``asked`` are the words of people who want just these pages: they count as much as a title.
    """

    page_type: type[BasePage]
    kind: str
    labels: tuple[str, ...] = ()
    texts: tuple[str, ...] = ("lead",)
    body: str = ""
    order: str = ""
    asked: str = ""


SOURCES = (
    Source(BlogPage, POST, labels=("category__name",), body="body", order="published_on"),
    Source(ServicePage, SERVICE, body="body"),
    Source(
        LocationPage,
        OFFICE,
        labels=("town", "phone"),
        texts=("lead", "street", "state", "zip_code"),
        asked=OFFICE_WORDS,
    ),
    Source(ProviderPage, DOCTOR, labels=("short_name", "role"), body="body", asked=DOCTOR_WORDS),
    Source(StandardPage, PAGE, body="body"),
    Source(HomePage, PAGE, texts=("hero_title", "hero_lead", "said", "provider_text"), body="care"),
    Source(ServiceIndexPage, PAGE),
    Source(LocationIndexPage, PAGE, asked="address directions map"),
    Source(BlogIndexPage, PAGE),
)

_read_before: dict[int, tuple[int, Read]] = {}
"""For each page a digest of what it was made of, and what came of it: after a change only changed pages are read."""


@per_version
def index() -> Index:
    """The index of the content as it is now."""
    roots = tuple(Site.get_site_root_paths())
    tags, facts = _tags(), _arrival_facts()
    # Asked once for all types: whether an ancestor hides a page is the costly part.
    public = set(listed(Page.objects.order_by()).values_list("pk", flat=True))
    known: dict[int, tuple[int, Read]] = {}
    for source in SOURCES:
        for row in _rows(source):
            key = row[0]
            if key not in public:
                continue
            digest = hash((row, tags.get(key), facts.get(key), roots))
            before = _read_before.get(key)
            if before is None or before[0] != digest:
                before = digest, read(_entry(source, row, tags.get(key, ""), facts.get(key, "")))
            known[key] = before
    _read_before.update(known)
    for gone in _read_before.keys() - known.keys():
        _read_before.pop(gone, None)
    # A page outside of the site has no address.
    pages = [entry for _digest, entry in known.values() if entry.url]
    return Index([*pages, read(_hours_page())] if any(entry.kind == OFFICE for entry in pages) else pages)


def _rows(source: Source) -> Iterator[tuple[Any, ...]]:
    """Key, address, title, summary, order, labels, texts and body of each page: plain values, no objects."""
    order = F(source.order) if source.order else Value(None, output_field=DateField())
    body = Cast(source.body, TextField()) if source.body else Value("")
    pages = source.page_type.objects.order_by().annotate(sort_by=order, stored=body)
    columns = ("pk", "url_path", "title", "search_description", "sort_by", "stored", *source.labels, *source.texts)
    return pages.values_list(*columns).iterator()


def _entry(source: Source, row: tuple[Any, ...], tags: str, facts: str) -> Entry:
    key, url_path, title, summary, order, stored, *rest = row
    words = [str(value) if value else "" for value in rest]
    labels, texts = words[: len(source.labels)], words[len(source.labels) :]
    headings, body = (
        words_of_body(source.page_type._meta.get_field(source.body).stream_block, stored) if stored else ("", "")
    )
    return Entry(
        key=key,
        kind=source.kind,
        url=Page(pk=key, url_path=url_path).get_url() or "",
        title=title,
        summary=summary or Truncator(texts[0]).words(WORDS_OF_A_SUMMARY),
        asked=source.asked,
        labels=" ".join((*labels, tags)),
        headings=headings,
        text="\n".join(filter(None, (*texts, facts, body))),
        order=order.toordinal() if order else 0,
    )


def _hours_page() -> Entry:
    return Entry(
        key=HOURS_PAGE,
        kind=PAGE,
        url=reverse("hours"),
        title="Office hours",
        summary="When each office is open today, this week and on holidays.",
        asked=HOURS_WORDS,
        labels="snow weather",
    )


def _tags() -> dict[int, str]:
    """The tags of each post, in one query."""
    return _gathered(BlogPageTag.objects.order_by("pk").values_list("content_object_id", "tag__name"))


def _arrival_facts() -> dict[int, str]:
    """How to get into each office, in one query."""
    facts = ArrivalFact.objects.order_by("sort_order", "pk").values_list("location_id", "label", "text")
    return _gathered((location, f"{label}: {text}.") for location, label, text in facts)


def _gathered(pairs: Iterable[tuple[int, str]]) -> dict[int, str]:
    found: dict[int, list[str]] = defaultdict(list)
    for key, text in pairs:
        found[key].append(text)
    return {key: "\n".join(texts) for key, texts in found.items()}


@per_version
def promotions() -> list[Promotion]:
    """What staff want first, for each phrase of theirs."""
    return [
        Promotion(said, copies().get(promoted.page_id, promoted.page_id))
        for promoted in PromotedResult.objects.all()
        for words in promoted.words.split(",")
        if (said := phrase(words))
    ]
