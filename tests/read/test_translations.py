"""A translation says words in the places of the original's words, also within lists, and no data a second time."""

from __future__ import annotations

from pathlib import Path

import pytest

from explainer.model.figure import Figure
from explainer.model.person import Person
from explainer.model.refs import Ref
from explainer.model.talk import Talk
from explainer.read.notes import NotesRead, read_notes
from tests import support

TALK = """---
title: The first round
summary: They met.
date: 2021-05-03
place: Weir
series: term:talks
state: held
parties:
  north:
    head: [ana-aue]
    says:
      - about: Water
        text: There is too little.
        sources: [gazette#p1]
      - about: Boats
        text: There are too many.
        sources: [gazette#p2]
  south:
    says:
      - about: Water
        text: There is enough.
        sources: [gazette#p3]
agenda:
  - Water
  - Boats
outcomes:
  - text: They share the water.
    state: done
    sources: [gazette#p4]
spans:
  - words: nearly 30 years
    from: 1991
    to: 2021
accepted:
  - check: EX211
    about: gazette
    because: It follows from the dates.
sources: [gazette#p1]
---
"""

PERSON = """---
title: Ana Aue
summary: She led it.
roles:
  - title: Envoy
    organisation: The Office
    from: 2020
    sources: [gazette#p1]
  - title: Minister
    organisation: term:ministry
    from: 2021
    sources: [gazette#p1]
---
"""

FIGURE = """---
title: Boats of 2021
summary: How many there were.
value: 350
unit: count
counts: boats
scope: the lake
source: gazette#p1
reported:
  - value: 360
    counts: hulls
    source: herald#p1
    attribution: reporter
  - value: 350
    source: herald#p2
    attribution: reporter
series:
  data: boats.csv
  x: year
  y: boats
  columns:
    year: The year
    boats: How many
  note: Counted in May.
resolution:
  use: 350
  because: The office corrected it.
  source: gazette#p1
---
"""


def read(folder: Path, kind: str, original: str, translation: str) -> NotesRead:
    """A note that is called a, and its translation into Spanish."""
    files = {f"content/{kind}/a.md": original, f"content/{kind}/a.es.md": f"---\n{translation}---\n"}
    support.draw(folder, files)
    return read_notes(folder, folder / "content", "en")


def sentences(found: NotesRead) -> list[str]:
    """What is wrong, without the file, which is the translation's."""
    return [problem.sentence.removeprefix("content/") for problem in sorted(found.problems)]


def test_words_within_lists_are_said_again_over_the_originals_data(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "talks",
        TALK,
        """\
title: La primera ronda
place: Presa
agenda: [Agua, Barcos]
parties:
  north:
    says:
      - about: Agua
        text: Hay muy poca.
      - text: Hay demasiados.
outcomes:
  - text: Comparten el agua.
spans:
  - words: casi 30 años
accepted:
  - because: Se sigue de las fechas.
""",
    )
    assert sentences(found) == []
    talk = found.translations[Ref("talk", "a"), "es"]
    assert isinstance(talk, Talk)
    assert (talk.title, talk.summary, talk.place) == ("La primera ronda", "They met.", "Presa")
    assert talk.agenda == ("Agua", "Barcos")
    assert [(one.about, one.text, str(one.sources[0])) for one in talk.parties["north"].says] == [
        ("Agua", "Hay muy poca.", "gazette#p1"),
        ("Boats", "Hay demasiados.", "gazette#p2"),
    ]
    assert [one.text for one in talk.parties["south"].says] == ["There is enough."]
    assert str(talk.parties["north"].head[0]) == "person:ana-aue"
    assert [(one.text, one.state) for one in talk.outcomes] == [("Comparten el agua.", "done")]
    assert [(one.words, str(one.since)) for one in talk.spans] == [("casi 30 años", "1991")]
    assert [(one.check, one.about, one.because) for one in talk.accepted] == [
        ("EX211", "gazette", "Se sigue de las fechas.")
    ]


def test_an_entry_that_is_left_empty_keeps_the_originals_words(tmp_path: Path) -> None:
    found = read(tmp_path, "people", PERSON, "roles:\n  -\n  - title: Ministra\n")
    assert sentences(found) == []
    person = found.translations[Ref("person", "a"), "es"]
    assert isinstance(person, Person)
    assert [(role.title, str(role.organisation), str(role.since)) for role in person.roles] == [
        ("Envoy", "The Office", "2020"),
        ("Ministra", "term:ministry", "2021"),
    ]


