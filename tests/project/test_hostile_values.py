"""Whatever a form of the admin accepts, no public address answers with an error or with something malformed.

Every field of every page type and snippet is filled, through its form, with values that went wrong somewhere before.
What a form refuses is replaced by the next value, so that in the end all that it accepts is published together.
``HOSTILE_EXAMPLES=50`` tries fifty mixtures instead of the one of every day.
"""

import json
import os
from collections.abc import Iterator
from datetime import timedelta
from io import BytesIO
from itertools import chain
from random import Random
from typing import Any
from urllib.parse import quote, urldefrag, urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest
import vobject
from bs4 import BeautifulSoup
from django import forms
from django.core.cache import caches
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import QueryDict
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from PIL import Image
from wagtail import blocks
from wagtail.blocks.base import BlockField
from wagtail.contrib.settings.registry import registry as settings_registry
from wagtail.contrib.typed_table_block.blocks import BaseTypedTableBlock
from wagtail.documents import get_document_model
from wagtail.models import Page, get_page_models
from wagtail.snippets.models import get_snippet_models
from wagtail.test.utils.form_data import querydict_from_html

from blog.models import BlogPage
from concordpodiatry.images.models import SiteImage
from concordpodiatry.search.models import PromotedResult
from locations.models import Closure, Notice
from tests.builders import make_picture, make_user
from tests.support.html import Markup

EXAMPLES = int(os.environ.get("HOSTILE_EXAMPLES", "1"))
TRIES = 8
ROUNDS = 12
"""A form is sent again at most this often with other values for what it refused."""

TEXTS = [
    "<script>alert(1)</script> & \"quotes\" 'all'",
    "]]> <!-- --> </script></title></textarea>",
    "{{ 7|add:7 }} {% now 'Y' %} %s %(name)s {0}",
    "bell\x07 escape\x1b vertical\x0b feed\x0c",
    "last\x7f first\x80\x9f hidden\ufeff\u200b\u2028\u2029",
    "\u202edetrever\u202c \u2067שלום\u2069 مرحبا",
    "🦶🏽👩‍👩‍👧‍👦🇺🇸 e\u0301\u0302\u0303\u0304\u0305 Z̷̪͝a̶͇l",
    "\ufffe\uffff",
    "NUL\x00",
    "Pneumono" * 30,
    "line\r\none\n\n\ttwo; three, four\\n:BEGIN:VEVENT",
    "http://[x]/ javascript:alert(1) //evil.example",
    "+++",
    "I\u0307ıſßﬃ ①²",
    "   spaces   ",
]
RICH = [f"<p>{text.replace('&', '&amp;').replace('<', '&lt;')}</p>" for text in TEXTS if "\x00" not in text]
RICH += [
    f'<p>See <a href="{address}">this</a>.</p>'
    for address in ("http://[x]/", "javascript:alert(1)", "http://a b/", "mailto:", "tel:+44 20 7946 0958", "//x", "#")
]
URLS = [
    "http://[x]/",
    "javascript:alert(1)",
    "https://例え.jp/é?q=<&>'\"",
    "http://a.example/" + "x" * 150,
    "ftp://x.y/",
]
PHONES = ["+44 20 7946 0958", "+81 3-1234-5678", "603 555 0101 ext. 5", "911", "٠١٢٣٤٥٦٧٨٩"]
DATES = ["0001-01-01", "9999-12-31", "1582-10-10", "2026-02-30", "2024-02-29", "2026-03-08"]
TIMES = ["00:00", "23:59", "02:30", "24:00", "12:00:59"]
MOMENTS = ["0001-01-01 00:00", "9999-12-31 23:59", "2026-03-08 02:30", "2026-11-01 01:30", "2026-11-28 25:00"]
NUMBERS = ["9" * 30, "-1", "2147483648", "NaN", "1e400", "0", "32767"]
SLUGS = ["peñacook", "脚", "a" * 200, "-", "_", "ſ", "x-é-1"]
EMAILS = ["a+b'c@example.com", '"x y"@example.com', "ü@exämple.com"]


LINE = (("order", 0), ("deleted", ""))


