"""The roles of the practice's staff."""

FRONT_DESK, DOCTOR, MANAGER = "Front desk", "Doctor", "Manager"

ROLES = (FRONT_DESK, DOCTOR, MANAGER)
"""Each may do all that the one before it may, and more; ``permissions.py`` of each app says what more."""
