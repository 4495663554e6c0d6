"""What the demonstration says is safe, plain, linked and described."""

import json
import re

import pytest
from bs4 import BeautifulSoup
from wagtail.documents import get_document_model

from blog.models import BlogPage
from concordpodiatry.core.words import pieces
from concordpodiatry.demo.library import FOLDER
from concordpodiatry.images.models import SiteImage
from concordpodiatry.pages.models import StandardPage
from concordpodiatry.practice.models import ProviderPage, ServicePage
from tests.support.readability import counts

pytestmark = pytest.mark.usefixtures("demo_site")

HIGHEST_GRADE = 8
CLAIMS = re.compile(r"\b(best|guaranteed?|painless|cures?|leading|board-certified|#1)\b", re.IGNORECASE)
MOST_BYTES_OF_PICTURES = 3 * 1024 * 1024


def texts(model):
    return {page.slug: page for page in model.objects.all()}


@pytest.mark.parametrize("model", [BlogPage, ServicePage])
def test_every_health_page_says_when_to_call(model):
    for slug, page in texts(model).items():
        urgencies = {block.value["urgency"] for block in page.body if block.block_type == "care_card"}
        assert "call" in urgencies, slug


@pytest.mark.parametrize("model", [BlogPage, ServicePage])
def test_emergencies_come_first(model):
    for slug, page in texts(model).items():
        places = [
            number
            for number, block in enumerate(page.body)
            if block.block_type == "care_card" and block.value["urgency"] == "emergency"
        ]
        assert places in ([], [0]), slug


def grades(page):
    """By each formula, of all that is read on a page but its headings, which are short and would flatter it."""
    block = type(page)._meta.get_field("body").stream_block
    read = [piece.text for piece in pieces(block, json.dumps(list(page.body.raw_data))) if not piece.is_heading]
    return counts("\n".join([page.lead, *read])).grades


@pytest.mark.parametrize("model", [BlogPage, ServicePage])
def test_texts_are_plain_by_every_formula(model):
    found = {(slug, formula): grade for slug, page in texts(model).items() for formula, grade in grades(page).items()}
    assert len(found) >= 4 * 8
    assert {key: grade for key, grade in found.items() if grade > HIGHEST_GRADE} == {}


@pytest.mark.parametrize("model", [StandardPage, ProviderPage])
def test_standing_pages_are_plain_by_the_formulas_that_do_not_count_long_words(model):
    """Words the law asks for, such as interpreter and estimate, are long and cannot be swapped."""
    for slug, page in texts(model).items():
        assert max(grade for formula, grade in grades(page).items() if formula != "smog") <= HIGHEST_GRADE, slug


@pytest.mark.parametrize("model", [BlogPage, ServicePage])
def test_no_claim_that_nobody_has_confirmed(model):
    found = {slug: CLAIMS.findall(f"{page.lead} {page.reading.text}") for slug, page in texts(model).items()}
    # Ordinary uses of the words, such as the best time of the day, are no claims about the practice.
    claims = {slug: {word.lower() for word in words} - {"best"} for slug, words in found.items()}
    assert {slug: words for slug, words in claims.items() if words} == {}


def test_long_posts_have_sections_and_use_many_blocks():
    used = set()
    for slug, post in texts(BlogPage).items():
        used |= {block.block_type for block in post.body}
        assert len(post.reading.contents) >= 4, slug
    assert used >= set(BlogPage._meta.get_field("body").stream_block.child_blocks)


def test_summaries_fit_a_card():
    for slug, page in (texts(BlogPage) | texts(ServicePage)).items():
        assert 20 <= len(page.search_description) <= 155, slug


def test_every_picture_is_described_and_ours():
    pictures = SiteImage.objects.all()
    assert len(pictures) >= 28
    for picture in pictures:
        assert len(picture.description) > 20, picture.title
        assert picture.rights, picture.title
        assert picture.default_alt_text == picture.description


def test_every_post_and_service_has_a_picture_of_its_own():
    pages = [*BlogPage.objects.all(), *ServicePage.objects.all()]
    assert len({page.image_id for page in pages}) == len(pages)


def test_pictures_are_light():
    assert sum(file.stat().st_size for file in (FOLDER / "pictures").iterdir()) < MOST_BYTES_OF_PICTURES


def test_every_link_in_a_text_leads_to_a_page(client):
    for page in [*BlogPage.objects.all(), *ServicePage.objects.all()]:
        soup = BeautifulSoup(client.get(page.url).content, "html.parser")
        links = [link for link in soup.select(".prose a") if link.get("href", "#").startswith("/")]
        assert links, page.slug
        assert not soup.select(".prose a:not([href])"), page.slug
        for address in {link["href"] for link in links}:
            if document := re.match(r"/documents/(\d+)/", address):
                assert get_document_model().objects.filter(pk=document[1]).exists(), (page.slug, address)
            else:
                assert client.get(address).status_code == 200, (page.slug, address)


def test_accessibility_page_says_what_was_tested_and_when_and_whom_to_call(client):
    page = client.get("/accessibility/").content.decode()
    text = BeautifulSoup(page, "html.parser").main.get_text(" ")
    assert re.search(r"In \w+ 20\d\d automatic tests", text)
    assert "Axe-core" in text
    assert 'href="tel:+1603' in page
    assert "complian" not in text.lower()


def test_help_in_other_languages_is_marked_as_such(client):
    soup = BeautifulSoup(client.get("/language-help/").content, "html.parser")
    languages = {item["lang"]: item for item in soup.select(".languages [lang]")}
    assert len(languages) >= 15
    assert soup.html["lang"] == "en-US"
    assert all(item["dir"] == "auto" for item in languages.values())
    assert "Llame" in languages["es"].text
    assert re.search("[\u0600-\u06ff]", languages["ar"].text)
    assert re.search("[\u0900-\u097f]", languages["ne"].text)
