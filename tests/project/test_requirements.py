"""The pinned lists are what `make requirements` makes of the short ones, and tie nobody to a package index."""

import pytest
from django.conf import settings
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = settings.BASE_DIR
LISTS = {"requirements/runtime.in": "requirements.txt", "requirements/dev.in": "requirements/dev.txt"}


def wanted(path: str) -> dict[str, Requirement]:
    """The packages of a short list by name."""
    lines = [line.partition("#")[0].strip() for line in (ROOT / path).read_text().splitlines()]
    found = [Requirement(line) for line in lines if line and not line.startswith("-")]
    return {canonicalize_name(requirement.name): requirement for requirement in found}


def pinned(path: str) -> dict[str, set[str]]:
    """The versions of a pinned list by name; two where the Python version decides."""
    found: dict[str, set[str]] = {}
    for line in (ROOT / path).read_text().splitlines():
        if line and line[0].isalnum():
            requirement = Requirement(line.rstrip(" \\"))
            found.setdefault(requirement.name, set()).update(spec.version for spec in requirement.specifier)
    return found


@pytest.mark.parametrize(("short", "full"), LISTS.items())
def test_pinned_list_is_in_step(short, full):
    pins = pinned(full)
    for name, requirement in wanted(short).items():
        assert pins.get(name), f"{name} is not in {full}: run `make requirements`"
        for version in pins[name]:
            assert version in requirement.specifier, f"{name} {version} is not what {short} asks for"
    text = (ROOT / full).read_text()
    assert text.count(f"-r {short}") == len(wanted(short)), f"{full} pins what {short} no longer asks for"


def test_tests_run_on_the_packages_of_production():
    runtime, dev = pinned("requirements.txt"), pinned("requirements/dev.txt")
    assert {name: versions for name, versions in dev.items() if versions != runtime.get(name, versions)} == {}


@pytest.mark.parametrize("path", [*LISTS, *LISTS.values()])
def test_no_package_index_is_named(path):
    text = (ROOT / path).read_text()
    assert "://" not in text
    assert not [word for word in text.split() if "index" in word or word in ("-i", "-f", "--find-links")]


@pytest.mark.parametrize("path", LISTS.values())
def test_every_pin_has_a_hash(path):
    pins = [line for line in (ROOT / path).read_text().splitlines() if line and line[0].isalnum()]
    assert pins
    assert all(line.endswith("\\") for line in pins)
