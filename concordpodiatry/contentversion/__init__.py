"""One number for the state of all published content."""
