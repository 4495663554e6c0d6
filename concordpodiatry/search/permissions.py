"""Who may put pages first among the results."""

from concordpodiatry.users.roles import MANAGER

ROLE_PERMISSIONS = {
    MANAGER: (
        "search.add_promotedresult",
        "search.change_promotedresult",
        "search.delete_promotedresult",
        "search.view_promotedresult",
    ),
}