def test_a_figure_says_its_columns_notes_and_reasons(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        "figures",
        FIGURE,
        """\
counts: barcos
scope: el lago
reported:
  - counts: cascos
  - ~
series:
  columns: {boats: Cuántos}
  note: Contados en mayo.
resolution:
  because: La oficina lo corrigió.
""",
    )
    assert sentences(found) == []
    figure = found.translations[Ref("figure", "a"), "es"]
    assert isinstance(figure, Figure)
    assert figure.series
    assert figure.resolution
    assert (figure.counts, figure.scope) == ("barcos", "el lago")
    assert [(claim.counts, str(claim.value)) for claim in figure.reported] == [("cascos", "360"), (None, "350")]
    assert figure.series.columns == {"year": "The year", "boats": "Cuántos"}
    assert (figure.series.note, figure.series.data) == ("Contados en mayo.", "boats.csv")
    assert (figure.resolution.because, str(figure.resolution.use)) == ("La oficina lo corrigió.", "350")


def test_what_a_translation_does_not_give_of_its_own_it_does_not_have(tmp_path: Path) -> None:
    talk = read(tmp_path, "talks", TALK, "title: La ronda\n").translations[Ref("talk", "a"), "es"]
    assert (talk.aliases, talk.spans, talk.accepted, talk.corrections) == ((), (), (), ())


def test_a_translation_may_go_on_with_corrections_of_its_own(tmp_path: Path) -> None:
    corrected = PERSON.replace("roles:", "corrections:\n  - {date: 2022-01-02, was: A, now: B, because: C}\nroles:")
    found = read(
        tmp_path,
        "people",
        corrected,
        "corrections:\n  - {was: a, now: b, because: c}\n"
        "  - {date: 2022-01-03, was: mal, now: bien, because: Estaba mal traducido.}\n",
    )
    assert sentences(found) == []
    person = found.translations[Ref("person", "a"), "es"]
    assert [(str(one.date), one.was) for one in person.corrections] == [("2022-01-02", "a"), ("2022-01-03", "mal")]


ONCE = (
    "a translation does not repeat data. "
    "Leave it out: it is written once, in the original, and holds for every language."
)
ABUOT = "5:9 abuot: there is no field abuot. Did you mean about?"
EACH = (
    "Write one for each, in the original's order; a hyphen with nothing behind it leaves the original's words in place."
)
ONLY_WORDS = "Leave it out, or write it in the original first: a translation says the original's words, and no more."


@pytest.mark.parametrize(
    ("kind", "original", "translation", "told"),
    [
        ("talks", TALK, "state: held\n", f"2:8 state: {ONCE}"),
        ("talks", TALK, "outcomes:\n  - text: Sí.\n    state: done\n", f"4:12 state: {ONCE}"),
        ("talks", TALK, "parties:\n  north:\n    head: [ana-aue]\n", f"4:5 head: {ONCE}"),
        ("talks", TALK, "series: Conversaciones\n", f"2:9 series: {ONCE}"),
        ("talks", TALK, "place: term:weir\n", f"2:8 place: {ONCE}"),
        ("people", PERSON, "roles:\n  - from: 2020\n  -\n", f"3:11 from: {ONCE}"),
        ("people", PERSON, "roles:\n  -\n  - organisation: Ministerio\n", f"4:19 organisation: {ONCE}"),
        ("figures", FIGURE, "series:\n  data: barcos.csv\n", f"3:9 data: {ONCE}"),
        (
            "people",
            PERSON,
            "roles:\n  - title: Enviada\n",
            f"2:1 roles: the original has 2 entries here, and the translation 1. {EACH}",
        ),
        ("talks", TALK, "parties:\n  east:\n    says: []\n", f"3:3 east: the original has no east. {ONLY_WORDS}"),
        ("talks", TALK, "parties:\n  south:\n    says:\n      - abuot: Agua\n", ABUOT),
        (
            "figures",
            FIGURE,
            "series:\n  columns: {ships: Naves}\n",
            f"3:20 ships: the original has no ships. {ONLY_WORDS}",
        ),
        (
            "figures",
            FIGURE,
            "does_not_count: naves\n",
            f"2:17 does_not_count: the original has no does_not_count. {ONLY_WORDS}",
        ),
        (
            "talks",
            TALK,
            "agenda: Agua\n",
            '2:9 agenda: a list is wanted, not "Agua". Write [one, two], or one a line after a hyphen.',
        ),
    ],
)  # fmt: skip
def test_data_and_lists_that_do_not_fit_are_told_where_they_stand(
    kind: str, original: str, translation: str, told: str, tmp_path: Path
) -> None:
    assert sentences(read(tmp_path, kind, original, translation)) == [f"{kind}/a.es.md:{told}"]


def test_the_originals_mistakes_are_told_in_the_original_alone(tmp_path: Path) -> None:
    broken = TALK.replace("state: done", "state: doen").replace("date: 2021-05-03\n", "")
    found = read(tmp_path, "talks", broken, "outcomes:\n  - text: Comparten el agua.\n")
    assert [sentence.partition(" ")[0] for sentence in sentences(found)] == ["talks/a.md:1:1", "talks/a.md:27:12"]
