"""A text with its odd characters replaced, and the way back."""

from __future__ import annotations

import tracemalloc

from explainer.ingest.normal import normal


def test_each_place_leads_back_to_where_it_stood() -> None:
    given = "Cafe\u0301 so\xadon\r\nand\u200b it´s"
    text, at = normal(given)
    assert text == "Café soon\nand it's"
    assert "".join(given[place] for place in at[:-1]) == "Cafe soon\nand it´s"
    assert at[len(text)] == len(given)


def test_one_odd_letter_in_a_long_text_does_not_take_ten_times_its_room() -> None:
    given = "A soft\xad hyphen. " + "The ministers met. " * 30_000
    tracemalloc.start()
    normal(given)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20 * len(given)
