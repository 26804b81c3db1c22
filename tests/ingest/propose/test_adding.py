"""Adding to front matter: what is new is read back, and every byte that was there is still there, in its order."""

from __future__ import annotations

import copy
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.ingest.propose.adding import with_item
from tests.support import ROOT

CLAIM = {"value": "40", "qualifiers": ["almost"], "source": "lake-press-2030-03-12#p5", "attribution": "reporter"}


def note(front: str, body: str = "\nA body.\n") -> str:
    return f"---\n{dedent(front).lstrip()}---\n{body}"


def added(front: str, item: Any = "two", field: tuple[str | int, ...] = ("list",), **places: Any) -> str:
    return with_item(note(front), field, item, **places)


def read(text: str) -> Any:
    return yaml.load(text.split("\n---", 1)[0].partition("\n")[2], Loader=yaml.CBaseLoader)


def is_put_in(before: str, after: str) -> bool:
    """Whether the one text is the other with something put in at one place."""
    start = next((at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), len(before))
    return after.endswith(before[start:])


def test_an_item_follows_the_others_on_a_line_of_its_own() -> None:
    assert added("title: A\nlist:\n  - one\nlast: b\n") == note("title: A\nlist:\n  - one\n  - two\nlast: b\n")


def test_hyphens_stand_where_the_others_stand() -> None:
    assert added("list:\n- one\nlast: b\n") == note("list:\n- one\n- two\nlast: b\n")
    assert added("list:\n    -   one\n") == note("list:\n    -   one\n    -   two\n")


def test_an_item_in_brackets_follows_within_them() -> None:
    assert added("list: [one]  # why\n") == note("list: [one, two]  # why\n")
    assert added("list: [ one, ]\n") == note("list: [ one, two, ]\n")
    assert added("list: []\n") == note("list: [two]\n")
    assert added("list: [\n  one,  # first, of all\n]\n") == note("list: [\n  one, two,  # first, of all\n]\n")


def test_fields_are_written_as_those_of_the_last_item_are() -> None:
    lines = "reported:\n  - value: 1\n    source: a#p1\n"
    assert added(lines, CLAIM, ("reported",)) == note(
        lines
        + "  - value: 40\n    qualifiers:\n      - almost\n    source: lake-press-2030-03-12#p5\n"
        + "    attribution: reporter\n"
    )
    braces = "reported:\n  - {value: 1, source: a#p1}\n"
    assert added(braces, CLAIM, ("reported",)) == note(
        braces + "  - {value: 40, qualifiers: [almost], source: lake-press-2030-03-12#p5, attribution: reporter}\n"
    )


def test_a_list_that_is_not_there_is_made_behind_a_field() -> None:
    front = "title: A\nsource: a#p1  # read twice\nseries:\n  data: a.csv\nreviewed: 2031-02-01\n"
    after = "title: A\nsource: a#p1  # read twice\nlist:\n  - two\nseries:\n  data: a.csv\nreviewed: 2031-02-01\n"
    assert added(front, behind=("as_of", "source")) == note(after)
    assert added("title: A\n") == note("title: A\nlist:\n  - two\n")


def test_a_name_with_nothing_behind_it_keeps_its_comment() -> None:
    assert added("list:  # none yet\nlast: b\n") == note("list:  # none yet\n  - two\nlast: b\n")


def test_a_list_within_a_list_is_added_to() -> None:
    front = "roles:\n  - title: Envoy\n    seen: [2028]\n  - title: Head\n    seen:\n      - 2029\n      # ?\nside: a\n"
    assert added(front, "2030", ("roles", 1, "seen")) == note(front.replace("- 2029\n", "- 2029\n      - 2030\n"))
    assert added(front, "2030", ("roles", 0, "seen")) == note(front.replace("[2028]", "[2028, 2030]"))
    assert added(front, "a#p1", ("roles", 0, "sources")) == note(
        front.replace("[2028]\n", "[2028]\n    sources:\n      - a#p1\n")
    )


def test_a_text_of_several_lines_stays_whole() -> None:
    front = "list:\n  - |\n    one\n    and more\n\nlast: b\n"
    assert read(added(front)) == {"list": ["one\nand more\n", "two"], "last": "b"}


@pytest.mark.parametrize(
    "front",
    [
        "list: one\n",
        "list: null\n",
        "- list\n",
        "list: [one\n",
        "list: &all [one]\nother: *all\n",
        "list: {a: b}\n",
    ],
)
def test_where_nothing_can_be_added_safely_nothing_is(front: str) -> None:
    with pytest.raises(ValueError, match=r"list|read|safely|place"):
        added(front)


