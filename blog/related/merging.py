"""Two posts that say the same become one: readers of the one are sent to the other.

The old post is unpublished, never deleted, and everything that named it under "You Might Also Enjoy..." names the kept
one: what readers see, and every draft that may still be published. Drafts are changed where they are stored, not saved
anew: one that is being reviewed or waits for its day stays the one it is.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import LogFormatter, log
from wagtail.models import Page, Revision

from blog.models import BlogPage, KeptRepeat, RelatedExclusion, RelatedPick, RelatedPostSet

from .suggestions import mark_changed

SENT_ON = "blog.send_readers_on"
NAMED_ANEW = "blog.name_kept_post"
MAY_REDIRECT = ("wagtailredirects.add_redirect", "wagtailredirects.change_redirect")
UNCHANGED = "Nothing was changed."
LISTS = ("related_picks", "related_exclusions")

Row = dict[str, Any]
"""A row of a list as a revision stores it: ``page`` is the number of the post that it names."""


class Refused(Exception):  # noqa: N818 - it is an answer, not an error
    """Why something cannot be done, in a sentence for whoever asked."""


class SentOnFormatter(LogFormatter):
    """For the history of both posts."""

    label = "Send readers on"
    message = "Readers of “{old}” are sent to “{kept}”"

    def format_message(self, log_entry: Any) -> str:
        return self.message.format(**log_entry.data)


class NamedAnewFormatter(SentOnFormatter):
    """For the history of a post that named the old one."""

    label = "Name the kept post"
    message = "“{kept}” takes the place of “{old}” under You Might Also Enjoy"


@dataclass(frozen=True)
class Plan:
    """What sending readers from one post to another will change."""

    old: BlogPage
    kept: BlogPage
    named: set[int]
    """The old post and the copies Wagtail keeps of it ("aliases"), which are unpublished with it."""
    addresses: list[tuple[int, str]]
    """Site and path of each of these that readers can open."""
    posts: list[BlogPage]
    """Those whose picks or exclusions name one of these, published or in a draft."""
    drafts: dict[int, list[Revision]]
    sets: list[RelatedPostSet]


def decide(keys: Collection[int], user: Any, *, is_kept: bool) -> tuple[BlogPage, BlogPage]:
    """Remember that both posts stay as they are until one of them changes, or forget it."""
    post, other = _both(*sorted(keys))
    if not _may_publish((post, other), user):
        can_do = "decide that both stay" if is_kept else "take that back"
        raise Refused(f"Only somebody who may publish posts can {can_do}. {UNCHANGED}")
    if is_kept:
        digests = {"post_digest": said_by(post), "other_digest": said_by(other)}
        KeptRepeat.objects.update_or_create(post=post, other=other, defaults=digests)
    else:
        KeptRepeat.objects.filter(post=post, other=other).delete()
    return post, other


def said_by(post: BlogPage) -> str:
    """The fingerprint of what a post says to readers; publishing stores it."""
    return post.content_digest or post.words_digest


def plan(old_key: int, kept_key: int, user: Any) -> Plan:
    """What would happen; refused when it cannot, or when this person may not."""
    old, kept = _both(old_key, kept_key)
    for post, consequence in ((old, "so there are no readers to send on"), (kept, "so no readers can be sent there")):
        if not BlogPage.objects.visible().filter(pk=post.pk, alias_of=None).exists():
            raise Refused(f"Readers cannot see “{post.title}”, {consequence}. {UNCHANGED}")
    if not (_may_publish((old, kept), user) and user.has_perms(MAY_REDIRECT)):
        raise Refused(
            "Only somebody who may publish posts and change redirects can send readers on: please ask the manager. "
            + UNCHANGED
        )
    if not old.permissions_for_user(user).can_unpublish():
        raise Refused(f"“{old.title}” is locked. Unlock it first. {UNCHANGED}")
    named, naming, drafts = _naming(old.pk)
    return Plan(
        old,
        kept,
        named,
        addresses=list(_addresses(named)),
        posts=list(BlogPage.objects.filter(pk__in=naming - named).defer("body").order_by("title")),
        drafts=drafts,
        sets=list(RelatedPostSet.objects.filter(items__page__in=named).distinct()),
    )


def send_readers(old_key: int, kept_key: int, user: Any) -> Plan:
    """Do what :func:`plan` says, all of it or nothing."""
    with transaction.atomic():
        # Every post that will change is held until all is done. Whoever presses the button a second time waits here,
        # and then finds the old post unpublished. Posts come before the content version, as when one is published:
        # two that take the same rows in another order wait for ever.
        named, naming, _drafts = _naming(old_key)
        held = Page.objects.select_for_update(no_key=True).filter(pk__in={old_key, kept_key, *named, *naming})
        list(held.order_by("pk").values_list("pk"))
        agreed = plan(old_key, kept_key, user)
        titles = {"old": agreed.old.title, "kept": agreed.kept.title}
        _redirect(agreed, user)
        agreed.old.unpublish(user=user)
        for post in agreed.posts:
            _name_kept_under(post, agreed)
            log(instance=post, action=NAMED_ANEW, user=user, data=titles)
        mark_changed(post__in=[post.pk for post in agreed.posts])
        for related_set in agreed.sets:
            _name_kept_in(related_set, agreed, user)
        for post in (agreed.old, agreed.kept):
            log(instance=post, action=SENT_ON, user=user, data=titles)
    return agreed


def _both(one_key: int, other_key: int) -> tuple[BlogPage, BlogPage]:
    found = BlogPage.objects.in_bulk([one_key, other_key])
    if len(found) < 2:
        raise Refused(f"One of the two posts is not there any more. {UNCHANGED}")
    return found[one_key], found[other_key]


def _may_publish(posts: Iterable[BlogPage], user: Any) -> bool:
    return all(post.permissions_for_user(user).can_publish() for post in posts)


def _naming(old_key: int) -> tuple[set[int], set[int], dict[int, list[Revision]]]:
    """A post and its copies; the posts that name one of these; and their drafts that do.

    A draft counts if it may still be published, or is what the form opens.
    """
    named = set(BlogPage.objects.filter(Q(pk=old_key) | Q(alias_of=old_key)).values_list("pk", flat=True))
    published: set[int] = set()
    for model in (RelatedPick, RelatedExclusion):
        published.update(model.objects.filter(page__in=named).values_list("post", flat=True))
    unfinished = BlogPage.objects.filter(Q(has_unpublished_changes=True) | Q(pk__in=published))
    latest = list(unfinished.exclude(latest_revision=None).values_list("latest_revision", flat=True))
    is_open = Q(pk__in=latest) | Q(approved_go_live_at__isnull=False)
    posts = ContentType.objects.get_for_model(BlogPage)
    drafts: dict[int, list[Revision]] = defaultdict(list)
    for revision in Revision.objects.filter(is_open, content_type=posts).order_by("pk").iterator(chunk_size=100):
        if any(row["page"] in named for name in LISTS for row in revision.content.get(name, [])):
            drafts[int(revision.object_id)].append(revision)
    return named, published | drafts.keys(), drafts


def _addresses(keys: Collection[int]) -> Iterator[tuple[int, str]]:
    """Site and path of each of these posts that readers can open."""
    for post in BlogPage.objects.visible().filter(pk__in=keys).defer("body").order_by("pk"):
        parts = post.get_url_parts()
        if parts is not None:
            site, _root, path = parts
            yield site, path


def _redirect(agreed: Plan, user: Any) -> None:
    """From every address of the old post, and from those that led to it, straight to the kept one."""
    kept = agreed.kept
    Redirect.objects.filter(redirect_page__in=agreed.named).update(redirect_page=kept)
    for site, path in agreed.addresses:
        old_path = Redirect.normalise_path(path)
        target = {"redirect_page": kept, "redirect_page_route_path": "", "redirect_link": "", "is_permanent": True}
        redirect, is_new = Redirect.objects.update_or_create(old_path=old_path, site_id=site, defaults=target)
        log(instance=redirect, action="wagtail.create" if is_new else "wagtail.edit", user=user)
    # One from the kept post's own address, left by an earlier change of mind, would lead in a circle.
    for _site, path in _addresses([kept.pk]):
        Redirect.objects.filter(old_path=Redirect.normalise_path(path), redirect_page=kept).delete()


def _name_kept_under(post: BlogPage, agreed: Plan) -> None:
    """Let the picks and exclusions of a post name the kept one, in what readers see and in its drafts."""
    lists = {name: list(getattr(post, name).all()) for name in LISTS}
    stored = {name: [{"page": row.page_id, "row": row} for row in rows] for name, rows in lists.items()}
    named_anew = _named_anew(stored, post.pk, agreed)
    for name, rows in lists.items():
        _write(rows, named_anew[name])
    for draft in agreed.drafts.get(post.pk, ()):
        content = draft.content | _named_anew(draft.content, post.pk, agreed)
        Revision.objects.filter(pk=draft.pk).update(content=content)


def _name_kept_in(related_set: RelatedPostSet, agreed: Plan, user: Any) -> None:
    rows = list(related_set.items.all())
    _write(rows, _named_once([{"page": row.page_id, "row": row} for row in rows], agreed.named, agreed.kept.pk))
    related_set.save_revision(user=user, log_action=True)


def _write(rows: Iterable[Any], wanted: Iterable[Row]) -> None:
    pages = {each["row"].pk: each["page"] for each in wanted}
    for row in rows:
        if row.pk not in pages:
            row.delete()
        elif row.page_id != pages[row.pk]:
            row.page_id = pages[row.pk]
            row.save()


def _named_anew(content: Mapping[str, Sequence[Row]], itself: int, agreed: Plan) -> dict[str, list[Row]]:
    """The picks and exclusions of a post as they are to be.

    A post never names itself. Where one of the two is picked and the other excluded, what was said about the kept one
    stands.
    """
    kept = agreed.kept.pk
    lists = {name: content.get(name, []) for name in LISTS}
    naming = {name for name, rows in lists.items() if kept in [row["page"] for row in rows]}
    return {
        name: _named_once(rows, agreed.named, None if itself == kept or naming == {*LISTS} - {name} else kept)
        for name, rows in lists.items()
    }


def _named_once(rows: Iterable[Row], named: Collection[int], kept: int | None) -> list[Row]:
    """Each post stays once, where it was named first; without a kept one, what names the old one goes."""
    found: dict[int, Row] = {}
    for row in rows:
        page = kept if row["page"] in named else row["page"]
        if page is not None:
            found.setdefault(page, {**row, "page": page})
    return list(found.values())
