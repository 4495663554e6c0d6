"""Makes a template variable that does not exist fail the test. Django would print nothing and go on."""

import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.template.base import FilterExpression

OUR_TEMPLATES = settings.BASE_DIR / "templates"


class Undefined(str):
    """For the engine's ``string_if_invalid``, which Django first asks whether it is empty.

    That question is our chance to look who asks. ``{% if name %}``, ``{% for x in name %}`` and ``name|default:""``
    say that the name may be missing, so they may; and templates of Wagtail and others may do as they like.
    """

    __slots__ = ()

    def __bool__(self) -> bool:
        caller = sys._getframe(1)
        if caller.f_code is FilterExpression.resolve.__code__:
            expression = caller.f_locals["self"]
            origin = template_being_rendered()
            if OUR_TEMPLATES in origin.parents and not has_default(expression):
                pytest.fail(f"{origin.relative_to(OUR_TEMPLATES)} uses {expression.token}, which is not defined there.")
        return False


def has_default(expression: FilterExpression) -> bool:
    return any(function.__name__ in ("default", "default_if_none") for function, _arguments in expression.filters)


def template_being_rendered() -> Path:
    """The file of the innermost template node at work."""
    frame = sys._getframe()
    while frame := frame.f_back:
        if frame.f_code.co_name.startswith("render"):
            origin = getattr(frame.f_locals.get("self"), "origin", None)
            if origin:
                return Path(origin.name)
    return Path()
