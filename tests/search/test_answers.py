"""What the demonstration answers, through the page itself: the same on both databases."""

import json
import random

import pytest
from django.template.loader import render_to_string
from django.test import Client
from wagtail.models import Page

from blog.models import BlogPage
from concordpodiatry.core.visibility import visible
from concordpodiatry.core.words import words_of_body
from concordpodiatry.pages.models import StandardPage
from concordpodiatry.practice.models import ServicePage
from concordpodiatry.search import gathering
from concordpodiatry.search.asking import ask
from concordpodiatry.search.gathering import HOURS_PAGE, index
from concordpodiatry.search.models import PromotedResult
from concordpodiatry.search.views import find, words_of_address
from tests.builders import hide, make_post, make_posts, make_service, make_user, publish
from tests.search.test_core import PIECES

pytestmark = pytest.mark.django_db

TABLE = [
    ("heal pain", "/services/heel-pain/"),
    ("plantar fascitis", "/services/heel-pain/"),
    ("plantar fascitis", "/blog/why-the-first-steps-of-the-day-hurt/"),
    ("ingrown nail", "/blog/ingrown-toenails-and-how-to-cut-nails-well/"),
    ("in grown toe nail", "/blog/ingrown-toenails-and-how-to-cut-nails-well/"),
    ("foot doctor plymouth", "/locations/plymouth/"),
    ("fungus toe", "/blog/athletes-foot-and-how-to-keep-it-away/"),
    ("bunyon", "/blog/living-well-with-a-bunion/"),
    ("old bunions", "/blog/living-well-with-a-bunion/"),
    ("bunions post", "/blog/living-well-with-a-bunion/"),
    ("old bunions post", "/blog/living-well-with-a-bunion/"),
    ("shoes page", "/blog/how-to-buy-shoes-that-fit/"),
    ("archilles", "/services/running-injuries/"),
    ("sore heel", "/services/heel-pain/"),
    ("shoe inserts", "/services/custom-orthotics/"),
    ("orthodics", "/services/custom-orthotics/"),
    ("snow", "/blog/safe-steps-on-ice-and-snow/"),
    ("directions concord", "/locations/concord/"),
    ("parking plymouth", "/locations/plymouth/"),
    ("when open", "/hours/"),
    ("saturday hours", "/hours/"),
    ("diabetis foot", "/services/diabetic-foot-care/"),
    ("hammer toe", "/services/hammertoes/"),
    ("x ray", "/services/diagnostic-imaging/"),
    ("flat feet kids", "/blog/growing-feet-when-to-have-a-childs-feet-checked/"),
    ("twisted ankle", "/blog/a-rolled-ankle-the-first-two-days/"),
    ("how much does it cost", "/good-faith-estimate/"),
    ("español", "/language-help/"),
    ("Dr. Biss", "/about/david-e-biss-dpm/"),
    ("concord podiatry", "/"),
    ("my heel hurts in the morning", "/services/heel-pain/"),
    ("planter fasciitis", "/services/heel-pain/"),
    ("athletes foot", "/blog/athletes-foot-and-how-to-keep-it-away/"),
    ("toenail fungus", "/blog/athletes-foot-and-how-to-keep-it-away/"),
    ("infected toe", "/blog/ingrown-toenails-and-how-to-cut-nails-well/"),
    ("thick yellow nails", "/blog/ingrown-toenails-and-how-to-cut-nails-well/"),
    ("cracked heels", "/blog/dry-cracked-heels-in-a-new-hampshire-winter/"),
    ("numbness", "/services/diabetic-foot-care/"),
    ("burning feet", "/services/diabetic-foot-care/"),
    ("shin splints", "/services/running-injuries/"),
    ("marathon", "/blog/7-foot-protection-tips-for-runners/"),
    ("lower back hurts", "/services/back-pain/"),
    ("pregnacy", "/blog/managing-foot-pain-during-pregnancy/"),
    ("my child walks on toes", "/blog/growing-feet-when-to-have-a-childs-feet-checked/"),
    ("old people falling", "/blog/steady-on-your-feet-after-65/"),
    ("after surgery", "/blog/preparing-your-home-in-advance-of-foot-surgery/"),
    ("make an appointment", "/locations/concord/"),
    ("telephone", "/locations/plymouth/"),
    ("open now", "/hours/"),
    ("open on thanksgiving", "/hours/"),
    ("wheelchair", "/locations/concord/"),
    ("first visit", "/about/david-e-biss-dpm/"),
    ("do you take insurance", "/good-faith-estimate/"),
    ("medical records", "/notice-of-privacy-practices/"),
    ("spanish interpreter", "/language-help/"),
]


def results(client, query, **more):
    response = client.get("/search/", {"q": query, **more})
    assert response.status_code == 200
    return response.context["results"]


def titles(client, query, **more):
    return [result.title for result in results(client, query, **more)]


