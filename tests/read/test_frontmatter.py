"""YAML front matter is read as the words that were written, and its problems are told where they are."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from explainer.problems import Problem
from explainer.read.frontmatter import Document, read_document


def document(front: str, body: str = "") -> Document:
    """A file out of its front matter and its body, taken apart."""
    return read_document("content/terms/a.md", f"---\n{front}\n---\n{body}")


def sentences(problems: tuple[Problem, ...]) -> list[str]:
    """The problems as a person reads them."""
    return [problem.sentence for problem in problems]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("no", "no"),
        ("Yes", "Yes"),
        ("off", "off"),
        ("true", "true"),
        ("12:30:00", "12:30:00"),
        ("190:20:30", "190:20:30"),
        ("2024", "2024"),
        ("2022-11-15", "2022-11-15"),
        ("2022-11-15T10:00:00Z", "2022-11-15T10:00:00Z"),
        ("0777", "0777"),
        ("0x1F", "0x1F"),
        ("1_000", "1_000"),
        ("1e3", "1e3"),
        (".inf", ".inf"),
        ("=", "="),
        ("'null'", "null"),
        ('"~"', "~"),
        ("''", ""),
        ('"a\\tb"', "a\tb"),
        ("'it''s'", "it's"),
        ("a # comment", "a"),
        ("a#b", "a#b"),
        ("http://example.org/a:b", "http://example.org/a:b"),
        ("!!int 5", "5"),
        ("|\n  one\n  two", "one\ntwo\n"),
        (">-\n  one\n  two", "one two"),
    ],
)
def test_a_value_is_the_words_that_were_written(written: str, read: str) -> None:
    assert document(f"field: {written}").data == {"field": read}


@pytest.mark.parametrize("written", ["", "\t", "~", "null", "Null", "NULL", "# only a comment"])
def test_a_field_that_is_empty_or_null_counts_as_left_out(written: str) -> None:
    assert document(f"field: {written}\nroles:\n  - field: {written}\n    other: a").data == {"roles": [{"other": "a"}]}


# PyYAML itself writes these three so that they come back as spaces.
texts = st.text(st.characters(codec="utf-8", exclude_characters="\x85\u2028\u2029"))


@given(st.dictionaries(texts.filter(bool), texts), st.booleans(), st.sampled_from([20, 80, 1000]))
def test_texts_that_are_dumped_as_front_matter_read_back_as_the_same_words(
    fields: dict[str, str], unicode: bool, width: int
) -> None:
    front = yaml.safe_dump(fields, allow_unicode=unicode, width=width, sort_keys=False)
    text = f"---\n{front}---\nbody\n"
    read = read_document("a.md", text)
    assert (read.data, read.problems, text[read.body_begins :]) == (fields, (), "body\n")


@given(st.recursive(texts, lambda inner: st.lists(inner) | st.dictionaries(texts.filter(bool), inner), max_leaves=8))
def test_lists_and_fields_within_fields_read_back_too(value: object) -> None:
    front = yaml.safe_dump({"field": value}, allow_unicode=True)
    assert read_document("a.md", f"---\n{front}---\n").data == {"field": value}


def test_the_body_begins_behind_the_second_fence() -> None:
    read = document("title: A", "\nOne\n\n---\n\nTwo\n")
    assert (read.body_begins, read.body_line) == (len("---\ntitle: A\n---\n"), 4)


@pytest.mark.parametrize("text", ["---\ntitle: A\n---", "---\ntitle: A\n---\n", "---  \ntitle: A\n--- \t\n"])
def test_a_note_may_have_no_body_and_blanks_behind_its_fences(text: str) -> None:
    read = read_document("a.md", text)
    assert (read.data, text[read.body_begins :].strip(), read.problems) == ({"title": "A"}, "", ())


def test_a_rule_of_hyphens_within_a_value_ends_nothing() -> None:
    read = document("text: |\n  one\n  ---\n  two\nnext: ---- not a fence\nlast: a---")
    assert read.data == {"text": "one\n---\ntwo\n", "next": "---- not a fence", "last": "a---"}


@pytest.mark.parametrize(
    "text", ["", "Words.", "Title: A\n\nWords.", " ---\ntitle: A\n---\n", "----\ntitle: A\n----\n"]
)
def test_a_file_without_a_first_line_of_three_hyphens_has_no_front_matter(text: str) -> None:
    read = read_document("a.md", text)
    assert (read.data, read.body_begins, read.body_line, read.problems) == (None, 0, 1, ())


def test_a_field_given_twice_is_told_wherever_it_lies() -> None:
    read = document("title: A\nroles:\n  - title: B\n    from: 2020\n    title: C\ntitle: D")
    assert sentences(read.problems) == [
        "content/terms/a.md:6:5 title: line 4 gives title too. Keep one of the two.",
        "content/terms/a.md:7:1 title: line 2 gives title too. Keep one of the two.",
    ]
    assert read.data == {"title": "A", "roles": [{"title": "B", "from": "2020"}]}


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("---\ntitle: A\n", "1:1", "the front matter does not end"),
        ("---\n- one\n---\n", "2:1", "the front matter is no list of fields"),
        ("---\ntitle: A\nsummary: One: two\n---\n", "3:13", "a second colon stands in this value"),
        ("---\nroles:\n\t- a\n---\n", "3:1", "a tab indents this line"),
    ],
)
def test_yaml_that_does_not_parse_is_told_where_it_goes_wrong(text: str, place: str, what: str) -> None:
    read = read_document("content/terms/a.md", text)
    assert read.data is None
    assert [(problem.place, problem.what) for problem in read.problems] == [(f"content/terms/a.md:{place}", what)]


def test_a_value_that_holds_itself_is_a_problem_and_no_endless_loop() -> None:
    read = document("title: &a [*a]")
    assert sentences(read.problems) == [
        "content/terms/a.md:2:8 file: this value holds itself. Write it out where the star with its name stands."
    ]
