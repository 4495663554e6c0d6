"""What a page of results shows."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from django.utils.safestring import SafeString

from concordpodiatry.language.words import SEARCH_STOP_WORDS, stems_in

from .asking import Answer, ask
from .gathering import index, promotions
from .index import Read
from .kinds import KINDS
from .snippets import excerpt, marked


@dataclass(frozen=True)
class Result:
    """One page in a list of results. It has what a card needs: ``title``, ``url``, ``summary``, ``kind``."""

    entry: Read
    stems: frozenset[str] = frozenset()
    is_promoted: bool = False

    @property
    def title(self) -> str:
        return self.entry.title

    @property
    def url(self) -> str:
        return self.entry.url

    @property
    def summary(self) -> str:
        return self.entry.summary

    @property
    def kind(self) -> str:
        """In a reader's word."""
        return KINDS[self.entry.kind].one

    @property
    def marked_title(self) -> SafeString:
        return marked(self.title, self.stems)

    @cached_property
    def snippet(self) -> SafeString:
        """The place in the text where the words stand; the summary where that says as much of them."""
        around = excerpt(self.entry.text, self.stems)
        return marked(around if self._said_in(around) > self._said_in(self.summary) else self.summary, self.stems)

    def _said_in(self, text: str) -> int:
        return len(self.stems.intersection(stems_in(text)))


@dataclass(frozen=True)
class KindLink:
    """A link that narrows the results to one kind; ``name`` is empty for all."""

    name: str
    text: str
    count: int
    current: bool


@dataclass(frozen=True)
class Results:
    """The answer to a query, narrowed to one kind where that is a kind."""

    answer: Answer
    kind: str = ""

    @cached_property
    def all(self) -> list[Result]:
        """Every result of the kind, best first."""
        stems = self.answer.question.stems - SEARCH_STOP_WORDS
        return [
            Result(entry, stems, entry.key in self.answer.promoted)
            for entry in self.answer.found
            if self.kind in ("", entry.kind)
        ]

    @property
    def kinds(self) -> list[KindLink]:
        """Only kinds that were found, and only where there is a choice."""
        counts = Counter(entry.kind for entry in self.answer.found)
        found = [KindLink(kind.name, kind.many, counts[kind.name], kind.name == self.kind) for kind in KINDS.values()]
        found = [link for link in found if link.count or link.current]
        if len(found) < 2:
            return []
        return [KindLink("", "Everything", len(self.answer.found), not self.kind), *found]


def results_for(typed: str, kind: str = "") -> Results:
    """Results for whatever was typed; a kind that does not exist narrows nothing."""
    return Results(ask(index(), typed, promotions()), kind if kind in KINDS else "")
