"""Tests of what is found in an article."""