def test_without_front_matter_nothing_is_added() -> None:
    for text in ("A body.\n", "---\ntitle: A\n", ""):
        with pytest.raises(ValueError, match="no front matter"):
            with_item(text, ("list",), "two")


@pytest.mark.parametrize(
    "words", ["yes", "null", "~", "a: b", "# x", "- x", "2030-03-12", "[x", '"x', "x ", "é", "1_0"]
)
def test_words_are_read_as_they_were(words: str) -> None:
    for front in ("list: [one]\n", "list:\n  - one\n", "title: A\n"):
        assert read(added(front, words))["list"][-1] == words


WORDS = st.sampled_from(
    ["one", '"two: three"', "'it''s'", "2029-05-03", "yes", "é ü", "a#p1", '"a # b"', "x - y", "Who? Me!", '"[x]"']
)
COMMENT = st.sampled_from(["", "  # why", " # a, b: [c] - d", "\t# tab"])
LINE = st.sampled_from(["", "# between\n", "\n", "   # odd\n"])


@st.composite
def items(draw: st.DrawFn, indent: int) -> str:
    """A list as somebody may have written it, behind the name of its field."""
    kind = draw(st.sampled_from(["brackets", "spread", "lines", "fields", "braces", "empty"]))
    words = draw(st.lists(WORDS, min_size=1, max_size=3))
    comment = draw(COMMENT)
    if kind == "empty":
        return comment + "\n" if draw(st.booleans()) else f" []{comment}\n"
    if kind == "brackets":
        pad, comma = draw(st.sampled_from(["", " "])), draw(st.sampled_from(["", ",", " ,"]))
        return f" [{pad}{', '.join(words)}{comma}{pad}]{comment}\n"
    if kind == "spread":
        inner = " " * (indent + 2)
        return " [\n" + "".join(f"{inner}{word},{comment}\n" for word in words) + " " * (indent + 1) + "]\n"
    deeper = indent + draw(st.integers(0, 4))
    gap = " " * draw(st.integers(1, 3))
    lead = " " * deeper
    written = comment + "\n" + draw(LINE)
    for word in words:
        if kind == "fields":
            written += f"{lead}-{gap}name: {word}{draw(COMMENT)}\n{lead} {gap}others:\n{lead} {gap}- x\n"
        elif kind == "braces":
            written += f"{lead}-{gap}{{name: {word}, n: [1, 2]}}{draw(COMMENT)}\n"
        else:
            written += f"{lead}-{gap}{word}{draw(COMMENT)}\n"
        written += draw(LINE)
    return written


@st.composite
def fronts(draw: st.DrawFn) -> str:
    """Front matter with a list somewhere among other fields, or without one."""
    fields = [f"title: {draw(WORDS)}{draw(COMMENT)}\n", "source: a#p1\n", "series:\n   data: x.csv\n   where: {a: b}\n"]
    fields.append("summary: >-\n  folded\n  words\n")
    if draw(st.booleans()):
        fields.append("list:" + draw(items(0)))
    order = draw(st.permutations(fields))
    return "".join(draw(LINE) + field for field in order) + draw(LINE)


@given(fronts(), st.one_of(WORDS, st.just(CLAIM)), st.sampled_from([(), ("source",), ("missing", "series")]))
def test_whatever_the_style_the_new_is_read_and_the_old_is_still_there(
    front: str, item: Any, behind: tuple[str, ...]
) -> None:
    text = f"---\n{front}---\n\nA body.\n\n---\n\nlist: no\n"
    before = yaml.load(front, Loader=yaml.CBaseLoader)
    after = with_item(text, ("list",), item, behind=behind)
    expected = copy.deepcopy(before)
    expected["list"] = [*(before.get("list") or []), item]
    assert read(after) == expected
    assert is_put_in(text, after)
    assert after.endswith("---\n\nA body.\n\n---\n\nlist: no\n")


@given(st.text(max_size=200), st.text(max_size=20))
def test_whatever_the_text_it_is_added_or_refused(front: str, words: str) -> None:
    text = f"---\n{front}\n---\n"
    try:
        after = with_item(text, ("list",), words)
    except ValueError:
        return
    assert is_put_in(text, after)


@pytest.mark.parametrize("path", sorted((ROOT / "content" / "figures").glob("*.md"))[:40], ids=lambda path: path.stem)
def test_notes_as_they_are_can_be_added_to(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    after = with_item(text, ("reported",), CLAIM, behind=("source", "as_of", "value"))
    assert is_put_in(text, after)
    assert read(after)["reported"][-1] == CLAIM
