"""Rules for every template: no inline code, nothing from another host, none missing and none left over."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.template.loader import get_template
from django.views import defaults
from wagtail.models import Page, get_page_models

ROOT = settings.BASE_DIR
TEMPLATES = ROOT / "templates"
NAMES = sorted(str(path.relative_to(TEMPLATES)) for path in TEMPLATES.rglob("*") if path.is_file())
OUR_PAGE_TYPES = [model for model in get_page_models() if model is not Page]

LONGEST_LINE = 120
COMMENT = re.compile(r"{#.*?#}|{% *comment.*?endcomment *%}|<!--.*?-->", re.DOTALL)
FORBIDDEN = {
    "an inline style": re.compile(r"<style\b|\sstyle *=", re.IGNORECASE),
    # JSON-LD is data, and the tag that prints it escapes it.
    "an inline script": re.compile(r"<script(?![^>]*(\ssrc=|application/ld\+json))", re.IGNORECASE),
    "an event handler": re.compile(r"<[^>]*\son[a-z]+ *=", re.IGNORECASE),
    "unescaped output": re.compile(r"\|\s*(safe|safeseq)\b|{%-? *autoescape off"),
}
# A link is followed by a person; anything else is fetched unasked. A namespace is only a name.
FOLLOWED_OR_NAMED = re.compile(r"""<a\b[^>]*>|xmlns(:\w+)?=["'][^"']*["']|"https://schema\.org[^"]*\"""", re.IGNORECASE)
OTHER_HOST = re.compile(r"""https?://[\w.-]+|["'(=]\s*//[\w.-]+""", re.IGNORECASE)
TEMPLATE_NAME = re.compile(r"""["']([\w./-]+\.\w+)["']""")


def markup(name: str) -> str:
    return COMMENT.sub("", (TEMPLATES / name).read_text())


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_template_holds(what):
    found = [f"{name}: {match[0]}" for name in NAMES for match in FORBIDDEN[what].finditer(markup(name))]
    assert not found, "\n".join(found)


def test_no_line_is_longer_than_a_screen():
    found = [
        f"{name}:{number}: {len(line)} characters"
        for name in NAMES
        if name.endswith(".html")
        for number, line in enumerate((TEMPLATES / name).read_text().splitlines(), 1)
        if len(line) > LONGEST_LINE
    ]
    assert not found, "\n".join(found)


def test_nothing_is_fetched_from_another_host():
    texts = {name: markup(name) for name in NAMES}
    for path in (ROOT / "static").rglob("*.css"):
        texts[path.name] = re.sub(r"/\*.*?\*/", "", path.read_text(), flags=re.DOTALL)
    found = [
        f"{name}: {match[0]}"
        for name, text in texts.items()
        for match in OTHER_HOST.finditer(FOLLOWED_OR_NAMED.sub("", text))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("page_type", OUR_PAGE_TYPES, ids=lambda model: model.__name__)
def test_page_type_has_its_template(page_type):
    expected = f"{page_type._meta.app_label}/{page_type._meta.model_name}.html"
    assert Path(get_template(page_type.template).origin.name).parent.parent == TEMPLATES
    assert page_type.template.replace("_", "") == expected


def strings_in_code() -> Iterator[str]:
    for folder in ("blog", "locations", "concordpodiatry"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    yield node.value


def is_looked_for_by_others(name: str) -> bool:
    """Django's error pages, and templates of Wagtail and other apps that ours replace."""
    if name in vars(defaults).values():
        return True
    return any((Path(app.path) / "templates" / name).exists() for app in apps.get_app_configs())


def test_every_template_is_used():
    used = {model.template for model in OUR_PAGE_TYPES} | set(strings_in_code())
    for name in NAMES:
        used.update(TEMPLATE_NAME.findall(markup(name)))
    left_over = [name for name in NAMES if name not in used and not is_looked_for_by_others(name)]
    assert not left_over, "\n".join(left_over)
