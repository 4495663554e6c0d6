"""Working out what belongs under which page, and storing it: done when content changes, never when a page is viewed.

The state of the work is in the database, so it outlives any process. A post that readers can see has a row of
:class:`PostFeatures`; its features must be taken anew while they are not current, and its suggestions must be worked
out anew while it is not settled. ``refresh`` looks for what is left to do and does it in short transactions: whoever
comes next goes on where a crash left off, and doing it again changes nothing. Processes take turns, with each other
and with those who publish, and each sees what the one before it did.

The ranker stays in the memory of the process and is brought into step by the digests, so a change costs no more than
the posts it touches.
"""

import hashlib
import threading
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet

from blog.models import BlogPage, PostFeatures, RelatedExclusion, RelatedPick, Repeat, Suggestion
from concordpodiatry.contentversion.versions import advance, hold

from .documents import document_of_draft, documents, documents_of_services
from .ranking import VERSION, Evidence, Features, Ranker, features
from .ranking import Suggestion as RankedPost

STORED = 8
"""Twice what is shown: a few may be hidden, excluded or picked already before the block is short."""

AT_ONCE = 500
"""Posts in one transaction: about half a second for which whoever publishes may have to wait."""

SMALL = 150
"""Up to so many posts every change settles all of them anew: it takes no longer than a blink, and what is stored is
then exactly what a rebuild would store. In a larger blog it settles those that show the post, or may show it now."""

SUGGESTED = ("page_id", "position", "post_id", "score", "reason", "learned_from_id")
REPEATED = ("post_id", "other_id", "likeness")


