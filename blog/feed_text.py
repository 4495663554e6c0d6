"""The text of a post as feed readers need it: it is read far from the site, by programs that allow little."""

import re

from bs4 import BeautifulSoup
from django.http import HttpRequest

from concordpodiatry.core.addresses import absolute

# Nothing but what a reader reads: feed readers drop drawings, scripts and styles, or warn about them.
UNWANTED = ["script", "style", "svg", "form", "button", "source"]
KEPT = {"href", "src", "alt", "width", "height", "lang", "dir", "scope", "colspan", "rowspan", "cite", "datetime"}
ADDRESSES = ("href", "src", "cite")
NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def for_feeds(html: str, request: HttpRequest, url: str) -> str:
    """The text with whole addresses (``url`` is the page's own), without styles, drawings and our class names."""
    soup = BeautifulSoup(html, "html.parser")
    for tag in soup.find_all(UNWANTED):
        tag.decompose()
    for tag in soup.find_all(True):
        tag.attrs = {name: value for name, value in tag.attrs.items() if name in KEPT}
        for name in ADDRESSES:
            if name in tag.attrs:
                target = str(tag[name])
                try:
                    tag[name] = f"{url}{target}" if target.startswith("#") else absolute(target, request)
                except ValueError:  # Not an address at all, as http://[your-site]/ or /[/ is not.
                    del tag[name]
        # A link to a page that is hidden has no address; its words stay.
        if tag.name == "a" and "href" not in tag.attrs:
            tag.unwrap()
    return fit_for_xml(str(soup).strip())


def fit_for_xml(text: str) -> str:
    """Without the letters that no XML may hold, which a paste from a word processor can bring along."""
    return NOT_IN_XML.sub("", text)
