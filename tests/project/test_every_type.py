"""Every page type, snippet and settings form the project has, through the admin from an empty form to its readers.

The types are asked of Wagtail's registries: a new one is covered the moment it exists.
"""

from typing import Any

import pytest
from django.db.models import Model
from django.test import Client
from django.urls import reverse
from wagtail.blocks.base import Block
from wagtail.contrib.settings.registry import registry
from wagtail.images.models import Filter
from wagtail.models import DraftStateMixin, Page, PreviewableMixin, RevisionMixin, get_page_models
from wagtail.snippets.models import get_snippet_models

from tests.builders import make_user
from tests.support.filling import Admin, page_address
from tests.support.html import Markup
from tests.support.pictures import run_blank

pytestmark = pytest.mark.django_db

PAGE_TYPES = [model for model in get_page_models() if model is not Page]
PUBLISH = {"action-publish": "action-publish"}


def name_of(model: type[Model]) -> str:
    return model.__name__


@pytest.fixture
def admin(client: Client, monkeypatch: pytest.MonkeyPatch) -> Admin:
    monkeypatch.setattr(Filter, "run", run_blank)
    client.force_login(make_user())
    return Admin(client)


def previewed(admin: Admin, thing: type[Any], address: str, data: dict[str, Any]) -> None:
    """Ask for the preview of what is in the form, in every mode it has."""
    if not issubclass(thing, PreviewableMixin):
        return
    answer = admin.client.post(address, data)
    assert answer.json() == {"is_valid": True, "is_available": True}, address
    for mode, _label in thing().preview_modes:
        shown(admin.client, f"{address}?mode={mode}")


def shown(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, f"{address}: {response.status_code}"
    return response.content.decode()


def read(address: str) -> None:
    """As somebody who has not signed in, with nothing wrong in the markup."""
    assert Markup(shown(Client(), address)).mistakes == [], address


@pytest.mark.filterwarnings("ignore::bs4.MarkupResemblesLocatorWarning")  # Wagtail compares addresses as if HTML
@pytest.mark.parametrize("model", PAGE_TYPES, ids=name_of)
def test_page_type(admin: Admin, model: type[Page]) -> None:
    parent = admin.parent_of(model)
    address = page_address("add", model, parent)
    previewed(admin, model, page_address("preview_on_add", model, parent), admin.filled(model, address))

    page = admin.new_page(model)
    assert page.live
    read(page.get_url())

    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    data = admin.refilled(page, edit) | {"title": "Feet, edited"}
    previewed(admin, model, reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk]), data)
    admin.send(edit, data)
    assert model.objects.get(pk=page.pk).has_unpublished_changes
    shown(admin.client, reverse("wagtailadmin_pages:view_draft", args=[page.pk]))
    admin.send(edit, admin.refilled(page, edit) | PUBLISH)
    page = model.objects.get(pk=page.pk)
    assert (page.title, page.has_unpublished_changes) == ("Feet, edited", False)
    read(page.get_url())
    for name in ("usage", "history"):
        shown(admin.client, reverse(f"wagtailadmin_pages:{name}", args=[page.pk]))
    compare = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, "earliest", "latest"])
    assert "Feet, edited" in shown(admin.client, compare)

    if model.max_count == 1:
        return
    for slug, more in (("a-copy", {"publish_copies": "on"}), ("an-alias", {"alias": "on"})):
        form = {"new_title": "A copy", "new_slug": slug, "new_parent_page": page.get_parent().pk}
        admin.send(reverse("wagtailadmin_pages:copy", args=[page.pk]), form | more)
        read(model.objects.get(slug=slug).get_url())
    admin.send(reverse("wagtailadmin_pages:delete", args=[page.pk]), {})
    assert not model.objects.filter(pk=page.pk).exists()


@pytest.mark.parametrize("model", get_snippet_models(), ids=name_of)
def test_snippet(admin: Admin, model: type[Any]) -> None:
    viewset = model.snippet_viewset

    def address(name: str, *arguments: Any) -> str:
        return reverse(viewset.get_url_name(name), args=arguments)

    if viewset.preview_enabled:
        previewed(admin, model, address("preview_on_add"), admin.filled(model, address("add")))
    thing = admin.new_snippet(model)
    assert str(thing) in shown(admin.client, address("list"))
    data = admin.refilled(thing, address("edit", thing.pk))
    if viewset.preview_enabled:
        previewed(admin, model, address("preview_on_edit", thing.pk), data)
    admin.send(address("edit", thing.pk), data | (PUBLISH if issubclass(model, DraftStateMixin) else {}))
    names = ["usage", "history", "delete"] + ["inspect"] * viewset.inspect_view_enabled
    for name in names:
        shown(admin.client, address(name, thing.pk))
    if issubclass(model, RevisionMixin):
        assert thing.revisions.exists()
    if viewset.copy_view_enabled:
        shown(admin.client, address("copy", thing.pk))
    home = admin.some(next(each for each in PAGE_TYPES if each.allowed_parent_page_models() == [Page]))
    read(home.get_url())
    # What pages need, such as the category of a post, is not deleted under them; the answer is a message.
    assert admin.client.post(address("delete", thing.pk)).status_code in (200, 302)


@pytest.mark.parametrize("model", registry, ids=name_of)
def test_settings(admin: Admin, model: type[Model]) -> None:
    at = [model._meta.app_label, model._meta.model_name]
    for page_type in PAGE_TYPES:
        admin.some(page_type)
    address = admin.client.get(reverse("wagtailsettings:edit", args=at))["Location"]
    data = admin.filled(model, address)
    previewed(admin, model, f"{address}preview/", data)
    admin.send(address, data)
    for page_type in PAGE_TYPES:
        read(page_type.objects.first().get_url())


def test_every_block_has_an_example(admin: Admin) -> None:
    """The examples are what the tests above write into every stream; editors see them where they choose a block."""
    admin.some(next(each for each in PAGE_TYPES if each.allowed_parent_page_models() == [Page]))
    ours = [block for block in Block.definition_registry.values() if block.is_previewable]
    assert ours
    for block in ours:
        shown(admin.client, f"{reverse('wagtailadmin_block_preview')}?id={block.definition_prefix}")
