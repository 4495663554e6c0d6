"""What the roles may do with every page of the site: those below a page follow from it."""

from concordpodiatry.users.roles import DOCTOR, MANAGER

from .models import HomePage

PAGE_PERMISSIONS = {
    HomePage: {
        DOCTOR: ("change_page",),
        MANAGER: ("add_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page"),
    },
}
