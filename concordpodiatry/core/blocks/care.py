"""Blocks that tell a patient what to do, and how soon."""

from wagtail import blocks

from concordpodiatry.core.richtext import SENTENCE

URGENCIES = [
    ("emergency", "Go to the emergency room now if"),
    ("call", "Call us if"),
    ("home", "Try this at home"),
]


class CareCardBlock(blocks.StructBlock):
    """One of three care cards, told apart by words, shape and edge before colour.

    After the care cards of the NHS design system: few on a page, the heading says the level, and text that follows
    one needs a heading of its own.
    """

    urgency = blocks.ChoiceBlock(
        choices=URGENCIES,
        default="call",
        label="How soon",
        help_text="Put an emergency card first on the page, before everything else.",
    )
    intro = blocks.CharBlock(
        max_length=160, required=False, help_text="Optional. For example: You have back pain and any of these:"
    )
    items = blocks.ListBlock(
        blocks.RichTextBlock(features=SENTENCE, label="Sign"),
        min_num=1,
        label="Signs",
        help_text="Three to five. Begin each with a small letter: it goes on from the heading.",
    )
    after = blocks.CharBlock(
        max_length=200,
        required=False,
        label="Last line",
        help_text="Optional. For example: Call 911 if you cannot get there safely.",
    )

    class Meta:
        icon = "warning"
        template = "blocks/care_card.html"
        group = "Care"
        label_format = "{urgency}: {intro}"
        description = "When to go to the emergency room, when to call us, what to try at home."
        preview_value = {
            "urgency": "call",
            "intro": "",
            "items": ["<p>foot or heel pain lasts more than two weeks</p>", "<p>your toes tingle or go numb</p>"],
            "after": "",
        }


class DoDontBlock(blocks.StructBlock):
    """Two short lists side by side."""

    do = blocks.ListBlock(
        blocks.CharBlock(max_length=140, label="Do"),
        min_num=1,
        label="Do",
        help_text="Begin each with a verb: wear, ask, rest.",
    )
    dont = blocks.ListBlock(
        blocks.CharBlock(max_length=140, label="Do not"),
        min_num=1,
        label="Don't",
        help_text="Begin each with a verb: walk, push, hide. The heading says the rest.",
    )

    class Meta:
        icon = "check"
        template = "blocks/do_dont.html"
        label = "Do and don't"
        group = "Care"
        description = "What helps and what harms, side by side."
        preview_value = {"do": ["wear shoes that hold your heel"], "dont": ["push on through sharp pain"]}


class CallToActionBlock(blocks.StructBlock):
    """Both offices, their phones, and whether they are open."""

    heading = blocks.CharBlock(
        max_length=90, required=False, help_text="Leave empty for: Call the office near you today."
    )
    text = blocks.CharBlock(max_length=200, required=False, help_text="Leave empty for the site's usual sentence.")

    class Meta:
        icon = "mobile-alt"
        template = "blocks/call_to_action.html"
        label = "Call both offices"
        group = "Care"
        label_format = "Call both offices"
        description = "Both offices with their phones and whether they are open now. Best near the end."
        preview_value = {"heading": "", "text": ""}
