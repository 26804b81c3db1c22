"""Tests of the records that a build publishes for other programs."""
