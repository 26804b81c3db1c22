"""Linking, looked at on built pages."""
