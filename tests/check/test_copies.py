"""One story in many places is one witness; two stories in like words are two."""

from pathlib import Path

import pytest

from explainer.check import copies
from tests.check.world import sentences

STORY = (
    "The keeper of the weir at the mouth of the lake told the paper that in forty years he had never seen the gate "
    "stand dry for so long, nor the reeds so far from the water, nor so many boats on the sand."
)
OTHER = (
    "A fisherman of the other shore counted nine boats on the sand, and said that the nets had been empty since March."
)


def source(name: str, *passages: str, **fields: str) -> dict[str, str]:
    """A source with these passages."""
    given = {"title": name, "summary": "It.", "type": "article", "publisher": "A", "rights": "cc-by", **fields}
    front = "".join(f"{field}: {value}\n" for field, value in given.items())
    body = "\n\n".join(f"{passage} {{#p{number}}}" for number, passage in enumerate(passages, 1))
    return {f"content/sources/{name}.md": f"---\n{front}---\n\n{body}\n"}


@pytest.mark.parametrize(
    "files",
    [
        source("a", STORY) | source("b", OTHER),
        source("a", STORY) | source("b", STORY, part_of="a"),
        source("a", STORY, part_of="c") | source("b", STORY, part_of="c") | source("c", "It."),
        source("a", "The lake was low.") | source("b", "The lake was low."),
        # Two digests of ours may share most of their words and still be of two reports.
        source("a", STORY) | source("b", STORY.replace("forty", "thirty").replace("many boats", "few boats")),
    ],
)
def test_these_are_no_unmarked_copies(files: dict[str, str], tmp_path: Path) -> None:
    assert sentences(copies, tmp_path, files) == []


@pytest.mark.parametrize(
    "files",
    [
        source("a", STORY) | source("b", STORY.upper()),
        source("a", STORY) | source("b", OTHER, STORY),
        source("a", STORY, text="full") | source("b", STORY.replace("forty", "thirty"), text="full"),
    ],
)
def test_these_are(files: dict[str, str], tmp_path: Path) -> None:
    """Capitals do not count, nor does what the longer text has besides; a source's own words need fewer in common."""
    (found,) = sentences(copies, tmp_path, files)
    assert "part_of: this reads like source:a: " in found
    assert found.endswith("If it is a copy of that story, write part_of: a; if not, say in each what only it says.")


def test_the_later_one_is_the_copy(tmp_path: Path) -> None:
    files = source("a", STORY, published="2029-05-06") | source("b", STORY, published="2029-05-05")
    assert sentences(copies, tmp_path, files) == [
        (
            "1:1 part_of: this reads like source:b: 100% of the shorter text stands word for word in the longer. If it "
            "is a copy of that story, write part_of: b; if not, say in each what only it says."
        )
    ]


def test_a_story_that_is_everywhere_is_told_once_a_copy(tmp_path: Path) -> None:
    files = {path: text for number in range(10, 30) for path, text in source(f"s{number}", STORY).items()}
    assert len(sentences(copies, tmp_path, files)) == 19


def figure(*reports: str) -> dict[str, str]:
    """A figure with a source and reports."""
    front = f"title: Boats\nsummary: It.\nvalue: 9\nunit: count\ncounts: boats\nsource: {reports[0]}\nreported:\n"
    lines = "".join(f"  - {{value: 9, source: {report}, attribution: reporter}}\n" for report in reports[1:])
    return {"content/figures/boats.md": f"---\n{front}{lines}---\n\nNine.\n"}


FAMILY = (
    source("a", OTHER) | source("b", "Nine.", part_of="a") | source("c", "Nine boats.", part_of="a") | source("d", "9.")
)


@pytest.mark.parametrize(
    ("reports", "told"),
    [
        (["a#p1", "d#p1"], []),
        (["a#p1", "a#p1"], []),
        (["a", "b"], ["source:b is a copy of source:a, which stands"]),
        (["b", "a"], ["source:b is a copy of source:a, which stands"]),
        (["d", "b", "c"], ["source:c and source:b are copies of source:a, which stands"]),
    ],
)
def test_a_story_stands_behind_a_number_once(reports: list[str], told: list[str], tmp_path: Path) -> None:
    found = sentences(copies, tmp_path, FAMILY | figure(*reports))
    assert len(found) == len(told)
    assert all(f"source: {start}" in sentence for start, sentence in zip(told, found, strict=True))


@pytest.mark.parametrize(
    ("sources", "count"), [("a, d", 0), ("a, b, d", 0), ("b", 0), ("a, a", 0), ("b, c", 1), ("a, b", 1)]
)
def test_a_story_bears_a_statement_out_once(sources: str, count: int, tmp_path: Path) -> None:
    """A third source makes the copy beside its original harmless."""
    term = f"---\ntitle: Boats\nsummary: It.\ntype: event\nsources: [{sources}]\n---\n\nNine.\n"
    assert len(sentences(copies, tmp_path, {**FAMILY, "content/terms/boats.md": term})) == count


@pytest.mark.parametrize(
    ("quoted", "told"),
    [
        ('He said "the nets have been empty".', 0),
        ("He said “The nets have been empty,” he said.", 0),
        ('He said "the nets have been empty since March" and more.', 0),
        ('He said "have been empty".', 0),
        ('He said "nobody asked us about the dam".', 0),
        ('He said "the nets had been empty".', 1),
    ],
)
def test_a_copy_quotes_what_its_original_quotes(quoted: str, told: int, tmp_path: Path) -> None:
    """Marks, a shorter piece and another quotation are fine; nearly the same words are not."""
    files = source("a", 'He said "the nets have been empty" again.') | source("b", quoted, part_of="a")
    found = sentences(copies, tmp_path, files)
    assert (
        found
        == [
            (
                '10:9 body: "the nets had been empty" stands here, and the original, source:a, quotes "the nets have '
                'been empty". Compare both with their texts, and correct the wrong one.'
            )
        ][:told]
    )
