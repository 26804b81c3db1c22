"""What no longer stands is told once, with every place that uses it."""

from pathlib import Path

from explainer.check import supersession
from tests.check.world import sentences


def source(**fields: str) -> str:
    """A source."""
    given = {"title": "Old count", "summary": "It.", "type": "article", "publisher": "A", "rights": "cc-by", **fields}
    front = "".join(f"{field}: {value}\n" for field, value in given.items())
    return f"---\n{front}---\n\nNine boats. {{#p1}}\n\nTen nets. {{#p2}}\n"


TERM = (
    "---\ntitle: Boats\nsummary: It.\ntype: event\nsources: [linden-compact#p1, old#p1]\n---\n\n"
    "So [@old#p1].\n\nAnd [@old].\n"
)


def test_nothing_is_told_where_nothing_uses_it(tmp_path: Path) -> None:
    assert sentences(supersession, tmp_path, {"content/sources/old.md": source(standing="withdrawn")}) == []


def test_every_place_is_listed_by_file_and_line(tmp_path: Path) -> None:
    copy = source(title="Copy", part_of="old")
    german = "---\ntitle: Boote\nsummary: Sie.\n---\n\nSo [@old#p1].\n"
    files = {"terms/boats.md": TERM, "terms/boats.de.md": german, "sources/copy.md": copy}
    found = sentences(
        supersession,
        tmp_path,
        {
            "content/sources/old.md": source(standing="withdrawn"),
            **{f"content/{path}": text for path, text in files.items()},
        },
    )
    assert found == [
        (
            "7:11 standing: the source is withdrawn, and it is used in content/sources/copy.md:7, "
            "content/terms/boats.de.md:6, content/terms/boats.md:5, content/terms/boats.md:8, "
            "content/terms/boats.md:10. See whether what they say still holds, and cite another source."
        )
    ]


def test_what_was_replaced_is_not_current(tmp_path: Path) -> None:
    """That a source names what replaced it is no use of that."""
    files = {
        "content/sources/old.md": source(replaced_by="new"),
        "content/sources/new.md": source(title="New", standing="corrected"),
    }
    assert sentences(supersession, tmp_path, files) == [
        (
            "7:14 replaced_by: source:new replaced this source, and its standing is current. Write standing: "
            "corrected, superseded or withdrawn, or leave replaced_by out."
        )
    ]


def figure(value: int) -> dict[str, str]:
    """A figure with a report that was corrected, and a page that shows it."""
    front = f"title: Boats\nsummary: It.\nvalue: {value}\nunit: count\ncounts: boats\nsource: linden-compact#p1\n"
    report = "reported: [{value: 9, source: old#p1, attribution: reporter, standing: corrected}]\n"
    page = (
        "---\ntitle: Sand\nsummary: It.\ntype: event\nsources: [linden-compact#p1]\n---\n\n{figure:boats} [@old#p2].\n"
    )
    return {
        "content/sources/old.md": source(),
        "content/figures/boats.md": f"---\n{front}{report}---\n\nSo.\n",
        "content/terms/sand.md": page,
    }


def test_a_report_is_used_where_its_number_is_shown(tmp_path: Path) -> None:
    """Another number of the figure is not the reported one, and another passage not the report."""
    assert sentences(supersession, tmp_path / "a", figure(9)) == [
        (
            "8:72 standing: the report of 9 in old#p1 is corrected, and it is used in content/terms/sand.md:8. See "
            "whether what they say still holds."
        )
    ]
    assert sentences(supersession, tmp_path / "b", figure(8)) == []


def test_a_report_is_used_where_its_passage_is_cited(tmp_path: Path) -> None:
    found = sentences(supersession, tmp_path, {**figure(8), "content/terms/boats.md": TERM})
    assert found == [
        (
            "8:72 standing: the report of 9 in old#p1 is corrected, and it is used in content/terms/boats.md:5, "
            "content/terms/boats.md:8. See whether what they say still holds."
        )
    ]
