"""Whose accounts a person may open, and which roles they may give: never more than they may do themselves."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.contrib.auth.models import Group
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import Q, QuerySet
from wagtail.permission_policies import ModelPermissionPolicy

from .models import User
from .roles import ROLES


class Refused(PermissionDenied):
    """What was asked must not be; its text is the sentence that says so."""


def roles_to_give(giver: User) -> QuerySet[Group]:
    """The giver's own role and those below it. What any other group may do, only an administrator can judge."""
    if giver.is_superuser:
        return Group.objects.all()
    own = set(giver.groups.values_list("name", flat=True))
    count = max((place for place, role in enumerate(ROLES, start=1) if role in own), default=0)
    return Group.objects.filter(name__in=ROLES[:count])


class AccountPolicy(ModelPermissionPolicy):
    """Django's permissions, for one's own account and those of people who may do no more than oneself.

    Whoever can set a password can sign in with it, so an open account is a role given away.
    """

    def instances_user_has_any_permission_for(self, user: User, actions: Sequence[str]) -> QuerySet[User]:
        accounts = super().instances_user_has_any_permission_for(user, actions)
        if user.is_superuser:
            return accounts
        beyond = Group.objects.exclude(pk__in=roles_to_give(user))
        within = (
            User.objects.filter(is_superuser=False).exclude(groups__in=beyond).exclude(user_permissions__isnull=False)
        )
        return accounts.filter(Q(pk=user.pk) | Q(pk__in=within))

    def user_has_permission_for_instance(self, user: User, action: str, instance: User) -> bool:
        return self.instances_user_has_permission_for(user, action).filter(pk=instance.pk).exists()

    def open_to(self, user: User) -> set[int]:
        """The keys of all accounts the user may change or delete, for lists of many."""
        return set(self.instances_user_has_any_permission_for(user, ["change", "delete"]).values_list("pk", flat=True))


@contextmanager
def an_administrator_stays() -> Iterator[None]:
    """Undo what would leave nobody who may do everything.

    Nobody can put out themselves, so it takes two who put out each other at one moment; the second waits here for
    the first.
    """
    administrators = User.objects.filter(is_superuser=True, is_active=True)
    with transaction.atomic():
        before = list(administrators.select_for_update().order_by("pk"))
        yield
        if before and not administrators.exists():
            raise Refused("This is the last active administrator, so nothing was changed. Make another one first.")
