"""Foundations name no feature, not even in a string: features declare, foundations collect.

Who imports whom is asked by `make lint` (see import-linter in pyproject.toml), which reads no strings.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps

FOUNDATIONS = {"contentversion", "core", "images", "language", "practice", "users"}
PACKAGES = {"blog", "concordpodiatry", "locations"}
OURS = [config for config in apps.get_app_configs() if config.name.split(".")[0] in PACKAGES]
FEATURES = {config.label: config for config in OURS if config.label not in FOUNDATIONS}
MODELS = {model._meta.model_name for config in FEATURES.values() for model in config.get_models()}
# A label at the start of a dotted name or of a path to a template, or alone, unless it is a word for other things too.
# Prose has blanks in it and may say "blog".
NAMED = re.compile(rf"(?:concordpodiatry\.|(?<![\w./-]))(?:{'|'.join(FEATURES)})(?=[./]|(?<!pages)$)")


def strings_in(source: str) -> Iterator[str]:
    """Every string of a module but its docstrings; of one with fields, the parts between them."""
    tree = ast.parse(source)
    said = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value


def features_named_in(source: str) -> list[str]:
    names = [text for text in strings_in(source) if not re.search(r"\s", text)]
    return [name for name in names if NAMED.search(name) or name.lower() in MODELS]


@pytest.mark.parametrize(
    "line",
    [
        'reverse("search")',
        'parent_page_types = ["pages.HomePage"]',
        'f"locations.{action}_closure"',
        'Page.objects.filter(content_type__model="blogindexpage")',
        'template = "blog/blog_page.html"',
        'import_module("concordpodiatry.search.views")',
    ],
)
def test_the_search_sees_a_feature(line):
    assert features_named_in(line)


@pytest.mark.parametrize(
    "line",
    [
        '"""Like blog.BlogPage."""',
        'help_text="Shown in the blog."',
        '"wagtail.search.backends"',
        '"practice.Link"',
        'section = "pages"',
    ],
)
def test_the_search_lets_other_words_be(line):
    assert not features_named_in(line)


@pytest.mark.parametrize("label", sorted(FOUNDATIONS & {config.label for config in OURS}))
def test_foundation_names_no_feature(label):
    folder = Path(apps.get_app_config(label).path)
    files = [path for path in sorted(folder.rglob("*.py")) if "migrations" not in path.parts]
    assert files
    found = {str(path): names for path in files if (names := features_named_in(path.read_text()))}
    assert not found
