"""Notes out of files: every editor's way of writing them, ids and languages out of names, places of problems."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.model.note import Note
from explainer.model.person import Person
from explainer.model.refs import Ref
from explainer.read.notes import NotesRead, read_notes
from tests import support

PERSON = """---
title: Ana Aue
summary: She led the delegation.
roles:
  - title: Envoy
    from: 2020
    to: null
    seen: [2021-05-05, 2021]
    sources: [gazette#p1]
---

Words [[Nobody]].
"""


def read(folder: Path, files: dict[str, str | bytes]) -> NotesRead:
    """The notes of a folder drawn from texts."""
    support.draw(folder, {f"content/{path}": text for path, text in files.items()})
    return read_notes(folder, folder / "content", "en")


def sentences(found: NotesRead) -> list[str]:
    return [problem.sentence for problem in sorted(found.problems)]


def only(found: NotesRead) -> Note:
    """The one note that was read, without a problem."""
    assert sentences(found) == []
    [note] = found.notes.values()
    return note


@pytest.mark.parametrize(
    "written",
    [
        PERSON.encode(),
        PERSON.replace("\n", "\r\n").encode(),
        PERSON.replace("\n", "\r").encode(),
        PERSON.encode("utf-8-sig"),
        PERSON.replace("\n", "\r\n").encode("utf-8-sig"),
        PERSON.replace("---\n", "--- \n").encode(),
        PERSON.replace("---\n", "---\t\r\n").encode(),
    ],
    ids=["unix", "windows", "old mac", "byte order mark", "windows with mark", "blanks", "tabs"],
)
def test_a_note_is_the_same_whichever_editor_wrote_it(tmp_path: Path, written: bytes) -> None:
    note = only(read(tmp_path, {"people/ana-aue.md": written}))
    assert isinstance(note, Person)
    [role] = note.roles
    assert (note.title, role.until, [str(day) for day in role.seen]) == ("Ana Aue", None, ["2021-05-05", "2021"])
    assert (note.body, note.origin.body_line) == ("\nWords [[Nobody]].\n", 11)


def test_words_stay_words_where_yaml_would_make_something_else_of_them(tmp_path: Path) -> None:
    note = only(
        read(
            tmp_path,
            {
                "terms/no.md": "---\ntitle: No\nsummary: 12:30:00\naliases: [yes, 2024, 1e3, ~, on]\ntype: law\n"
                "date: 2024\nreviewed: 2031-02-01\n---\n"
            },
        )
    )
    assert (note.title, note.summary, note.aliases) == ("No", "12:30:00", ("yes", "2024", "1e3", "~", "on"))


def test_a_year_stays_a_year(tmp_path: Path) -> None:
    note = only(read(tmp_path, {"terms/a.md": "---\ntitle: A\nsummary: B\ntype: law\ndate: 2024\n---\n"}))
    assert str(note.date) == "2024"  # type: ignore[attr-defined]
    assert note.date.precision == "year"  # type: ignore[attr-defined]


def test_a_problem_in_a_field_is_told_at_its_value(tmp_path: Path) -> None:
    broken = (
        PERSON.replace("from: 2020", "from: soon")
        .replace("seen: [2021-05-05, 2021]", "seen: [2021-05-05, 2021-13]")
        .replace("sources: [gazette#p1]", 'source: "gazette#p1"')
        .replace("summary: She", "sumary: She")
    )
    assert [sentence.partition(" is ")[0] for sentence in sentences(read(tmp_path, {"people/ana-aue.md": broken}))] == [
        "content/people/ana-aue.md:1:1 summary: summary",
        "content/people/ana-aue.md:3:1 sumary: there",
        'content/people/ana-aue.md:6:11 from: "soon"',
        'content/people/ana-aue.md:8:24 seen: "2021-13"',
        "content/people/ana-aue.md:9:5 source: there",
    ]


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_a_place_in_the_body_is_counted_from_the_top_of_the_file(tmp_path: Path, ending: str) -> None:
    text = PERSON.replace("\n", ending).encode("utf-8-sig")
    note = only(read(tmp_path, {"people/ana-aue.md": text}))
    problem = note.origin.body_problem(note.body.index("[[Nobody]]"), "what")
    assert problem.place == "content/people/ana-aue.md:12:7"


def test_positions_count_characters_and_not_bytes(tmp_path: Path) -> None:
    text = "---\ntitle: Señor 𝒜é\nsummary: {a: ñ, bé: 1}\ntype: law\n---\n𝒜é [[x]]\n"
    found = read(tmp_path, {"terms/a.md": text})
    assert [problem.place for problem in found.problems] == ["content/terms/a.md:3:1"]
    origin = found.unreadable[Ref("term", "a")]
    assert origin.position("summary", "bé").column == 21
    assert origin.body_problem(origin.body.index("[["), "what").place == "content/terms/a.md:6:4"


def test_the_name_of_a_file_is_its_id_and_its_language(tmp_path: Path) -> None:
    note = "---\ntitle: A\nsummary: B\ntype: law\n---\n"
    translation = "---\ntitle: C\nsummary: D\n---\n"
    found = read(
        tmp_path,
        {
            "terms/a.md": note,
            "terms/a.es.md": translation,
            "terms/a.pt-br.md": translation,
            "terms/v1.2.md": note,
            "terms/deep/within/b.md": note,
            "terms/b.de.md": translation,
            "terms/readme.txt": "not a note",
        },
    )
    assert sentences(found) == []
    assert [str(ref) for ref in found.notes] == ["term:a", "term:b", "term:v1.2"]
    assert {(ref.id, lang) for ref, lang in found.translations} == {("a", "es"), ("a", "pt-br"), ("b", "de")}


def test_a_translation_speaks_its_own_words_over_the_originals_data(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        {
            "people/ana-aue.md": PERSON.replace("roles:", "aliases: [Ana]\nroles:"),
            "people/ana-aue.es.md": "---\ntitle: Ana Aue\nsummary: Ella.\n---\n\nPalabras.\n",
        },
    )
    translated = found.translations[Ref("person", "ana-aue"), "es"]
    assert isinstance(translated, Person)
    assert (translated.summary, translated.aliases, translated.lang) == ("Ella.", (), "es")
    assert [role.title for role in translated.roles] == ["Envoy"]
    assert translated.body == "\nPalabras.\n"


def test_originals_of_sources_are_never_read_as_notes(tmp_path: Path) -> None:
    assert read(tmp_path, {"sources/originals/story.md": "The whole story."}).notes == {}


def test_a_folder_that_is_named_like_a_note_is_told_of(tmp_path: Path) -> None:
    found = read(tmp_path, {"terms/a.md/b.txt": "Words."})
    assert [problem.path for problem in found.problems] == ["content/terms/a.md"]


def test_two_files_with_one_id_are_both_named(tmp_path: Path) -> None:
    note = "---\ntitle: A\nsummary: B\ntype: law\n---\n"
    found = read(tmp_path, {"terms/a.md": note, "terms/more/a.md": note})
    assert [(one.path, other.path) for one, other in found.copies] == [
        ("content/terms/a.md", "content/terms/more/a.md")
    ]


def test_the_order_of_notes_is_that_of_kinds_and_ids_whatever_folder_they_lie_in(tmp_path: Path) -> None:
    term = "---\ntitle: A\nsummary: B\ntype: law\n---\n"
    person = "---\ntitle: A\nsummary: B\n---\n"
    found = read(
        tmp_path,
        {"terms/b.md": term, "people/z.md": person, "terms/z/a.md": term, "terms/a-b.md": term, "people/a.md": person},
    )
    assert [str(ref) for ref in found.notes] == ["person:a", "person:z", "term:a", "term:a-b", "term:b"]


WATER = "---\ntitle: Water board\nsummary: It keeps the weir.\ntype: organisation\n---"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f"{WATER}\n\nOn the hill.\n", f"{WATER}\n\nBy the river.\n"),
        (f"{WATER}\n", f"{WATER}\nBy the river.\n"),
        (WATER, f"{WATER}-\n"),
        (WATER.removesuffix("---"), f"{WATER}\nBy the river.\n"),
        (f"{WATER.replace('type', 'kind')}\nOn the hill.\n", f"{WATER.replace('type', 'kind')}\nBy the river.\n"),
        (f"{WATER.replace('type:', 'type: [')}\nOn.\n", f"{WATER.replace('type:', 'type: [')}\nBy.\n"),
        ("On the hill.\n", "By the river.\n"),
    ],
)
def test_a_file_of_which_the_body_changed_is_as_if_it_were_read_for_the_first_time(
    tmp_path: Path, before: str, after: str
) -> None:
    path = "content/terms/water-board.md"
    support.draw(tmp_path, {path: before})
    last = read_notes(tmp_path, tmp_path / "content", "en")
    support.draw(tmp_path, {path: after})

    again = read_notes(tmp_path, tmp_path / "content", "en", last.memory)
    anew = read_notes(tmp_path, tmp_path / "content", "en")

    def seen(read: NotesRead) -> object:
        notes = {ref: (note, note.origin, note.pointers, note.seen) for ref, note in read.notes.items()}
        return notes, read.unreadable, read.problems

    assert seen(again) == seen(anew)
