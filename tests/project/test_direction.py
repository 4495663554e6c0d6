"""Who may know whom. Foundations know no feature, features do not know each other's neighbours, demo is on top."""

import ast
from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

ROOT = settings.BASE_DIR
FOUNDATIONS = {"core", "language", "images", "users", "practice", "contentversion"}
NEIGHBOURS = {"blog", "locations"}
PRODUCTION = ("blog", "locations", "concordpodiatry")


def room_of(module: str) -> str:
    """The app a module belongs to: ``concordpodiatry.core.blocks.care`` is in ``core``."""
    parts = module.split(".")
    return parts[1] if parts[0] == "concordpodiatry" and len(parts) > 1 else parts[0]


def modules_named_in(path: Path) -> Iterator[str]:
    """Every module that a file imports, at its top or inside a function."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            source = ".".join((*base, node.module) if node.module else base)
            yield from (f"{source}.{alias.name}" for alias in node.names)


def imports_in_production() -> Iterator[tuple[str, str, str]]:
    """The room that imports, the room imported, and the line for the message."""
    for folder in PRODUCTION:
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT)
            room = room_of(".".join(name.with_suffix("").parts))
            for module in modules_named_in(path):
                if module.split(".")[0] in PRODUCTION and room_of(module) != room:
                    yield room, room_of(module), f"{name} imports {module}"


def test_the_walk_sees_imports() -> None:
    assert len(list(imports_in_production())) > 10


def test_foundations_import_no_feature():
    wrong = [line for room, other, line in imports_in_production() if room in FOUNDATIONS and other not in FOUNDATIONS]
    assert not wrong, "\n".join(wrong)


def test_blog_and_locations_stand_on_foundations_alone():
    wrong = [line for room, other, line in imports_in_production() if room in NEIGHBOURS and other not in FOUNDATIONS]
    assert not wrong, "\n".join(wrong)


def test_nothing_imports_the_demonstration():
    wrong = [line for _room, other, line in imports_in_production() if other == "demo"]
    assert not wrong, "\n".join(wrong)