class _Memory:
    """The ranker of this process, and the digests of the features in it. One thread at a time."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.forget()

    def forget(self) -> None:
        self.ranker = Ranker()
        self.digests: dict[int, str] = {}


_memory = _Memory()


def refresh() -> int:
    """Do all that is left to do; says how many posts were settled. The same content gives the same result."""
    settled, is_done = 0, False
    while not is_done:
        count, is_done = _step()
        settled += count
    return settled


def rebuild() -> int:
    """Look at every post again, and work out everything anew."""
    PostFeatures.objects.update(is_current=False, is_settled=False)
    return refresh()


def mark_changed(**posts: Any) -> None:
    """The features of these posts must be taken again; in the transaction of the change itself.

    The version comes first, here and in the work: two that take the same rows in another order wait for ever.
    """
    advance()
    PostFeatures.objects.filter(**posts).update(is_current=False)


def mark_leaving(post: BlogPage) -> None:
    """Whoever shows the post needs another, for it is about to be deleted and cannot be asked for later."""
    advance()
    _unsettle_pages_with([post.pk])


def suggestions_for_draft(post: BlogPage) -> list[RankedPost]:
    """What would be stored under a post that is being written, by its words as they are now; best first."""
    excluded = {str(exclusion.page_id) for exclusion in post.related_exclusions.all()}
    with _memory.lock:
        public = _public_posts()
        _remember({key: digest for key, digest in _digests().items() if digest and key in public})
        return _memory.ranker.suggest_for(features(document_of_draft(post)), STORED, exclude=excluded)


def _step() -> tuple[int, bool]:
    """The next part, in one transaction and one process at a time: posts settled, and whether all are."""
    with _memory.lock:
        try:
            with transaction.atomic():
                hold()
                return _do()
        except BaseException:
            # What memory holds may never have been committed.
            _memory.forget()
            raise


def _do() -> tuple[int, bool]:
    public, digests = _public_posts(), _digests()
    gone = digests.keys() - public
    if gone:
        _unsettle_pages_with(gone)
        Suggestion.objects.filter(Q(page__in=gone) | Q(post__in=gone)).delete()
        Repeat.objects.filter(Q(post__in=gone) | Q(other__in=gone)).delete()
        PostFeatures.objects.filter(post__in=gone).delete()
    unknown = sorted(key for key in public if not digests.get(key))
    digests = {key: digest for key, digest in digests.items() if key in public} | _take_features(unknown[:AT_ONCE])
    if len(unknown) > AT_ONCE:
        PostFeatures.objects.update(is_settled=False)
        return 0, False
    _remember(digests)
    if unknown or gone:
        _unsettle(unknown)
    unsettled = PostFeatures.objects.filter(is_settled=False).order_by("post").values_list("post", flat=True)
    keys = list(unsettled[: AT_ONCE + 1])
    is_done = len(keys) <= AT_ONCE
    is_seen = _settle(keys[:AT_ONCE])
    if is_done:
        is_seen |= _settle_services()
    if is_seen or gone:
        advance()
    return min(len(keys), AT_ONCE), is_done


def _public_posts() -> set[int]:
    """Every post that may be suggested. The copy that Wagtail keeps of a page elsewhere ("alias") is the same post."""
    return set(BlogPage.objects.order_by().visible().filter(alias_of=None).values_list("pk", flat=True))


def _digests() -> dict[int, str]:
    """The digest of the features of each post; empty where they must be taken anew."""
    rows = PostFeatures.objects.values_list("post", "digest", "is_current")
    return {key: digest if is_current and digest.startswith(f"{VERSION}:") else "" for key, digest, is_current in rows}


def _take_features(keys: Sequence[int]) -> dict[int, str]:
    """Take and store the features of these posts; gives their digests."""
    rows = []
    for key, document, minutes in documents(keys):
        stored = features(document).dumps()
        digest = f"{VERSION}:{hashlib.blake2b(stored.encode(), digest_size=12).hexdigest()}"
        rows.append(PostFeatures(post_id=key, features=stored, digest=digest, minutes=minutes))
    # What stands under a post depends on its picks and exclusions too: it is settled anew, whatever its digest says.
    columns = ["features", "digest", "minutes", "is_current", "is_settled"]
    PostFeatures.objects.bulk_create(rows, update_conflicts=True, unique_fields=["post"], update_fields=columns)
    return {row.post_id: row.digest for row in rows}


def _remember(digests: dict[int, str]) -> None:
    """Bring the ranker of this process into step with the stored features, and with what editors chose."""
    known = _memory.digests
    for key in known.keys() - digests.keys():
        _memory.ranker.remove(str(key))
        del known[key]
    changed = {key for key, digest in digests.items() if known.get(key) != digest}
    rows = PostFeatures.objects.values_list("post", "features")
    # Naming each of very many posts would take longer than to read them all.
    for key, stored in (rows if len(changed) > AT_ONCE else rows.filter(post__in=changed)).iterator(AT_ONCE):
        if key in changed and (features_of_post := Features.loads(stored)) is not None:
            _memory.ranker.add(features_of_post)
            known[key] = digests[key]
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
        PostFeatures.objects.update(is_settled=False)
        return
    _unsettle_pages_with(changed)
    for key in changed:
        affected = [int(slug) for slug in ranker.affected_by(str(key))]
        PostFeatures.objects.filter(post__in=affected).update(is_settled=False)


def _unsettle_pages_with(posts: Collection[int]) -> None:
    """Mark the pages that show these posts, or show others because of what was picked under these."""
    showing = Suggestion.objects.filter(Q(post__in=posts) | Q(learned_from__in=posts)).values("page")
    PostFeatures.objects.filter(post__in=showing).update(is_settled=False)


def _settle(keys: Sequence[int]) -> bool:
    """Work out and store what belongs under these posts; true when anything readers see has changed."""
    excluded: dict[int, set[str]] = defaultdict(set)
    for post, page in RelatedExclusion.objects.filter(post__in=keys).values_list("post", "page"):
        excluded[post].add(str(page))
    suggested, repeats = [], []
    for key in keys:
        # In turns: the ranker remembers what it scored last.
        suggested += _rows(key, _memory.ranker.suggest(str(key), STORED, exclude=excluded[key]))
        # Each pair once, the lower number first.
        repeats += [(*sorted((key, int(slug))), likeness) for slug, likeness in _memory.ranker.repeats(str(key))]
    _store(Repeat.objects.filter(Q(post__in=keys) | Q(other__in=keys)), REPEATED, repeats)
    PostFeatures.objects.filter(post__in=keys).update(is_settled=True)
    return _store(Suggestion.objects.filter(page__in=keys), SUGGESTED, suggested)


def _settle_services() -> bool:
    """Services get only posts that share a subject with them: the heading over them promises as much."""
    keys, suggested = [], []
    for document in documents_of_services():
        ranked = _memory.ranker.suggest_for(features(document), STORED, is_post=False)
        keys.append(int(document.slug))
        suggested += _rows(keys[-1], [found for found in ranked if found.reason])
    return _store(Suggestion.objects.filter(page__in=keys), SUGGESTED, suggested)


def _rows(page: int, ranked: Sequence[RankedPost]) -> list[tuple[Any, ...]]:
    return [
        (page, position, int(one.slug), one.score, one.reason, int(one.learned_from) if one.learned_from else None)
        for position, one in enumerate(ranked)
    ]


def _store(rows: QuerySet[Any], columns: Sequence[str], wanted: Sequence[tuple[Any, ...]]) -> bool:
    """Let ``rows`` say what is wanted, and touch none that does; true when any did not."""
    stored = {tuple(said): key for key, *said in rows.order_by().values_list("pk", *columns)}
    stale = [stored[said] for said in stored.keys() - set(wanted)]
    missing = dict.fromkeys(said for said in wanted if said not in stored)
    rows.model.objects.filter(pk__in=stale).delete()
    rows.model.objects.bulk_create(rows.model(**dict(zip(columns, said, strict=True))) for said in missing)
    return bool(stale or missing)
