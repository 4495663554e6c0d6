"""How good one post is after another. Each number has its reason beside it; judged posts only chose among reasonable
ones.
"""

from typing import NamedTuple

from concordpodiatry.language.vocabulary import LIFE_STAGES, QUESTIONS, TOPICS

from .posts import Post, Posts, cosine

TEXT, TOPIC = 1.0, 0.7
"""Words and topics say the same in two ways. Between neighbours a topic cosine is about twice a word cosine, so two
thirds of it let the subject count a little more: a title may play with words, a topic is known by all its names."""
TAGS, CATEGORY = 0.15, 0.1
"""Each may move a post past a few neighbours, not past a better subject: a quarter of posts has no tags, and one
category in five is wrong."""
GOES_WITH = 0.5
"""What a topic is worth that goes with one of the post just read without being it: nearly as much as a sibling."""
NAMED = 0.35
"""A topic with this share of the strongest one is more than a remark. Every post has a line on shoes."""
MORE_THAN_A_REMARK = {name: NAMED * topic.weight for name, topic in TOPICS.items()}
SAME_AUDIENCE, OTHER_AUDIENCE, NARROWER_AUDIENCE, WIDER_AUDIENCE = 1.15, 0.5, 0.75, 0.9
"""Life stage goes before ailment: parents want children's feet. A general reader does not want a post for parents;
parents can use a general one."""
NEXT_QUESTION, OTHER_QUESTION = 1.15, 1.05
"""Of two posts on one ailment the one that answers another question comes first, most of all the next one."""
OTHER_MATTER = 0.85
"""For each topic in the title of a post that goes with nothing in the post just read."""
SAME_SUBJECT = 0.5
"""The topic cosine from which two posts are on one subject. Below, none repeats the other or teaches about it."""
REPEAT_FROM, REPEAT_SURE = 0.2, 0.3
"""Two posts of one practice on one subject share a fifth of their words at times, rarely a third."""
OTHER_PROMISE, OTHER_ANSWER, SAME_ANSWER, OTHER_TOPICS = 0.15, 0.2, 0.08, 0.5
"""Two differing titles outweigh a fifth of the words. That both answer the same question says less than that they do
not: there are only eight questions."""
FEW_WORDS = 12
"""Fewer words prove nothing: a title and a line."""
COPY = 0.95
"""What a post loses at least that says again what was just read, and a copy all: shown when nothing else is at hand."""


class Likeness(NamedTuple):
    """What another post is worth to the reader of one."""

    score: float
    words: float
    """The cosine of their words."""
    topics: float
    """The cosine of their topics: how far both are on one subject."""
    learned_from: str = ""

    def without_repetition(self, likely: float) -> float:
        """What is left of the score where the post says the same again. A copy comes after what only does that."""
        return round(self.score * (1 - likely * (COPY + (1 - COPY) * min(self.words, 1.0))), 6)


