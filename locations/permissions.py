"""Who may close an office, or put up a notice. A closure is kept as history: nobody deletes one."""

from concordpodiatry.users.roles import FRONT_DESK, MANAGER

ROLE_PERMISSIONS = {
    FRONT_DESK: (
        "locations.add_closure",
        "locations.change_closure",
        "locations.view_closure",
        "locations.add_notice",
        "locations.change_notice",
        "locations.view_notice",
    ),
    MANAGER: ("locations.delete_notice",),
}