@pytest.mark.parametrize(("query", "address"), TABLE)
def test_right_page_is_in_the_first_three(client, demo_site, query, address):
    assert address in [result.url for result in results(client, query)[:3]]


@pytest.mark.parametrize(
    "query", ["emergency", "urgent", "call", "phone", "telephone", "phone number", "appointment", "book visit"]
)
def test_who_wants_to_call_is_shown_both_offices(client, demo_site, query):
    assert {"Concord office", "Plymouth office"} <= set(titles(client, query)[:3])


EMPTY_WORDS = ["old {} post", "old {}", "{} post", "{} blog", "{} story", "{} 2019"]
"""Around a word that tells: those that no page is about, only that some mention."""


@pytest.mark.parametrize("words", EMPTY_WORDS)
@pytest.mark.parametrize("telling", ["bunions", "ingrown toenails", "hammertoes", "cracked heels"])
def test_word_that_tells_leads_whatever_stands_around_it(client, demo_site, words, telling):
    assert titles(client, words.format(telling))[0] == titles(client, telling)[0]


def test_nonsense_through_the_page(client, demo_site):
    chance = random.Random(11)  # noqa: S311 - the same queries each time
    for _ in range(300):
        query = chance.choice(["", " "]).join(chance.choices(PIECES, k=chance.randint(0, 7)))
        kind, page = chance.choice(["", "post", "x", "\x00"]), chance.choice(["", "2", "x", "-1"])
        results(client, query, kind=kind, page=page)


def test_ten_thousand_queries_of_nonsense_against_the_whole_site(demo_site):
    chance = random.Random(5)  # noqa: S311 - the same queries each time
    site = index()
    known = {entry.key for entry in site.entries}
    for _ in range(10_000):
        answer = ask(site, chance.choice(["", " "]).join(chance.choices(PIECES, k=chance.randint(0, 7))))
        assert known.issuperset(entry.key for entry in answer.found)


@pytest.mark.parametrize("query", ['heel" OR *', '"; drop', "heel " * 2_000, "👣", "heel\x00", "%00%ff"])
def test_nothing_typed_is_an_error(client, demo_site, query):
    results(client, query)


def test_spelling_is_suggested_and_words_are_marked(client, demo_site):
    text = client.get("/search/", {"q": "bunyon"}).content.decode()
    assert 'Did you mean <a href="?q=bunion">bunion</a>?' in text
    assert "<mark>bunion</mark>" in text or "<mark>Bunion</mark>" in text


def test_snippet_is_from_around_the_words(client):
    filler = "<p>Rest often.</p>" * 40
    publish(make_post("Care", lead="Rest.", body=[("paragraph", f"{filler}<p>Then trim the gaiters.</p>{filler}")]))
    (result,) = results(client, "gaiters")
    assert "Then trim the <mark>gaiters</mark>." in result.snippet
    assert result.snippet.startswith("… ")


def test_markup_in_a_text_is_shown_as_typed(client):
    make_post("Gaiters <script>alert(1)</script>", lead="<b>Gaiters</b> & more.")
    text = client.get("/search/", {"q": "gaiters"}).content.decode()
    assert "<script>alert" not in text
    assert "<mark>Gaiters</mark> &lt;script&gt;" in text


def test_nothing_found_says_so_and_offers_pages_and_phones(client, demo_site):
    text = client.get("/search/", {"q": "zzzz"}).content.decode()
    assert "Nothing found for “zzzz”" in text
    assert "tel:+1603" in text
    assert "/services/" in text


def test_kinds_are_counted_and_narrow(client, demo_site):
    everything = client.get("/search/", {"q": "diabetes"})
    links = {link.name: link for link in everything.context["kinds"]}
    total = everything.context["results"].paginator.count
    assert links[""].count == total
    assert links[""].current
    assert sum(link.count for name, link in links.items() if name) == total
    for name in set(links) - {""}:
        narrowed = client.get("/search/", {"q": "diabetes", "kind": name})
        assert narrowed.context["results"].paginator.count == links[name].count
        assert {result.entry.kind for result in narrowed.context["results"]} == {name}
    assert "kind=post" in everything.content.decode()


@pytest.mark.parametrize("kind", ["nonsense", "\x00", "POST", "x" * 5000])
def test_kind_that_does_not_exist_narrows_nothing(client, demo_site, kind):
    assert titles(client, "heel", kind=kind) == titles(client, "heel")


def test_promoted_page_is_first_and_marked(client, demo_site):
    page = StandardPage.objects.get(slug="about")
    PromotedResult.objects.create(words="zither, sore heel", page=page)
    assert titles(client, "sore heels")[0] == titles(client, "zither")[0] == page.title
    assert titles(client, "heel")[0] != page.title
    assert "Suggested by our team" in client.get("/search/", {"q": "zither"}).content.decode()


