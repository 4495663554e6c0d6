"""Every address of the site that is not a page of the tree."""

from django.conf import settings
from django.conf.urls.static import static
from django.urls import include, path
from django.views.generic import TemplateView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from concordpodiatry.core.health import healthz
from concordpodiatry.core.sitemaps import VisiblePages
from concordpodiatry.practice.views import icon, manifest
from concordpodiatry.search.views import search
from locations.views import closures, contact_card, hours, hours_data, offline, service_worker

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("hours/", hours, name="hours"),
    path("hours.json", hours_data, name="hours_data"),
    path("closures.ics", closures, name="closures"),
    path("locations/<slug:slug>/contact.vcf", contact_card, name="contact_card"),
    path("manifest.webmanifest", manifest, name="manifest"),
    path("favicon.ico", icon, {"name": "favicon.ico"}),
    path("apple-touch-icon.png", icon, {"name": "apple-touch-icon.png"}),
    path("offline/", offline, name="offline"),
    path("sw.js", service_worker, name="service_worker"),
    path("search/", search, name="search"),
    path(
        "sitemap.xml",
        sitemap,
        {"sitemaps": {"pages": VisiblePages}, "template_name": "core/sitemap.xml"},
        name="sitemap",
    ),
    path("robots.txt", TemplateView.as_view(template_name="robots.txt", content_type="text/plain"), name="robots"),
    path("healthz", healthz),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    path("", include(wagtail_urls)),
]

handler404 = "concordpodiatry.search.views.page_not_found"
handler500 = "concordpodiatry.errors.server_error"
