"""Disk → entities or problems: the only stage that opens content."""
