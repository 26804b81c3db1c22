"""Tests of how an article stands to the notes."""
