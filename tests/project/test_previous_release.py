"""A database that the previous release has filled migrates with every row of an editor intact."""

from datetime import date

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

PREVIOUS_RELEASE = {
    "blog": "0006_read_post_is_current",
    "contentversion": "0001_initial",
    "images": "0002_initial",
    "locations": "0004_who_sees_patients",
    "pages": "0002_initial",
    "practice": "0001_initial",
    "search": "0001_initial",
    "users": "0001_initial",
}
"""The last migration of each of our apps in the previous release."""

OURS = (
    ("blog", "RelatedPick"),
    ("blog", "RelatedExclusion"),
    ("blog", "RelatedPostSet"),
    ("blog", "RelatedPostSetItem"),
    ("blog", "Suggestion"),
    ("blog", "Repeat"),
    ("blog", "KeptRepeat"),
    ("wagtailredirects", "Redirect"),
)


def migrate(targets):
    """Go there; gives the models as they are then."""
    executor = MigrationExecutor(connection)
    executor.migrate(targets)
    return MigrationExecutor(connection).loader.project_state(targets).apps


def filled(models):
    """Two posts and everything that an editor can say of them."""

    def model(app, name):
        return models.get_model(app, name)

    root = model("wagtailcore", "Page").objects.get(depth=1)
    kind, _ = model("contenttypes", "ContentType").objects.get_or_create(app_label="blog", model="blogpage")
    category = model("blog", "BlogCategory").objects.create(name="Heels", slug="heels")
    post, other = (
        model("blog", "BlogPage").objects.create(
            title=title,
            draft_title=title,
            slug=title.lower(),
            path=f"{root.path}{place:04}",
            depth=2,
            url_path=f"/{title.lower()}/",
            locale_id=root.locale_id,
            content_type=kind,
            lead="Words.",
            category=category,
            published_on=date(2026, 1, 5),
        )
        for place, title in enumerate(("Heels", "Toes"), 9000)
    )
    related_set = model("blog", "RelatedPostSet").objects.create(name="Winter feet", heading="Snow")
    model("blog", "RelatedPostSetItem").objects.create(related_set=related_set, page=other, sort_order=3)
    category.related_set = related_set
    category.save()
    model("blog", "RelatedPick").objects.create(post=post, page=other, sort_order=1)
    model("blog", "RelatedExclusion").objects.create(post=other, page=post)
    found = {"position": 0, "score": 0.7, "reason": "Also about heels", "learned_from": other}
    model("blog", "Suggestion").objects.create(page=post.page_ptr, post=other, **found)
    model("blog", "Repeat").objects.create(post=post, other=other, likeness=0.9)
    model("blog", "KeptRepeat").objects.create(post=post, other=other, post_digest="a" * 64, other_digest="b" * 64)
    model("blog", "ReadPost").objects.create(post=post, features="{}", digest="5:x", minutes=4, is_settled=True)
    model("wagtailredirects", "Redirect").objects.create(old_path="/old", redirect_page=other.page_ptr)


def rows(models):
    return {name: list(models.get_model(app, name).objects.order_by("pk").values()) for app, name in OURS}


@pytest.mark.usefixtures("committed_db")
def test_everything_an_editor_said_is_there_after_migrating():
    latest = MigrationExecutor(connection).loader.graph.leaf_nodes()
    previous = [(app, PREVIOUS_RELEASE.get(app, name)) for app, name in latest]
    # Apps that the previous release did not have stay as they are: nothing of it is in them.
    models = migrate(previous)
    filled(models)
    before = rows(models)
    assert all(before.values())
    models = migrate(latest)
    assert rows(models) == before
    features = models.get_model("blog", "PostFeatures").objects.values_list("digest", "minutes", "is_settled")
    assert list(features) == [("5:x", 4, True)]
    assert models.get_model("blog", "BlogCategory").objects.get().related_set.name == "Winter feet"
