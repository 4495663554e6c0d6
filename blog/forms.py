"""Forms of a post and of a set: lists that contradict themselves are named while the editor can still see them."""

from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm


class BlogPageForm(WagtailAdminPageForm):
    """A post does not stand under itself, and is not both picked and excluded."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        picked = refuse_twice(self, "related_picks")
        for page in refuse_twice(self, "related_exclusions"):
            if page in picked:
                self.add_error(
                    None,
                    f"“{page.title}” is among your picks and also never to stand here. Remove it from one of them.",
                )
        if self.instance.pk in [page.pk for page in picked]:
            self.add_error(None, "A post cannot stand under itself. Remove it from your picks.")
        return cleaned


class RelatedPostSetForm(WagtailAdminModelForm):
    """A set names each post once."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        refuse_twice(self, "items")
        return cleaned


def refuse_twice(form: WagtailAdminModelForm, name: str) -> list[Any]:
    """The posts in the rows of a list that are not being removed; a row that names one again says so."""
    formset = form.formsets.get(name)
    found: list[Any] = []
    # Lists are checked after the form itself; asking them is what makes their rows known.
    for row in formset.forms if formset else []:
        page = row.cleaned_data.get("page") if row.is_valid() and not row.cleaned_data.get("DELETE") else None
        if page in found:
            row.add_error("page", f"“{page.title}” is in this list twice. Remove one of them.")
        elif page:
            found.append(page)
    return found