class Reader:
    """Somebody who has just read one post. Looks at others for this reader."""

    def __init__(self, posts: Posts, post: Post) -> None:
        self.posts, self.post = posts, post
        # The rarity of a word counts on both sides of a cosine: once here is enough for all the others.
        self._words = {word: weight * posts.of_word(word) ** 2 for word, weight in post.features.words.items()}
        self._topics = {name: weight * posts.of_topic(name) ** 2 for name, weight in post.topics.items()}
        self._words_length, self._topics_length = posts.lengths(post)
        self._going_along = self._what_goes_along()
        self._near = {name for name, share in post.features.topics.items() if share >= NAMED}
        self._near |= {other for name in post.focus for other in TOPICS[name].goes_with}
        self._families = {TOPICS[name].family for name in post.subjects}

    def _what_goes_along(self) -> dict[str, float]:
        """The topics that go with what the post is about, beyond what it says of them itself.

        A remedy is common where its ailment is rare, so the rarity of both counts.
        """
        found: dict[str, float] = {}
        for name in self.post.focus:
            weight = GOES_WITH * self.post.topics[name] * self.posts.of_topic(name, least=2)
            for other in TOPICS[name].goes_with:
                found[other] = max(found.get(other, 0.0), weight * self.posts.of_topic(other))
        gains = {name: value - self._topics.get(name, 0.0) for name, value in sorted(found.items())}
        return {name: gain for name, gain in gains.items() if gain > 0}

    def candidates(self, count: int) -> list[str]:
        """The posts worth a closer look."""
        words = {word: TEXT * weight / self._words_length**2 for word, weight in self._words.items() if weight}
        topics = {
            name: TOPIC * (self._topics.get(name, 0.0) + self._going_along.get(name, 0.0)) / self._topics_length**2
            for name in {**self._topics, **self._going_along}
        }
        found = self.posts.candidates(words, topics, count + 1)
        return [slug for slug in found if slug != self.post.features.slug][:count]

    def look_at(self, other: Post) -> Likeness:
        """How much this reader would want ``other`` next."""
        words_length, topics_length = self.posts.lengths(other)
        words = cosine(self._words, other.features.words, self._words_length * words_length)
        length = self._topics_length * topics_length
        topics = cosine(self._topics, other.topics, length)
        named = {name: weight for name, weight in other.topics.items() if weight >= MORE_THAN_A_REMARK.get(name, 0.0)}
        score = TEXT * words + TOPIC * (topics + cosine(self._going_along, named, length))
        score += TAGS * self._shared_tags(other)
        if other.features.category and other.features.category == self.post.features.category:
            score += CATEGORY * self.posts.of_category(other.features.category)
        score *= self._audience(other) * self._question(other) * OTHER_MATTER ** self._other_matters(other)
        return Likeness(round(score, 6), words, topics)

    def _shared_tags(self, other: Post) -> float:
        """The tags both have, of those either has, each by its rarity (a weighted Jaccard index)."""
        mine, theirs = set(self.post.features.tags), set(other.features.tags)
        both, either = (sum(map(self.posts.of_tag, sorted(tags))) for tags in (mine & theirs, mine | theirs))
        return both / either if both else 0.0

    def _audience(self, other: Post) -> float:
        mine, theirs = self.post.stages, other.stages
        if mine and theirs:
            return SAME_AUDIENCE if mine & theirs else OTHER_AUDIENCE
        if theirs:
            return NARROWER_AUDIENCE
        return WIDER_AUDIENCE if mine else 1.0

    def _question(self, other: Post) -> float:
        mine, theirs = set(self.post.features.questions), set(other.features.questions)
        if not mine or not theirs or mine == theirs or not self.same_subject(other):
            return 1.0
        return NEXT_QUESTION if self.has_next_question(other) else OTHER_QUESTION

    def _other_matters(self, other: Post) -> int:
        """How many topics the title of ``other`` names that have nothing to do with the post just read."""
        strange = other.promised - self._near - LIFE_STAGES
        return sum(TOPICS[name].family not in self._families for name in strange)

    def same_subject(self, other: Post) -> bool:
        return not self.post.subjects.isdisjoint(other.subjects)

    def has_next_question(self, other: Post) -> bool:
        """Whether ``other`` answers what the reader of this post asks next."""
        mine = self.post.features.questions
        new = set(other.features.questions) - set(mine)
        return any(QUESTIONS[question].then & new for question in mine)


def repetition(one: Post, other: Post, known: Likeness) -> float:
    """How likely two posts say the same, from 0 to 1.

    A good next read is on the same subject too, so likeness alone proves little. A person looks at what the titles
    promise first: a title that names another remedy, reader or ailment speaks against a repeat, one that answers
    another question even more. Then the words count.
    """
    # To be for parents, both, is not to be about the same.
    if known.topics <= SAME_SUBJECT or one.subjects & other.subjects <= LIFE_STAGES:
        return 0.0
    if min(len(one.features.words), len(other.features.words)) < FEW_WORDS:
        return 0.0
    evidence = known.words - OTHER_TOPICS * (1 - known.topics)
    evidence -= OTHER_PROMISE * (len(one.promised - other.subjects) + len(other.promised - one.subjects))
    mine, theirs = one.features.questions, other.features.questions
    if mine and theirs:
        evidence += -OTHER_ANSWER if set(mine).isdisjoint(theirs) else SAME_ANSWER
    return round(min(max((evidence - REPEAT_FROM) / (REPEAT_SURE - REPEAT_FROM), 0.0), 1.0), 4)
