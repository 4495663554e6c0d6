"""The offices: where they are, how to reach them, when they are open."""
