"""A quotation may be typed in its own way, but its words are the source's."""

from pathlib import Path

import pytest

from explainer.check import quotation_drift
from tests.check.world import note, sentences


@pytest.mark.parametrize(
    "citation",
    [
        '[@linden-compact#p1 "the water of the Lindensee"]',
        '[@linden-compact#p1 "[t]he water of the Lindensee"]',
        '[@linden-compact#p2 "more than one third"]',
        '[@linden-compact#p2 "the lake\'s gauge"]',
        "[@linden-compact#p3 “‘whenever one of them asks for it,’ at a place”]",
        '[@linden-compact#p3 "whenever … asks for it"]',
        '[@linden-compact#p3 "the heads […] shall meet"]',
        '[@linden-compact#p1 "none of them shall sell it,"]',
        '[@linden-compact "at a place that the other two choose"]',
        '[@bote-2029-05-04#p2 "were not enough"]',
        "[@bote-2029-05-04#p1]",
    ],
)
def test_these_stand_in_their_passages(citation: str, tmp_path: Path) -> None:
    """White space, capitals, marks and omissions are the quoter's."""
    assert sentences(quotation_drift, tmp_path, note(f"It says {citation}.")) == []


@pytest.mark.parametrize(
    ("citation", "sentence"),
    [
        (
            '[@linden-compact#p1 "the water of the Lindense"]',
            (
                '"the water of the Lindense" does not stand in passage p1 of source:linden-compact. '
                "Quote it as it stands there, word for word."
            ),
        ),
        (
            '[@linden-compact#p1 "shall sell it … the water"]',
            (
                '"shall sell it … the water" does not stand in passage p1 of source:linden-compact. '
                "Quote it as it stands there, word for word."
            ),
        ),
        (
            '[@linden-compact#p1 "Muhltal"]',
            (
                '"Muhltal" does not stand in passage p1 of source:linden-compact. '
                "Quote it as it stands there, word for word."
            ),
        ),
        (
            '[@linden-compact "the water is free"]',
            '"the water is free" does not stand in source:linden-compact. Quote it as it stands there, word for word.',
        ),
        (
            '[@bote-2029-05-04#p2 "would have to meet again"]',
            (
                '"would have to meet again" is not quoted in passage p2 of source:bote-2029-05-04. '
                "Quote the source there first, between quotation marks and word for word."
            ),
        ),
    ],
)
def test_these_do_not(citation: str, sentence: str, tmp_path: Path) -> None:
    """Part of a word, another order, a missing accent and our own words in a digest are no quotation."""
    assert sentences(quotation_drift, tmp_path, note(f"It says {citation}.")) == [f"8:9 body: {sentence}"]
