"""What the offices add to the admin."""

from django.urls import URLPattern, path
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .views import holidays
from .viewsets import OfficesViewSetGroup

register_snippet(OfficesViewSetGroup)


@hooks.register("register_admin_urls")
def holidays_url() -> list[URLPattern]:
    return [path("holidays/", holidays, name="locations_holidays")]
