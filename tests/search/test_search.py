"""Searching finds what a reader may see and never fails, whatever is typed."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from blog.models import BlogPage
from concordpodiatry.search.asking import LONGEST_QUERY, MOST_WORDS, plain_query
from concordpodiatry.search.views import RESULTS_PER_PAGE, find
from tests.builders import hide, make_index, make_post, make_standard, publish

pytestmark = pytest.mark.django_db

NONSENSE = [
    "",
    " ",
    '"',
    "'",
    "*",
    "heel*",
    '"heel',
    "heel AND",
    "AND",
    "OR NOT",
    "NEAR(heel, 2)",
    "title:heel",
    "heel -pain",
    "(((",
    "heel:*",
    "heel <-> pain",
    "!heel & |",
    "\x00",
    "heel\x00pain",
    "😀😀😀",
    "足",
    "_",
    "___",
    "ª º ²",
    "%",
    "\\",
    "<script>alert(1)</script>",
    "'; DROP TABLE wagtailcore_page; --",
    "x" * 10_000,
    "heel " * 2_000,
    "\u202e\u200b\ufeff",
]


def found(client, query):
    response = client.get("/search/", {"q": query})
    assert response.status_code == 200
    return [page.title for page in response.context["results"]]


@pytest.mark.parametrize("query", NONSENSE)
def test_nonsense_is_no_error(client, query):
    make_post("Heel pain")
    found(client, query)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300))
@example("ŉ" * 200)
def test_any_text_is_no_error(db, query):
    assert Client().get("/search/", {"q": query}).status_code == 200


@given(st.text())
def test_plain_query_is_a_few_small_words(text):
    words = plain_query(text).split(" ")
    assert len(words) <= MOST_WORDS
    assert all(word == "" or word.replace("_", "a").isalnum() for word in words)
    assert len(plain_query(text)) <= 3 * LONGEST_QUERY


@given(st.text())
def test_plain_query_of_a_plain_query_is_the_same(text):
    assert plain_query(plain_query(text)) == plain_query(text)


@pytest.mark.parametrize("word", ["plantar", "diabetic", "Plantar", "  diabetic  ", "plantar!"])
def test_words_of_the_demonstration_are_found(client, demo_site, word):
    assert found(client, word)


def test_office_and_service_are_found(client, demo_site):
    assert "Plymouth office" in found(client, "plymouth")
    assert "Heel pain" in found(client, "heel pain")


def test_all_words_count_more_than_one(client):
    make_post("Heels", lead="Sore heels in winter.")
    make_post("Winter", lead="Warm socks in winter.", body=())
    assert found(client, "sore winter") == ["Heels"]


def test_any_word_when_no_page_has_all(client):
    make_post("Heels", lead="Sore heels.")
    assert found(client, "heels zebra") == ["Heels"]


def test_nothing_is_found_for_words_nobody_wrote(client):
    make_post("Heels")
    assert found(client, "zebra") == []


def test_words_in_the_text_the_tags_and_the_category_are_found(client):
    publish(make_post("Post", body=[("paragraph", "<p>The plantar fascia.</p>")], tags=["trekking"]))
    assert found(client, "fascia") == found(client, "trekking") == found(client, "heels") == ["Post"]


def test_new_post_is_found_once_it_is_published(client):
    post = make_post("Chilblains", live=False)
    assert found(client, "chilblains") == []
    publish(post)
    assert found(client, "chilblains") == ["Chilblains"]


def test_post_is_found_by_a_tag_it_was_just_given(client):
    post = make_post("Hills")
    post.tags.add("gaiters")
    publish(post)
    assert found(client, "gaiters") == ["Hills"]


def test_unpublished_post_is_found_no_more(client):
    post = make_post("Chilblains")
    post.unpublish()
    assert found(client, "chilblains") == []


def test_draft_of_a_live_post_is_not_found(client):
    post = make_post("Heels")
    post.lead = "Chilblains."
    post.save_revision()
    assert found(client, "chilblains") == []


def test_private_post_is_not_found(client):
    hide(make_post("Chilblains"))
    assert found(client, "chilblains") == []


def test_post_below_a_private_page_is_not_found(client):
    make_post("Chilblains")
    hide(make_index())
    assert find("chilblains") == []


def test_page_below_an_unpublished_one_is_not_found(client):
    parent = make_standard("About", live=False)
    make_standard("Chilblains", parent=parent)
    assert found(client, "chilblains") == []


@pytest.fixture
def many_results():
    for number in range(RESULTS_PER_PAGE + 3):
        make_post(f"Heels {number}")


def test_paging(client, many_results):
    pages = [client.get("/search/", {"q": "heels", "page": number}).context["results"] for number in (1, 2)]
    titles = [page.title for results in pages for page in results]
    assert len(pages[0]) == RESULTS_PER_PAGE
    assert len(titles) == len(set(titles))
    assert {f"Heels {number}" for number in range(RESULTS_PER_PAGE + 3)} <= set(titles)


@pytest.mark.parametrize("page", ["999", "abc", "-1", "0", "\x00", "9" * 5000])
def test_page_that_does_not_exist(client, many_results, page):
    assert client.get("/search/", {"q": "heels", "page": page}).status_code == 200


def test_links_to_other_pages_keep_the_words(client, many_results):
    assert "q=heels" in client.get("/search/", {"q": "heels"}).content.decode()


def test_words_are_shown_without_their_markup(client):
    text = client.get("/search/", {"q": "<script>alert(1)</script>"}).content.decode()
    assert "<script>alert" not in text


def test_lost_address_suggests_by_its_words(client):
    make_post("Heel pain in the morning")
    response = client.get("/old-site/heel-pain.html")
    assert response.status_code == 404
    assert [page.title for page in response.context["suggestions"]] == ["Heel pain in the morning"]


def test_search_page_without_words(client, demo_site):
    assert found(client, "") == []
    assert BlogPage.objects.exists()


def test_an_office_among_the_results_can_be_called_at_once(client, demo_site):
    page = client.get("/search/", {"q": "plymouth office"}).content.decode()
    results = page[page.index('class="results"') : page.index("</ol>", page.index('class="results"'))]
    first = results[: results.index("</li>")]
    assert 'href="tel:+16035550102"' in first
    assert 'data-office="plymouth"' in first
    assert results.count('href="tel:') == 1


@pytest.mark.parametrize(
    ("query", "urgent"),
    [("emergency", True), ("Urgent foot!", True), ("toe bleeding", True), ("911", True), ("heel", False), ("", False)],
)
def test_whoever_may_need_an_ambulance_is_told_so_first(client, query, urgent):
    page = client.get("/search/", {"q": query}).content.decode()
    main = page[page.index("<main") : page.index("</main>")]
    assert ('href="tel:911"' in main) is urgent
