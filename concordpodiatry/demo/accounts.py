"""The accounts of the demonstration practice; they exist nowhere else."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from concordpodiatry.users.roles import DOCTOR, FRONT_DESK, MANAGER

DEMO_PASSWORD = "sample-feet-603"  # noqa: S105 - only ever on a developer's own machine


@dataclass(frozen=True)
class Account:
    """Someone who signs in to try the admin."""

    username: str
    first_name: str
    last_name: str
    role: str

    @property
    def words(self) -> str:
        return self.role or "everything"


ACCOUNTS = (
    Account("frontdesk", "Sample", "Front Desk", FRONT_DESK),
    Account("doctor", "Sample", "Doctor", DOCTOR),
    Account("manager", "Sample", "Manager", MANAGER),
    Account("admin", "Sample", "Administrator", ""),
)


def make_accounts() -> None:
    """One account for each role and one that may do everything; existing accounts are left alone."""
    users = get_user_model().objects
    for account in ACCOUNTS:
        if users.filter(username=account.username).exists():
            continue
        user = users.create_user(
            account.username,
            f"{account.username}@example.com",
            DEMO_PASSWORD,
            first_name=account.first_name,
            last_name=account.last_name,
            is_superuser=not account.role,
        )
        if account.role:
            user.groups.set(Group.objects.filter(name=account.role))
