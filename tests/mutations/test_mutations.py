"""Damage to the shipped content is noticed: a small sample here, as many as wanted with make mutations."""

from __future__ import annotations

from tests.mutations.__main__ import try_all


def test_a_sample_of_damage_is_noticed() -> None:
    """Of every kind something is tried. What must be noticed always is: a changed quotation, a deleted source, a
    changed value of a figure with a second report or a series."""
    tried = try_all(count=40, seed=7)
    everything = [pair for pairs in tried.values() for pair in pairs]

    assert len(everything) == 40
    assert len(tried) == 10
    assert [mutation for mutation, found in everything if mutation.certain and not found] == []
    assert sum(found for _, found in everything) >= 0.9 * len(everything)
