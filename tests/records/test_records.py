"""What another program can know of a site: every fact with its source, once, in files that hold to their schema."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from explainer.check import shared_output
from explainer.records.documents import PUBLISHED
from tests import support
from tests.check.world import sentences
from tests.link.world import PAGES, note
from tests.render.world import FILES

KINDS = ("sources", "talks", "people", "figures", "terms")

SPANISH = {
    "content/people/ana-aue.es.md": note(
        "title: Ana Aue\nsummary: Ministra del Norte.\nreviewed: 2031-02-02", 'Dijo [@tribune#p1 "the end"].'
    ),
    "content/talks/2021-01-20.es.md": note(
        """
title: Segunda ronda
summary: Los dos lados hablaron de visados y de vuelos, y de lo que ambos querían.
outcomes:
  - {text: Se vuelven a dar visados.}
parties:
  south:
    says:
      -
      - {about: Vuelos, text: El Sur quiere vuelos.}
""",
        "Hablaron.",
    ),
    "content/people/lena-linde.es.md": note("title: Lena Linde\nsummary: Un borrador.\nstatus: draft"),
}


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    conf = f'{support.SETTINGS}\nEXPLAINER_LICENCE = "MIT licence"\n'
    files = {**FILES, **SPANISH, "pelican.conf.py": conf}
    return support.build(support.draw(tmp_path_factory.mktemp("records"), files))


def read(output: Path, name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads((output / "data" / f"{name}.json").read_text(encoding="utf-8"))
    return document


def record(output: Path, kind: str, ref: str) -> dict[str, Any]:
    [found] = [each for each in read(output, kind)["records"] if each["ref"] == ref]
    return dict(found)


def faults(output: Path) -> list[str]:
    """Everything in which the files of a site do not hold to the schema beside them."""
    schema = read(output, "schema")
    Draft202012Validator.check_schema(schema)
    found = []
    for name in ("site", *KINDS):
        own = Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": schema["$defs"]})
        found += [f"{name}: {error.json_path}: {error.message}" for error in own.iter_errors(read(output, name))]
        found += [] if Draft202012Validator(schema).is_valid(read(output, name)) else [f"{name} as a whole"]
    return found


def test_every_file_holds_to_the_published_schema(output: Path, shipped_site: Path) -> None:
    assert faults(output) == []
    assert faults(shipped_site) == []


def test_the_published_schema_is_the_one_that_the_models_give() -> None:
    assert support.explainer(support.ROOT, "schema", "records").out == PUBLISHED.read_text(encoding="utf-8")


def test_every_field_of_the_schema_says_what_it_means() -> None:
    schema = json.loads(PUBLISHED.read_text(encoding="utf-8"))
    without = [
        f"{name}.{field}"
        for name, part in schema["$defs"].items()
        for field, meaning in part["properties"].items()
        if not meaning.get("description")
    ]
    assert without == []


def test_the_site_says_which_files_there_are(output: Path) -> None:
    site = read(output, "site")

    assert {each["file"]: each["records"] for each in site["files"]} == {
        f"data/{kind}.json": len(read(output, kind)["records"]) for kind in KINDS
    }
    assert [table["file"] for table in site["tables"]] == [
        f"data/{file.name}" for file in sorted((output / "data").glob("*.csv")) if file.name != "figures.csv"
    ]
    assert site["licence"] == {"name": "MIT licence"}
    assert (site["lang"], site["languages"]) == ("en", ["en", "es"])


def test_a_number_comes_with_all_that_is_known_of_it(output: Path) -> None:
    number = record(output, "figures", "figure:crossings-2021")

    assert number["page"] == "https://example.org/repo/figures/crossings-2021/"
    assert (number["value"], number["unit"]) == (220908, "count")
    assert [(claim["value"], claim["source"], claim["attribution"]) for claim in number["reported"]] == [
        (221000, "tribune#p2", "unnamed"),
        (220000, "tribune#p3", "reporter"),
        (300000, "gazette#p1", "named"),
        (224607, "register#p2", "document"),
    ]
    assert [claim["agreement"] for claim in number["reported"]] == ["rounded", "rounded", "differs", "not comparable"]


def test_a_number_that_is_worked_out_comes_with_its_result(output: Path) -> None:
    shown = support.page(output, "figures/rise-2021").select(".number-large data")[0]["value"]
    rise = record(output, "figures", "figure:rise-2021")

    assert str(rise["value"]) == shown
    assert "figure:crossings-2021" in rise["derived"]


def test_a_talk_comes_with_the_posts_of_that_day(output: Path) -> None:
    talk = record(output, "talks", "talk:2021-01-20")

    assert talk["parties"]["north"]["head"] == ["person:ana-aue"]
    assert talk["roles_on_the_day"]["person:ana-aue"] == ["Minister"]


def test_a_passage_comes_with_whoever_stands_behind_it(output: Path) -> None:
    passages = record(output, "sources", "source:tribune")["passages"]

    assert [(each["id"], each["attribution"], each.get("by")) for each in passages] == [
        ("p1", "named", "person:ana-aue"),
        ("p2", "unnamed", "an aide to the envoy"),
        ("p3", "reporter", None),
        ("p4", "reporter", None),
    ]


def test_a_translation_stands_within_its_record(output: Path) -> None:
    translations = record(output, "people", "person:ana-aue")["translations"]

    assert list(translations) == ["es"]
    spanish = translations["es"]
    assert spanish["page"] == "https://example.org/repo/es/people/ana-aue/"
    assert (spanish["summary"], spanish["reviewed"]) == ("Ministra del Norte.", "2031-02-02")
    assert spanish["quotes"] == [{"words": "the end", "source": "tribune#p1"}]
    assert "roles" not in spanish


def test_a_translation_has_words_in_the_places_of_the_originals(output: Path) -> None:
    spanish = record(output, "talks", "talk:2021-01-20")["translations"]["es"]

    assert spanish["outcomes"] == [{"text": "Se vuelven a dar visados."}]
    assert spanish["parties"]["south"]["says"][1] == {"about": "Vuelos", "text": "El Sur quiere vuelos."}
    assert "state" not in spanish
    assert "sources" not in json.dumps(spanish)


def test_drafts_are_nowhere(output: Path) -> None:
    texts = {file.name: file.read_text(encoding="utf-8") for file in (output / "data").iterdir() if file.is_file()}

    assert [name for name, text in texts.items() if "zed-quill" in text or "borrador" in text] == []
    assert "translations" not in record(output, "people", "person:lena-linde")


def test_every_ref_and_every_citation_leads_to_a_record(shipped_site: Path) -> None:
    records = [each for kind in KINDS for each in read(shipped_site, kind)["records"]]
    known = {each["ref"] for each in records}
    known |= {
        f"{each['ref'].removeprefix('source:')}#{passage['id']}"
        for each in records
        for passage in each.get("passages", ())
    }
    used = {use for each in (*records, *read(shipped_site, "site")["pages"]) for use in each.get("uses", ())}

    assert len(used) > 100
    assert sorted(used - known) == []
    assert sorted(set(cited(records)) - known) == []


def cited(value: object) -> Iterator[str]:
    """Every citation of a passage in a field that holds sources."""
    if isinstance(value, dict):
        for name, each in value.items():
            if name == "sources" or (name == "source" and isinstance(each, str)):
                yield from (one for one in ([each] if isinstance(each, str) else each) if "#" in one)
            yield from cited(each)
    elif isinstance(value, list):
        for each in value:
            yield from cited(each)


def test_records_come_in_a_settled_order_one_a_line(output: Path) -> None:
    for kind in KINDS:
        refs = [each["ref"] for each in read(output, kind)["records"]]
        lines = (output / "data" / f"{kind}.json").read_text(encoding="utf-8").splitlines()
        assert refs == sorted(refs)
        assert [json.loads(line.rstrip(","))["ref"] for line in lines[2:-1]] == refs


def test_a_site_without_notes_has_records_all_the_same(tmp_path: Path) -> None:
    output = support.build(support.draw(tmp_path, PAGES))

    assert faults(output) == []
    assert read(output, "talks")["records"] == []


def test_a_table_may_not_have_the_name_of_the_sites_own(tmp_path: Path) -> None:
    assert sentences(shared_output, tmp_path, {"content/data/figures.csv": "a,b\n1,2\n"}) == [
        (
            " this table and one of the site's own files would both be written to data/figures.csv. "
            "Give it another file name."
        )
    ]
