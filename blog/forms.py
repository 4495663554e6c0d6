"""Forms of a post and of a set: lists that contradict themselves are named while the editor can still see them."""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm

from concordpodiatry.core.page_forms import SitePageForm


class BlogPageForm(SitePageForm):
    """A post does not stand under itself, and is not both picked and excluded."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        picked = posts_named_once(self, "related_picks")
        for page in posts_named_once(self, "related_exclusions"):
            if page in picked:
                both = f"“{page.title}” is among your picks and also never to stand here. Remove it from one of them."
                self.add_error(None, both)
        if self.instance in picked:
            self.add_error(None, "A post cannot stand under itself. Remove it from your picks.")
        return cleaned


class RelatedPostSetForm(WagtailAdminModelForm):
    """A set names each post once."""

    def clean(self) -> dict[str, Any]:
        posts_named_once(self, "items")
        return super().clean()


def posts_named_once(form: WagtailAdminModelForm, name: str) -> list[Any]:
    """The posts in a list, without rows that are being removed; a row that names one again is refused."""
    found: list[Any] = []
    # Lists are checked after the form itself; asking them is what makes their rows known.
    for row in form.formsets[name].forms if name in form.formsets else ():
        page = row.cleaned_data.get("page") if row.is_valid() and not row.cleaned_data.get("DELETE") else None
        if page and page in found:
            row.add_error("page", f"“{page.title}” is in this list twice. Remove one of them.")
        elif page:
            found.append(page)
    return found
