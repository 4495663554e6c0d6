"""What pages point to, read once for each version of the content instead of joined to every query."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db.models import ForeignKey, Model

from .versions import per_version


@per_version
def _known() -> dict[type[Model], dict[Any, Model]]:
    """By type and key, filled as they are asked for."""
    return defaultdict(dict)


def recall(things: Iterable[Model | None], *relations: str) -> None:
    """Fill in these foreign keys of saved things from memory, ``"category__related_set"`` one after the other.

    What nobody has asked for since the content changed takes one query for each relation. The objects are shared by
    all threads of the process: read them, never change them.
    """
    found = [thing for thing in things if thing is not None]
    for relation in relations:
        name, _, further = relation.partition("__")
        wanted: dict[type[Model], list[tuple[Model, ForeignKey[Any, Any]]]] = defaultdict(list)
        for thing in found:
            field = thing._meta.get_field(name)
            if isinstance(field, ForeignKey) and not field.is_cached(thing):
                wanted[field.related_model].append((thing, field))
        for model, places in wanted.items():
            known = _known()[model]
            keys = {getattr(thing, field.attname) for thing, field in places} - {None}
            if missing := keys - known.keys():
                known.update(model._default_manager.in_bulk(missing))
            for thing, field in places:
                target = known.get(getattr(thing, field.attname))
                if target is not None:
                    field.set_cached_value(thing, target)
        if further:
            recall((getattr(thing, name) for thing in found), further)
