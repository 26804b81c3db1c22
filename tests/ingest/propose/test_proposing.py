"""What is proposed of an article: its source's note, reports, days in office and drafts, each resting on passages."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from explainer.ingest.article import Dateline, Head
from explainer.ingest.findings import Attributed, Findings, Mention, Relation
from explainer.ingest.propose import earlier_passages, proposals, remarks, settled, source_id
from explainer.model.refs import Ref

from .world import (
    HEAD,
    TODAY,
    copy_of,
    drawn,
    figure,
    front,
    known,
    new_lines,
    person,
    place,
    proposed,
    quote,
    talk,
)

LEVEL = Ref("figure", "level-fall-2029")
SOURCE = "source:lake-press-2030-03-12"


def test_an_article_with_nothing_in_it_gets_its_note_and_its_original(tmp_path: Path) -> None:
    found = proposed(drawn("One.", "Two."), Findings(), known(tmp_path))
    assert list(found) == ["original:lake-press-2030-03-12", SOURCE]
    assert found["original:lake-press-2030-03-12"].after == "One.\n\nTwo.\n"
    assert found[SOURCE].after.endswith("---\n\n{#p1}\n\n{#p2}\n")
    assert front(found[SOURCE]) == {
        "title": "Lake Press, March 12, 2030: Valleys meet again",
        "summary": "A report by Lake Press, to be summed up here in one sentence of your own.",
        "type": "article",
        "publisher": "Lake Press",
        "published": "2030-03-12",
        "accessed": "2030-03-20",
        "language": "en",
        "rights": "restricted",
        "text": "keyed",
        "status": "draft",
    }


@pytest.mark.parametrize("rights", ["public-domain", "cc-by", "licensed"])
def test_what_may_be_published_stands_in_the_note_whole(tmp_path: Path, rights: str) -> None:
    article = drawn("* One [link] and `code`.", "1. Two <b>.", "# Three")
    found = proposed(article, Findings(), known(tmp_path), rights)
    assert list(found) == [SOURCE]
    assert front(found[SOURCE])["text"] == "full"
    assert r"\* One \[link\] and \`code\`. {#p1}" in found[SOURCE].after
    assert "1\\. Two \\<b>. {#p2}" in found[SOURCE].after
    assert "\\# Three {#p3}" in found[SOURCE].after


def test_what_the_head_tells_is_in_the_note(tmp_path: Path) -> None:
    text = "ARLAC, March 12 (Lake Press) - Words."
    head = Head(
        "Water “talks”", publisher="Ministry of Water", authors=("Ana B", "Cy D"), published="2030-03",
        url="https://example.org/a", language="es", dateline=Dateline("Arlac", None, 0, text.index("Words")),
    )  # fmt: skip
    found = proposed(drawn(text, head=head), Findings(), known(tmp_path))
    fields = front(found["source:ministry-of-water-2030-03"])
    assert fields | {"summary": ""} == {
        "title": "Ministry of Water, March 2030: Water “talks”",
        "summary": "",
        "type": "statement",
        "publisher": "Ministry of Water",
        "authors": ["Ana B", "Cy D"],
        "published": "2030-03",
        "accessed": "2030-03-20",
        "url": "https://example.org/a",
        "language": "es",
        "rights": "restricted",
        "dateline": "ARLAC, March 12",
        "text": "keyed",
        "status": "draft",
    }


def test_a_number_in_the_headline_that_no_passage_gives_stays_out_of_the_title(tmp_path: Path) -> None:
    article = drawn("Words.", head=replace(HEAD, title="An interview of Channel 12"))
    assert front(proposed(article, Findings(), known(tmp_path))[SOURCE])["title"].endswith(
        ": An interview of Channel …"
    )


def test_short_quotations_are_written_and_long_ones_cut_at_a_clause(tmp_path: Path) -> None:
    article = drawn(
        "“Not enough,” she said.",
        "“We will come back, and we will bring with us whatever the lake left of its water,” she said.",
        "“We will come back and bring with us whatever the lake has left of its water,” she said.",
        "A “scare” quote.",
    )
    found = Findings(
        quotes=(
            quote(article, "Not enough,", "Käthe von der Aue", "kaethe-von-der-aue"),
            quote(article, "We will come back, and we will bring with us whatever the lake left of its water,", "A"),
            quote(article, "We will come back and bring with us whatever the lake has left of its water,", "A"),
            replace(quote(article, "scare", "A"), speaker=None),
        )
    )
    note = proposed(article, found, known(tmp_path, quote_words=8))[SOURCE].after
    assert '"Not enough" {#p1' in note
    assert '\n\n"We will come back" {#p2' in note
    assert "\n\n{#p3" in note
    assert "\n\n{#p4}" in note


def test_a_passage_names_its_speaker_where_nobody_else_is_heard(tmp_path: Path) -> None:
    article = drawn(
        "“It is late,” von der Aue said.",
        "“It is dry,” a spokesperson said.",
        "The lake fell. “It is low,” a spokesperson said.",
        "“It is wet,” von der Aue said. “Is it so,” an aide said.",
        "“It is up,” Lena Hofer said.",
    )
    aue = ("Käthe von der Aue", "kaethe-von-der-aue")
    found = Findings(
        mentions=(person(article, "Lena Hofer", "Lena Hofer", "minister"),),
        quotes=(
            quote(article, "It is late,", *aue),
            quote(article, "It is dry,", "A spokesperson", unnamed=True),
            quote(article, "It is low,", "A spokesperson", unnamed=True),
            quote(article, "It is wet,", *aue),
            quote(article, "Is it so,", "An aide", unnamed=True),
            quote(article, "It is up,", "Lena Hofer"),
        ),
    )
    note = proposed(article, found, known(tmp_path))[SOURCE].after
    marks = [line.partition("{")[2] for line in note.splitlines() if "{#" in line]
    assert marks == [
        '#p1 by="person:kaethe-von-der-aue"}',
        '#p2 by="a spokesperson"}',
        "#p3}",
        "#p4}",
        '#p5 by="minister"}',
    ]


# Reports of figures


def test_a_figure_gets_the_report_as_it_is_given(tmp_path: Path) -> None:
    article = drawn("The lake fell by almost 40 centimetres.", "“It fell 39,” von der Aue said.")
    found = Findings(
        figures=(
            figure(article, "almost 40", "40", counts="centimetres", qualifiers=("almost",), ref=LEVEL),
            figure(
                article, "39", "39", counts="", ref=LEVEL,
                attribution=Attributed("named", "Käthe von der Aue", Ref("person", "kaethe-von-der-aue")),
            ),
        ),
        quotes=(quote(article, "It fell 39,", "Käthe von der Aue", "kaethe-von-der-aue"),),
    )  # fmt: skip
    proposal = proposed(article, found, known(tmp_path))[str(LEVEL)]
    reported = front(proposal)["reported"]
    assert reported[1:] == [
        {"value": "40", "qualifiers": ["almost"], "source": "lake-press-2030-03-12#p1", "attribution": "reporter"},
        {
            "value": "39",
            "source": "lake-press-2030-03-12#p2",
            "attribution": "named",
            "speaker": "person:kaethe-von-der-aue",
        },
    ]
    assert proposal.evidence == ("p1", "p2")
    assert proposal.needs == (SOURCE,)


def test_a_report_that_contradicts_the_note_is_marked(tmp_path: Path) -> None:
    article = drawn("The lake fell by 80 centimetres.")
    found = Findings(figures=(figure(article, "80", "80", counts="centimetres", ref=LEVEL),))
    assert proposed(article, found, known(tmp_path))[str(LEVEL)].contradicts
    agreeing = Findings(figures=(replace(found.figures[0], value=found.figures[0].value / 2),))
    assert not proposed(article, agreeing, known(tmp_path / "b"))[str(LEVEL)].contradicts


def test_the_source_of_a_report_is_published_with_it_and_of_drafts_alone_it_is_a_draft(tmp_path: Path) -> None:
    article = drawn("The lake fell by almost 40 centimetres.", "Lena Hofer spoke.")
    found = Findings(
        mentions=(person(article, "Lena Hofer", "Lena Hofer"),),
        figures=(figure(article, "40", "40", counts="centimetres", ref=LEVEL),),
    )
    everything = proposals(article, found, known(tmp_path), "restricted", TODAY)
    whole = {each.key: each for each in settled(everything)}
    assert "status" not in front(whole[SOURCE])
    without = {each.key: each for each in settled([each for each in everything if each.key != str(LEVEL)])}
    assert front(without[SOURCE])["status"] == "draft"


def test_a_figure_to_which_nothing_can_be_added_is_told(tmp_path: Path) -> None:
    article = drawn("The lake fell by almost 40 centimetres.")
    found = Findings(figures=(figure(article, "almost 40", "40", counts="centimetres", ref=LEVEL),))
    site = known(tmp_path)
    path = "content/figures/level-fall-2029.md"
    text = site.site.notes[LEVEL].origin.text
    anchored = text.replace("reported:\n", "reported: &all\n").replace("reviewed:", "accepted: *all\nreviewed:")
    object.__setattr__(site.site.notes[LEVEL].origin, "text", anchored)
    assert str(LEVEL) not in proposed(article, found, site)
    told = f"Nothing can be added safely to the front matter of {path}; it lacks the report of “almost 40”."
    assert told in remarks(article, found, site)


# People


def test_the_day_on_which_a_post_was_held_is_added(tmp_path: Path) -> None:
    article = drawn("Mühltaler Chancellor of Mühltal Jürgen Müßig came.")
    mention = person(article, "Jürgen Müßig", "Jürgen Müßig", "Mühltaler chancellor of Mühltal", "juergen-muessig")
    proposal = proposed(article, Findings(mentions=(mention,)), known(tmp_path))["person:juergen-muessig"]
    assert new_lines(proposal) == [
        "    seen: [2029-05-03, 2030-03-12]",
        "    sources: [oberland-readout-2029-05-03#p1, lake-press-2030-03-12#p1]",
    ]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("Former Chancellor of Mühltal {}", "Chancellor of Mühltal"),
        ("Teacher {}", "teacher"),
        ("The man {}", None),
        ("{}, the former Chancellor,", "Chancellor of Mühltal"),
    ],
)
def test_no_day_is_added_for_another_or_a_former_post(tmp_path: Path, words: str, role: str | None) -> None:
    article = drawn(words.format("Jürgen Müßig") + " came.")
    mention = person(article, "Jürgen Müßig", "Jürgen Müßig", role, "juergen-muessig")
    assert "person:juergen-muessig" not in proposed(article, Findings(mentions=(mention,)), known(tmp_path))


def test_no_day_is_added_that_the_note_knows(tmp_path: Path) -> None:
    article = drawn("Chancellor of Mühltal Jürgen Müßig came.", head=replace(HEAD, published="2029-05-03"))
    mention = person(article, "Jürgen Müßig", "Jürgen Müßig", "Chancellor of Mühltal", "juergen-muessig")
    assert "person:juergen-muessig" not in proposed(article, Findings(mentions=(mention,)), known(tmp_path))


def test_somebody_new_gets_a_draft_with_role_and_side(tmp_path: Path) -> None:
    article = drawn("Lena Hofer, the Mühltaler minister of farming, spoke.", "Hofer left.", "Former judge Ana B left.")
    found = Findings(
        mentions=(
            person(article, "Lena Hofer", "Lena Hofer", "Mühltaler minister of farming"),
            person(article, "Hofer left"[:5], "Lena Hofer"),
            person(article, "Ana B", "Ana B", "judge"),
            person(article, "left", "Left"),
        )
    )
    drafts = proposed(article, found, known(tmp_path))
    assert front(drafts["person:lena-hofer"]) == {
        "title": "Lena Hofer",
        "summary": "Lena Hofer, Mühltaler minister of farming, is spoken of in a report by Lake Press.",
        "side": "muehltal",
        "roles": [
            {
                "title": "Mühltaler minister of farming",
                "seen": ["2030-03-12"],
                "sources": ["lake-press-2030-03-12#p1"],
            }
        ],
        "status": "draft",
    }
    assert front(drafts["person:ana-b"]).keys() == {"title", "summary", "status"}
    assert "person:left" not in drafts


# Talks


def test_a_new_talk_gets_a_draft_with_its_heads(tmp_path: Path) -> None:
    article = drawn("Talks are due in Arlac.", "Käthe von der Aue will lead the talks.")
    found = Findings(
        mentions=(person(article, "Käthe von der Aue", "Käthe von der Aue", None, "kaethe-von-der-aue"),),
        talks=(talk(article, "Talks", heads={"oberland": ("Käthe von der Aue",)}),),
    )
    assert front(proposed(article, found, known(tmp_path))["talk:2030-03-14"]) == {
        "title": "Talks in Arlac, March 14, 2030",
        "summary": "Talks in Arlac, March 14, 2030, as announced in a report by Lake Press.",
        "date": "2030-03-14",
        "place": "Arlac",
        "state": "announced",
        "parties": {
            "oberland": {"head": ["kaethe-von-der-aue"], "sources": ["lake-press-2030-03-12#p2"]},
            "muehltal": {"sources": ["lake-press-2030-03-12#p1"]},
        },
        "sources": ["lake-press-2030-03-12#p1"],
        "status": "draft",
    }


@pytest.mark.parametrize(
    "changes",
    [{"date": None}, {"parties": ("oberland",)}, {"parties": ("oberland", "France")}, {"ref": Ref("talk", "x")}],
)
def test_talks_without_a_day_or_with_others_get_none(tmp_path: Path, changes: dict[str, object]) -> None:
    article = drawn("Talks are due in Arlac.")
    found = Findings(talks=(talk(article, "Talks", **changes),))
    assert [key for key in proposed(article, found, known(tmp_path)) if key.startswith("talk:")] == []


def test_a_place_with_a_note_is_named_by_it_and_heads_without_a_post_are_left_out(tmp_path: Path) -> None:
    article = drawn("Talks were held in Mühlheim under Jürgen Müßig.", head=replace(HEAD, published="2033-03-12"))
    found = Findings(
        mentions=(person(article, "Jürgen Müßig", "Jürgen Müßig", None, "juergen-muessig"),),
        talks=(
            talk(
                article,
                "Talks",
                date="2033-03-11",
                place="Mühlheim",
                state="held",
                heads={"muehltal": ("Jürgen Müßig",)},
            ),
        ),
    )
    fields = front(proposed(article, found, known(tmp_path))["talk:2033-03-11"])
    assert fields["place"] == "term:muehlheim"
    assert "head" not in fields["parties"]["muehltal"]


def test_talks_that_were_held_since_are_a_persons_to_change(tmp_path: Path) -> None:
    note = (
        "---\ntitle: Round to come\nsummary: A round that is announced.\ndate: 2030-03-14\nplace: Arlac\n"
        "state: announced\nparties: {oberland: {}, muehltal: {}}\nsources: [bote-2029-05-04#p1]\n---\n"
    )
    site = known(tmp_path, {"content/talks/2030-03-14.md": note})
    article = drawn("Talks were held in Arlac.")
    held = Findings(talks=(talk(article, "Talks", state="held", ref=Ref("talk", "2030-03-14")),))
    assert remarks(article, held, site) == (
        "content/talks/2030-03-14.md has the talks as announced, and the article as held (lake-press-2030-03-12#p1).",
    )
    again = Findings(talks=(replace(held.talks[0], state="announced"),))
    assert remarks(article, again, site) == ()


# Figures and terms


def test_a_new_number_gets_a_draft(tmp_path: Path) -> None:
    article = drawn("Some 3,400 farmers in Oberland depended on the lake in 2030.")
    found = Findings(
        figures=(
            figure(
                article, "Some 3,400 farmers", "3400", unit="person", counts="farmers", scope="in Oberland",
                period="2030", qualifiers=("about", "record"),
            ),
        )
    )  # fmt: skip
    fields = front(proposed(article, found, known(tmp_path))["figure:farmers-2030"])
    assert fields | {"summary": ""} == {
        "title": "Farmers, 2030",
        "summary": "",
        "value": "3400",
        "unit": "person",
        "counts": "farmers",
        "scope": "in Oberland",
        "period": "2030",
        "qualifiers": ["about"],
        "source": "lake-press-2030-03-12#p1",
        "status": "draft",
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"unit": "ordinal"},
        {"unit": "year"},
        {"counts": ""},
        {"value": "3"},
        {"counts": "boats", "scope": "", "period": None},
    ],
)
def test_small_numbers_and_those_of_nothing_in_particular_get_none(tmp_path: Path, changes: dict[str, str]) -> None:
    article = drawn("There were 350 boats.")
    given = {"value": "350", "counts": "fishing boats", **changes}
    found = Findings(figures=(figure(article, "350", given.pop("value"), **given),))
    assert [key for key in proposed(article, found, known(tmp_path)) if key.startswith("figure:")] == []


def test_the_first_number_of_a_range_of_percentages_gets_none(tmp_path: Path) -> None:
    article = drawn("Traffic makes 40 to 80 percent of the dirt.")
    dirt = {"unit": "percent", "counts": "of the dirt"}
    found = Findings(
        figures=(figure(article, "40", "40", **dirt), figure(article, "80 percent of the dirt", "80", **dirt))
    )
    drafts = proposed(article, found, known(tmp_path))
    assert [front(each)["value"] for key, each in drafts.items() if key.startswith("figure:")] == ["80"]


def test_a_period_that_the_passage_does_not_give_is_left_out(tmp_path: Path) -> None:
    article = drawn("Last week 350 fishing boats came.")
    found = Findings(figures=(figure(article, "350", "350", counts="fishing boats", period="2030-03-04/2030-03-10"),))
    assert "period" not in front(proposed(article, found, known(tmp_path))["figure:fishing-boats"])


def test_two_numbers_of_one_name_are_told_apart(tmp_path: Path) -> None:
    article = drawn("There were 350 fishing boats, then 450 fishing boats at sea.", "Later 550 fishing boats.")
    boats = {"counts": "fishing boats"}
    found = Findings(
        figures=(
            figure(article, "350", "350", **boats),
            figure(article, "450", "450", scope="at sea", **boats),
            figure(article, "550", "550", **boats),
        )
    )
    keys = [key for key in proposed(article, found, known(tmp_path)) if key.startswith("figure:")]
    assert keys == ["figure:fishing-boats", "figure:fishing-boats-at-sea", "figure:fishing-boats-lake-press"]


def test_bodies_that_are_named_twice_get_a_draft_and_the_publisher_none(tmp_path: Path) -> None:
    article = drawn("The Lake Guard met Lake Press.", "The Lake Guard left. Lake Press wrote. The Harbour Board slept.")

    def body(words: str, after: int = 0) -> Mention:
        start = article.text.index(words, after)
        return Mention(start, start + len(words), "org", words)

    found = Findings(
        mentions=(
            body("Lake Guard"),
            body("Lake Press"),
            body("Lake Guard", 30),
            body("Lake Press", 30),
            body("Harbour Board"),
        )
    )
    assert [key for key in proposed(article, found, known(tmp_path)) if key.startswith("term:")] == ["term:lake-guard"]


# An article that the site has


def test_a_known_source_gets_no_second_note_and_only_what_its_passages_hold(tmp_path: Path) -> None:
    article = drawn("The lake fell by 39 centimetres.", "Zoé d'Arlac spoke.", "Lena Hofer spoke.")
    found = Findings(
        mentions=(person(article, "Lena Hofer", "Lena Hofer"),),
        figures=(figure(article, "39", "39", counts="centimetres", ref=LEVEL),),
        relations=(copy_of("bote-2029-05-04"),),
    )
    site = known(tmp_path)
    assert source_id(article, found, site) == "bote-2029-05-04"
    assert list(proposed(article, found, site)) == ["original:bote-2029-05-04"]


def test_of_a_copy_what_is_new_cites_the_original(tmp_path: Path) -> None:
    article = drawn("Words.", "An aide to the Mühltaler delegation spoke.", "An aide.")
    found = Findings(
        mentions=tuple(
            Mention(start, start + 7, "org", "An aide")
            for start in (article.text.index("An aide"), article.text.rindex("An aide"))
        ),
        relations=(copy_of("bote-2029-05-04", same=False),),
    )
    site = known(tmp_path)
    drafts = proposed(article, found, site)
    assert source_id(article, found, site) == "lake-press-2030-03-12"
    assert list(drafts) == ["term:an-aide"]
    assert front(drafts["term:an-aide"])["sources"] == ["bote-2029-05-04#p4"]


def test_an_id_that_another_source_has_gets_a_number(tmp_path: Path) -> None:
    article = drawn("Words.", head=Head("Other news", publisher="Seemark Bote", published="2029-05-04"))
    site = known(tmp_path, {"content/sources/seemark-bote-2029-05-04.md": "---\ntitle: Broken\n---\n"})
    assert source_id(article, Findings(), site) == "seemark-bote-2029-05-04-2"


def test_an_id_by_which_notes_cite_it_already_is_taken(tmp_path: Path) -> None:
    term = "---\ntitle: A term\nsummary: A term.\ntype: event\nsources: [lake-press-2030-03-11#p1]\n---\n\nWords.\n"
    article = drawn("Words.")
    found = proposed(article, Findings(), known(tmp_path, {"content/terms/a.md": term}))
    assert "status" not in front(found["source:lake-press-2030-03-11"])


def test_passages_are_those_of_the_note_when_an_article_comes_again(tmp_path: Path) -> None:
    article, site = drawn("Words."), known(tmp_path)
    compact = site.site.notes[Ref("source", "linden-compact")]
    told = earlier_passages(article, (copy_of("linden-compact"),), site)
    assert list(told) == ["p1", "p2", "p3"]
    assert told["p1"] in compact.body
    assert earlier_passages(article, (), site) == {}
    assert earlier_passages(article, (copy_of("bote-2029-05-04"),), site) == {}


def test_conflicts_are_told(tmp_path: Path) -> None:
    conflict = Relation("conflict", "p1: x", "talk:x", "The article has the talks in Arlac, the note in Mühlheim.")
    found = Findings(relations=(conflict, conflict))
    assert remarks(drawn("Words."), found, known(tmp_path)) == (conflict.because,)


def test_what_is_new_holds_to_the_models(tmp_path: Path) -> None:
    """Every proposal for a new note is read without a problem."""
    article = drawn("Lena Hofer: 350 fishing boats “came” to Arlac: [x] #y.", "Talks. Lake Guard. Lake Guard.")
    start = article.text.index("Lake Guard")
    found = Findings(
        mentions=(
            person(article, "Lena Hofer", "Lena Hofer", "head: of #1"),
            Mention(start, start + 10, "org", "Lake Guard"),
            Mention(start + 12, start + 22, "org", "Lake Guard"),
        ),
        figures=(figure(article, "350", "350", counts="fishing boats: all", scope="in [x] # y"),),
        talks=(talk(article, "Talks"),),
    )
    files = {
        each.path: each.after
        for each in proposals(article, found, known(tmp_path / "a"), "restricted", TODAY)
        if each.path.endswith(".md")
    }
    assert len(files) == 5
    site = known(tmp_path / "b", files).site
    assert not site.unreadable
    assert set(files) <= {note.path for note in site.notes.values()}


def test_places_are_found_again() -> None:
    article = drawn("One.", "Two.")
    assert place(article, "Two.") == (6, 10)
