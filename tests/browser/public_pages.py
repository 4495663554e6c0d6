"""Every kind of page a reader can open, by name. The tests of looks and of use go through all of them."""

from collections.abc import Iterator

from playwright.sync_api import Page

POST = "/blog/the-connection-between-back-pain-and-your-feet/"

# The first posts and the page in other languages hold every block between them.
BLOCKS = {
    "post": POST,
    "post with a table, a quote and a button": "/blog/how-to-buy-shoes-that-fit/",
    "post with a file": "/blog/5-steps-for-performing-your-own-diabetic-foot-check/",
    "post with a video": "/blog/why-the-first-steps-of-the-day-hurt/",
    "language help": "/language-help/",
}
PUBLIC_PAGES = BLOCKS | {
    "home": "/",
    "blog": "/blog/",
    "second page of the blog": "/blog/?page=2",
    "category": "/blog/category/diabetes/",
    "tag": "/blog/tag/shoes/",
    "year": "/blog/archive/2026/",
    "services": "/services/",
    "service": "/services/heel-pain/",
    "doctor": "/about/david-e-biss-dpm/",
    "about": "/about/",
    "offices": "/locations/",
    "Concord office": "/locations/concord/",
    "Plymouth office": "/locations/plymouth/",
    "hours": "/hours/",
    "notice": "/notice-of-privacy-practices/",
    "search": "/search/",
    "search that finds": "/search/?q=heel",
    "search that finds offices": "/search/?q=emergency",
    "search that finds nothing": "/search/?q=xylophone",
    "lost address": "/no-such-trail/",
}


def visit_all(page: Page) -> Iterator[str]:
    """Open each page in this tab, everything that folds unfolded; gives its name."""
    for name, path in PUBLIC_PAGES.items():
        assert page.goto(path).status == (404 if name == "lost address" else 200), path
        page.evaluate("document.querySelectorAll('details').forEach(closed => { closed.open = true })")
        yield name
