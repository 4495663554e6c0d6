"""Two posts that say the same become one: readers of the one are sent to the other.

The old post is unpublished, never deleted, and everything that named it under "You Might Also Enjoy..." names the kept
one: what readers see, and every draft that may still be published. Drafts are changed where they are stored, not saved
anew: one that is being reviewed or waits for its day stays the one it is.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import Page, Revision

from .models import BlogPage, KeptRepeat, RelatedExclusion, RelatedPick, RelatedPostSet
from .report import words

SENT_ON = "blog.send_readers_on"
NAMED_ANEW = "blog.name_kept_post"
MAY_REDIRECT = ("wagtailredirects.add_redirect", "wagtailredirects.change_redirect")
UNCHANGED = "Nothing was changed."

Place = tuple[int, int]
"""A row by its place in a list, and the post it names."""


class Refused(Exception):  # noqa: N818 - it is an answer, not an error
    """Why something cannot be done, in a sentence for whoever asked."""


@dataclass(frozen=True)
class Plan:
    """What sending readers from one post to another will change."""

    old: BlogPage
    kept: BlogPage
    addresses: list[str]
    posts: list[BlogPage]
    """Those whose picks or exclusions name the old post, published or in a draft."""
    sets: list[RelatedPostSet]


def keep_both(keys: Collection[int], user: Any) -> tuple[BlogPage, BlogPage]:
    """Remember that both posts stay as they are, until one of them changes."""
    post, other = _both(*sorted(keys))
    if not (_may_publish(post, user) and _may_publish(other, user)):
        raise Refused(f"Only somebody who may publish posts can decide that both stay. {UNCHANGED}")
    digests = {"post_digest": words(post), "other_digest": words(other)}
    KeptRepeat.objects.update_or_create(post=post, other=other, defaults=digests)
    return post, other


def look_again(keys: Collection[int], user: Any) -> tuple[BlogPage, BlogPage]:
    """Forget that both posts stay."""
    post, other = _both(*sorted(keys))
    if not (_may_publish(post, user) and _may_publish(other, user)):
        raise Refused(f"Only somebody who may publish posts can take that back. {UNCHANGED}")
    KeptRepeat.objects.filter(post=post, other=other).delete()
    return post, other


def plan(old_key: int, kept_key: int, user: Any) -> Plan:
    """What would happen; refused when it cannot, or when this person may not."""
    old, kept = _both(old_key, kept_key)
    for post, consequence in ((old, "so there are no readers to send on"), (kept, "so no readers can be sent there")):
        if not BlogPage.objects.visible().filter(pk=post.pk, alias_of=None).exists():
            raise Refused(f"Readers cannot see “{post.title}”, {consequence}. {UNCHANGED}")
    if not (_may_publish(old, user) and _may_publish(kept, user) and user.has_perms(MAY_REDIRECT)):
        raise Refused(
            "Only somebody who may publish posts and change redirects can send readers on: please ask the manager. "
            + UNCHANGED
        )
    if not old.permissions_for_user(user).can_unpublish():
        raise Refused(f"“{old.title}” is locked. Unlock it first. {UNCHANGED}")
    named = _with_copies(old.pk)
    keys = (_posts_naming(named) | _drafts_naming(named).keys()) - named
    return Plan(
        old,
        kept,
        addresses=[path for _site, path in _addresses(named)],
        posts=list(BlogPage.objects.filter(pk__in=keys).defer("body").order_by("title")),
        sets=list(RelatedPostSet.objects.filter(items__page__in=named).distinct()),
    )


def send_readers(old_key: int, kept_key: int, user: Any) -> Plan:
    """Do what :func:`plan` says, all of it or nothing."""
    with transaction.atomic():
        _take(old_key, kept_key)
        agreed = plan(old_key, kept_key, user)
        old, kept = agreed.old, agreed.kept
        named, titles = _with_copies(old.pk), {"old": old.title, "kept": kept.title}
        drafts = _drafts_naming(named)
        _redirect(named, kept, user)
        old.unpublish(user=user)
        for post in agreed.posts:
            _name_kept_under(post.pk, drafts.get(post.pk, ()), named, kept.pk)
            log(instance=post, action=NAMED_ANEW, user=user, data=titles)
        for related_set in agreed.sets:
            _name_kept_in(related_set, named, kept.pk, user)
        for post in (old, kept):
            log(instance=post, action=SENT_ON, user=user, data=titles)
    return agreed


def _both(one_key: int, other_key: int) -> tuple[BlogPage, BlogPage]:
    found = BlogPage.objects.in_bulk([one_key, other_key])
    if len(found) < 2:
        raise Refused(f"One of the two posts is not there any more. {UNCHANGED}")
    return found[one_key], found[other_key]


def _may_publish(post: BlogPage, user: Any) -> bool:
    return post.permissions_for_user(user).can_publish()


def _take(old_key: int, kept_key: int) -> None:
    """Hold every post that will change until all is done.

    Whoever presses the button a second time waits here, and then finds the old post unpublished. Posts come before the
    content version, as when one is published: two that take the same rows in another order wait for ever.
    """
    named = _with_copies(old_key)
    keys = {old_key, kept_key, *named, *_posts_naming(named), *_drafts_naming(named)}
    list(Page.objects.select_for_update(no_key=True).filter(pk__in=keys).order_by("pk").values_list("pk"))


def _with_copies(key: int) -> set[int]:
    """The post and the copies Wagtail keeps of it ("aliases"), which are unpublished with it."""
    return set(BlogPage.objects.filter(Q(pk=key) | Q(alias_of=key)).values_list("pk", flat=True))


def _addresses(keys: Collection[int]) -> Iterator[tuple[int, str]]:
    """Site and path of each of these posts that readers can open."""
    for post in BlogPage.objects.visible().filter(pk__in=keys).defer("body").order_by("pk"):
        parts = post.get_url_parts()
        if parts is not None:
            site, _root, path = parts
            yield site, path


def _redirect(named: Collection[int], kept: BlogPage, user: Any) -> None:
    """From every address of the old post, and from those that led to it, straight to the kept one."""
    Redirect.objects.filter(redirect_page__in=named).update(redirect_page=kept)
    for site, path in _addresses(named):
        old_path = Redirect.normalise_path(path)
        target = {"redirect_page": kept, "redirect_page_route_path": "", "redirect_link": "", "is_permanent": True}
        redirect, is_new = Redirect.objects.update_or_create(old_path=old_path, site_id=site, defaults=target)
        log(instance=redirect, action="wagtail.create" if is_new else "wagtail.edit", user=user)
    # One from the kept post's own address, left by an earlier change of mind, would lead in a circle.
    for _site, path in _addresses([kept.pk]):
        Redirect.objects.filter(old_path=Redirect.normalise_path(path), redirect_page=kept).delete()


def _posts_naming(named: Collection[int]) -> set[int]:
    keys: set[int] = set()
    for model in (RelatedPick, RelatedExclusion):
        keys.update(model.objects.filter(page__in=named).values_list("post", flat=True))
    return keys


def _drafts_naming(named: Collection[int]) -> dict[int, list[Revision]]:
    """What may still be published, or is opened in the form, and names one of these; by post."""
    unfinished = BlogPage.objects.filter(Q(has_unpublished_changes=True) | Q(pk__in=_posts_naming(named)))
    latest = list(unfinished.exclude(latest_revision=None).values_list("latest_revision", flat=True))
    is_open = Q(pk__in=latest) | Q(approved_go_live_at__isnull=False)
    posts = ContentType.objects.get_for_model(BlogPage)
    found = defaultdict(list)
    for revision in Revision.objects.filter(is_open, content_type=posts).order_by("pk").iterator(chunk_size=100):
        rows = [*revision.content.get("related_picks", []), *revision.content.get("related_exclusions", [])]
        if any(row["page"] in named for row in rows):
            found[int(revision.object_id)].append(revision)
    return found


def _name_kept_under(key: int, drafts: Sequence[Revision], named: Collection[int], kept: int) -> None:
    """Let the picks and exclusions of a post name the kept one, in what readers see and in its drafts."""
    post = BlogPage.objects.get(pk=key)
    before = list(post.related_picks.all()), list(post.related_exclusions.all())
    lists = [[row.page_id for row in rows] for rows in before]
    after = _named_anew(key, *lists, named, kept)
    if not set(named).isdisjoint(chain(*lists)):
        post.related_picks, post.related_exclusions = (_rows(*pair) for pair in zip(before, after, strict=True))
        post.save(clean=False)
    for draft in drafts:
        content = draft.content
        before = content.get("related_picks", []), content.get("related_exclusions", [])
        after = _named_anew(key, *([row["page"] for row in rows] for rows in before), named, kept)
        content["related_picks"], content["related_exclusions"] = (
            [rows[place] | {"page": page} for place, page in places] for rows, places in zip(before, after, strict=True)
        )
        Revision.objects.filter(pk=draft.pk).update(content=content)


def _name_kept_in(related_set: RelatedPostSet, named: Collection[int], kept: int, user: Any) -> None:
    items = list(related_set.items.all())
    related_set.items = _rows(items, _places([item.page_id for item in items], named, kept))
    related_set.save()
    related_set.save_revision(user=user, log_action=True)


def _named_anew(
    itself: int, picks: Sequence[int], exclusions: Sequence[int], named: Collection[int], kept: int
) -> tuple[list[Place], list[Place]]:
    """Which rows of the two lists of a post stay, and what each names then.

    A post never names itself. Where one of the two is picked and the other excluded, what was said about the kept one
    stands.
    """
    pick_goes = itself == kept or (kept in exclusions and kept not in picks)
    exclusion_goes = itself == kept or (kept in picks and kept not in exclusions)
    return (
        _places(picks, named, None if pick_goes else kept),
        _places(exclusions, named, None if exclusion_goes else kept),
    )


def _places(pages: Iterable[int], named: Collection[int], kept: int | None) -> list[Place]:
    """The rows that stay: each post once, where it was named first."""
    found: dict[int, int] = {}
    for place, page in enumerate(pages):
        now = kept if page in named else page
        if now is not None:
            found.setdefault(now, place)
    return [(place, page) for page, place in found.items()]


def _rows(rows: Sequence[Any], places: Iterable[Place]) -> list[Any]:
    kept_rows = []
    for place, page in places:
        rows[place].page_id = page
        kept_rows.append(rows[place])
    return kept_rows
