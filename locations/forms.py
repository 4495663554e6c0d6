"""The form of an office: hours that contradict each other are named, not stored."""

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from concordpodiatry.core.page_forms import SitePageForm

from .wording import DAYS, clock


class LocationPageForm(SitePageForm):
    """Checks across rows what no single row can know."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        self._refuse_overlaps("weekly_hours", "weekday", DAYS.__getitem__)
        self._refuse_overlaps("special_dates", "day", lambda day: f"{day:%B} {day.day}")
        return cleaned

    def _refuse_overlaps(self, name: str, day_field: str, name_of: Callable[[Any], str]) -> None:
        formset = self.formsets.get(name)
        if formset is None:
            return
        # Copies: an error takes its field out of a row's own data, which the row after it still asks for.
        rows = [
            (dict(row.cleaned_data), row)
            for row in formset.forms
            if row.is_valid() and row.cleaned_data.get(day_field) is not None and not row.cleaned_data.get("DELETE")
        ]
        rows.sort(key=lambda pair: (pair[0][day_field], pair[0].get("opens") is not None, pair[0].get("opens")))
        for (before, _), (after, row) in pairwise(rows):
            if before[day_field] != after[day_field]:
                continue
            if before.get("opens") is None and after.get("opens") is None:
                row.add_error(day_field, f"{name_of(after[day_field])} is there twice.")
            elif before.get("opens") is None or after.get("opens") is None:
                row.add_error(day_field, f"The office is both open and closed on {name_of(after[day_field])}.")
            elif after["opens"] < before["closes"]:
                message = (
                    f"These hours overlap with {clock(before['opens'])} to {clock(before['closes'])} "
                    f"on {name_of(after[day_field])}."
                )
                row.add_error("opens", message)
