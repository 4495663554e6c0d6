"""Which page may stand below which: said once, by the parent where the child may not know it."""

import pytest
from wagtail.models import Page, get_page_models

from blog.models import BlogIndexPage, BlogPage
from concordpodiatry.core.models import BasePage
from concordpodiatry.pages.models import HomePage, StandardPage
from concordpodiatry.practice.models import ProviderPage, ServiceIndexPage, ServicePage
from locations.models import LocationIndexPage, LocationPage

PARENTS = {
    HomePage: {Page},
    StandardPage: {HomePage, StandardPage},
    BlogIndexPage: {HomePage},
    BlogPage: {BlogIndexPage},
    LocationIndexPage: {HomePage},
    LocationPage: {LocationIndexPage},
    ServiceIndexPage: {HomePage},
    ServicePage: {ServiceIndexPage},
    ProviderPage: {StandardPage},
}


def test_every_page_type_is_here():
    assert set(PARENTS) == {model for model in get_page_models() if issubclass(model, BasePage)}


@pytest.mark.parametrize("model", PARENTS)
def test_where_a_page_may_be_made(model):
    assert set(model.allowed_parent_page_models()) == PARENTS[model]
