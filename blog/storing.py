"""Writing what was worked out: suggestions and repeats as rows, and only where they differ from what is there."""

from collections import defaultdict
from collections.abc import Iterable

from django.db import connection

from blog.models import Repeat, Suggestion
from blog.related.ranking import Suggestion as Ranked


def store(wanted: dict[int, list[Ranked]]) -> bool:
    """Write what differs from what is stored."""
    columns = ("post", "score", "reason", "learned_from")
    stored: dict[int, list[tuple]] = defaultdict(list)
    for page, *said in Suggestion.objects.filter(page__in=wanted).values_list("page", *columns):
        stored[page].append(tuple(said))
    said = {page: [_said(ranked) for ranked in found] for page, found in wanted.items()}
    changed = [page for page in wanted if said[page] != stored[page]]
    _delete(page for page in changed if stored[page])
    _insert((page, place, *one) for page in changed for place, one in enumerate(said[page]))
    return bool(changed)


# Rows by the ten thousand: as objects with their signals they would cost more than all the ranking.
def _delete(pages: Iterable[int]) -> None:
    with connection.cursor() as cursor:
        cursor.executemany("DELETE FROM blog_suggestion WHERE page_id = %s", [(page,) for page in pages])


def _insert(rows: Iterable[tuple]) -> None:
    statement = (
        "INSERT INTO blog_suggestion (page_id, position, post_id, score, reason, learned_from_id)"
        " VALUES (%s, %s, %s, %s, %s, %s)"
    )
    with connection.cursor() as cursor:
        cursor.executemany(statement, list(rows))


def _said(ranked: Ranked) -> tuple[int, float, str, int | None]:
    """A suggestion as it is stored, but for its place."""
    teacher = int(ranked.learned_from) if ranked.learned_from else None
    return int(ranked.slug), ranked.score, ranked.reason, teacher


def store_repeats(found: dict[int, list[tuple[str, float]]]) -> None:
    """Each pair once, the lower number first."""
    pairs = {tuple(sorted((key, int(slug)))): likeness for key, others in found.items() for slug, likeness in others}
    stored = Repeat.objects.filter(post__in=found) | Repeat.objects.filter(other__in=found)
    known = {(row.post_id, row.other_id): row for row in stored}
    stale = [row.pk for pair, row in known.items() if pairs.get(pair) != row.likeness]
    Repeat.objects.filter(pk__in=stale).delete()
    Repeat.objects.bulk_create(
        Repeat(post_id=post, other_id=other, likeness=likeness)
        for (post, other), likeness in pairs.items()
        if (post, other) not in known or known[post, other].pk in stale
    )
