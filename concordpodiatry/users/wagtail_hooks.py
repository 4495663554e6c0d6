"""Our way of doing things to many accounts takes the place of Wagtail's."""

from wagtail import hooks
from wagtail.admin.views.account import AvatarSettingsPanel

from .bulk_actions import AssignRole, DeleteAccounts, SetActiveState
from .forms import AvatarForm

for action in (AssignRole, DeleteAccounts, SetActiveState):
    # The last one registered under a name is the one that is used.
    hooks.register("register_bulk_action", action, order=1)

# Wagtail has no hook or setting for this form; its own ends in a server error for half a file.
AvatarSettingsPanel.form_class = AvatarForm
