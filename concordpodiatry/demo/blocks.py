"""The words the demonstration pages are written in: one small function for each kind of body block.

Each function returns ``(block name, value)`` with plain values. Pictures, documents and pages are named, not
numbered (``picture="heel-pain"``, ``<a href="/services/hammertoes/">``); the loader looks the names up.
Items and paragraphs may hold ``<b>``, ``<i>`` and ``<a href="/...">``, nothing else.
"""

type_and_value = tuple[str, object]


def heading(text: str, *, level: int = 2) -> type_and_value:
    """A section heading; level 3 for a part of a section."""
    return "heading", {"text": text, "level": str(level)}


def paragraph(*paragraphs: str) -> type_and_value:
    return "paragraph", "".join(f"<p>{text}</p>" for text in paragraphs)


def bullets(*items: str) -> type_and_value:
    return "bullets", list(items)


def steps(*items: str) -> type_and_value:
    """Things to do in order."""
    return "steps", list(items)


def figure(picture: str, alt: str, caption: str = "") -> type_and_value:
    """A picture inside the text; ``alt`` says what is to be seen, ``caption`` what it means."""
    return "picture", {"image": {"picture": picture, "alt": alt}, "caption": caption}


def callout(title: str, *paragraphs: str) -> type_and_value:
    return "callout", {"title": title, "text": paragraph(*paragraphs)[1]}


def _care_card(urgency: str, items: tuple[str, ...], intro: str, after: str) -> type_and_value:
    return "care_card", {"urgency": urgency, "intro": intro, "items": list(items), "after": after}


def emergency(*items: str, intro: str = "", after: str = "") -> type_and_value:
    """The card headed "Go to the emergency room now if"."""
    return _care_card("emergency", items, intro, after)


def call_us(*items: str, intro: str = "", after: str = "") -> type_and_value:
    """The card headed "Call us if"."""
    return _care_card("call", items, intro, after)


def at_home(*items: str, intro: str = "", after: str = "") -> type_and_value:
    """The card headed "Try this at home"."""
    return _care_card("home", items, intro, after)


def do_dont(*, do: list[str], dont: list[str]) -> type_and_value:
    """Two short lists; each item begins with a verb in lower case."""
    return "do_dont", {"do": do, "dont": dont}


def questions(*pairs: tuple[str, str]) -> type_and_value:
    """Questions with their answers."""
    return "questions", [{"question": question, "answer": f"<p>{answer}</p>"} for question, answer in pairs]


def quote(text: str, name: str = "") -> type_and_value:
    return "quote", {"text": text, "name": name}


def button(label: str, to: str) -> type_and_value:
    """A button that leads to one of our pages, for example ``/services/custom-orthotics/``."""
    return "button", {"label": label, "to": to}


def call_to_action(heading: str = "", text: str = "") -> type_and_value:
    """Both offices with their phones; empty words take the site's own."""
    return "call_to_action", {"heading": heading, "text": text}


def table(caption: str, columns: list[str], rows: list[list[str]]) -> type_and_value:
    """A small table: the first cell of each row names the row."""
    return "table", {"caption": caption, "columns": columns, "rows": rows}


def document(name: str, label: str) -> type_and_value:
    """A file to print or keep."""
    return "document", {"document": name, "label": label}


def video(title: str, *, file: str, poster: str, transcript: str) -> type_and_value:
    return "video", {"title": title, "file": file, "poster": poster, "transcript": f"<p>{transcript}</p>"}


def language_help(*entries: tuple[str, str, str]) -> type_and_value:
    """(language code, language's own name, sentence) for each language."""
    return "language_help", [{"code": code, "name": name, "text": text} for code, name, text in entries]
