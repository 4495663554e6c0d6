"""Set up the staff roles."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from concordpodiatry.users.role_sync import sync_roles
from concordpodiatry.users.roles import ROLES


class Command(BaseCommand):
    help = "Give the roles front desk, doctor and manager their permissions, and posts their way to approval."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        if sync_roles():
            self.stdout.write(f"  Roles: {', '.join(ROLES)}.")
        else:
            self.stdout.write("  Roles: there is no home page yet. Make one in the admin and run this again.")
