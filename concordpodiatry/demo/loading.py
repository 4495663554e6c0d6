"""Building the demonstration practice: first every page, then every text, so that texts can link to any page."""

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import time
from types import ModuleType
from typing import Any

from django.contrib.auth import get_user_model
from wagtail.models import Page, Site

from blog.models import BlogCategory, BlogIndexPage, BlogPage, RelatedPick, RelatedPostSet, RelatedPostSetItem
from concordpodiatry.demo import notices, posts, practice, services
from concordpodiatry.demo.accounts import make_accounts
from concordpodiatry.demo.content import Notice, Post, Service
from concordpodiatry.demo.library import Library, fill_library
from concordpodiatry.demo.stream import StreamWriter
from concordpodiatry.pages.models import HomeConcern, HomePage, StandardPage
from concordpodiatry.practice.models import (
    HelpLink,
    MenuLink,
    PracticeSettings,
    ProviderPage,
    ServiceIndexPage,
    ServicePage,
)
from concordpodiatry.users.role_sync import sync_roles
from locations.models import ArrivalFact, LocationIndexPage, LocationPage, SpecialDate, WeeklyHours

HELP_LINKS = (
    ("accessibility", "Accessibility"),
    ("notice-of-privacy-practices", "Privacy practices"),
    ("good-faith-estimate", "Good faith estimate"),
    ("language-help", "Language help"),
    ("nondiscrimination", "Nondiscrimination"),
    ("privacy", "Privacy on this website"),
    ("medical-disclaimer", "Medical disclaimer"),
)


def everything_in(package: ModuleType, name: str) -> Iterator[Any]:
    """The value called ``name`` of every module of a package, in the order of the file names."""
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda info: info.name):
        yield getattr(importlib.import_module(f"{package.__name__}.{info.name}"), name)


