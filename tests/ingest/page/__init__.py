"""Saved pages are read."""
