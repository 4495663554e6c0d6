"""A small table."""

from typing import Any

from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from concordpodiatry.core.richtext import SENTENCE


class TableBlock(TypedTableBlock):
    """Rows that the first cell names; scrolls inside itself on a phone."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            [
                ("text", blocks.CharBlock(required=False, label="Words")),
                ("rich", blocks.RichTextBlock(required=False, features=SENTENCE, label="Words with links")),
            ],
            **kwargs,
        )

    class Meta:
        icon = "table"
        template = "blocks/table.html"
        group = "Words"
        description = "A small table. The first column names each row; give it a caption."
        preview_value = {
            "columns": [{"type": "text", "heading": "Day"}, {"type": "text", "heading": "Wear for"}],
            "rows": [{"values": ["First", "1 hour"]}, {"values": ["Second", "2 hours"]}],
            "caption": "Getting used to new inserts",
        }
