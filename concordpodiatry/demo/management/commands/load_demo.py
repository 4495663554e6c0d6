"""Load the demonstration practice."""

from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from concordpodiatry.demo.accounts import ACCOUNTS, DEMO_PASSWORD
from concordpodiatry.demo.loading import DemoSite
from concordpodiatry.pages.models import HomePage


class Command(BaseCommand):
    help = "Load the demonstration practice into an empty site. A site that has a home page is left as it is."

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        if HomePage.objects.exists():
            self.stdout.write("  The site has content already; nothing was changed.")
        else:
            site = DemoSite()
            site.build()
            self.stdout.write(
                f"  Loaded {len(site.pages) + 1} pages ({len(site.posts)} posts), {len(site.library.pictures)} "
                f"pictures and {len(site.library.documents)} files."
            )
        self.stdout.write(f"  Accounts to try, all with the password {DEMO_PASSWORD}:")
        for account in ACCOUNTS:
            self.stdout.write(f"    {account.username:<10} {account.words}")
