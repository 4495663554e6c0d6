"""The blocks that pages are written in. ``BodyBlock`` is the whole list."""

from wagtail import blocks

from .care import CallToActionBlock, CareCardBlock, DoDontBlock
from .media import ButtonBlock, DocumentBlock, PictureBlock, VideoBlock
from .table import TableBlock
from .text import (
    BulletsBlock,
    CalloutBlock,
    HeadingBlock,
    LanguageHelpBlock,
    ParagraphBlock,
    QuestionsBlock,
    QuoteBlock,
    StepsBlock,
)

__all__ = ["BodyBlock", "CareCardBlock", "NoticeBodyBlock"]


class BodyBlock(blocks.StreamBlock):
    """The body of a post, a service or a page."""

    heading = HeadingBlock()
    paragraph = ParagraphBlock()
    bullets = BulletsBlock()
    steps = StepsBlock()
    care_card = CareCardBlock()
    do_dont = DoDontBlock()
    callout = CalloutBlock()
    questions = QuestionsBlock()
    quote = QuoteBlock()
    table = TableBlock()
    picture = PictureBlock()
    video = VideoBlock()
    document = DocumentBlock()
    button = ButtonBlock()
    call_to_action = CallToActionBlock()


class NoticeBodyBlock(BodyBlock):
    """The body of a standing page, which may also hold help in other languages."""

    language_help = LanguageHelpBlock()
