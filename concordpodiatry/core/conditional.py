"""Answers that are asked for again and again are sent again only when they have changed (RFC 9110, section 13)."""

import hashlib
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import SimpleTemplateResponse
from django.utils.cache import get_conditional_response
from django.utils.http import http_date, quote_etag

from concordpodiatry.contentversion.versions import changed_at

View = Callable[..., HttpResponse]


def not_modified_unless_changed(view: View) -> View:
    """Answer 304 to whoever has what the view says: told by its bytes, so that a new release counts as a change."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        if isinstance(response, SimpleTemplateResponse) and not response.is_rendered:
            response.render()
        if response.status_code != 200 or response.streaming:
            return response
        if "ETag" not in response:
            response["ETag"] = etag_of(response.content)
        return get_conditional_response(request, etag=response["ETag"], response=response) or response

    return answer


def dated_by_content(view: View) -> View:
    """The same for what depends on nothing but the content: it also has the moment when any of that last changed."""

    def dated(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        if isinstance(response, SimpleTemplateResponse) and not response.is_rendered:
            response.render()
        if response.status_code != 200:
            return response
        moment = int(changed_at().timestamp())
        response["Last-Modified"] = http_date(moment)
        response["ETag"] = etag_of(response.content)
        return (
            get_conditional_response(request, etag=response["ETag"], last_modified=moment, response=response)
            or response
        )

    return wraps(view)(dated)


def etag_of(content: bytes) -> str:
    return quote_etag(hashlib.sha256(content).hexdigest()[:32])
