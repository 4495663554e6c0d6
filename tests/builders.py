"""Small pages for tests, the same every time, on whatever site there is: the demonstration or an empty one."""

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from io import BytesIO
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.files.images import ImageFile
from django.utils.text import slugify
from PIL import Image
from taggit.models import Tag
from wagtail.models import Page, PageViewRestriction, Site

from blog.models import (
    BlogCategory,
    BlogIndexPage,
    BlogPage,
    BlogPageTag,
    RelatedPick,
    RelatedPostSet,
    RelatedPostSetItem,
)
from concordpodiatry.contentversion.versions import advance
from concordpodiatry.images.models import SiteImage
from concordpodiatry.pages.models import HomePage, StandardPage
from concordpodiatry.practice.models import ServiceIndexPage, ServicePage
from locations.models import LocationIndexPage, LocationPage, SpecialDate, WeeklyHours

PASSWORD = "sample-feet-603"
WORDS = "Most sore feet get better with simple care."


def make_home() -> HomePage:
    """The home page; on Wagtail's empty site a new one takes the place of the greeting."""
    home = HomePage.objects.first()
    if home is None:
        home = HomePage(title="Home", slug="concord-podiatry", hero_title="Feet.", hero_lead="Two towns.")
        Page.get_first_root_node().add_child(instance=home)
        Site.objects.filter(is_default_site=True).update(root_page=home)
        Site.clear_site_root_paths_cache()
        Page.objects.filter(slug="home", depth=2).first().delete()
        home.refresh_from_db()
    return home


def _the(page_type: type[Page], title: str, slug: str) -> Any:
    """The only page of its type."""
    return page_type.objects.first() or make_home().add_child(instance=page_type(title=title, slug=slug))


def make_index() -> BlogIndexPage:
    return _the(BlogIndexPage, "Blog", "blog")


def make_category(name: str = "Heels", *, related_set: RelatedPostSet | None = None) -> BlogCategory:
    category, _ = BlogCategory.objects.get_or_create(name=name, defaults={"slug": slugify(name)})
    if related_set is not None:
        category.related_set = related_set
        category.save()
    return category


def make_post(
    title: str = "A post about feet",
    *,
    slug: str = "",
    category: BlogCategory | None = None,
    tags: Sequence[str] = (),
    live: bool = True,
    published_on: date = date(2026, 1, 5),
    body: Sequence[tuple[str, Any]] = (("paragraph", f"<p>{WORDS}</p>"),),
    picks: Sequence[BlogPage] = (),
    **fields: Any,
) -> BlogPage:
    """A post in the blog, by default in the category Heels."""
    post = BlogPage(
        title=title,
        slug=slug or slugify(title),
        lead=fields.pop("lead", WORDS),
        category=category or make_category(),
        published_on=published_on,
        live=live,
        image=fields.pop("image", None) or some_picture(),
        body=[{"type": name, "value": value} for name, value in body],
        related_picks=[RelatedPick(page=page, sort_order=number) for number, page in enumerate(picks)],
        **fields,
    )
    post.tags.add(*tags)
    return make_index().add_child(instance=post)


def make_posts(count: int, *, tags: Sequence[str] = (), category: BlogCategory | None = None) -> None:
    """Many posts with few statements; the tree's own way takes several for each."""
    index, category, image = make_index(), category or make_category(), some_picture()
    first = index.numchild
    pages = []
    for number in range(first, first + count):
        page = BlogPage(
            title=f"Post {number}", draft_title=f"Post {number}", slug=f"post-{number}", locale=index.locale
        )
        page.path = BlogPage._get_path(index.path, index.depth + 1, 1000 + number)
        page.depth, page.url_path = index.depth + 1, f"{index.url_path}post-{number}/"
        pages.append(Page(**{field.attname: getattr(page, field.attname) for field in Page._meta.concrete_fields}))
    pages = Page.objects.bulk_create(pages)
    found_tags = [Tag.objects.get_or_create(name=name)[0] for name in tags]
    for number, page in enumerate(pages):
        day = date(2020, 1, 1) + timedelta(days=number)
        post = BlogPage(page_ptr=page, lead=WORDS, image=image, category=category, published_on=day, body=[])
        post.__dict__.update({field.attname: getattr(page, field.attname) for field in Page._meta.concrete_fields})
        post.save_base(raw=True, force_insert=True)
    BlogPageTag.objects.bulk_create(
        BlogPageTag(tag=tag, content_object_id=page.pk) for page in pages for tag in found_tags
    )
    Page.objects.filter(pk=index.pk).update(numchild=first + count)
    advance()


def make_related_set(
    name: str = "Winter feet", posts: Iterable[BlogPage] = (), *, heading: str = "Before the snow flies"
) -> RelatedPostSet:
    items = [RelatedPostSetItem(page=page, sort_order=number) for number, page in enumerate(posts)]
    return RelatedPostSet.objects.create(name=name, heading=heading, items=items)


def make_location(
    town: str = "Keene",
    *,
    hours: Sequence[tuple[int, str, str]] = ((0, "08:00", "12:00"),),
    special: Sequence[tuple[date, str]] = (),
    live: bool = True,
    **fields: Any,
) -> LocationPage:
    """An office. ``hours`` are (weekday, opens, closes); ``special`` are closed days with their reason."""
    office = LocationPage(
        title=f"{town} office",
        slug=slugify(town),
        town=town,
        street="100 Example Street",
        phone="+16035550109",
        image=fields.pop("image", None) or some_picture(),
        live=live,
        weekly_hours=[
            WeeklyHours(
                weekday=weekday,
                opens=time.fromisoformat(opens),
                closes=time.fromisoformat(closes),
                sort_order=number,
            )
            for number, (weekday, opens, closes) in enumerate(hours)
        ],
        special_dates=[SpecialDate(day=day, reason=reason) for day, reason in special],
        **fields,
    )
    return _the(LocationIndexPage, "Offices", "locations").add_child(instance=office)


def make_service(title: str = "Sore heels", *, live: bool = True, **fields: Any) -> ServicePage:
    image = fields.pop("image", None) or some_picture()
    service = ServicePage(title=title, slug=slugify(title), lead=WORDS, image=image, live=live, **fields)
    return _the(ServiceIndexPage, "Services", "services").add_child(instance=service)


def make_standard(title: str = "About us", *, parent: Page | None = None, **fields: Any) -> StandardPage:
    page = StandardPage(title=title, slug=slugify(title), lead=WORDS, **fields)
    return (parent or make_home()).add_child(instance=page)


def picture_file(name: str = "foot.png", size: tuple[int, int] = (1400, 800)) -> ImageFile:
    content = BytesIO()
    Image.new("RGB", size, "#a33").save(content, "PNG")
    content.seek(0)
    return ImageFile(content, name=name)


def make_picture(title: str = "A foot", *, size: tuple[int, int] = (1400, 800), description: str = "") -> SiteImage:
    return SiteImage.objects.create(title=title, description=description, file=picture_file(size=size))


def some_picture() -> SiteImage:
    """Any picture of the library, for pages that must have one."""
    return SiteImage.objects.order_by("pk").first() or make_picture(size=(64, 48))


def hide(page: Page) -> None:
    """Only people who sign in may see it."""
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def publish(page: Any) -> Any:
    """Publish what the page says now, and give it back as the database has it."""
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def make_user(role: str = "", username: str = "sam") -> Any:
    """Someone of a role; without one, someone who may do everything."""
    user = get_user_model().objects.create_user(username, f"{username}@example.com", PASSWORD, is_superuser=not role)
    if role:
        user.groups.add(Group.objects.get(name=role))
    return user
