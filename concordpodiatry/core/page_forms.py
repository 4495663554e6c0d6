"""The forms every page is written and copied in; apart from ``forms.py``, which needs all models to be loaded."""

from typing import Any

from wagtail.admin.forms.pages import CopyForm, WagtailAdminPageForm

from .reserved import MESSAGE, is_reserved


class SitePageForm(WagtailAdminPageForm):
    """Refuses an address that belongs to the site itself, also one that was made of the title."""

    def _post_clean(self) -> None:
        super()._post_clean()
        slug = self.instance.slug or ""
        if "slug" not in self.errors and is_reserved(slug, self.parent_page):
            self.add_error("slug" if "slug" in self.fields else None, MESSAGE.format(slug=slug))


class SiteCopyForm(CopyForm):
    """The same where a page is copied."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        slug = cleaned.get("new_slug") or ""
        if is_reserved(slug, cleaned.get("new_parent_page") or self.page.get_parent()):
            self.add_error("new_slug", MESSAGE.format(slug=slug))
        return cleaned
