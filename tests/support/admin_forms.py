"""The admin's forms as a browser would send them back."""

from typing import Any

from bs4 import BeautifulSoup
from django.http import HttpResponse, QueryDict
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html


def page_form(client: Client, page: Page) -> QueryDict:
    """Everything in the edit form of a page, as it is before a person changes anything."""
    response = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert response.status_code == 200
    return querydict_from_html(response.content.decode(), form_id="page-edit-form")


def add_row(form: QueryDict, name: str, **fields: Any) -> None:
    """Press the button under a list of rows and fill in the new one."""
    number = int(form[f"{name}-TOTAL_FORMS"])
    form[f"{name}-TOTAL_FORMS"] = str(number + 1)
    for field, value in {"id": "", "ORDER": str(number + 1), "DELETE": "", **fields}.items():
        form[f"{name}-{number}-{field}"] = value


def send(client: Client, page: Page, form: QueryDict, *, publish: bool = True) -> HttpResponse:
    if publish:
        form["action-publish"] = "action-publish"
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), form)


def errors_in(response: HttpResponse) -> str:
    """All messages beside the fields of a form that came back, in one text."""
    soup = BeautifulSoup(response.content, "html.parser")
    found = soup.select(".error-message, .w-field__errors, .messages .error, .help-critical")
    return " ".join(element.get_text(" ", strip=True) for element in found)