def hostile(name: str, field: forms.Field, dice: Random) -> Any:
    """One value to try in a field; nothing where there is none for such a field."""
    if isinstance(field, forms.ModelMultipleChoiceField):
        return [str(pk) for pk in field.queryset.order_by("pk").values_list("pk", flat=True)[: dice.randint(0, 2)]]
    if isinstance(field, forms.ModelChoiceField):
        # Among the pages most are hidden by now.
        known = list(field.queryset.order_by("pk").values_list("pk", flat=True))
        return str(dice.choice(known)) if known and (field.required or dice.random() < 0.7) else ""
    if isinstance(field, forms.ImageField):
        return picture(dice)
    if isinstance(field, forms.FileField | forms.BooleanField):
        return None
    if isinstance(field, forms.ChoiceField):
        values = [str(value) for value, _ in field.choices if value and not isinstance(value, tuple)] or [""]
    elif isinstance(field, forms.SlugField):
        values = SLUGS
    elif isinstance(field, forms.EmailField):
        values = EMAILS
    elif isinstance(field, forms.URLField):
        values = URLS
    elif isinstance(field, forms.DateTimeField):
        values = MOMENTS
    elif isinstance(field, forms.DateField):
        values = DATES
    elif isinstance(field, forms.TimeField):
        values = TIMES
    elif isinstance(field, forms.IntegerField):
        values = NUMBERS
    elif "phone" in name or "fax" in name:
        values = PHONES
    elif hasattr(field.widget, "converter"):
        return field.widget.format_value(dice.choice(RICH))
    elif isinstance(field, forms.CharField):
        values = [*TEXTS, *URLS] if "url" in name or "link" in name else TEXTS
        values = [value[: field.max_length] for value in values]
    else:
        return None
    return dice.choice(values)


def picture(dice: Random) -> SimpleUploadedFile:
    """A small picture in one of the modes and under one of the names that come from elsewhere."""
    mode, kind = dice.choice([("CMYK", "jpeg"), ("L", "jpeg"), ("P", "png"), ("LA", "png"), ("1", "gif")])
    content = BytesIO()
    Image.new(mode, (64, 48)).save(content, kind)
    name = dice.choice(["foot", "Fuß 🦶", "a" * 150, "..", "<b>&amp;", "heel\u202efeel"])
    return SimpleUploadedFile(f"{name}.{kind}", content.getvalue(), f"image/{kind}")


def accepts(block: blocks.Block, prefix: str, values: dict[str, Any]) -> bool:
    """Whether a block would be saved with what is sent for it."""
    sent = QueryDict(mutable=True)
    sent.update({name: str(value) for name, value in values.items()})
    try:
        block.clean(block.value_from_datadict(sent, {}, prefix))
    except ValidationError:
        return False
    return True


def plain_stream(block: blocks.BaseStreamBlock, prefix: str) -> dict[str, Any]:
    """A text of one paragraph, which any stream accepts; none where there are no paragraphs."""
    if "paragraph" not in block.child_blocks:
        return {f"{prefix}-count": 0}
    text = block.child_blocks["paragraph"].field.widget.format_value(RICH[0])
    place = f"{prefix}-0"
    return {
        f"{prefix}-count": 1, f"{place}-deleted": "", f"{place}-order": 0, f"{place}-type": "paragraph",
        f"{place}-value": text,
    }  # fmt: skip


def block_data(block: blocks.Block, prefix: str, dice: Random) -> Iterator[tuple[str, Any]]:
    """What a browser sends for a block with such values; lists hold one of each kind, or nothing."""
    if isinstance(block, blocks.BaseStreamBlock):
        number = 0
        for name, child in block.child_blocks.items():
            place = f"{prefix}-{number}"
            values = dict(block_data(child, f"{place}-value", dice))
            if accepts(child, f"{place}-value", values):
                number += 1
                yield from ((f"{place}-deleted", ""), (f"{place}-order", number), (f"{place}-type", name))
                yield from values.items()
        yield f"{prefix}-count", number
    elif isinstance(block, blocks.BaseStructBlock):
        for name, child in block.child_blocks.items():
            yield from block_data(child, f"{prefix}-{name}", dice)
    elif isinstance(block, blocks.ListBlock):
        count = max(dice.randint(0, 2), block.meta.min_num or 0)
        yield f"{prefix}-count", count
        for number in range(count):
            place = f"{prefix}-{number}"
            yield from ((f"{place}-deleted", ""), (f"{place}-order", number))
            yield from block_data(block.child_block, f"{place}-value", dice)
    elif isinstance(block, BaseTypedTableBlock):
        (kind, child), *_ = block.child_blocks.items()
        yield from ((f"{prefix}-column-count", 1), (f"{prefix}-row-count", 1))
        yield from ((f"{prefix}-{line}-0-{key}", value) for line in ("column", "row") for key, value in LINE)
        yield from ((f"{prefix}-column-0-type", kind), (f"{prefix}-row-0-header", ""))
        for place in (f"{prefix}-column-0-heading", f"{prefix}-caption"):
            yield place, dice.choice(TEXTS)
        yield from block_data(child, f"{prefix}-cell-0-0", dice)
    elif isinstance(block, blocks.ChooserBlock):
        known = list(block.model_class.objects.order_by("pk").values_list("pk", flat=True))
        yield prefix, dice.choice(known) if known and (block.required or dice.random() < 0.7) else ""
    elif isinstance(block, blocks.FieldBlock):
        for _ in range(TRIES):
            value = hostile(prefix, block.field, dice)
            if value is None or accepts(block, prefix, {prefix: value}):
                break
        if value is not None:
            yield prefix, value
        elif not isinstance(block.field, forms.BooleanField):
            yield prefix, block.field.initial or ""


