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
        on_subject = {slug for slug in seen if reader.same_subject(reader.posts.by_slug[slug])} if nudges else set()
        # First those on the subject, which stay above what stood below them; then the others, which stay below these.
        for slug in sorted(nudges, key=lambda slug: slug not in on_subject):
            (nudge, by), score = nudges[slug], seen[slug].score
            moved = score * (1 + NUDGE * nudge)
            if slug in on_subject:
                below = (seen[other].score for other in seen.keys() - on_subject if seen[other].score < score)
                moved = max(moved, max(below, default=-1.0) + SMALLEST)
            else:
                above = (found[other].score for other in on_subject if seen[other].score >= score)
                moved = min(moved, max(min(above, default=moved + 1) - SMALLEST, score))
            if round(moved, 6) != score:
                found[slug] = seen[slug]._replace(score=round(moved, 6), learned_from=by)
        return found

    def _nudges(self, reader: Reader, seen: Mapping[str, Likeness]) -> dict[str, tuple[float, str]]:
        """For each post that was picked or excluded elsewhere: how much it is moved, and by which post.

        The likest post counts, not how many: evidence must not pile up until it outweighs the subject.
        """
        best: defaultdict[str, dict[bool, tuple[float, str]]] = defaultdict(dict)
        for post in sorted(self._under.keys() & seen.keys()):
            likeness = seen[post].topics
            if likeness > SAME_SUBJECT and reader.same_subject(reader.posts.by_slug[post]):
                for other, picked in self._under[post]:
                    if other in seen and other != post and likeness > best[other].get(picked, (0.0, ""))[0]:
                        best[other][picked] = likeness, post
        pairs = {slug: (likest.get(True, (0.0, "")), likest.get(False, (0.0, ""))) for slug, likest in best.items()}
        return {slug: (up[0] - down[0], max(up, down)[1]) for slug, (up, down) in pairs.items() if up[0] != down[0]}
