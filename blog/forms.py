"""The form of a post."""

from typing import Any

from concordpodiatry.core.page_forms import SitePageForm


class BlogPageForm(SitePageForm):
    """Catches picks that contradict each other, while the editor can still see both."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        picked = self._posts_in("related_picks")
        for page in self._posts_in("related_exclusions").values():
            if page.pk in picked:
                self.add_error(
                    None,
                    f"“{page.title}” is among your picks and also never to stand here. Remove it from one of them.",
                )
        if self.instance.pk in picked:
            self.add_error(None, "A post cannot stand under itself. Remove it from your picks.")
        return cleaned

    def _posts_in(self, name: str) -> dict[int, Any]:
        """The posts chosen in the rows of a list that are not being removed."""
        formset = self.formsets.get(name)
        # Lists are checked after the form itself; asking them is what makes their rows known.
        rows = [row.cleaned_data for row in formset.forms if row.is_valid()] if formset else []
        pages = [row["page"] for row in rows if row.get("page") and not row.get("DELETE")]
        return {page.pk: page for page in pages}
