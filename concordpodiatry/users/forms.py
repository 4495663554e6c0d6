"""The forms of an account: they offer what the person who fills them in may give."""

from typing import Any, cast

from django.contrib.auth.models import Group
from django.forms import BaseForm, ModelChoiceField
from wagtail.admin.forms.account import AvatarPreferencesForm
from wagtail.users.forms import UserCreationForm, UserEditForm

from concordpodiatry.images.forms import PictureField

from .account_policy import roles_to_give
from .models import User


def offer_roles(form: BaseForm, name: str, giver: User) -> None:
    """Offer in this field of the form the roles that the person who fills it in may give."""
    field = cast(ModelChoiceField, form.fields[name])
    field.queryset = roles_to_give(giver)
    if not giver.is_superuser:
        field.error_messages["invalid_choice"] = "Only an administrator can give this role."


class _GivingForm(BaseForm):
    """Needs to know who gives. Only an administrator sees the box that makes an administrator."""

    def __init__(self, *args: Any, giver: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not giver.is_superuser:
            # It is missing from one's own account already.
            self.fields.pop("is_superuser", None)
        offer_roles(self, "groups", giver)


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
        offered = cast(ModelChoiceField, self.fields["groups"]).queryset
        beyond = self.instance.groups.exclude(pk__in=offered)
        return [*self.cleaned_data["groups"], *beyond]


class AvatarForm(AvatarPreferencesForm):
    """The small picture of one's own account follows the rules of every picture."""

    avatar = PictureField(label="Upload a profile picture", required=False)
