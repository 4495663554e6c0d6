"""The form every picture comes in by."""

from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from concordpodiatry.language.unseen import seen_in

from .uploads import NOT_A_PICTURE, only_plain_errors, standard_picture


class PictureField(WagtailImageField):
    """Gives a standard picture for whatever was uploaded, or says in plain words what is wrong with the file."""

    default_error_messages = {
        "invalid_image": NOT_A_PICTURE,
        "empty": "This file is empty. Save or export the picture again, then try again.",
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.error_messages["invalid_image_known_format"] = (
            "The name of this file ends in .%(extension)s, but inside it is another kind of file (%(image_format)s). "
            "Save or export it again as JPEG or PNG, then try again."
        )

    def to_python(self, data: Any) -> UploadedFile | None:
        with only_plain_errors():
            file = super().to_python(data)
        return standard_picture(file) if file else None

    def check_image_pixel_size(self, f: Any) -> None:
        """Left to ``standard_picture``: Wagtail opens the file for it, which ends in a server error for broken ones."""


class SiteImageForm(BaseImageForm):
    """Stores standard pictures only, and has every size of a new one prepared once it is stored."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk and self.instance.file:
            # Or the stored file is opened to measure it again, and a broken one could not even be renamed.
            self.instance.file._dimensions_cache = (self.instance.width, self.instance.height)
        if "file" in self.fields:
            given = self.fields["file"]
            self.fields["file"] = PictureField(label=given.label, required=given.required, widget=given.widget)

    def clean(self) -> dict[str, Any]:
        return seen_in(super().clean() or self.cleaned_data)

    def save(self, commit: bool = True) -> Any:
        """With ``commit=False`` the sizes are prepared when the caller saves the picture."""
        if "file" in self.changed_data or self._is_new_without_field():
            self.instance.has_new_file = True
        if self._is_new_without_field():
            self._make_stored_file_standard()
        # The old sizes of a file that was replaced must be gone before the new ones are made.
        with transaction.atomic():
            return super().save(commit=commit)

    def _is_new_without_field(self) -> bool:
        """A picture of an upload of many, whose words had to be mended first; Wagtail stores its file as it came."""
        return "file" not in self.fields and self.instance._state.adding and bool(self.instance.file)

    def _make_stored_file_standard(self) -> None:
        stored = self.instance.file
        name = stored.name
        with stored.open():
            standard = standard_picture(stored)
        stored.storage.delete(name)
        stored.save(standard.name, standard, save=False)
        self.instance._set_image_file_metadata()
        self.instance.file.close()
