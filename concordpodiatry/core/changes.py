"""When what a page says last changed. Publishing the same words again is no change."""

import hashlib
import json
from datetime import datetime
from itertools import groupby
from typing import Any

from wagtail.models import Page, PageLogEntry

from concordpodiatry.contentversion.versions import per_version

# What a revision holds beside its content: where the page stands, and what was done with it.
BOOKKEEPING = {
    "alias_of", "content_type", "depth", "draft_title", "expire_at", "expired", "first_published_at", "go_live_at",
    "has_unpublished_changes", "id", "last_published_at", "latest_revision", "latest_revision_created_at", "live",
    "live_revision", "locale", "locked", "locked_at", "locked_by", "numchild", "owner", "path", "pk", "show_in_menus",
    "translation_key", "url_path",
}  # fmt: skip


@per_version
def _known() -> dict[int, datetime | None]:
    """Moments by page id, filled as they are asked for."""
    return {}


def last_change(page: Page) -> datetime | None:
    """The moment of the publishing that brought the words a reader sees now; None where nothing is known."""
    return last_changes([page])[page.pk]


def last_changes(pages: list[Page]) -> dict[int, datetime | None]:
    """The same for many pages, in one query for those nobody asked for since the content changed."""
    known = _known()
    missing = {page.pk: page for page in pages if page.pk not in known}
    if missing:
        log = PageLogEntry.objects.filter(page__in=missing, action="wagtail.publish").select_related("revision")
        found = {
            pk: _first_of_the_same(list(entries))
            for pk, entries in groupby(log.order_by("page", "-timestamp", "-pk"), key=lambda entry: entry.page_id)
        }
        known.update({pk: found.get(pk) or page.last_published_at for pk, page in missing.items()})
    return {page.pk: known[page.pk] for page in pages}


def _first_of_the_same(entries: list[PageLogEntry]) -> datetime:
    """The oldest of the publishings, newest first, that said what the newest says."""
    since = entries[0]
    said = _digest(since)
    for earlier in entries[1:]:
        # A revision that was cleared away cannot be compared: the page counts as changed after it.
        if said is None or _digest(earlier) != said:
            break
        since = earlier
    return since.timestamp


def _digest(entry: PageLogEntry) -> str | None:
    return digest(entry.revision.content) if entry.revision else None


def digest(content: Any) -> str:
    """A fingerprint of what content says to a reader, without its bookkeeping. It is stored: keep it as it is."""
    return hashlib.sha256(json.dumps(_said(content), sort_keys=True, default=str).encode()).hexdigest()


def _said(value: Any) -> Any:
    """Items of lists have ids of their own, too, which say nothing to a reader."""
    if isinstance(value, dict):
        return {key: _said(item) for key, item in value.items() if key not in BOOKKEEPING}
    if isinstance(value, list):
        return [_said(item) for item in value]
    return value
