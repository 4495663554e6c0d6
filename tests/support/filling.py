"""Fill in any form of the admin as a person would: each field by its kind, each stream with one of each block.

What a form points to is made through the admin as well, so a new page type or snippet needs nothing here.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from itertools import count
from typing import Any

from django import forms
from django.core.files.base import ContentFile
from django.core.validators import RegexValidator
from django.db.models import Model
from django.http import QueryDict
from django.test import Client
from django.urls import reverse
from phonenumber_field.formfields import PhoneNumberField
from taggit.forms import TagField
from wagtail.admin.rich_text import DraftailRichTextArea
from wagtail.blocks.base import BlockField
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Comment, Page, Site
from wagtail.snippets.models import get_snippet_models
from wagtail.test.utils.form_data import querydict_from_html

from tests.builders import make_picture
from tests.support.block_data import one_of_each

SCHEDULED = {"go_live_at", "expire_at"}
"""Left empty: with a date of its own a page is published later."""

NEW_ROW = {"id": "", "ORDER": 1, "DELETE": ""}
EMPTY = ("", "[]", "null")
LATER = date(2100, 1, 1)


class NotYetError(Exception):
    """A form must point to something that is itself being made at this moment."""


class Admin:
    """Somebody who may do everything, and makes whatever a form needs before filling it in."""

    def __init__(self, client: Client) -> None:
        self.client = client
        self.numbers = count(1)
        self.under_way: frozenset[type[Model]] = frozenset()
        # What the form in hand may not choose (again): itself, and what another of its rows has chosen.
        self.taken: list[Model] = []

    def some(self, model: type[Model]) -> Any:
        """One of this type: the first there is, else a new one. None while one is being made that asks for it."""
        found = self.first(model)
        if found is not None or model in self.under_way:
            return found
        if model is get_image_model():
            return make_picture(size=(640, 480), description="A bare foot on grass.")
        if model is get_document_model():
            return model.objects.create(title="Foot check", file=ContentFile(b"%PDF-1.4\n", name="sheet.pdf"))
        try:
            return self.new_page(model) if issubclass(model, Page) else self.new_snippet(model)
        except NotYetError:
            return None

    def first(self, model: type[Model]) -> Any:
        objects = model.objects.order_by("pk")
        if model is Page:
            objects = objects.filter(depth__gt=1)
        return objects.exclude(pk__in=[thing.pk for thing in self.taken if isinstance(thing, model)]).first()

    def new_page(self, model: type[Page]) -> Any:
        """A published page. The first one under the root becomes the home page."""
        parent = self.parent_of(model)
        self.make(model, page_address("add", model, parent), {"action-publish": "action-publish"})
        page = model.objects.order_by("pk").last()
        if parent.is_root():
            Site.objects.filter(is_default_site=True).update(root_page=page)
            Site.clear_site_root_paths_cache()
        return page

    def new_snippet(self, model: type[Model]) -> Any:
        assert model in get_snippet_models(), f"tests/support/filling.py cannot make a {model.__name__}"
        self.make(model, reverse(model.snippet_viewset.get_url_name("add")), {})
        return model.objects.order_by("pk").last()

    def make(self, model: type[Model], address: str, action: dict[str, str]) -> None:
        self.send(address, self.filled(model, address) | action)

    def parent_of(self, model: type[Page]) -> Page:
        """A page under which a page of this type may stand."""
        with self.making(model):
            for above in model.allowed_parent_page_models():
                parent = Page.get_first_root_node() if above is Page else self.some(above)
                if parent is not None and model.can_create_at(parent.specific):
                    return parent
        raise NotYetError(f"no page stands above a {model.__name__}")

    def refilled(self, thing: Model, address: str) -> dict[str, Any]:
        """The form of something that is there already."""
        return self.filled(None, address, [thing])

    @contextmanager
    def making(self, model: type[Model] | None, taken: Sequence[Model] = ()) -> Iterator[None]:
        before = self.under_way, self.taken
        self.under_way, self.taken = self.under_way | {model}, list(taken)
        try:
            yield
        finally:
            self.under_way, self.taken = before

    def send(self, address: str, data: dict[str, Any]) -> None:
        """Save; what the form objects to is the failure."""
        response = self.client.post(address, data)
        if response.status_code != 302:
            form = response.context["form"]
            rows = {name: formset.errors for name, formset in getattr(form, "formsets", {}).items()}
            raise AssertionError(f"{address}: {dict(form.errors)} {rows}")

    def filled(self, model: type[Model] | None, address: str, taken: Sequence[Model] = ()) -> dict[str, Any]:
        """What is in the form already, with every empty field filled in and a row in every list of rows."""
        response = self.client.get(address)
        assert response.status_code == 200, f"{address}: {response.status_code}"
        html = response.content.decode()
        form_id = next(name for name in ("page-edit-form", "w-editor-form") if f'id="{name}"' in html)
        shown = querydict_from_html(html, form_id=form_id)
        form = response.context["form"]
        with self.making(model, taken):
            return _as_dict(shown) | self.form_data(form, shown)

    def form_data(self, form: forms.BaseForm, shown: QueryDict) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for name, field in _writable(form):
            data |= dict(self.field_data(field, form.add_prefix(name), shown))
        for formset in getattr(form, "formsets", {}).values():
            if formset.model is not Comment:
                data |= self.row_data(formset, shown)
        return data

    def row_data(self, formset: forms.BaseFormSet, shown: QueryDict) -> dict[str, Any]:
        """The rows that are there, or a first one; none where it would point to what is not there yet."""
        total = int(shown[f"{formset.prefix}-TOTAL_FORMS"])
        data: dict[str, Any] = {f"{formset.prefix}-TOTAL_FORMS": max(total, 1)}
        if not total:
            data |= {f"{formset.prefix}-0-{name}": value for name, value in NEW_ROW.items()}
        try:
            for number in range(max(total, 1)):
                for name, field in _writable(formset.empty_form):
                    data |= dict(self.field_data(field, f"{formset.prefix}-{number}-{name}", shown, in_row=True))
        except NotYetError:
            if total:
                raise
            return {}
        return data

    def field_data(
        self, field: forms.Field, name: str, shown: QueryDict, *, in_row: bool = False
    ) -> Iterator[tuple[str, Any]]:
        """What a person puts into this field; nothing where it holds something or is better left alone."""
        if isinstance(field, BlockField):
            if shown.get(f"{name}-count", "0") == "0":
                # Made before the stream asks for them: the examples show whatever picture and file there is.
                self.some(get_image_model())
                self.some(get_document_model())
                yield from one_of_each(field.block, name).items()
        elif shown.get(name, "").strip() in EMPTY and name not in SCHEDULED:
            value = self.value_for(field, name)
            if value is not None:
                if in_row and isinstance(field, forms.ModelChoiceField):
                    self.taken.append(field.queryset.model.objects.get(pk=value))
                yield name, value
            elif field.required:
                raise NotYetError(name)

    def value_for(self, field: forms.Field, name: str) -> Any:
        number = next(self.numbers)
        match field:
            case forms.ModelMultipleChoiceField():
                found = self.some(field.queryset.model)
                return [found.pk] if found else None
            case forms.ModelChoiceField():
                found = self.pointed_to(field)
                return found.pk if found else None
            case forms.ChoiceField():
                return next(key for key, _label in field.choices if key not in ("", None))
            case forms.BooleanField():
                return None
            case forms.DateTimeField():
                return f"{LATER + timedelta(days=number)} 08:00"
            case forms.DateField():
                return f"{date(2026, 1, 1) + timedelta(days=number)}"
            case forms.TimeField():
                return f"{8 + number // 60 % 12:02}:{number % 60:02}"
            case forms.IntegerField() | forms.DecimalField():
                return "1"
            case PhoneNumberField():
                return "603-555-0109"
            case forms.EmailField():
                return "front.desk@example.com"
            case forms.URLField():
                return "https://www.example.com/"
            case TagField():
                return "heel pain"
            case forms.SlugField():
                return f"page-{number}"
            case forms.CharField():
                words = f"Sore feet {number}"[: field.max_length]
                rich = isinstance(field.widget, DraftailRichTextArea)
                return field.widget.format_value(f"<p>{words}</p>") if rich else words
        raise AssertionError(f"tests/support/filling.py cannot fill in {name}, a {type(field).__name__}")

    def pointed_to(self, field: forms.ModelChoiceField) -> Any:
        """What a chooser may choose: the kinds of page it names, else the kind it points to."""
        models = getattr(field.widget, "target_models", None) or [field.queryset.model]
        found = [self.some(model) for model in models if model is not Page]
        return next((each for each in found if each is not None), None) or (
            self.first(Page) if Page in models else None
        )


def page_address(name: str, model: type[Page], parent: Page) -> str:
    """The address at which a page of this type is added or, before it is there, previewed."""
    return reverse(f"wagtailadmin_pages:{name}", args=[model._meta.app_label, model._meta.model_name, parent.pk])


def _writable(form: forms.BaseForm) -> Iterator[tuple[str, forms.Field]]:
    """The fields a person fills in; what may be empty and must follow a pattern, such as a ZIP code, is left empty."""
    columns = {field.name: field for field in form._meta.model._meta.get_fields()}
    for name, field in form.fields.items():
        validators = getattr(columns.get(name), "validators", [])
        patterned = any(type(validator) is RegexValidator for validator in validators)
        if name not in NEW_ROW and (field.required or not patterned):
            yield name, field


def _as_dict(form: QueryDict) -> dict[str, Any]:
    return {name: values if len(values) > 1 else values[0] for name, values in form.lists() if values}
