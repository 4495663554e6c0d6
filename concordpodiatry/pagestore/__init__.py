"""Rendered public pages as files: one folder per content version, one expiry per next known change."""
