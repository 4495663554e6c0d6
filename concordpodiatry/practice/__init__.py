"""Facts about the practice as a whole, its doctor and its services."""
