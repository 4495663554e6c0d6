"""Our way of doing things to many accounts takes the place of Wagtail's."""

from wagtail import hooks

from .bulk_actions import AssignRole, DeleteAccounts, SetActiveState

for action in (AssignRole, DeleteAccounts, SetActiveState):
    # The last one registered under a name is the one that is used.
    hooks.register("register_bulk_action", action, order=1)
