"""The command says in one sentence what stands in its way, and answers at once when nothing has to be built."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from explainer.model.refs import KINDS
from tests.support import draw, explainer


def last_line(text: str) -> str:
    return text.strip().splitlines()[-1]


@pytest.mark.parametrize("command", ["build", "check", "serve"])
def test_a_folder_without_settings(command: str, tmp_path: Path) -> None:
    answer = explainer(tmp_path, command)

    assert answer.code == 2
    assert last_line(answer.err) == (
        "Error: There is no pelican.conf.py here. Go to the folder of the site, or name its settings with -s FILE."
    )


def test_settings_that_fail_are_named_with_their_line(tmp_path: Path) -> None:
    draw(tmp_path, {"pelican.conf.py": "SITENAME = 'a'\nSITEURL = adress\n"})

    answer = explainer(tmp_path, "build")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "pelican.conf.py:2: NameError: name 'adress' is not defined\n"


def test_settings_that_do_not_parse_are_named_with_their_line(tmp_path: Path) -> None:
    draw(tmp_path, {"pelican.conf.py": "SITENAME = 'a'\nSIDES = [\n"})

    answer = explainer(tmp_path, "check")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "pelican.conf.py:2: SyntaxError: '[' was never closed\n"


def test_a_strict_build_needs_an_address(tmp_path: Path) -> None:
    answer = explainer(draw(tmp_path, {}), "build", "--strict")

    assert answer.code == 2
    assert last_line(answer.err) == ("Error: A strict build needs --siteurl, the address that the site will have.")


@pytest.mark.parametrize("siteurl", ["", "example.org/repo", "/repo", "https://example.org/?a=b", "file:///tmp"])
def test_an_address_that_is_none(siteurl: str, tmp_path: Path) -> None:
    answer = explainer(draw(tmp_path, {}), "build", "--siteurl", siteurl)

    assert answer.code == 2
    assert last_line(answer.err) == (
        f'Error: "{siteurl}" is no address of a site. Write it whole, such as https://owner.github.io/repo.'
    )


def test_serving_what_was_never_built(tmp_path: Path) -> None:
    answer = explainer(draw(tmp_path, {"content/pages/.keep": ""}), "serve", "--no-build")

    assert answer.code == 1
    assert answer.err == f"There is no site in {tmp_path / 'output'} yet. Leave --no-build out.\n"


def test_serving_at_a_port_that_is_taken(tmp_path: Path) -> None:
    draw(tmp_path, {"content/pages/.keep": "", "output/index.html": "<h1>Home</h1>"})
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        answer = explainer(tmp_path, "serve", "--no-build", "--port", str(port))

    assert answer.code == 1
    assert answer.err == (
        f"Cannot serve at 127.0.0.1:{port}: Address already in use. Choose another --port or --bind.\n"
    )


@pytest.mark.parametrize("kind", KINDS)
def test_the_schema_explains_every_field(kind: str, tmp_path: Path) -> None:
    schema = json.loads(explainer(tmp_path, "schema", kind).out)

    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert {"title", "summary"} <= set(schema["required"])
    assert [name for name, field in schema["properties"].items() if not field.get("description")] == []


def test_the_schema_of_a_translation_has_its_words_and_no_data(tmp_path: Path) -> None:
    schema = json.loads(explainer(tmp_path, "schema", "talk", "--translation").out)
    asked = Draft202012Validator(schema)

    asked.validate({"title": "A", "agenda": ["B", None], "outcomes": [None, {"text": "C"}], "place": "D"})
    asked.validate({"corrections": [{"was": "a", "now": "b", "because": "c", "date": "2021-05-03"}]})
    for data in ({"date": "2021-05-03"}, {"state": "held"}, {"outcomes": [{"state": "done"}]}, {"sources": ["a"]}):
        assert not asked.is_valid(data)


def test_an_unknown_kind_is_told_the_kinds(tmp_path: Path) -> None:
    answer = explainer(tmp_path, "schema", "event")

    assert answer.code == 2
    assert "'event' is not one of 'source', 'talk', 'person', 'figure', 'term', 'records', 'ingest'." in answer.err


def test_help_loads_nothing_heavy() -> None:
    heavy = "{'pelican', 'pydantic.main', 'bs4', 'lxml', 'markdown', 'babel', 'rich', 'edtf', 'yaml'}"
    code = f"import sys, explainer.cli.main; print(sorted({heavy} & set(sys.modules)))"

    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert answer.stdout == "[]\n"
