"""An id stands once on a page, whatever its headings are called."""

import json
import re

import pytest
from wagtail.models import get_page_models

from concordpodiatry.core.models import ArticlePage

pytestmark = pytest.mark.usefixtures("demo_site")

ARTICLES = [model for model in get_page_models() if issubclass(model, ArticlePage)]


def ids(client, page):
    response = client.get(page.get_url())
    assert response.status_code == 200
    return re.findall(r'\sid="([^"]*)"', response.content.decode())


@pytest.mark.parametrize("model", ARTICLES, ids=lambda model: model.__name__)
def test_heading_named_like_a_part_of_the_page_gets_an_id_of_its_own(client, model):
    page = model.objects.live().first()
    names = {name for other in ARTICLES for name in ids(client, other.objects.live().first())}
    words = [name.replace("-", " ") for name in sorted(names)]
    page.body = json.dumps([{"type": "heading", "value": {"text": text, "level": "2"}} for text in words])
    page.save_revision().publish()
    found = ids(client, page)
    assert len(found) > len(words)
    assert sorted(found) == sorted(set(found))
