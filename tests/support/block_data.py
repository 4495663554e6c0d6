"""What the editor of a block sends for a value: Wagtail's editors are scripts, so the form itself holds no fields."""

from collections.abc import Iterator
from typing import Any

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.images.blocks import ImageBlock


def one_of_each(block: blocks.StreamBlock, name: str) -> dict[str, Any]:
    """A stream with one of each of its blocks, each with the example shown where editors choose a block."""
    children = list(block.child_blocks.items())
    data = {f"{name}-count": len(children)}
    for number, (kind, child) in enumerate(children):
        data |= _row(f"{name}-{number}", number) | {f"{name}-{number}-type": kind, f"{name}-{number}-id": ""}
        data |= dict(_data(child, child.get_preview_value(), f"{name}-{number}-value"))
    return data


def _data(block: blocks.Block, value: Any, name: str) -> Iterator[tuple[str, Any]]:
    if isinstance(block, blocks.BaseStreamBlock):
        yield from one_of_each(block, name).items()
    elif isinstance(block, blocks.ListBlock):
        yield f"{name}-count", len(value)
        for number, item in enumerate(value):
            yield from _row(f"{name}-{number}", number).items()
            yield from _data(block.child_block, item, f"{name}-{number}-value")
    elif isinstance(block, ImageBlock):
        yield f"{name}-image", value.pk if value else ""
        yield f"{name}-alt_text", value.contextual_alt_text if value else ""
    elif isinstance(block, blocks.BaseStructBlock):
        for child, child_block in block.child_blocks.items():
            yield from _data(child_block, value.get(child), f"{name}-{child}")
    elif isinstance(block, TypedTableBlock):
        yield from _table(value, name)
    elif isinstance(block, blocks.ChooserBlock):
        yield name, value.pk if value else ""
    elif isinstance(block, blocks.FieldBlock):
        shown = block.field.prepare_value(block.value_for_form(value))
        if shown is not False:  # a box that is not ticked is not sent
            yield name, block.field.widget.format_value(shown) or ""


def _table(table: Any, name: str) -> Iterator[tuple[str, Any]]:
    yield from {f"{name}-caption": table.caption, f"{name}-column-count": len(table.columns)}.items()
    yield f"{name}-row-count", len(table.row_data)
    for number, column in enumerate(table.columns):
        yield from _row(f"{name}-column-{number}", number).items()
        yield f"{name}-column-{number}-type", column["block"].name
        yield f"{name}-column-{number}-heading", column["heading"]
    for number, row in enumerate(table.row_data):
        yield from _row(f"{name}-row-{number}", number).items()
        for place, (column, value) in enumerate(zip(table.columns, row["values"], strict=True)):
            yield from _data(column["block"], value, f"{name}-cell-{number}-{place}")


def _row(name: str, number: int) -> dict[str, Any]:
    return {f"{name}-order": number, f"{name}-deleted": ""}
