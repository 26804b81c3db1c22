"""Every word of the interface is said in every language of theme/locale, with the same values in it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from explainer.read.catalogue import read_locale
from tests.support import ROOT

LOCALES = sorted((ROOT / "theme" / "locale").glob("*/LC_MESSAGES/messages.po"))

VALUE = re.compile(r"%(?:\([a-z]+\))?[sd]")
"""What is filled in: %s or %(number)s."""

NUMBERS = {"%(num)d", "%(num)s", "%(number)s", "%(digits)s"}

Key = tuple[str | None, str | tuple[str, ...]]


def words() -> dict[Key, str]:
    """The words of the templates and of the program, each with a place where it stands."""
    mappings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["babel"]["mappings"]
    methods = [(mapping["pattern"], mapping["method"]) for mapping in mappings]
    found: dict[Key, str] = {}
    for folder in ("plugins", "theme"):
        for file, line, said, _, context in extract_from_dir(ROOT / folder, methods):
            found.setdefault((context, said), f"{folder}/{file}:{line}")
    return found


def catalogue(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parts[-3].replace("-", "_"))


def key(message: Message) -> Key:
    return message.context, message.id if isinstance(message.id, str) else tuple(message.id)


def strings(message: Message) -> list[str]:
    return [message.string] if isinstance(message.string, str) else list(message.string)


def test_there_are_catalogues() -> None:
    assert [path.parts[-3] for path in LOCALES] == ["es"]
    assert len(words()) > 250


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.parts[-3])
def test_every_word_is_said_in_the_language(path: Path) -> None:
    said = {key(message) for message in catalogue(path) if message.id and all(strings(message))}
    lacking = [f"{place}: {words!r}" for (context, words), place in words().items() if (context, words) not in said]
    assert lacking == [], (
        f"{path.relative_to(ROOT)} lacks these words. Run `make messages`, which adds them with an empty msgstr, "
        "and write the translations there:\n" + "\n".join(lacking)
    )


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.parts[-3])
def test_nothing_else_stands_in_the_catalogue(path: Path) -> None:
    """Neither words that are gone, nor guesses that nobody has looked at."""
    known = words()
    found = catalogue(path)
    gone = [message.id for message in found if message.id and key(message) not in known]
    assert gone == [], f"{path.relative_to(ROOT)} has words that are gone. Run `make messages`, which takes them out."
    assert [message.id for message in found if message.id and message.fuzzy] == []
    assert list(found.obsolete) == []


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.parts[-3])
def test_the_same_values_are_filled_in(path: Path) -> None:
    """In the singular, the number itself may be left out."""
    wrong = []
    for message in catalogue(path):
        *_, many = message.id if isinstance(message.id, tuple) else (message.id,)
        wanted = set(VALUE.findall(many))
        for index, text in enumerate(filter(None, strings(message)) if message.id else []):
            given = set(VALUE.findall(text))
            left_out = wanted - given if message.pluralizable and index == 0 else set()
            if given | (left_out & NUMBERS) != wanted:
                wrong.append((message.id, text))
    assert wrong == []


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.parts[-3])
def test_each_number_has_its_words(path: Path) -> None:
    found = catalogue(path)
    assert [
        message.id
        for message in found
        if message.id and message.pluralizable and len(strings(message)) != found.num_plurals
    ] == []


def test_words_are_written_out_where_they_are_asked_for() -> None:
    """What is put together first, no catalogue knows."""
    put_together = re.compile(r"(?<![\w.])(?:_|gettext)\((?![\"\'(]|words|\s*\n\s*\")")
    files = (ROOT / "theme" / "templates").rglob("*.html")
    found = [
        f"{file.relative_to(ROOT)}: {line.strip()}"
        for file in sorted(files)
        for line in file.read_text(encoding="utf-8").splitlines()
        if put_together.search(line)
    ]
    assert found == []


def test_spanish_speaks_in_the_numbers_that_it_is_given() -> None:
    spanish = read_locale(ROOT / "theme", "es", "419", {})
    assert spanish.gettext("Talks") == "Conversaciones"
    assert [spanish.ngettext("%(num)d year", "%(num)d years", n) % {"num": n} for n in (1, 2)] == ["1 año", "2 años"]
