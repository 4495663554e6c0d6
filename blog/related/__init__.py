"""What stands under a page as "You Might Also Enjoy..."."""
