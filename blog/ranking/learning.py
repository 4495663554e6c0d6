"""What editors picked and excluded, as evidence for other posts on the same subject.

An editor who picks shoes under one post on bunions has said something about the next post on bunions too. The evidence
is a nudge: it moves a post past its neighbours, and the subject stays above it.
"""

from collections.abc import Iterable, Mapping

from .documents import Evidence
from .score import SAME_SUBJECT, Reader, Scored

NUDGE = 0.25
"""What a pick adds to a score at most, and an exclusion takes away: a pick and an exclusion of equal right cancel. It
is more than the next question (0.15), because a person looked at the very posts, and less than the wrong life stage
(0.5). Between the first card and the eighth a score falls to about a half: so it moves a post by two or three places.
"""

SMALLEST = 1e-6
"""Scores are rounded to this."""


class Lessons:
    """All evidence, by the post under which an editor gave it."""

    def __init__(self, evidence: Iterable[Evidence] = ()) -> None:
        self._under: dict[str, set[tuple[str, bool]]] = {}
        for given in evidence:
            self._under.setdefault(given.post, set()).add((given.other, given.picked))

    def apply(self, reader: Reader, scored: Mapping[int, Scored]) -> dict[int, Scored]:
        """``scored`` with what is known from posts among them that are on the reader's subject."""
        found = dict(scored)
        if not self._under:
            return found
        nudges = self._nudges(reader, scored)
        on_subject = {post for post in scored if reader.same_subject(reader.index.entries[post])}
        # A post on the subject stays above those that are not and stood below it, and these stay below.
        others = [known.score for post, known in scored.items() if post not in on_subject]
        for post in nudges.keys() & on_subject:
            score = scored[post].score
            least = max((other + SMALLEST for other in others if other < score), default=0.0)
            found[post] = _moved(scored[post], nudges[post], least=least)
        kept = [(scored[post].score, found[post].score) for post in on_subject]
        for post in nudges.keys() - on_subject:
            score = scored[post].score
            most = min((now - SMALLEST for before, now in kept if before >= score), default=float("inf"))
            found[post] = _moved(scored[post], nudges[post], most=max(most, score))
        return found

    def _nudges(self, reader: Reader, scored: Mapping[int, Scored]) -> dict[int, tuple[float, str]]:
        """For each candidate that was picked or excluded elsewhere: how much it is moved, and by which post.

        The likest post counts, not how many: evidence must not pile up until it outweighs the subject.
        """
        entries, number_of = reader.index.entries, reader.index.number_of
        best: dict[tuple[int, bool], tuple[float, str]] = {}
        for post, known in scored.items():
            slug = entries[post].slug
            if slug not in self._under or known.subject <= SAME_SUBJECT or not reader.same_subject(entries[post]):
                continue
            for other, picked in self._under[slug]:
                key = number_of.get(other, -1), picked
                if key[0] in scored and key[0] != post:
                    # Of equals the first by name, whatever order the posts came in.
                    known_best = best.get(key, (0.0, ""))
                    if (-known.subject, slug) < (-known_best[0], known_best[1]):
                        best[key] = known.subject, slug
        nudges = {}
        for post in {post for post, _picked in best}:
            up, by = best.get((post, True), (0.0, ""))
            down, against = best.get((post, False), (0.0, ""))
            if round(up - down, 6):
                nudges[post] = up - down, by if up > down else against
        return nudges


def _moved(known: Scored, nudge: tuple[float, str], *, least: float = 0.0, most: float = float("inf")) -> Scored:
    """A candidate with its score moved, as far as ``least`` and ``most`` allow."""
    weight, slug = nudge
    score = round(min(max(known.score * (1 + NUDGE * weight), least), most), 6)
    return known._replace(score=score, learned_from=slug) if score != known.score else known
