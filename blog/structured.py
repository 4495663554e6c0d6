"""A post as schema.org has it: a ``MedicalWebPage`` whose main entity is a ``BlogPosting``.

The page carries the review, the posting carries author, publisher and dates. While nobody has confirmed the
practice's facts, the dates and the review are samples and left out.
"""

from typing import TYPE_CHECKING, Any

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

from .models.posts import BlogPage

if TYPE_CHECKING:
    from .models import BlogIndexPage


@structured_data_for(BlogPage)
def post_nodes(post: BlogPage, request: HttpRequest, nodes: list[Node]) -> list[Node]:
    """``nodes`` is what every page says of itself; what a post adds to it."""
    url = post.get_full_url(request)
    itself, *others = nodes
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
    shelf = _shelf(post, request)
    if shelf:
        others = [breadcrumbs(shelf, url) if each["@type"] == "BreadcrumbList" else each for each in others]
    # A person without a page has no address and stands where they are spoken of.
    return [itself, *others, posting, *(person for person in people if "@id" in person)]


def list_nodes(index: "BlogIndexPage", request: HttpRequest, url: str, heading: str, lead: str) -> list[Node]:
    """A list of posts: all of them, or those of a category, a tag or a year, at its own address."""
    home_and_blog = [*crumbs(index, request), (index.title, index.get_full_url(request))]
    trail = breadcrumbs(home_and_blog if heading == index.title else [*home_and_blog, (heading, url)], url)
    itself = node(
        index.schema_type,
        page_id(url),
        url=url,
        name=heading,
        description=lead,
        inLanguage=LANGUAGE,
        isPartOf={"@id": website_id(request)},
        breadcrumb=trail and reference(trail),
    )
    return [itself, trail] if trail else [itself]


def _shelf(post: BlogPage, request: HttpRequest) -> list[tuple[str, str]]:
    """The way back with the category in it, as the page shows it."""
    above = crumbs(post, request)
    if not above or post.category is None:
        return []
    shelf = (post.category.name, f"{above[-1][1]}category/{post.category.slug}/")
    return [*above, shelf, (post.title, post.get_full_url(request))]


def _iso(day: Any) -> str:
    return day.isoformat() if day else ""
