"""Why a post is suggested, in a few words that are true and useful to a reader. Never a number."""

from concordpodiatry.language.vocabulary import BODY_PARTS, FAMILIES, QUESTIONS, TOPICS, Kind

from .posts import Post
from .score import NAMED, Reader

KINDS = list(Kind)


def reason(reader: Reader, other: Post) -> str:
    """The nearest thing that both are truly about; empty where they only stand in one blog."""

    def place(name: str) -> tuple[int, float, str]:
        """Ailments before remedies before places, and of these the rarest."""
        return KINDS.index(TOPICS[name].kind), -reader.posts.of_topic(name), name

    mine = reader.post
    if both := sorted(mine.focus & other.focus, key=place):
        return (reader.has_next_question(other) and _answer(other, both)) or _also(both[0])
    # What one is about and the other says more of than a remark, whichever it is.
    if named := (mine.focus & _named(other) | other.focus & _named(mine)) - BODY_PARTS:
        return _also(min(named, key=place))
    families = [{TOPICS[name].family for name in post.focus} for post in (mine, other)]
    if shared := families[0] & families[1] & FAMILIES.keys():
        return f"Also about {FAMILIES[min(shared)]}"
    category = other.features.category
    return f"More in {category}" if category and category == mine.features.category else ""


def _named(post: Post) -> set[str]:
    return {name for name, share in post.features.topics.items() if share >= NAMED}


def _answer(other: Post, both: list[str]) -> str:
    """What the other answers about the first ailment that both are about and that it has in its title."""
    answers = [QUESTIONS[question].reason for question in other.features.questions if QUESTIONS[question].reason]
    ailments = [name for name in both if TOPICS[name].kind is Kind.CONDITION and name in other.promised]
    return answers[0].format(ailments[0]) if answers and ailments else ""


def _also(name: str) -> str:
    return TOPICS[name].reason or f"Also about {name}"