def in_form(form: forms.BaseForm) -> Iterator[tuple[str, forms.Field]]:
    """All fields of a form and of the lists in it, by the name they are sent with; each list has one row more."""
    formsets = getattr(form, "formsets", {}).values()
    for each in (form, *chain.from_iterable(formset.forms for formset in formsets)):
        for name, field in each.fields.items():
            yield each.add_prefix(name), field
    for formset in formsets:
        for name, field in formset.empty_form.fields.items():
            yield f"{formset.prefix}-{formset.total_form_count()}-{name}", field


def wrong_in(form: forms.BaseForm) -> set[str]:
    """The fields that a form refused, by the name they are sent with; none if what is wrong is no one field's."""
    rows = chain.from_iterable(formset.forms for formset in getattr(form, "formsets", {}).values())
    return {each.add_prefix(name) for each in (form, *rows) for name in each.errors}


class Filling:
    """A form at an address of the admin, sent with hostile values until it is accepted."""

    def __init__(self, client: Client, address: str, dice: Random) -> None:
        self.client, self.address, self.dice = client, address, dice
        shown = client.get(address)
        assert shown.status_code == 200, address
        form = shown.context["form"]
        markup = BeautifulSoup(shown.content, "html.parser")
        self.usual = querydict_from_html(
            str(markup.select_one("form[data-edit-form]") or markup.select("main form, form")[-1]), form_index=0
        )
        self.fields = {
            name: field
            for name, field in in_form(form)
            if not name.endswith(("-id", "-ORDER", "-DELETE")) and not name.startswith("comments")
        }
        self.changed: dict[str, dict[str, Any]] = {}
        self.rows = {
            f"{prefix}-{formset.total_form_count()}-": prefix
            for prefix, formset in ((each.prefix, each) for each in getattr(form, "formsets", {}).values())
            if prefix != "comments"
        }

    def until_accepted(self) -> None:
        for name in self.fields:
            self.invent(name)
        for attempt in range(ROUNDS):
            answer = self.client.post(self.address, self.to_send())
            assert answer.status_code in (200, 302), self.address
            if answer.status_code == 302:
                return
            refused = wrong_in(answer.context["form"]) & self.changed.keys()
            assert refused or self.changed, f"{self.address} cannot be saved even as it is"
            for name in refused or list(self.changed):
                if attempt < ROUNDS // 2 and refused:
                    self.invent(name)
                else:
                    self.do_without(name)
        pytest.fail(f"{self.address} was refused {ROUNDS} times: {wrong_in(answer.context['form'])}")

    def invent(self, name: str) -> None:
        field = self.fields[name]
        if isinstance(field, BlockField):
            self.changed[name] = dict(block_data(field.block, name, self.dice))
        elif (value := hostile(name, field, self.dice)) is not None:
            self.changed[name] = {name: value}

    def do_without(self, name: str) -> None:
        """Send what is there already; of a row that was added, nothing."""
        if isinstance(self.fields[name], BlockField):
            self.changed[name] = plain_stream(self.fields[name].block, name)
            return
        self.changed.pop(name, None)
        for start in [start for start in self.rows if name.startswith(start)]:
            del self.rows[start]
            self.changed = {other: sent for other, sent in self.changed.items() if not other.startswith(start)}

    def to_send(self) -> dict[str, Any]:
        sent: dict[str, Any] = dict(self.usual.lists())
        for start, prefix in self.rows.items():
            number = int(start.removeprefix(f"{prefix}-").rstrip("-")) + 1
            sent |= {f"{prefix}-TOTAL_FORMS": number, f"{start}id": "", f"{start}ORDER": number, f"{start}DELETE": ""}
        for values in self.changed.values():
            sent |= values
        return {**sent, "action-publish": "action-publish"}


