"""A post as schema.org has it: a ``MedicalWebPage`` whose main entity is a ``BlogPosting``.

The page carries the review, the posting carries author, publisher and dates. While nobody has confirmed the
practice's facts, the dates and the review are samples and left out.
"""

from datetime import date
from typing import Any

from django.http import HttpRequest

from concordpodiatry.core.jsonld import (
    LANGUAGE,
    PODIATRIC,
    Node,
    breadcrumbs,
    crumbs,
    node,
    page_id,
    reference,
    website_id,
)
from concordpodiatry.core.structured import structured_data_for
from concordpodiatry.practice.models.settings import practice
from concordpodiatry.practice.structured import practice_id, provider_node

from .models import BlogIndexPage, BlogPage


@structured_data_for(BlogPage)
def post_nodes(post: BlogPage, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    """``nodes`` is what every page says of itself; what a post adds to it."""
    itself, *others = nodes
    url = itself["url"]
    author = provider_node(post.author, request) if post.author else {"@id": practice_id(request)}
    people = [author] if "@type" in author else []
    facts: dict[str, Any] = {}
    if practice().confirmed_on:
        facts = {"datePublished": _iso(post.published_on), "dateModified": _iso(post.updated_on or post.published_on)}
        if post.reviewer and post.reviewed_on:
            reviewer = provider_node(post.reviewer, request)
            people.append(reviewer)
            itself |= {"reviewedBy": reference(reviewer), "lastReviewed": _iso(post.reviewed_on)}
    posting = node(
        "BlogPosting",
        f"{url}#post",
        url=url,
        headline=post.title,
        description=post.summary,
        image=itself.get("primaryImageOfPage"),
        author=reference(author),
        publisher={"@id": practice_id(request)},
        mainEntityOfPage=reference(itself),
        articleSection=post.category.name if post.category else "",
        keywords=[tag.name for tag in post.topics],
        inLanguage=LANGUAGE,
        **facts,
    )
    itself |= {"specialty": PODIATRIC, "mainEntity": reference(posting)}
    way_back = breadcrumbs(_way_back(post, url, request), url)
    if way_back:
        others = [way_back if each["@type"] == "BreadcrumbList" else each for each in others]
    # A person without a page has no address and stands where they are spoken of.
    return [itself, *others, posting, *(person for person in people if "@id" in person)]


@structured_data_for(BlogIndexPage)
def list_nodes(index: BlogIndexPage, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    """A list of posts: all of them, or those of a category, a tag or a year, at its own address."""
    shown = index.shown
    if shown is None:
        return nodes
    way = [*crumbs(index, request), (index.title, nodes[0]["url"])]
    if shown.heading != index.title:
        way.append((shown.heading, shown.address))
    trail = breadcrumbs(way, shown.address)
    itself = node(
        index.schema_type,
        page_id(shown.address),
        url=shown.address,
        name=shown.heading,
        description=shown.lead,
        inLanguage=LANGUAGE,
        isPartOf={"@id": website_id(request)},
        breadcrumb=trail and reference(trail),
    )
    return [itself, trail] if trail else [itself]


def _way_back(post: BlogPage, url: str, request: HttpRequest) -> list[tuple[str, str]]:
    """The way back with the category in it, as the page shows it."""
    above = crumbs(post, request)
    if not above or post.category is None:
        return []
    category = (post.category.name, f"{above[-1][1]}category/{post.category.slug}/")
    return [*above, category, (post.title, url)]


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
