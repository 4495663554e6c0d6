"""What editors picked and excluded, as a nudge for other posts on the same subject.

An editor who picks shoes under one post on bunions has said something about the next post on bunions too. It moves a
post past its neighbours, and the subject stays above it.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from .documents import Evidence
from .score import SAME_SUBJECT, Likeness, Reader

NUDGE = 0.25
"""What a pick adds to a score at most, and an exclusion takes away. It is more than the next question (0.15), because a
person looked at the very posts, and less than the wrong life stage (0.5): it moves a post by two or three places."""

SMALLEST = 1e-6
"""Scores are rounded to this."""


class Learned:
    """All evidence, by the post under which an editor gave it."""

    def __init__(self, evidence: Iterable[Evidence] = ()) -> None:
        self._under: defaultdict[str, set[tuple[str, bool]]] = defaultdict(set)
        for given in evidence:
            self._under[given.post].add((given.other, given.picked))

    def apply(self, reader: Reader, seen: Mapping[str, Likeness]) -> dict[str, Likeness]:
        """``seen`` with what is known from posts among them that are on the reader's subject."""
        found = dict(seen)
        nudges = self._nudges(reader, seen)
        if not nudges:
            return found
        on_subject = {slug for slug in seen if reader.same_subject(reader.posts.by_slug[slug])}
        # A post on the subject stays above those that are not and stood below it, and these stay below.
        others = [known.score for slug, known in seen.items() if slug not in on_subject]
        for slug in nudges.keys() & on_subject:
            score = seen[slug].score
            least = max((other + SMALLEST for other in others if other < score), default=0.0)
            found[slug] = _moved(seen[slug], *nudges[slug], least, float("inf"))
        kept = [(seen[slug].score, found[slug].score) for slug in on_subject]
        for slug in nudges.keys() - on_subject:
            score = seen[slug].score
            most = min((now - SMALLEST for before, now in kept if before >= score), default=float("inf"))
            found[slug] = _moved(seen[slug], *nudges[slug], 0.0, max(most, score))
        return found

    def _nudges(self, reader: Reader, seen: Mapping[str, Likeness]) -> dict[str, tuple[float, str]]:
        """For each post that was picked or excluded elsewhere: how much it is moved, and by which post.

        The likest post counts, not how many: evidence must not pile up until it outweighs the subject.
        """
        best: dict[tuple[str, bool], tuple[float, str]] = {}
        for post in sorted(self._under.keys() & seen.keys()):
            likeness = seen[post].topics
            if likeness > SAME_SUBJECT and reader.same_subject(reader.posts.by_slug[post]):
                for given in self._under[post]:
                    if given[0] in seen and given[0] != post and likeness > best.get(given, (0.0, ""))[0]:
                        best[given] = likeness, post
        nudges = {}
        for slug in {slug for slug, _picked in best}:
            up, down = (best.get((slug, picked), (0.0, "")) for picked in (True, False))
            if round(up[0] - down[0], 6):
                nudges[slug] = up[0] - down[0], max(up, down)[1]
        return nudges


def _moved(known: Likeness, nudge: float, by: str, least: float, most: float) -> Likeness:
    score = round(min(max(known.score * (1 + NUDGE * nudge), least), most), 6)
    return known._replace(score=score, learned_from=by) if score != known.score else known
