"""Rendering, looked at on built pages."""
