"""Pictures, their rights and their prepared sizes."""
