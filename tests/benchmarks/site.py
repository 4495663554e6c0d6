"""The demonstration practice with as many posts as wanted: real paragraphs, categories, tags, and its own pictures."""

from datetime import date, timedelta
from typing import Any

from django.core.management import call_command
from django.db import connection, transaction
from taggit.models import Tag
from wagtail.models import Page

from blog.models import BlogCategory, BlogIndexPage, BlogPage, BlogPageTag
from concordpodiatry.contentversion.versions import advance
from concordpodiatry.images.models import SiteImage
from tests.benchmarks.posts import Writer

AT_ONCE = 500
NEWEST = date(2026, 10, 1)


def make_site(posts: int) -> None:
    """Load the demonstration into an empty database and add posts until there are so many."""
    call_command("migrate", verbosity=0)
    call_command("load_demo", verbosity=0)
    call_command("sync_roles", verbosity=0)
    with transaction.atomic():
        present = BlogPage.objects.count()
        for start in range(present, posts, AT_ONCE):
            _add(start, min(start + AT_ONCE, posts))
        index = BlogIndexPage.objects.get()
        Page.objects.filter(pk=index.pk).update(numchild=index.get_children().count())
        advance()
        connection.run_on_commit.clear()
    call_command("prepare_pictures", verbosity=0)
    call_command("rebuild_suggestions", verbosity=0)
    call_command("rebuild_references_index", verbosity=0)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def _add(first: int, last: int) -> None:
    index, writer = BlogIndexPage.objects.get(), Writer()
    categories, pictures = list(BlogCategory.objects.order_by("pk")), list(SiteImage.objects.order_by("pk"))
    written = {number: writer.write(number) for number in range(first, last)}
    posts = [_post(index, number, text, categories, pictures) for number, text in written.items()]
    pages = Page.objects.bulk_create(Page(**_page_fields(post)) for post in posts)
    for post, page in zip(posts, pages, strict=True):
        post.page_ptr = page
        post.__dict__.update(_page_fields(page))
        post.save_base(raw=True, force_insert=True)
    names = {name for text in written.values() for name in text["tags"]}
    tags = {name: Tag.objects.get_or_create(name=name)[0] for name in sorted(names)}
    BlogPageTag.objects.bulk_create(
        BlogPageTag(tag=tags[name], content_object_id=page.pk)
        for page, text in zip(pages, written.values(), strict=True)
        for name in text["tags"]
    )


def _post(
    index: BlogIndexPage,
    number: int,
    written: dict[str, Any],
    categories: list[BlogCategory],
    pictures: list[SiteImage],
) -> BlogPage:
    picture = pictures[number % len(pictures)]
    body = [*written["body"][:4], ("picture", {"image": _picture_value(picture), "caption": ""}), *written["body"][4:]]
    post = BlogPage(
        title=written["title"],
        draft_title=written["title"],
        slug=f"post-{number}",
        lead=written["lead"],
        image=picture,
        category=categories[number % len(categories)],
        published_on=NEWEST - timedelta(days=number % 4000),
        body=[{"type": kind, "value": value} for kind, value in body],
        locale=index.locale,
    )
    post.path = BlogPage._get_path(index.path, index.depth + 1, 1000 + number)
    post.depth, post.url_path = index.depth + 1, f"{index.url_path}{post.slug}/"
    return post


def _picture_value(picture: SiteImage) -> dict[str, Any]:
    return {"image": picture.pk, "alt_text": "A foot.", "decorative": False}


def _page_fields(post: Any) -> dict[str, Any]:
    return {field.attname: getattr(post, field.attname) for field in Page._meta.concrete_fields}
