"""Why a post is suggested, in a few words that are true and useful to a reader. Never a number."""

from collections.abc import Mapping

from .index import Entry
from .score import Reader
from .vocabulary import TOPICS, Kind

FOR_AUDIENCE: Mapping[str, str] = {
    "children": "Also for parents",
    "babies and toddlers": "Also for parents of little ones",
    "teens": "Also for parents of teens",
    "pregnancy": "Also about pregnancy",
    "seniors": "Also for older adults",
    "people with diabetes": "Also about diabetes",
    "athletes": "Also for active people",
    "people who work on their feet": "Also for long days at work",
}
ANSWERS: Mapping[str, str] = {
    "home": "What helps with {}",
    "treat": "Treatment for {}",
    "prevent": "Preventing {}",
}
FAMILIES: Mapping[str, str] = {
    "heel": "heels",
    "forefoot": "the front of the foot",
    "joints": "joints",
    "skin": "skin care",
    "nails": "nails",
    "diabetes": "diabetes",
    "circulation": "circulation",
    "ankle": "ankles",
    "overuse": "injuries from overuse",
    "arch": "arches",
    "gait": "how you walk",
    "falls": "staying on your feet",
    "surgery": "surgery",
    "stretching": "exercises",
    "shoes": "shoes",
    "sports": "staying active",
    "growing": "growing feet",
    "office": "our office",
}
SURGERY = frozenset(key for key, topic in TOPICS.items() if topic.family == "surgery")
ELSEWHERE = "Also on our blog"


def reason(reader: Reader, post: int) -> str:
    """Why ``post`` stands under what was just read: the nearest thing that both are truly about."""
    mine, entry = reader.entry, reader.index.entries[post]
    step = reader.next_step(entry)
    if step and "recover" in entry.intents and SURGERY & set(mine.in_title) and SURGERY & set(entry.focus):
        return "Next step after surgery"
    shared = [key for key in reader.focus if key in entry.focus]
    if step and shared and (label := _answer(entry, shared)):
        return label
    if shared:
        return _also(shared[0])
    # Not the subject of both, but the subject of one and more than a remark in the other.
    named = [key for key in entry.focus if key in reader.named and TOPICS[key].kind is not Kind.BODY]
    if named:
        return _also(min(named, key=reader.place))
    families = {TOPICS[key].family for key in entry.focus} & reader.families & FAMILIES.keys()
    if families:
        return f"Also about {FAMILIES[min(families)]}"
    if entry.category and entry.category == mine.category:
        return f"More in {entry.category}"
    return ELSEWHERE


def _answer(entry: Entry, shared: list[str]) -> str:
    """What the post answers about the first ailment that both are about and it has in its title."""
    answer = next((ANSWERS[intent] for intent in entry.intents if intent in ANSWERS), "")
    ailments = (key for key in shared if TOPICS[key].kind is Kind.CONDITION and key in entry.in_title)
    ailment = next(ailments, "") if answer else ""
    return answer.format(TOPICS[ailment].label) if ailment else ""


def _also(key: str) -> str:
    topic = TOPICS[key]
    if topic.kind is Kind.AUDIENCE:
        return FOR_AUDIENCE[topic.label]
    return f"Also about {topic.label}"
