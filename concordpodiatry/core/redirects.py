"""Old addresses lead on, with everything that was below them and behind the question mark."""

from urllib.parse import quote, urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.urls import Resolver404, resolve
from django.utils.encoding import iri_to_uri
from wagtail.contrib.redirects.middleware import RedirectMiddleware
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from concordpodiatry.alone import failing_alone

from .visibility import visible

DEEPEST = 10
"""Levels of an address that are looked at; no page stands that deep."""


class Redirects(RedirectMiddleware):
    """Wagtail's own, which knows the old address of a page but not of its feeds, categories or contact card."""

    def process_response(self, request: HttpRequest, response: HttpResponse) -> HttpResponse:
        if response.status_code != 404:
            return response
        # One that leads to no address, or is asked for by none, leaves the page that was not found.
        with failing_alone("redirect", request.path):
            found = super().process_response(request, response)
            if found is not response:
                return _with_query(found, request)
            target = _below_an_old_address(request)
            if target is not None:
                return _with_query(HttpResponsePermanentRedirect(target), request)
        return response


def _with_query(found: HttpResponse, request: HttpRequest) -> HttpResponse:
    """The question goes on to the new address; a link to another site or with a question of its own stays."""
    target, query = urlsplit(found["Location"]), request.META.get("QUERY_STRING", "")
    if query and not target.query and not target.netloc:
        found["Location"] = iri_to_uri(target._replace(query=query).geturl())
    return found


def _below_an_old_address(request: HttpRequest) -> str | None:
    """The present address of what a page that has moved shows below itself: what answers there is asked of the page."""
    if "\x00" in request.path:
        return None
    parts = request.path.strip("/").split("/")[:DEEPEST]
    heads = {Redirect.normalise_path(quote("/".join(parts[:count]))): count for count in range(1, len(parts))}
    redirects = Redirect.get_for_site(Site.find_for_request(request)).filter(
        old_path__in=heads, redirect_page__isnull=False
    )
    for redirect in sorted(redirects, key=lambda each: -heads[each.old_path]):
        page = visible(Page.objects.filter(pk=redirect.redirect_page_id)).first()
        url = page.get_url(request) if page else None
        if page is None or url is None:
            continue
        rest = "/".join(request.path.strip("/").split("/")[heads[redirect.old_path] :])
        for route in (rest, f"{rest}/"):
            if _answers(page, url, route):
                return f"{url}{quote(route)}"
    return None


def _answers(page: Page, url: str, route: str) -> bool:
    """Whether the page itself has such an address, or the site has one below it that is no page of the tree."""
    page = page.specific_deferred
    if hasattr(page, "resolve_subpage"):
        try:
            page.resolve_subpage(f"/{route}")
        except Resolver404:
            return False
        return True
    try:
        return resolve(f"{url}{route}").url_name != "wagtail_serve"
    except Resolver404:
        return False
