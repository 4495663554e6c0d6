"""Working out what belongs under which page, and storing it: done when content changes, never when a page is viewed.

The state of the work is in the database, so it outlives any process. A post that readers can see has a row of
:class:`ReadPost`; it must be read anew while its digest is not one of today's ranking, and its suggestions must be
worked out anew while it is not settled. ``refresh`` looks for what is left to do and does it in short transactions:
whoever comes next goes on where a crash left off, and doing it again changes nothing. Processes take turns, with each
other and with those who publish, and each sees what the one before it did.

The ranker stays in the memory of the process and is brought into step by the digests, so a change costs no more than
the posts it touches.
"""

import hashlib
import threading
import uuid
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from blog.models import BlogPage, ReadPost, RelatedExclusion, RelatedPick, Repeat, Suggestion
from blog.related.ranking import VERSION, Evidence, Features, Ranker, features
from blog.related.ranking import Suggestion as Ranked
from concordpodiatry.contentversion.versions import advance, hold

from .reading import Source, read, read_draft, read_services, sources
from .storing import store, store_repeats

STORED = 8
"""Twice what is shown: a few may be hidden, excluded or picked already before the block is short."""

AT_ONCE = 500
"""Posts in one transaction: about half a second for which whoever publishes may have to wait."""

SMALL = 150
"""In a blog of up to so many posts every change settles all of them anew: it takes no longer than a blink, and what is
stored is then exactly what a rebuild would store."""

AFFECTED = 40
"""In a larger one, so many posts are looked at again for each that changed, beside those that show it."""


@dataclass
class _Memory:
    """The ranker of this process and the digests of what is in it."""

    ranker: Ranker = field(default_factory=Ranker)
    digests: dict[int, str] = field(default_factory=dict)

    def put(self, key: int, digest: str, read: Features) -> None:
        if self.digests.get(key) != digest:
            self.ranker.add(read)
            self.digests[key] = digest

    def forget(self) -> None:
        self.ranker, self.digests = Ranker(), {}


_memory = _Memory()
_one_thread = threading.Lock()


def refresh() -> int:
    """Do all that is left to do; says how many posts were settled. The same content gives the same result."""
    work = _Work()
    while not work.is_done:
        work.step()
    return work.settled


def rebuild() -> int:
    """Look at every post again, and work out everything anew."""
    ReadPost.objects.update(is_current=False, is_settled=False)
    return refresh()


def mark_changed(**posts: Any) -> None:
    """These posts must be read again; in the transaction of the change itself.

    The version comes first, here and in the work: two that take the same rows in another order wait for ever.
    """
    advance()
    ReadPost.objects.filter(**posts).update(is_current=False)


def mark_leaving(post: BlogPage) -> None:
    """Whoever shows the post needs another, for it is about to be deleted and cannot be asked for later."""
    advance()
    _unsettle_pages_with([post.pk])


def suggestions_for_draft(post: BlogPage) -> list[Ranked]:
    """What would be stored under a post that is being written, by its words as they are now; best first."""
    excluded = {str(exclusion.page_id) for exclusion in post.related_exclusions.all()}
    with _one_thread:
        public = _public_posts()
        _remember({key: digest for key, digest in _readings().items() if key in public and _is_fresh(digest)})
        return _memory.ranker.suggest_for(features(read_draft(post)), STORED, exclude=excluded)


@dataclass
class _Work:
    """One run over what is left to do. What it knows holds as long as nobody else has changed content."""

    token: uuid.UUID | None = None
    public: set[int] = field(default_factory=set)
    readings: dict[int, str] = field(default_factory=dict)
    settled: int = 0
    is_done: bool = False

    def step(self) -> None:
        """The next part in one transaction, one thread and one process at a time."""
        with _one_thread:
            try:
                with transaction.atomic():
                    self._look(hold())
                    if self._do():
                        self.token = advance()
            except BaseException:
                # What memory holds may never have been committed.
                _memory.forget()
                raise

    def _look(self, token: uuid.UUID) -> None:
        if token != self.token:
            self.token, self.public, self.readings = token, _public_posts(), _readings()

    def _do(self) -> bool:
        """True when anything readers see has changed."""
        gone = self.readings.keys() - self.public
        unread = sorted(key for key in self.public if not _is_fresh(self.readings.get(key, "")))
        if gone:
            _forget(gone)
            self.readings = {key: digest for key, digest in self.readings.items() if key in self.public}
        if unread:
            self.readings |= _read(unread[:AT_ONCE])
        if len(unread) > AT_ONCE:
            _unsettle_all()
            return bool(gone)
        _remember(self.readings)
        if unread or gone:
            _unsettle(unread)
        unsettled = ReadPost.objects.filter(is_settled=False).order_by("post").values_list("post", flat=True)
        now = list(unsettled[: AT_ONCE + 1])
        self.is_done = len(now) <= AT_ONCE
        self.settled += len(now[:AT_ONCE])
        changed = _settle(now[:AT_ONCE])
        if self.is_done:
            changed |= _settle_services()
        return changed or bool(gone)


def _public_posts() -> set[int]:
    """Every post that may be suggested. The copy that Wagtail keeps of a page elsewhere ("alias") is the same post."""
    return set(BlogPage.objects.order_by().visible().filter(alias_of=None).values_list("pk", flat=True))


