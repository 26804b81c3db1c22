"""Damages content one claim at a time and counts what the checks notice: python -m tests.mutations."""
