"""What cannot be read is told once, and the rest of the note is read all the same."""

from __future__ import annotations

from explainer.model.note import Origin
from explainer.model.person import Person
from explainer.model.refs import Ref
from explainer.model.talk import Talk
from explainer.read.frontmatter import read_document
from explainer.read.validation import validate


def read(model: type, front: str):  # type: ignore[no-untyped-def]
    text = f"---\n{front}---\n\nWords.\n"
    document = read_document("a.md", text)
    origin = Origin(Ref(model.kind, "a"), "a.md", "en", text, document.body_begins, document.body_line)
    note, problems = validate(model, document.data or {}, origin)
    return note, [problem.sentence for problem in sorted(problems)]


def test_a_faulty_field_leaves_the_others() -> None:
    """The state and the date stand in for what is missing; the head is there to be checked."""
    note, problems = read(Talk, "title: A\ndate: May\nparties:\n  north: {head: [nobody]}\nsummary: B\n")
    assert list(note.refs()) == [(("parties", "north", "head", 0), Ref("person", "nobody"))]
    assert problems == [
        "a.md:1:1 state: state is missing. Add it: what became of it.",
        (
            'a.md:3:7 date: "May" is no date. Write 2022-11-15, 2022-11 or 2022; add ~ for about; '
            "write a range as 2021-10-01/2022-09-30."
        ),
    ]


def test_a_faulty_item_keeps_the_places_of_the_others() -> None:
    """The first role lacks its title, and the second is still the second."""
    roles = "roles:\n  - {organisation: A}\n  - {title: B, sources: [c#p1]}\n"
    note, problems = read(Person, f"title: A\nsummary: B\n{roles}")
    assert [field for field, _ in note.citations()] == [("roles", 1, "sources", 0)]
    assert problems == ["a.md:5:5 title: title is missing. Add it: the post, such as Deputy foreign minister."]


def test_many_faulty_items_all_go() -> None:
    """Ten and more: nine comes before ten."""
    aliases = ", ".join("[x]" if number % 2 else f"n{number}" for number in range(12))
    note, problems = read(Person, f"title: A\nsummary: B\naliases: [{aliases}]\n")
    assert note.aliases == ("n0", "n2", "n4", "n6", "n8", "n10")
    assert len(problems) == 6


def test_an_unknown_field_deep_within_is_compared_with_its_neighbours() -> None:
    """The suggestion is a field of the part in which it stands."""
    parties = "parties:\n  north:\n    says:\n      - {about: A, text: B, source: [c#p1]}\n"
    _, problems = read(Talk, f"title: A\nsummary: B\ndate: 2021\nstate: held\n{parties}")
    assert problems == ["a.md:9:29 source: there is no field source. Did you mean sources?"]
