"""Dates that no calendar holds are refused at their field; what cannot be seen in a text is left out of it."""

import pytest
from django.urls import reverse

from blog.models import BlogPage
from concordpodiatry.core.form_fields import TextField
from concordpodiatry.language.unseen import without_unseen
from locations.models import LocationPage, Notice
from tests.builders import make_location, make_post, make_user
from tests.support.admin_forms import add_row, errors_in, page_form, send

REFUSED = "Choose a date between 2000 and 2100."

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(make_user())
    return client


@pytest.fixture
def office():
    return make_location(hours=[(0, "08:00", "12:00")])


@pytest.mark.parametrize("moment", ["0001-01-01 00:00", "9999-12-31 23:59", "1999-12-31 12:00", "2101-01-01 00:00"])
@pytest.mark.parametrize("field", ["go_live_at", "expire_at"])
def test_page_cannot_go_live_or_expire_in_a_year_nobody_means(editor, office, field, moment):
    form = page_form(editor, office)
    form[field] = moment
    answer = send(editor, office, form)
    assert answer.context["form"].errors[field] == [REFUSED]
    assert REFUSED in answer.content.decode()
    assert moment in answer.content.decode()


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("field", ["published_on", "reviewed_on"])
def test_days_of_a_post_are_in_a_year_somebody_means(editor, field, day):
    post = make_post()
    form = page_form(editor, post)
    form["body-count"], form[field] = "0", day
    assert REFUSED in errors_in(send(editor, post, form))


def test_first_and_last_day_are_accepted(editor, office):
    form = page_form(editor, office)
    form["go_live_at"], form["expire_at"] = "2000-01-01 00:00", "2100-12-31 23:59"
    assert send(editor, office, form).status_code == 302
    assert LocationPage.objects.get(pk=office.pk).expire_at.year == 2101  # in Greenwich


def test_special_day_of_an_office_is_in_a_year_somebody_means(editor, office):
    form = page_form(editor, office)
    add_row(form, "special_dates", day="9999-12-31", reason="The end")
    assert REFUSED in errors_in(send(editor, office, form))
    assert not LocationPage.objects.get(pk=office.pk).special_dates.exists()


def test_notice_ends_in_a_year_somebody_means(editor):
    address = reverse(Notice.snippet_viewset.get_url_name("add"))
    answer = editor.post(address, {"ends": "9999-12-31 23:59"})
    assert answer.context["form"].errors["ends"] == [REFUSED]
    assert REFUSED in errors_in(answer)


@pytest.mark.parametrize("seen", ["two\nlines\r\n\tindented", "🦶🏽👩‍👩‍👧‍👦 e\u0301 \u202eשלום\u202c", "é ﬃ ₂"])
def test_what_is_seen_stays(seen):
    assert without_unseen(seen) == seen


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("heel\x00 pa\x07in\x1b", "heel pain"),
        ("heel\x0bpain\x0c", "heel pain"),
        ("heel\r\n\tpain", "heel pain"),
        ("heel\ud83d pain\ufffe", "heel pain"),
        ("\x85", ""),
    ],
)
def test_line_is_kept_as_it_is_seen(typed, kept):
    assert TextField(required=False).clean(typed) == kept


def test_nothing_but_unseen_characters_is_nothing(editor, office):
    form = page_form(editor, office)
    form["title"] = "\x07\x00\x1f"
    assert "title" in send(editor, office, form).context["form"].errors


def test_title_is_kept_without_control_characters(editor, office):
    form = page_form(editor, office)
    form["title"] = "Concord\x07 and\x0bPly\x00mouth"
    assert send(editor, office, form).status_code == 302
    assert LocationPage.objects.get(pk=office.pk).title == "Concord and Plymouth"


def test_body_and_tags_are_kept_without_control_characters(editor):
    post = make_post()
    form = page_form(editor, post)
    form["tags"] = "sore\x07 heel, flat\x00 feet"
    form["body-count"] = "2"
    for number, kind in enumerate(("heading", "paragraph")):
        form[f"body-{number}-type"], form[f"body-{number}-order"], form[f"body-{number}-deleted"] = kind, number, ""
    form["body-0-value-text"], form["body-0-value-level"] = "Ri\x00se\x0bslowly\x1b", "2"
    editing = BlogPage.body.field.stream_block.child_blocks["paragraph"].field.widget
    form["body-1-value"] = editing.format_value("<p>In the morn\x07ing</p>")
    answer = send(editor, post, form)
    assert answer.status_code == 302, answer.context["form"].errors
    kept = BlogPage.objects.get(pk=post.pk)
    assert [str(tag) for tag in kept.tags.order_by("name")] == ["flat feet", "sore heel"]
    assert kept.body[0].value["text"] == "Rise slowly"
    assert "In the morning" in kept.body[1].value.source


def test_heading_of_nothing_but_control_characters_is_refused(editor):
    post = make_post()
    form = page_form(editor, post)
    form["body-count"], form["body-0-type"], form["body-0-order"], form["body-0-deleted"] = "1", "heading", "0", ""
    form["body-0-value-text"], form["body-0-value-level"] = "\x07\x1b", "2"
    assert "body" in send(editor, post, form).context["form"].errors
