"""A problem is one line for a person."""

from __future__ import annotations

from explainer.problems import Problem, ProblemList


def problem(line: int = 3, what: str = "no note for person:a", mend: str = "Did you mean person:b?") -> Problem:
    return Problem("content/talks/a.md", line, 9, "head", what, mend, "EX101")


def test_a_problem_says_where_what_and_how() -> None:
    """The place, the field, what is wrong as a sentence, and how to mend it."""
    assert problem().sentence == "content/talks/a.md:3:9 head: no note for person:a. Did you mean person:b?"


def test_a_problem_stays_on_one_line() -> None:
    """Whatever the contributor wrote."""
    sentence = problem(what='"a\nb\x1b[31m\u2028c" is no ref', mend="").sentence
    assert sentence == 'content/talks/a.md:3:9 head: "a b [31m c" is no ref.'


def test_a_question_keeps_its_mark() -> None:
    """No full stop behind it."""
    assert problem(what="is it held?", mend="").message == "is it held?"


def test_lines_count_as_numbers_and_the_same_problem_counts_once() -> None:
    """Line 9 comes before line 10."""
    problems = ProblemList([problem(10), problem(9)])
    problems.add([problem(9)])
    assert [one.line for one in problems] == [9, 10]