@pytest.mark.parametrize("take_away", [lambda page: page.unpublish(), hide], ids=["draft", "private"])
def test_promoted_page_is_shown_only_while_it_is_public(client, take_away):
    page = make_service("Laces")
    PromotedResult.objects.create(words="zither", page=page)
    assert titles(client, "zither") == ["Laces"]
    take_away(page)
    assert titles(client, "zither") == titles(client, "laces") == []


def test_page_that_became_private_is_found_no_more(client):
    post = make_post("Gaiters")
    assert titles(client, "gaiters") == ["Gaiters"]
    hide(post)
    assert titles(client, "gaiters") == []


def test_index_holds_every_public_page_and_no_other(demo_site):
    make_post("Draft", live=False)
    hide(make_post("Secret"))
    public = set(visible(Page.objects.filter(depth__gt=1)).values_list("pk", flat=True))
    assert {entry.key for entry in index().entries} == public | {HOURS_PAGE}


def test_only_changed_pages_are_read_again(client, monkeypatch):
    make_post("Gaiters")
    other = make_post("Laces")
    titles(client, "laces")
    read_again = []
    monkeypatch.setattr(
        gathering, "read", lambda entry, read=gathering.read: read_again.append(entry.title) or read(entry)
    )
    other.title = "Zippers"
    other.save()
    assert titles(client, "zippers") == ["Zippers"]
    assert set(read_again) <= {"Zippers", "Office hours"}


def test_words_are_those_of_the_page(demo_site):
    field = BlogPage._meta.get_field("body").stream_block
    for page in [*BlogPage.objects.all(), *ServicePage.objects.all()]:
        headings, text = words_of_body(field, json.dumps(list(page.body.raw_data)))
        assert set(headings.split()) <= set(text.split())
        read = set(page.reading.text.split())
        missing = {word.rstrip(".") for word in text.split()} - {word.rstrip(".") for word in read}
        assert len(missing) < 12, missing  # a bold part of a word, or a mark beside it, splits it differently


def queries_of(client, assert_max, query):
    with assert_max(10) as captured:
        client.get("/search/", {"q": query})
    return len(captured)


def test_queries_do_not_grow_with_posts(client, demo_site, django_assert_max_num_queries):
    titles(client, "gaiters")
    few = queries_of(client, django_assert_max_num_queries, "heel")
    make_posts(500)
    titles(client, "gaiters")
    assert queries_of(client, django_assert_max_num_queries, "heel") == few


def test_nothing_typed_is_stored(client, demo_site, django_assert_max_num_queries):
    titles(client, "heel")
    with django_assert_max_num_queries(10) as captured:
        titles(client, "zither 603-555-0199")
    assert all(query["sql"].lstrip().upper().startswith("SELECT") for query in captured.captured_queries)


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("/old-site/blog/heel-pain/page/2/", "heel pain"),
        ("/blog/heel-pain.html", "heel pain"),
        ("/services/custom_orthotics/", "custom orthotics"),
        ("/index.php", ""),
        ("/2019/04/12/bunions-20190412/", "bunions"),
        ("/", ""),
        ("/" + "x" * 10_000, "x" * 200),
    ],
)
def test_words_of_an_address(path, words):
    assert words_of_address(path) == words


@pytest.mark.parametrize("path", ["/blog/heal-pain-tips.html/", "/old/heel-pain/", "/services/heelpain/"])
def test_lost_address_leads_to_the_page(client, demo_site, path):
    response = client.get(path)
    assert response.status_code == 404
    assert "/services/heel-pain/" in [page.url for page in response.context["suggestions"]]


def test_words_that_every_address_has_do_not_count(client, demo_site):
    suggestions = client.get("/blog/old-bunions-post/").context["suggestions"]
    assert suggestions[0].url == "/blog/living-well-with-a-bunion/"


@pytest.mark.parametrize("path", ["/😀/", "/%00/", "/a%22%20OR%20*/", "/%ff%fe/", "/" + "heel-" * 2000 + "/"])
def test_lost_address_is_no_error(client, demo_site, path):
    assert client.get(path).status_code == 404


def test_managers_promote_in_the_admin(demo_site):
    client = Client()
    client.force_login(make_user("Manager"))
    page = StandardPage.objects.get(slug="about")
    address = "/admin/snippets/search/promotedresult/"
    assert client.get(address).status_code == client.get(f"{address}add/").status_code == 200
    client.post(f"{address}add/", {"words": "zither", "page": page.pk})
    assert PromotedResult.objects.get().page_id == page.pk
    assert "Type at least one word" in client.post(f"{address}add/", {"words": ", ;", "page": page.pk}).content.decode()


def test_suggestion_card_shows_a_result(demo_site):
    card = render_to_string("components/suggestion.html", {"page": find("bunion")[0]})
    assert "Living Well With a Bunion" in card
