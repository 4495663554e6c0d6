"""Blocks of words."""

from typing import Any

from wagtail import blocks

from concordpodiatry.core.richtext import SENTENCE, TEXT


class HeadingBlock(blocks.StructBlock):
    """A heading inside the text; the page's title is the only heading above it."""

    text = blocks.CharBlock(max_length=120, help_text="A short heading that says what comes next.")
    level = blocks.ChoiceBlock(
        choices=[("2", "Section"), ("3", "Part of a section")],
        default="2",
        label="Kind",
        help_text="Most headings are sections. Use the smaller kind only inside a section.",
    )

    class Meta:
        icon = "title"
        template = "blocks/heading.html"
        group = "Words"
        label_format = "{text}"
        description = "Begins a new section. Readers jump from heading to heading."
        preview_value = {"text": "How feet reach your back", "level": "2"}


class ParagraphBlock(blocks.RichTextBlock):
    """Running text."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            features=TEXT,
            help_text="Short paragraphs of plain words. One idea in each.",
            **{key: value for key, value in kwargs.items() if key not in {"features", "help_text"}},
        )

    class Meta:
        icon = "pilcrow"
        template = "blocks/paragraph.html"
        group = "Words"
        description = "Plain text, with links where they help."
        preview_value = (
            "<p>Think of a stack of stones on a trail. If the bottom stone tilts, the others must shift.</p>"
        )


class BulletsBlock(blocks.ListBlock):
    """A list whose order does not matter."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            blocks.RichTextBlock(features=SENTENCE, label="Item"),
            **kwargs,
        )

    class Meta:
        icon = "list-ul"
        template = "blocks/bullets.html"
        label = "List"
        group = "Words"
        description = "A list of short points. Three to seven are easy to read."
        preview_value = [
            "<b>The way you walk.</b> Feet that roll in too far.",
            "<b>Overuse.</b> Long days on hard floors.",
        ]


class StepsBlock(blocks.ListBlock):
    """Things to do, in order."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            blocks.RichTextBlock(features=SENTENCE, label="Step"),
            **kwargs,
        )

    class Meta:
        icon = "list-ol"
        template = "blocks/steps.html"
        group = "Words"
        description = "Numbered steps. Begin each one with what to do."
        preview_value = ["Stand facing a wall.", "Step one foot back.", "Lean in until you feel a gentle pull."]


class CalloutBlock(blocks.StructBlock):
    """One thing that must not be missed."""

    title = blocks.CharBlock(max_length=90, help_text="The point in a few words.")
    text = blocks.RichTextBlock(features=SENTENCE, help_text="One to three sentences.")

    class Meta:
        icon = "info-circle"
        template = "blocks/callout.html"
        group = "Words"
        label_format = "{title}"
        description = "A short note that stands out. At most two on a page."
        preview_value = {
            "title": "Have diabetes or numb feet?",
            "text": "<p>Look at your feet each day and call us about any sore, even a small one.</p>",
        }


class QuestionBlock(blocks.StructBlock):
    """One question with its answer."""

    question = blocks.CharBlock(max_length=160, help_text="As a patient would ask it.")
    answer = blocks.RichTextBlock(features=TEXT, help_text="The answer first, the reasons after.")

    class Meta:
        icon = "help"
        label_format = "{question}"


class QuestionsBlock(blocks.ListBlock):
    """Questions that patients ask."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(QuestionBlock(), **kwargs)

    class Meta:
        icon = "help"
        template = "blocks/questions.html"
        label = "Questions and answers"
        group = "Words"
        description = "Questions that open to show their answers."
        preview_value = [
            {"question": "How long do inserts take to help?", "answer": "<p>Give your feet a few weeks.</p>"}
        ]


class QuoteBlock(blocks.StructBlock):
    """Words somebody really said."""

    text = blocks.TextBlock(max_length=300, rows=3, help_text="The words, without quotation marks.")
    name = blocks.CharBlock(
        max_length=90,
        required=False,
        help_text="Who said it. Never a patient without their written permission.",
    )

    class Meta:
        icon = "openquote"
        template = "blocks/quote.html"
        group = "Words"
        label_format = "{text}"
        description = "A sentence worth saying large."
        preview_value = {
            "text": "Shoes should fit the feet you have today.",
            "name": "The team at Concord Podiatry",
        }


class LanguageHelpBlock(blocks.ListBlock):
    """The offer of help, in the languages our patients speak."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            blocks.StructBlock(
                [
                    (
                        "code",
                        blocks.RegexBlock(
                            regex=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$",
                            label="Language code",
                            error_messages={
                                "invalid": "Type the short code of the language, for example es or zh-Hans."
                            },
                            help_text="Two or three letters, for example es for Spanish. Screen readers need it.",
                        ),
                    ),
                    (
                        "name",
                        blocks.CharBlock(max_length=60, help_text="The language's own name, for example Español."),
                    ),
                    ("text", blocks.TextBlock(rows=3, help_text="The offer of help, in that language.")),
                ],
                label_format="{name}",
            ),
            **kwargs,
        )

    class Meta:
        icon = "globe"
        template = "blocks/language_help.html"
        label = "Help in other languages"
        group = "Words"
        description = "The offer of free language help, each in its own language."
        preview_value = [{"code": "es", "name": "Español", "text": "Le ofrecemos un intérprete gratis."}]
