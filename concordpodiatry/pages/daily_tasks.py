"""What staff come to do, on the first screen of the admin."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.template.context import Context
from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from blog.models import BlogIndexPage, RelatedPostSet
from concordpodiatry.practice.models import PracticeSettings
from locations.models import Closure, LocationPage


@dataclass(frozen=True)
class Task:
    """A link in the words of the person who needs it."""

    words: str
    hint: str
    url: str


class DailyTasksPanel(Component):
    """Links to the few things this person may do; nothing that would end in a refusal."""

    name = "daily_tasks"
    template_name = "wagtailadmin/home/daily_tasks.html"
    order = 50

    def get_context_data(self, parent_context: Context) -> dict[str, Any]:
        return {"tasks": list(self._tasks(parent_context["request"].user))}

    def _tasks(self, user: Any) -> Iterator[Task]:
        blog = BlogIndexPage.objects.first()
        if blog is not None and blog.permissions_for_user(user).can_add_subpage():
            url = reverse("wagtailadmin_pages:add", args=["blog", "blogpage", blog.pk])
            yield Task("Write a post", "A form that explains itself, with the page beside it.", url)
        if blog is not None and user.has_perm("wagtailadmin.access_admin"):
            yield Task("Find a post", "All posts, newest change first.", _explore(blog))
        if user.has_perm("locations.add_closure"):
            url = reverse(Closure.snippet_viewset.get_url_name("add"))
            yield Task("Close an office", "Snow, a power cut, illness. On every page within a second.", url)
        for office in LocationPage.objects.order_by("path"):
            if office.permissions_for_user(user).can_edit():
                url = reverse("wagtailadmin_pages:edit", args=[office.pk])
                yield Task(f"Change hours in {office.town}", "The usual week, holidays, phones, getting here.", url)
        if user.has_perm("blog.change_relatedpostset"):
            url = reverse(RelatedPostSet.snippet_viewset.get_url_name("list"))
            yield Task("Choose what stands under posts", "Lists for You Might Also Enjoy...", url)
        if user.has_perm("practice.change_practicesettings"):
            url = reverse("wagtailsettings:edit", args=["practice", PracticeSettings._meta.model_name])
            yield Task("Change words on many pages", "The practice's name, the menu, the notes.", url)


def _explore(page: Page) -> str:
    return reverse("wagtailadmin_explore", args=[page.pk])
