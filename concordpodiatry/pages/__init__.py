"""Page types with no feature of their own: the home page and standing pages."""
