"""Entities → what templates see: reshaping only, in one language at a time."""
