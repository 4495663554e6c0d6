"""Small files that browsers ask for by name."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.templatetags.static import static
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from concordpodiatry.core.conditional import not_modified_unless_changed

from .models.settings import practice

ICONS = (("icon-192.png", 192), ("icon-512.png", 512))
THEME, GROUND = "#17493f", "#fafbf8"
"""``--brand`` and ``--page`` of tokens.css, which a manifest cannot name."""

for_an_hour = cache_control(public=True, max_age=3600)


@require_safe
@for_an_hour
@not_modified_unless_changed
def manifest(request: HttpRequest) -> HttpResponse:
    """``/manifest.webmanifest``: name, icons and colours for a reader who puts the site on the first screen.

    ``display`` is ``browser``: it stays a website, with the address to share and the way back.
    """
    facts = practice()
    content = {
        "name": facts.name,
        "short_name": facts.name,
        "description": facts.tagline,
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "lang": "en-US",
        "dir": "ltr",
        "display": "browser",
        "theme_color": THEME,
        "background_color": GROUND,
        "icons": [
            {"src": static(f"img/icons/{name}"), "sizes": f"{size}x{size}", "type": "image/png", "purpose": "any"}
            for name, size in ICONS
        ],
    }
    return JsonResponse(content, content_type="application/manifest+json", json_dumps_params={"ensure_ascii": False})


@require_safe
@for_an_hour
def icon(request: HttpRequest, name: str) -> HttpResponse:
    """``/favicon.ico`` and ``/apple-touch-icon.png``: programs ask for them without reading a page."""
    return redirect(static(f"img/icons/{name}"))
