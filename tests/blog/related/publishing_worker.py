"""A process of its own that publishes and unpublishes posts, as a second editor would: see test_two_workers.py."""

import random
import sys


def main(seed: int, rounds: int, keys: list[int]) -> None:
    import django

    django.setup()
    from blog.models import BlogPage

    chance = random.Random(seed)  # noqa: S311 - any order will do, the same each time
    for number in range(rounds):
        post = BlogPage.objects.get(pk=chance.choice(keys))
        if post.live and chance.random() < 0.5:
            post.unpublish()
        else:
            post.title = f"{post.title.partition(',')[0]}, {seed} {number}"
            post.save_revision().publish()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), [int(key) for key in sys.argv[3:]])
