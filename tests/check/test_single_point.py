"""One unnamed speaker alone is little; a document, a named speaker or a second story is more."""

from pathlib import Path

import pytest

from explainer.check import single_point
from tests.check.world import sentences

COPY = (
    "---\ntitle: Copy\nsummary: It.\ntype: article\npublisher: A\nrights: cc-by\npart_of: bote-2029-05-04\n---\n\n"
    'So. {#p1 by="an aide"}\n\nThe board reads. {#p2 by="the Water Board"}\n\nSo. {#p3 by="the water board\'s clerk"}\n'
)


def figure(source: str, *reports: str, more: str = "") -> dict[str, str]:
    """A figure with a source and reports."""
    front = f"title: Boats\nsummary: It.\nvalue: 9\nunit: count\ncounts: boats\nsource: {source}\n{more}"
    lines = "".join(f"  - {{value: 9, source: {report}, attribution: unnamed}}\n" for report in reports)
    reported = f"reported:\n{lines}" if reports else ""
    return {"content/figures/boats.md": f"---\n{front}{reported}---\n\nNine.\n", "content/sources/copy.md": COPY}


@pytest.mark.parametrize(
    "files",
    [
        figure("bote-2029-05-04#p2"),
        figure("bote-2029-05-04#p3"),
        figure("copy#p2"),
        figure("bote-2029-05-04"),
        figure("bote-2029-05-04#p4", "linden-compact#p1"),
        figure("bote-2029-05-04#p4", "copy#p2"),
        figure("bote-2029-05-04#p4", more="derived: figure:drawn-2028 / figure:drawn-2029\n"),
        figure(
            "bote-2029-05-04#p4",
            more="series: {data: lindensee.csv, x: year, y: drawn, source: gauge-muehlheim#p1}\n",
        ),
    ],
)
def test_these_rest_on_more(files: dict[str, str], tmp_path: Path) -> None:
    """An organisation with a note is not unnamed, and what is worked out rests on its parts."""
    assert sentences(single_point, tmp_path, files) == []


@pytest.mark.parametrize(
    ("files", "speaker"),
    [
        (figure("bote-2029-05-04#p4"), "an aide to the Mühltaler delegation"),
        (figure("bote-2029-05-04#p4", "copy#p1"), "an aide to the Mühltaler delegation"),
        (figure("copy#p3"), "the water board's clerk"),
    ],
)
def test_these_do_not(files: dict[str, str], speaker: str, tmp_path: Path) -> None:
    """Copies of one story count once; a clerk is not the board."""
    (sentence,) = sentences(single_point, tmp_path, files)
    assert sentence.endswith(
        f'alone, in which "{speaker}" speaks and nobody is named. Look for a second source, or say in the text that it '
        "is one unnamed speaker's word."
    )


def test_an_outcome_is_judged_as_a_number_is(tmp_path: Path) -> None:
    outcomes = "".join(
        f"  - {{text: So., state: agreed, sources: [{sources}]}}\n"
        for sources in ("bote-2029-05-04#p4", "bote-2029-05-04#p4, linden-compact#p1", "bote-2029-05-04#p2")
    )
    talk = (
        "---\ntitle: A talk\nsummary: It.\ndate: 2029-05-03\nstate: held\nparties: {seemark: {}}\n"
        f"outcomes:\n{outcomes}sources: [linden-compact#p1]\n---\n\nIt.\n"
    )
    assert sentences(single_point, tmp_path, {"content/talks/talk.md": talk}) == [
        (
            '8:5 outcomes: this outcome rests on bote-2029-05-04#p4 alone, in which "an aide to the Mühltaler '
            'delegation" speaks and nobody is named. '
            "Look for a second source, or say in the text that it is one unnamed speaker's word."
        )
    ]
