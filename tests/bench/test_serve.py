"""The time from saving a note to the page that shows it is taken from a real page."""

from __future__ import annotations

from pathlib import Path

from bench.corpus.build import build_corpus
from bench.peers.ours import Ours
from bench.serve import Shown, chromium, quantile, report, serving, words


def test_the_page_of_a_saved_note_says_when_it_shows_the_change(tmp_path: Path) -> None:
    corpus, ours, site = build_corpus(100), Ours(), tmp_path / "ours"
    ours.write(corpus, site)
    with chromium() as browser, serving(ours, site, corpus) as address:
        shown = Shown(ours, site, corpus, browser, address)
        taken = shown.after_edit(7)
        assert words(7) in shown.text()
        assert words(8) not in shown.text()
    assert 0 < taken < 60


def test_the_report_tells_medians_the_slowest_and_the_ratio() -> None:
    pairs = [(0.1 + number / 1000, 0.2) for number in range(100)]
    assert list(report(pairs)) == [
        "ours: median 150 ms, 95 of 100 within 194 ms",
        "Hugo's: median 200 ms, 95 of 100 within 200 ms",
        "ratio: 0.75 (0.50 to 0.99), of the medians 0.75",
    ]


def test_a_share_of_few_times_is_the_slowest() -> None:
    assert quantile([0.3, 0.1, 0.2]) == 0.3
