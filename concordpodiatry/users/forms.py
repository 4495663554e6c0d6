"""The forms of an account: they offer what the person who fills them in may give."""

from typing import Any

from django.contrib.auth.models import Group
from django.forms import ModelChoiceField
from wagtail.admin.forms.account import AvatarPreferencesForm
from wagtail.users.forms import UserCreationForm, UserEditForm

from concordpodiatry.images.forms import PictureField

from .models import User
from .reach import roles_to_give


def offer_roles(field: ModelChoiceField, giver: User) -> None:
    field.queryset = roles_to_give(giver)
    if not giver.is_superuser:
        field.error_messages["invalid_choice"] = "Only an administrator can give this role."


class _GivingForm:
    """Needs to know who gives. Only an administrator sees the box that makes an administrator."""

    def __init__(self, *args: Any, giver: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not giver.is_superuser:
            # It is missing from one's own account already.
            self.fields.pop("is_superuser", None)
        offer_roles(self.fields["groups"], giver)


class NewAccountForm(_GivingForm, UserCreationForm):
    field_order = (
        "username",
        "email",
        "first_name",
        "last_name",
        "password1",
        "password2",
        "is_superuser",
        "groups",
    )


class AccountForm(_GivingForm, UserEditForm):
    def clean_groups(self) -> list[Group]:
        """What one has beyond what one may give is not in the form, and stays."""
        beyond = self.instance.groups.exclude(pk__in=self.fields["groups"].queryset)
        return [*self.cleaned_data["groups"], *beyond]


class AvatarForm(AvatarPreferencesForm):
    """The small picture of one's own account follows the rules of every picture."""

    avatar = PictureField(label="Upload a profile picture", required=False)