def _readings() -> dict[int, str]:
    """The digest of each post that was read since it became visible; empty where it may have changed."""
    rows = ReadPost.objects.values_list("post", "digest", "is_current")
    return {key: digest if is_current else "" for key, digest, is_current in rows}


def _digest(source: Source) -> str:
    """A fingerprint of a post as it is published, with the version of the ranking that reads it."""
    return f"{VERSION}:{hashlib.blake2b(repr(source).encode(), digest_size=12).hexdigest()}"


def _is_fresh(digest: str) -> bool:
    return digest.startswith(f"{VERSION}:")


def _forget(gone: Collection[int]) -> None:
    """Posts that readers cannot see any more: whoever showed them needs another."""
    _unsettle_pages_with(gone)
    Suggestion.objects.filter(post__in=gone).delete()
    Suggestion.objects.filter(page__in=gone).delete()
    Repeat.objects.filter(post__in=gone).delete()
    Repeat.objects.filter(other__in=gone).delete()
    ReadPost.objects.filter(post__in=gone).delete()


def _unsettle_pages_with(posts: Collection[int]) -> None:
    """Mark the pages that show these posts, or show others because of what was picked under these."""
    stored = Suggestion.objects.filter(post__in=posts) | Suggestion.objects.filter(learned_from__in=posts)
    ReadPost.objects.filter(post__in=list(stored.values_list("page", flat=True))).update(is_settled=False)


def _read(keys: Sequence[int]) -> dict[int, str]:
    """Read those of these posts that have changed, store and remember what was read; gives all their digests."""
    known = dict(ReadPost.objects.filter(post__in=keys).values_list("post", "digest"))
    # What stands under a post depends on its picks and exclusions too, so all are settled anew.
    state = {"is_current": True, "is_settled": False}
    digests, rows, unchanged = {}, [], []
    for source in sources(keys):
        digests[source.key] = digest = _digest(source)
        if known.get(source.key) == digest:
            unchanged.append(source.key)
            continue
        document, minutes = read(source)
        found = features(document)
        rows.append(ReadPost(post_id=source.key, features=found.dumps(), digest=digest, minutes=minutes, **state))
        _memory.put(source.key, digest, found)
    columns = ["features", "digest", "minutes", *state]
    ReadPost.objects.bulk_create(rows, update_conflicts=True, unique_fields=["post"], update_fields=columns)
    ReadPost.objects.filter(post__in=unchanged).update(**state)
    return digests


def _remember(digests: dict[int, str]) -> None:
    """Bring the ranker of this process into step with what has been read."""
    for key in _memory.digests.keys() - digests.keys():
        _memory.ranker.remove(str(key))
        del _memory.digests[key]
    changed = [key for key, digest in digests.items() if _memory.digests.get(key) != digest]
    for some in _in_pieces(changed):
        for key, stored in ReadPost.objects.filter(post__in=some).values_list("post", "features"):
            _memory.put(key, digests[key], Features.loads(stored))
    _memory.ranker.learn(_evidence())


def _evidence() -> Iterator[Evidence]:
    """What editors picked and excluded, as published."""
    for model, picked in ((RelatedPick, True), (RelatedExclusion, False)):
        for post, page in model.objects.order_by("pk").values_list("post", "page"):
            yield Evidence(str(post), str(page), picked)


def _unsettle(changed: Sequence[int]) -> None:
    """Mark the posts under which the changed ones may stand, or stood until now."""
    ranker = _memory.ranker
    if len(ranker) <= SMALL or len(changed) >= AT_ONCE:
        _unsettle_all()
        return
    _unsettle_pages_with(changed)
    touched = sorted({int(slug) for key in changed for slug in ranker.affected_by(str(key))})
    for some in _in_pieces(touched):
        ReadPost.objects.filter(post__in=some).update(is_settled=False)


def _unsettle_all() -> None:
    ReadPost.objects.filter(is_settled=True).update(is_settled=False)


def _settle(keys: Sequence[int]) -> bool:
    """Work out and store what belongs under these posts; true when anything readers see has changed."""
    if not keys:
        return False
    excluded: dict[int, set[str]] = defaultdict(set)
    for post, page in RelatedExclusion.objects.filter(post__in=keys).values_list("post", "page"):
        excluded[post].add(str(page))
    wanted, repeats = {}, {}
    for key in keys:
        # In turns: the ranker remembers what it scored last.
        wanted[key] = _memory.ranker.suggest(str(key), STORED, exclude=excluded[key])
        repeats[key] = _memory.ranker.repeats(str(key))
    changed = store(wanted)
    store_repeats(repeats)
    ReadPost.objects.filter(post__in=keys).update(is_settled=True)
    return changed


def _settle_services() -> bool:
    """Services get only posts that share a subject with them: the heading over them promises as much."""
    wanted = {}
    for document in read_services():
        ranked = _memory.ranker.suggest_for(features(document), STORED, is_post=False)
        wanted[int(document.slug)] = [suggestion for suggestion in ranked if suggestion.reason]
    return store(wanted)


def _in_pieces(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    for start in range(0, len(keys), AT_ONCE):
        yield keys[start : start + AT_ONCE]
