"""Why a post is suggested, in a few words that are true and useful to a reader. Never a number."""

from collections.abc import Iterable

from concordpodiatry.language.vocabulary import BODY_PARTS, FAMILIES, QUESTIONS, TOPICS, Kind

from .posts import Post
from .score import NAMED, Reader

AFTER_SURGERY = "Next step after surgery"
KINDS = list(Kind)


def reason(reader: Reader, other: Post) -> str:
    """The nearest thing that both are truly about; empty where they only stand in one blog."""
    mine, theirs = reader.post, other
    is_next = reader.has_next_question(theirs)
    if is_next and "recover" in theirs.features.questions and _surgery(mine.promised) and _surgery(theirs.focus):
        return AFTER_SURGERY
    both = sorted(mine.focus & theirs.focus, key=lambda name: _place(reader, name))
    if both:
        return (_answer(theirs, both) if is_next else "") or _also(both[0])
    # What one is about and the other says more of than a remark, whichever it is.
    named = (mine.focus & _named(theirs) | theirs.focus & _named(mine)) - BODY_PARTS
    if named:
        return _also(min(named, key=lambda name: _place(reader, name)))
    families = {TOPICS[name].family for name in mine.focus} & {TOPICS[name].family for name in theirs.focus}
    if families & FAMILIES.keys():
        return f"Also about {FAMILIES[min(families & FAMILIES.keys())]}"
    if theirs.features.category and theirs.features.category == mine.features.category:
        return f"More in {theirs.features.category}"
    return ""


def _place(reader: Reader, name: str) -> tuple[int, float, str]:
    """Ailments before remedies before places, and of these the rarest."""
    return KINDS.index(TOPICS[name].kind), -reader.posts.of_topic(name), name


def _named(post: Post) -> set[str]:
    return {name for name, share in post.features.topics.items() if share >= NAMED}


def _surgery(names: Iterable[str]) -> bool:
    return any(TOPICS[name].family == "surgery" for name in names)


def _answer(other: Post, both: list[str]) -> str:
    """What the other answers about the first ailment that both are about and that it has in its title."""
    answers = [QUESTIONS[question].reason for question in other.features.questions if QUESTIONS[question].reason]
    ailments = [name for name in both if TOPICS[name].kind is Kind.CONDITION and name in other.promised]
    return answers[0].format(ailments[0]) if answers and ailments else ""


def _also(name: str) -> str:
    return TOPICS[name].reason or f"Also about {name}"
