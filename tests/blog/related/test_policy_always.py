"""Whatever editors do, in whatever order: no block under any page shows what it must not, and none has a hole.

It holds at every moment: right after a change, while stored suggestions are stale, and after they have caught up.
"""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from wagtail.models import Page, PageViewRestriction

from blog.models import BlogIndexPage, BlogPage, RelatedExclusion, RelatedPick
from blog.related.policy import CARDS, related_posts, related_to_lost, related_to_service
from blog.related.suggestions import refresh
from concordpodiatry.practice.models import ServicePage
from tests.builders import hide, make_category, make_index, make_post, make_related_set, make_service

SUBJECTS = ("Heel Pain", "Ingrown Toenails", "Bunions")
MOST_POSTS = 9
any_number = st.integers(min_value=0, max_value=10_000)
moments = settings(
    max_examples=8,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)


def seen_by_readers() -> dict[int, int]:
    """Each post a reader can open, and the post it is a copy of or itself; worked out page by page."""
    pages = {page.path: page for page in Page.objects.all()}
    restricted = set(PageViewRestriction.objects.values_list("page__path", flat=True))
    posts = set(BlogPage.objects.values_list("pk", flat=True))

    def is_open(path: str) -> bool:
        ways = [path[:end] for end in range(Page.steplen, len(path) + 1, Page.steplen)]
        return all(pages[way].live and way not in restricted for way in ways)

    return {page.pk: page.alias_of_id or page.pk for path, page in pages.items() if page.pk in posts and is_open(path)}


def has_room(_editors: RuleBasedStateMachine) -> bool:
    return BlogPage.objects.count() < MOST_POSTS


def has_some(_editors: RuleBasedStateMachine) -> bool:
    return BlogPage.objects.count() > 1


class Editors(RuleBasedStateMachine):
    """Everybody who may change a blog of two branches."""

    def __init__(self) -> None:
        super().__init__()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.branches = [
            make_index(),
            make_index().get_parent().add_child(instance=BlogIndexPage(title="Old", slug="o")),
        ]
        self.service = make_service("Heel pain")
        self.made = 0
        for subject in (*SUBJECTS, *SUBJECTS):
            self.write(subject)
        refresh()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)

    def write(self, subject: str, **fields) -> BlogPage:
        self.made += 1
        title = f"{subject}, Part {self.made}"
        return make_post(title, lead=f"All about {subject}.", category=make_category(subject), **fields)

    def post(self, number: int) -> BlogPage:
        posts = list(BlogPage.objects.order_by("pk"))
        return posts[number % len(posts)]

    def page(self, number: int) -> Page:
        """A post, or a page above posts."""
        pages = [*self.branches, *BlogPage.objects.order_by("pk")]
        return Page.objects.get(pk=pages[number % len(pages)].pk).specific

    @precondition(has_room)
    @rule(subject=st.sampled_from(SUBJECTS), live=st.booleans())
    def write_one(self, subject, live):
        self.write(subject, live=live)

    @rule(number=any_number)
    def publish(self, number):
        page = self.page(number)
        if page.alias_of_id is None:
            page.save_revision().publish()

    @rule(number=any_number)
    def unpublish(self, number):
        page = self.page(number)
        if page.alias_of_id is None:
            page.unpublish()

    @rule(number=any_number)
    def expire_by_schedule(self, number):
        post = self.post(number)
        if post.alias_of_id is None:
            post.expire_at = timezone.now() - timedelta(minutes=1)
            post.save()
            call_command("publish_scheduled")

    @precondition(has_some)
    @rule(number=any_number)
    def delete(self, number):
        self.post(number).delete()

    @rule(number=any_number, branch=st.sampled_from([0, 1]))
    def move(self, number, branch):
        target = BlogIndexPage.objects.get(pk=self.branches[branch].pk)
        self.post(number).move(target, pos="last-child")

    @rule(number=any_number)
    def make_private(self, number):
        hide(self.page(number))

    @rule(number=any_number)
    def make_public(self, number):
        PageViewRestriction.objects.filter(page=self.page(number).pk).delete()

    @precondition(has_room)
    @rule(number=any_number)
    def keep_an_alias(self, number):
        post = self.post(number)
        self.made += 1
        if post.alias_of_id is None:
            post.create_alias(update_slug=f"alias-{self.made}")

    @rule(number=any_number, other=any_number)
    def pick(self, number, other):
        RelatedPick.objects.get_or_create(post=self.post(number), page=self.post(other))

    @rule(number=any_number, other=any_number)
    def exclude(self, number, other):
        RelatedExclusion.objects.get_or_create(post=self.post(number), page=self.post(other))

    @rule(number=any_number, others=st.lists(any_number, min_size=1, max_size=5))
    def choose_a_set(self, number, others):
        self.made += 1
        members = {post.pk: post for post in map(self.post, others)}.values()
        post = self.post(number)
        BlogPage.objects.filter(pk=post.pk).update(related_set=make_related_set(f"Set {self.made}", members))

    @rule()
    def catch_up(self):
        refresh()

    @invariant()
    def blocks_are_right(self):
        seen = seen_by_readers()
        for post in BlogPage.objects.filter(pk__in=seen):
            itself = seen[post.pk]
            excluded = {
                exclusion.page.alias_of_id or exclusion.page_id
                for exclusion in RelatedExclusion.objects.filter(post=post).select_related("page")
            }
            shown = [seen[card.post.pk] for card in related_posts(post).cards]
            possible = set(seen.values()) - excluded - {itself}
            assert len(shown) == len(set(shown))
            assert set(shown) <= possible
            originals = possible & seen.keys()
            assert len(shown) >= min(CARDS, len(originals))
        service = ServicePage.objects.get(pk=self.service.pk)
        for block in (related_to_service(service), related_to_lost([]), related_to_lost([self.service.pk])):
            shown = [seen[card.post.pk] for card in block.cards]
            assert len(shown) == len(set(shown)) <= CARDS


@pytest.mark.django_db
def test_every_block_is_right_at_every_moment():
    run_state_machine_as_test(Editors, settings=moments)
