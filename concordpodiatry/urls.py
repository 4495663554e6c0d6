"""Every address of the site that is not a page of the tree."""

from django.conf import settings
from django.conf.urls.static import static
from django.urls import include, path, re_path
from django.views.generic import TemplateView
from django.views.static import serve as serve_media
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls
from wagtail.documents.views.serve import serve as serve_document

from blog.sitemaps import Posts
from concordpodiatry.core.conditional import dated_by_content, not_modified_unless_changed
from concordpodiatry.core.health import healthz
from concordpodiatry.core.ranges import with_ranges
from concordpodiatry.core.sitemaps import OtherPages, sitemap_file, sitemap_index
from concordpodiatry.practice.views import icon, manifest
from concordpodiatry.search.views import search
from locations.views import closures, contact_card, hours, hours_data, offline, service_worker

SITEMAP = (OtherPages(), Posts())
robots = TemplateView.as_view(template_name="robots.txt", content_type="text/plain")

urlpatterns = [
    path("admin/", include(wagtailadmin_urls)),
    re_path(r"^documents/(\d+)/(.*)$", with_ranges(serve_document), name="wagtaildocs_serve"),
    path("documents/", include(wagtaildocs_urls)),
    path("hours/", hours, name="hours"),
    path("hours.json", hours_data, name="hours_data"),
    path("closures.ics", closures, name="closures"),
    path("<path:office>/contact.vcf", contact_card, name="contact_card"),
    path("manifest.webmanifest", manifest, name="manifest"),
    path("favicon.ico", icon, {"name": "favicon.ico"}),
    path("apple-touch-icon.png", icon, {"name": "apple-touch-icon.png"}),
    path("offline/", offline, name="offline"),
    path("sw.js", service_worker, name="service_worker"),
    path("search/", search, name="search"),
    path("sitemap.xml", dated_by_content(sitemap_index), {"sections": SITEMAP}, name="sitemap"),
    path(
        "sitemap-<slug:section>-<int:number>.xml",
        dated_by_content(sitemap_file),
        {"sections": SITEMAP},
        name="sitemap_file",
    ),
    path("robots.txt", not_modified_unless_changed(robots), name="robots"),
    path("healthz", healthz, name="healthz"),
    *static(settings.MEDIA_URL, with_ranges(serve_media), document_root=settings.MEDIA_ROOT),
    path("", include(wagtail_urls)),
]

handler404 = "concordpodiatry.search.views.page_not_found"
handler500 = "concordpodiatry.errors.server_error"
