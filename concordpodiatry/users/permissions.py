"""What the roles may do in Wagtail itself, with files, and with accounts."""

from .roles import FRONT_DESK, MANAGER

ROLE_PERMISSIONS = {
    FRONT_DESK: ("wagtailadmin.access_admin",),
    MANAGER: (
        "wagtailredirects.add_redirect",
        "wagtailredirects.change_redirect",
        "wagtailredirects.delete_redirect",
        "users.view_user",
        "users.add_user",
        "users.change_user",
    ),
}

FILE_PERMISSIONS = {
    FRONT_DESK: ("add", "change", "choose"),
    MANAGER: ("delete",),
}
"""For pictures and documents, in all collections."""