class DemoSite:
    """The demonstration practice while it is being built. ``pages`` knows every page by its address."""

    def __init__(self) -> None:
        self.library: Library = fill_library()
        self.pages: dict[str, Page] = {}
        self.bodies: list[tuple[Page, list[Any]]] = []
        self.posts: list[Post] = sorted(everything_in(posts, "POST"), key=lambda post: post.published_on)

    def build(self) -> None:
        """Everything, in the order in which one thing needs another."""
        self._home()
        self._services()
        self._offices()
        self._blog()
        self._standing_pages()
        self._home_links()
        self._settings()
        self._texts()
        sync_roles()
        make_accounts()
        self._publish()

    def _add(self, parent: Page, page: Page, body: list[Any] | None = None) -> Any:
        parent.add_child(instance=page)
        self.pages[page.url_path.removeprefix(self.home.url_path.rstrip("/"))] = page
        if body is not None:
            self.bodies.append((page, body))
        return page

    def _home(self) -> None:
        root = Page.get_first_root_node()
        site = Site.objects.filter(is_default_site=True).first()
        welcome = site.root_page if site else None
        self.home = HomePage(
            title="Concord Podiatry",
            slug="concord-podiatry",
            seo_title="Foot and ankle care in Concord and Plymouth, New Hampshire",
            search_description="Care for sore feet in Concord and Plymouth, New Hampshire, with David E. Biss, DPM. "
            "See which office is open and call.",
            hero_title=practice.HOME["hero_title"],
            hero_lead=practice.HOME["hero_lead"],
            care_heading=practice.HOME["care_heading"],
            said=practice.HOME["spoken"],
            provider_text=practice.HOME["doctor"],
        )
        root.add_child(instance=self.home)
        if site is None:
            Site.objects.create(
                hostname="localhost", site_name="Concord Podiatry", root_page=self.home, is_default_site=True
            )
            return
        site.root_page, site.site_name = self.home, "Concord Podiatry"
        site.save()
        # The page that Wagtail greets a new project with; anything a person made stays.
        if welcome is not None and welcome.specific_class is Page and not welcome.get_children().exists():
            welcome.delete()

    def _services(self) -> None:
        index = self._add(self.home, ServiceIndexPage(**practice.SERVICE_INDEX))
        by_slug: dict[str, Service] = {service.slug: service for service in everything_in(services, "SERVICE")}
        order = [slug for slug, *_ in practice.HOME["concerns"]]
        for slug in sorted(by_slug, key=lambda slug: (slug not in order, order.index(slug) if slug in order else slug)):
            service = by_slug[slug]
            page = ServicePage(
                title=service.title,
                slug=service.slug,
                lead=service.lead,
                search_description=service.summary,
                image=self.library.pictures[service.picture],
            )
            self._add(index, page, service.body)

    def _offices(self) -> None:
        index = self._add(self.home, LocationIndexPage(**practice.LOCATION_INDEX))
        for office in practice.OFFICES:
            page = LocationPage(
                title=office["title"],
                slug=office["slug"],
                town=office["town"],
                lead=office["lead"],
                search_description=office["lead"],
                image=self.library.pictures[office["picture"]],
                street=office["street"],
                state=office["state"],
                phone=office["phone"],
                fax=office["fax"],
                email=office["email"],
                latitude=office["latitude"],
                longitude=office["longitude"],
                weekly_hours=[
                    WeeklyHours(weekday=weekday, opens=_time(opens), closes=_time(closes), sort_order=number)
                    for number, (weekday, opens, closes) in enumerate(office["hours"])
                ],
                special_dates=list(_special_dates(office["special_dates"])),
                arrival_facts=[
                    ArrivalFact(label=label, text=text, sort_order=number)
                    for number, (label, text) in enumerate(office["arrival"])
                ],
            )
            page.services = [self.pages[f"/services/{slug}/"] for slug in office["services"]]
            self._add(index, page)

    def _blog(self) -> None:
        index = self._add(self.home, BlogIndexPage(**practice.BLOG_INDEX))
        categories = {}
        for number, entry in enumerate(practice.CATEGORIES):
            fields = {key: entry[key] for key in ("slug", "name", "description")}
            categories[entry["slug"]] = BlogCategory.objects.create(sort_order=number, **fields)
        for post in self.posts:
            page = BlogPage(
                title=post.title,
                slug=post.slug,
                lead=post.lead,
                search_description=post.summary,
                category=categories[post.category],
                published_on=post.published_on,
                image=self.library.pictures[post.picture],
            )
            page.tags.add(*post.tags)
            self._add(index, page, post.body)
        for post in self.posts:
            page = self._post(post.slug)
            page.related_picks = [
                RelatedPick(page=self._post(slug), sort_order=number) for number, slug in enumerate(post.picks)
            ]
        sets = {}
        for entry in practice.RELATED_SETS:
            items = [
                RelatedPostSetItem(page=self._post(slug), sort_order=number)
                for number, slug in enumerate(entry["posts"])
            ]
            related_set = RelatedPostSet(name=entry["name"], heading=entry["heading"], items=items)
            related_set.save()
            related_set.save_revision()
            sets[entry["name"]] = related_set
        for entry in practice.CATEGORIES:
            if entry["related_set"]:
                category = categories[entry["slug"]]
                category.related_set = sets[entry["related_set"]]
                category.save()

    def _standing_pages(self) -> None:
        about = practice.ABOUT
        about_page = self._add(
            self.home,
            StandardPage(
                title=about["title"],
                slug=about["slug"],
                lead=about["lead"],
                search_description=about.get("summary", about["lead"]),
                image=self.library.pictures["first-visit"],
            ),
            about["body"],
        )
        provider = practice.PROVIDER
        self.provider: ProviderPage = self._add(
            about_page,
            ProviderPage(
                title=provider["title"],
                slug=provider["slug"],
                short_name=provider["short_name"],
                role=provider["role"],
                lead=provider["lead"],
                search_description=provider.get("summary", provider["lead"]),
                image=self.library.pictures["first-visit"],
            ),
            provider["body"],
        )
        for office in practice.OFFICES:
            page = self.pages[f"/locations/{office['slug']}/"]
            page.providers = [self.provider]
            page.save()
        notice: Notice
        for notice in everything_in(notices, "NOTICE"):
            page = StandardPage(
                title=notice.title,
                slug=notice.slug,
                notice=notice.notice,
                lead=notice.lead,
                search_description=notice.summary,
            )
            self._add(self.home, page, notice.body)

    def _home_links(self) -> None:
        self.home.provider = self.provider
        self.home.concerns = [
            HomeConcern(page=self.pages[f"/services/{slug}/"], label=label, hint=hint, sort_order=number)
            for number, (slug, label, hint) in enumerate(practice.HOME["concerns"])
        ]
        for post in self.posts:
            page = self._post(post.slug)
            page.reviewer, page.reviewed_on = self.provider, post.published_on

    def _settings(self) -> None:
        about = self.provider.url_path.removeprefix(self.home.url_path.rstrip("/"))
        menu = (("/services/", ""), ("/locations/", ""), ("/blog/", ""), (about, self.provider.short_name))
        PracticeSettings(
            sharing_image=self.library.pictures["sharing"],
            menu_links=[
                MenuLink(page=self.pages[address], label=label, sort_order=number)
                for number, (address, label) in enumerate(menu)
            ],
            help_links=[
                HelpLink(page=self.pages[f"/{slug}/"], label=label, sort_order=number)
                for number, (slug, label) in enumerate(HELP_LINKS)
            ],
        ).save()

    def _texts(self) -> None:
        writer = StreamWriter(self.library, self.pages)
        for page, body in self.bodies:
            page.body = page.body.stream_block.to_python(writer.write(body))
        self.home.care = self.home.care.stream_block.to_python(writer.write(practice.HOME["care"]))

    def _publish(self) -> None:
        """Publish each page once, so that it begins its history with what it says."""
        author = get_user_model().objects.get(username="manager")
        for page in (self.home, *self.pages.values()):
            page.refresh_from_db(fields=["path", "depth", "numchild"])
            page.save_revision(user=author).publish(user=author)

    def _post(self, slug: str) -> BlogPage:
        return self.pages[f"/blog/{slug}/"]


def _time(words: str) -> time:
    return time.fromisoformat(words)


def _special_dates(entries: list[dict[str, Any]]) -> Iterator[SpecialDate]:
    """One row for each stretch of a special date; a closed day is one row without times."""
    rows = [(entry, span) for entry in entries for span in (entry["hours"] or [None])]
    for number, (entry, span) in enumerate(rows):
        opens, closes = (_time(span[0]), _time(span[1])) if span else (None, None)
        yield SpecialDate(day=entry["date"], opens=opens, closes=closes, reason=entry["reason"], sort_order=number)
