"""Who may change the practice's own facts and words."""

from concordpodiatry.users.roles import MANAGER

ROLE_PERMISSIONS = {MANAGER: ("practice.change_practicesettings",)}
