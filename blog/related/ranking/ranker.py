"""What to suggest under each post."""

from collections.abc import Collection, Iterable
from itertools import islice

from .documents import Document, Evidence, Suggestion
from .features import Features, features
from .learning import Learned
from .posts import Post, Posts
from .reasons import reason
from .score import Likeness, Reader, repetition

CANDIDATES = 40
"""So many posts get a closer look: ten times what is shown."""
VARIED = 4
"""Of the cards that are shown no two should say the same."""
REPEATS = 0.5
"""Two posts repeat each other from this likelihood on."""
SECOND = 0.5
"""What is left of the score of a card that says the same as a better one: it waits behind the others on the subject,
and still comes before what is not on it."""


class Ranker:
    """All posts that may be suggested. The same posts give the same suggestions, in whatever order they came.

    Not safe for two threads at once.
    """

    def __init__(self) -> None:
        self._posts = Posts()
        self._learned = Learned()
        self._last: tuple[Reader, dict[str, Likeness]] | None = None

    @classmethod
    def build(cls, posts: Iterable[Document | Features]) -> "Ranker":
        """A ranker of these posts."""
        ranker = cls()
        for post in posts:
            ranker.add(post)
        return ranker

    def __len__(self) -> int:
        return len(self._posts.by_slug)

    def add(self, post: Document | Features) -> None:
        """Put a post in; one with the same slug is replaced."""
        self._last = None
        self._posts.add(Post(post if isinstance(post, Features) else features(post)))

    def remove(self, slug: str) -> None:
        """Take a post out. That it is not in is no error."""
        self._last = None
        self._posts.take(slug)

    def learn(self, evidence: Iterable[Evidence]) -> None:
        """What editors picked and excluded, in the place of all that was known. Slugs may be unknown yet."""
        self._learned = Learned(evidence)

    def suggest(self, slug: str, count: int = 8, exclude: Collection[str] = ()) -> list[Suggestion]:
        """The best posts after ``slug``, best first: ``count`` of them while there are enough posts.

        Never the post itself, never one twice, never one of ``exclude``. Unknown slugs raise ``KeyError``.
        """
        return self._suggest(slug, count, exclude, can_repeat=True)

    def suggest_for(
        self, post: Features, count: int = 8, exclude: Collection[str] = (), *, is_post: bool = True
    ) -> list[Suggestion]:
        """What :meth:`suggest` would give if ``post`` were one of the posts, which it is not afterwards.

        For a draft, and for a page beside the blog: a post that says the same as that is what its reader wants more
        of, so repeats do not count then. A post with the same slug is its older self and never suggested.
        """
        older = self._posts.by_slug.get(post.slug)
        self.add(post)
        try:
            return self._suggest(post.slug, count, exclude, can_repeat=is_post)
        finally:
            self.remove(post.slug)
            if older:
                self.add(older.features)

    def affected_by(self, slug: str) -> list[str]:
        """The posts under which ``slug`` may now stand, likeliest first: ask after adding it and before removing it.

        Under others it may stand only as a late filler, or where many are nearly as good; a rebuild finds those.
        """
        _reader, seen = self._look(slug)
        return sorted(seen, key=lambda other: (-seen[other].score, self._posts.by_slug[other].order))

    def repeats(self, slug: str) -> list[tuple[str, float]]:
        """The posts that say the same as ``slug``, surest first, and how likely it is, from 0 to 1.

        If one repeats another the other repeats the one.
        """
        found = [(other, likely) for other, likely in self._likely_repeats(slug).items() if likely >= REPEATS]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def _likely_repeats(self, slug: str) -> dict[str, float]:
        reader, seen = self._look(slug)
        return {other: repetition(reader.post, self._posts.by_slug[other], known) for other, known in seen.items()}

    def _look(self, slug: str) -> tuple[Reader, dict[str, Likeness]]:
        """The reader of a post, and a closer look at its candidates; kept until the next post is asked for."""
        if self._last is None or self._last[0].post.features.slug != slug:
            reader = Reader(self._posts, self._posts.by_slug[slug])
            seen = {other: reader.look_at(self._posts.by_slug[other]) for other in reader.candidates(CANDIDATES)}
            self._last = reader, seen
        return self._last

    def _suggest(self, slug: str, count: int, exclude: Collection[str], *, can_repeat: bool) -> list[Suggestion]:
        reader, seen = self._look(slug)
        seen = self._learned.apply(reader, seen)
        by_slug = self._posts.by_slug
        likely = self._likely_repeats(slug) if can_repeat else dict.fromkeys(seen, 0.0)
        waiting = {other: seen[other].without_repetition(likely[other]) for other in seen if other not in exclude}
        chosen: dict[str, float] = {}
        late: set[str] = set()
        while waiting and len(chosen) < count:
            best = min(waiting, key=lambda other: (-waiting[other], by_slug[other].order))
            # Two cards that say the same are one card: the better one stays, the other waits.
            if len(chosen) < VARIED and best not in late and any(self._same(best, other) for other in chosen):
                late.add(best)
                waiting[best] = round(waiting[best] * SECOND, 6)
            else:
                chosen[best] = waiting.pop(best)
        fillers = self._posts.newest(reader.post.features.category, {slug, *exclude, *chosen})
        chosen |= dict.fromkeys(islice(fillers, count - len(chosen)), 0.0)
        return [
            Suggestion(other, score, reason(reader, by_slug[other]), seen[other].learned_from if other in seen else "")
            for other, score in chosen.items()
        ]

    def _same(self, one: str, other: str) -> bool:
        first, second = self._posts.by_slug[one], self._posts.by_slug[other]
        return bool(first.subjects & second.subjects) and (
            repetition(first, second, Reader(self._posts, first).look_at(second)) >= REPEATS
        )
