"""Lines of calendar and contact files (RFC 5545 and RFC 2426): escaped, folded, ended as both ask."""

from collections.abc import Iterable

LONGEST_LINE = 75
"""Octets in a line, without its end."""


def escaped(text: str) -> str:
    """A text value: backslash, comma, semicolon and line breaks are written with a backslash."""
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def content(lines: Iterable[str]) -> str:
    """The whole file. Long lines go on after a line break and a blank, never inside a letter."""
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _folded(line: str) -> str:
    pieces, piece, size = [], "", 0
    for letter in line:
        octets = len(letter.encode())
        if size + octets > LONGEST_LINE:
            pieces.append(piece)
            # The blank that begins a continued line counts too.
            piece, size = " ", 1
        piece, size = piece + letter, size + octets
    return "\r\n".join([*pieces, piece])
