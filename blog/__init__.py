"""Posts, their categories, and "You Might Also Enjoy..."."""