def walk(client: Client) -> dict[str, str]:
    """Everything that can be reached, read by strict readers; what is wrong, by address."""
    words = [quote(word, safe="") for text in TEXTS for word in text.split()[:1]]
    starts = [
        "/sitemap.xml", "/hours/", "/hours.json", "/closures.ics", "/manifest.webmanifest", "/offline/", "/sw.js",
        "/robots.txt", "/healthz", "/search/", "/no-such-trail/", *(f"/search/?q={word}" for word in words),
    ]  # fmt: skip
    starts += [page.url for page in Page.objects.live().public().specific() if page.url]
    waiting, seen, wrong = [urljoin("http://testserver/", start) for start in starts], set(), {}
    while waiting:
        url = waiting.pop()
        parts = urlsplit(url)
        if url in seen or parts.netloc not in ("testserver", "localhost"):
            continue
        if parts.path.startswith(("/media/", "/static/", "/admin/", "/documents/")):
            continue
        seen.add(url)
        answer = client.get(f"{parts.path}?{parts.query}" if parts.query else parts.path)
        lost = "/no-such-trail/" in url
        if answer.status_code not in (404 if lost else 200, 301, 302):
            wrong[url] = str(answer.status_code)
            continue
        kind = answer.headers.get("Content-Type", "").partition(";")[0]
        try:
            if kind == "text/html":
                markup = Markup(answer.content.decode())
                if markup.mistakes:
                    wrong[url] = "; ".join(markup.mistakes)
                waiting += [urldefrag(urljoin(url, link))[0] for link in markup.links if "[" not in link]
            elif kind.endswith("xml"):
                ET.fromstring(answer.content)  # noqa: S314 - our own
            elif kind.endswith("json"):
                json.loads(answer.content)
            elif kind in ("text/calendar", "text/vcard"):
                for component in vobject.readComponents(answer.content.decode()):
                    component.validate(raiseException=True)
        except Exception as error:
            wrong[url] = f"{kind}: {error}"
    assert len(seen) > 30
    return wrong


def addresses_of_forms(picture: SiteImage) -> Iterator[str]:
    """One form of each page type, snippet and setting, and of a picture and a document."""
    for model in get_page_models():
        if model is not Page:
            page = model.objects.live().exact_type(model).order_by("path").first()
            assert page, f"there is no {model.__name__} to try"
            yield reverse("wagtailadmin_pages:edit", args=[page.pk])
    for model in get_snippet_models():
        thing = model.objects.order_by("pk").first()
        assert thing, f"there is no {model.__name__} to try"
        yield reverse(model.snippet_viewset.get_url_name("edit"), args=[thing.pk])
    for model in settings_registry:
        setting = model.load()
        yield reverse("wagtailsettings:edit", args=[model._meta.app_label, model._meta.model_name, setting.pk])
    yield reverse("wagtailimages:edit", args=[picture.pk])
    yield reverse("wagtaildocs:edit", args=[get_document_model().objects.first().pk])


def make_what_is_missing() -> None:
    """One of each thing that the demonstration has none of."""
    now = timezone.now()
    for model in (Closure, Notice):
        model.objects.create(starts=now - timedelta(hours=1), ends=now + timedelta(days=1))
    PromotedResult.objects.create(words="zebra", page=BlogPage.objects.live().first())


@pytest.mark.usefixtures("demo_site")
@pytest.mark.parametrize("mixture", range(EXAMPLES))
def test_nothing_accepted_by_a_form_breaks_a_public_address(mixture):
    dice = Random(mixture)  # noqa: S311 - the same mixture every time
    # A few of each kind are enough, and take a fraction of the time.
    kept = [
        pk for model in get_page_models() for pk in
        model.objects.exact_type(model).order_by("path").values_list("pk", flat=True)[:2]
    ]  # fmt: skip
    Page.objects.filter(depth__gt=1).exclude(pk__in=kept).update(live=False)
    make_what_is_missing()
    # Its file is replaced, and a file does not come back with the database.
    shown = make_picture()
    BlogPage.objects.filter(live=True).update(image=shown)
    editor = Client(raise_request_exception=True)
    editor.force_login(make_user(username="hostile"))
    for address in addresses_of_forms(shown):
        Filling(editor, address, dice).until_accepted()
    for cache in caches.all(initialized_only=True):
        cache.clear()
    assert walk(Client(raise_request_exception=False)) == {}
