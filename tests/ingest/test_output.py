"""What ingest finds as data: offsets into what was given, and a schema that the documentation prints as it is."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, ValidationError

from explainer.ingest.article import Article, Block, Head
from explainer.ingest.findings import (
    Attributed,
    Findings,
    FoundDate,
    FoundFigure,
    FoundTalk,
    Mention,
    Quote,
    Relation,
    Speaker,
)
from explainer.ingest.normal import normal
from explainer.ingest.output import Draft, as_data, as_line
from explainer.ingest.schema import schema
from explainer.model.refs import Ref
from tests.support import ROOT, explainer

TEXT = "“We met,” Ana Maru said.\u00a0Some 350 boats came in May, the sides´ spokesman said."


def article(original: str = TEXT) -> Article:
    text, at = normal(original)
    head = Head("Boats", publisher="Sound Herald", published="2025-03-03")
    return Article(head, original, text, at, (Block("passage", "p1", 0, len(text)),), "0" * 64)


def place(text: str, words: str) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def findings(of: Article) -> Findings:
    text = of.text
    ana = Speaker("Ana Maru", Ref("person", "ana-maru"))
    return Findings(
        mentions=(Mention(*place(text, "Ana Maru"), "person", "Ana Maru", "envoy", Ref("person", "ana-maru")),),
        figures=(
            FoundFigure(
                *place(text, "Some 350 boats"), Decimal("350"), "count", "boats", "", "2025-05", ("about",),
                Attributed("unnamed", "the sides' spokesman"),
            ),
        ),
        dates=(FoundDate(*place(text, "in May"), "2025-05"),),
        quotes=(Quote(*place(text, "We met,"), ana), Quote(*place(text, "met"))),
        talks=(FoundTalk(0, 5, "2025-03-02", None, ("a", "b"), {"a": ("Ana Maru",)}, "held"),),
        relations=(Relation("agree", "p1: 350 boats", "figure:boats", "Both say 350."),),
    )  # fmt: skip


def data(**changes: Any) -> dict[str, Any]:
    of = article()
    return as_data(of, replace(findings(of), **changes), [Draft("content/a.md", "term", "A", ("p1",))], "a")


def test_it_keeps_to_the_schema() -> None:
    Draft202012Validator.check_schema(schema())
    Draft202012Validator(schema()).validate(json.loads(as_line(data())))
    empty = as_data(article(), Findings(), [], "a")
    Draft202012Validator(schema()).validate(empty)


def test_a_field_too_many_or_too_few_breaks_the_schema() -> None:
    for change in ({"more": 1}, {"talks": [{"date": "2025"}]}, {"figures": [{**data()["figures"][0], "value": "350"}]}):
        with pytest.raises(ValidationError):
            Draft202012Validator(schema()).validate({**data(), **change})


def test_words_are_those_that_were_given() -> None:
    found = data()
    assert found["text"] == TEXT
    assert found["figures"][0]["text"] == "Some 350 boats"
    for kind in ("mentions", "figures", "dates", "quotes"):
        assert [each["text"] for each in found[kind]] == [TEXT[each["start"] : each["end"]] for each in found[kind]]


def test_numbers_are_numbers() -> None:
    figure = findings(article()).figures[0]
    values = [Decimal("350"), Decimal("9.3"), Decimal("2.20E+5"), Decimal(-20)]
    told = data(figures=tuple(replace(figure, value=value) for value in values))["figures"]
    assert [each["value"] for each in told] == [350, 9.3, 220000, -20]
    assert data(figures=(replace(figure, value=Decimal("1E+5000")),))["figures"] == []


def test_one_article_is_one_line() -> None:
    of = article("One.\n\nTwo.\u2028Three.")
    line = as_line(as_data(of, Findings(), [], "a"))
    assert "\n" not in line
    assert json.loads(line)["text"] == of.original


@given(st.text(min_size=1, max_size=60), st.data())
def test_offsets_lead_back_whatever_the_text(original: str, draw: st.DataObject) -> None:
    of = article(original)
    start = draw.draw(st.integers(0, len(of.text)))
    end = draw.draw(st.integers(start, len(of.text)))
    found = as_data(of, Findings(dates=(FoundDate(start, end, None),)), [], "a")["dates"][0]
    assert 0 <= found["start"] <= found["end"] <= len(original)
    assert found["text"] == original[found["start"] : found["end"]]


def test_the_documentation_has_the_schema(tmp_path: Path) -> None:
    printed = explainer(tmp_path, "schema", "ingest").out
    assert json.loads(printed) == schema()
    assert (ROOT / "docs" / "ingest.schema.json").read_text(encoding="utf-8") == printed


def test_who_signs_stands_among_the_authors_where_no_person_does() -> None:
    one = replace(article(), head=Head("Boats", signed=("Harbour Agency",)))
    assert as_data(one, Findings(), (), "boats")["source"]["authors"] == ["Harbour Agency"]
    one = replace(one, head=replace(one.head, authors=("Ana Maru",)))
    assert as_data(one, Findings(), (), "boats")["source"]["authors"] == ["Ana Maru"]
