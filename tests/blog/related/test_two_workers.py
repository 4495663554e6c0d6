"""Two processes publish and unpublish at once; both work out suggestions, in turns, and lose nothing of each other."""

import os
import subprocess
import sys
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.conf import settings
from django.db import connection

from blog.models import BlogPage, PostFeatures, Suggestion
from blog.related.policy import related_posts
from blog.related.suggestions import rebuild
from tests.builders import make_category, make_post

ROUNDS = 12
PATIENCE = 120


def database_url() -> str:
    """The database of this test, for another process."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        return f"sqlite:///{name}"
    return urlunsplit(urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{name}"))


def start_worker(seed: int, keys: list[int]) -> subprocess.Popen:
    command = [sys.executable, "-m", "tests.blog.related.publishing_worker", str(seed), str(ROUNDS), *map(str, keys)]
    environment = {
        **os.environ,
        "DATABASE_URL": database_url(),
        "DJANGO_SETTINGS_MODULE": "concordpodiatry.settings.test",
    }
    return subprocess.Popen(
        command, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )


def everything():
    return list(Suggestion.objects.values_list("page", "post", "position", "score", "reason", "learned_from"))


@pytest.mark.usefixtures("committed_db")
def test_nothing_is_lost_between_two_processes():
    posts = [
        make_post(f"{subject} {number}", lead=f"All about {subject}.", category=make_category(subject))
        for subject in ("Heel Pain", "Ingrown Toenails")
        for number in range(4)
    ]
    keys = [post.pk for post in posts]
    connection.close()

    # Both may touch every post.
    workers = [start_worker(seed, keys) for seed in (1, 2)]
    for worker in workers:
        output, _ = worker.communicate(timeout=PATIENCE)
        assert worker.returncode == 0, output

    live = set(BlogPage.objects.filter(live=True).values_list("pk", flat=True))
    assert set(PostFeatures.objects.values_list("post", flat=True)) == live
    assert not PostFeatures.objects.filter(is_settled=False).exists()
    stored = everything()
    assert {page for page, *_ in stored} | {post for _page, post, *_ in stored} <= live
    for post in BlogPage.objects.filter(pk__in=live):
        assert len(related_posts(post).cards) == min(4, len(live) - 1)
    rebuild()
    assert everything() == stored
