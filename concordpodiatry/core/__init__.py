"""Vocabulary that every page uses; owns no tables."""
