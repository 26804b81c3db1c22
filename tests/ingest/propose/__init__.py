"""Tests of what is proposed of an article."""
