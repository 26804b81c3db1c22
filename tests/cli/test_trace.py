"""What stands behind a number, a person, a passage, and which pages use it, down to the line."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent, indent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explainer.model.note import Origin
from explainer.model.refs import Ref
from explainer.model.uses import Use
from explainer.trace.step import Step
from explainer.trace.text import as_text
from tests.support import Built, copy_site, draw, explainer


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The good site, which tracing leaves as it was."""
    return copy_site("good", tmp_path_factory.mktemp("trace") / "site")


def trace(site: Path, *arguments: str) -> Built:
    return explainer(site, "trace", *arguments, COLUMNS="110")


def told(site: Path, wanted: str) -> str:
    answer = trace(site, wanted)
    assert (answer.code, answer.err) == (0, "")
    return answer.out


def text(words: str) -> str:
    return dedent(words).lstrip("\n")


def last_line(words: str) -> str:
    return words.strip().splitlines()[-1]


def test_a_derived_figure_leads_through_its_formula_to_passages_and_cells(good: Path) -> None:
    assert told(good, "figure:cut-2029") == text("""
        figure:cut-2029 Cut of 2029  [content/figures/cut-2029.md]
          20%: less water drawn than the year before  [content/figures/cut-2029.md:6]
            formula: (figure:drawn-2028 - figure:drawn-2029) / figure:drawn-2028
            figure:drawn-2028 Water drawn in 2028  [content/figures/drawn-2028.md]
              1,250: thousand cubic metres drawn, Lindensee, 2028  [content/figures/drawn-2028.md:4]
                gauge-muehlheim#p2  [content/sources/gauge-muehlheim.md:15]
                  words: “In 2028 the three valleys drew 1,250 thousand cubic metres, in 2029 they drew 1,000.”
                  voice: a document
                  publisher: Water Board of the Three Valleys
                  title: Gauge at Mühlheim, yearly readings
                lindensee.csv, year 2028, drawn: 1250  [content/data/lindensee.csv:4]
            figure:drawn-2029 Water drawn in 2029  [content/figures/drawn-2029.md]
              1,000: thousand cubic metres drawn, Lindensee, 2029, as of January 31, 2030
                  [content/figures/drawn-2029.md:4]
                gauge-muehlheim#p2  [content/sources/gauge-muehlheim.md:15]  (see above)
                lindensee.csv, year 2029, drawn: 1000  [content/data/lindensee.csv:5]
          Used on 1 page
            The Lindensee water talks  [content/pages/home.md]
              content/pages/home.md:6  figures: [figure:drawn-2029, figure:level-fall-2029, figure:cut-2029]
    """)


def test_a_reported_number_says_who_reports_it_and_how_it_agrees(good: Path) -> None:
    assert told(good, "figure:level-fall-2029") == text("""
        figure:level-fall-2029 Fall of the lake by 2029  [content/figures/level-fall-2029.md]
          38: centimetres, Lindensee, 2028 to 2029  [content/figures/level-fall-2029.md:4]
            agreement: Two sources; they agree by rounding
            gauge-muehlheim#p3  [content/sources/gauge-muehlheim.md:17]
              words: “The lake fell by 38 centimetres, from 312 in 2028 to 274 in 2029.”
              voice: a document
              publisher: Water Board of the Three Valleys
              title: Gauge at Mühlheim, yearly readings
          Reported as almost 40. 38 is almost 40.  [content/figures/level-fall-2029.md:11]
            attribution: reporter
            bote-2029-05-04#p3  [content/sources/bote-2029-05-04.md:22]
              words: “The report puts the fall of the lake at almost 40 centimetres.”
              voice: the reporter's own
              publisher: Seemark Bote
              title: Seemark Bote, 4 May 2029: a lake runs low
              date: May 4, 2029
              address: https://example.org/bote/2029-05-04
          Used on 1 page
            The Lindensee water talks  [content/pages/home.md]
              content/pages/home.md:6  figures: [figure:drawn-2029, figure:level-fall-2029, figure:cut-2029]
    """)


def test_a_number_is_traced_up_through_the_figures_worked_out_from_it(good: Path) -> None:
    assert told(good, "figure:drawn-2028").partition("\n  Used on 3 pages\n")[2] == indent(
        text("""
            talk:2029-05-03 Round in Mühlheim, 3 May 2029  [content/talks/2029-05-03.md]
              content/talks/2029-05-03.md:42  … metres [@gauge-muehlheim#p2], {figure:drawn-2029 change
                  figure:drawn-2028} against the year …
            figure:cut-2029 Cut of 2029  [content/figures/cut-2029.md]
              content/figures/cut-2029.md:6  derived: (figure:drawn-2028 - figure:drawn-2029) / figure:drawn-2028
              Used on 1 page
                The Lindensee water talks  [content/pages/home.md]
                  content/pages/home.md:6  figures: [figure:drawn-2029, figure:level-fall-2029, figure:cut-2029]
            figure:drawn-2029 Water drawn in 2029  [content/figures/drawn-2029.md]
              content/figures/drawn-2029.md:12  compare: [drawn-2028]
              content/figures/drawn-2029.md:17  A fifth less than in [[figure:drawn-2028|the year before]].
    """),
        "    ",
    )


@pytest.mark.parametrize("name", ["person:kaethe-von-der-aue", "kaethe-von-der-aue", "kathe VON der Aue"])
def test_a_person_goes_by_ref_id_name_or_alias(name: str, good: Path) -> None:
    assert told(good, name) == text("""
        person:kaethe-von-der-aue Käthe von der Aue  [content/people/kaethe-von-der-aue.md]
          Water warden, Water Board of the Three Valleys, from 2024, seen May 3, 2029
              [content/people/kaethe-von-der-aue.md:8]
            bote-2029-05-04#p2  [content/sources/bote-2029-05-04.md:20]
              words: “Käthe von der Aue, Oberland's water warden since 2024, said that the cuts "were not enough" and
                  that the valleys would have to meet again; she had met Zoé d'Arlac of Seemark in Arlac on 12
                  September 2028.”
              voice: Käthe von der Aue (person:kaethe-von-der-aue)
              publisher: Seemark Bote
              title: Seemark Bote, 4 May 2029: a lake runs low
              date: May 4, 2029
              address: https://example.org/bote/2029-05-04
          Used on 5 pages
            talk:2028-09-12 Round in Arlac, 12 September 2028  [content/talks/2028-09-12.md]
              content/talks/2028-09-12.md:9  oberland: {head: [kaethe-von-der-aue]}
            talk:2029-05-03 Round in Mühlheim, 3 May 2029  [content/talks/2029-05-03.md]
              content/talks/2029-05-03.md:12  head: [person:kaethe-von-der-aue]
              content/talks/2029-05-03.md:38  … [@bote-2029-05-04#p1]. Käthe von der Aue said that the cuts
                  [@bote-2029-05-04#p2 "were …
            person:anton-grueb Anton Grüb (draft)  [content/people/anton-grueb.md]
              content/people/anton-grueb.md:7  Nobody has found a source on [[Käthe von der Aue]] and him.
            source:bote-2029-05-04 Seemark Bote, 4 May 2029: a lake runs low  [content/sources/bote-2029-05-04.md]
              content/sources/bote-2029-05-04.md:20  … had met Zoé d'Arlac of Seemark in Arlac on 12 September 2028.
                  {#p2 by="person:kaethe-von-der-aue"}
              content/sources/bote-2029-05-04.md:20  Käthe von der Aue, Oberland's water warden since 2024, said that
                  the cuts "were not enough" and …
            source:oberland-readout-2029-05-03 Oberland's account of the Mühlheim round
                [content/sources/oberland-readout-2029-05-03.md]
              content/sources/oberland-readout-2029-05-03.md:14  Käthe von der Aue led the Oberländer delegation,
                  Jürgen Müßig the Mühltaler and Zoé d'Arlac the …
    """)


def test_each_statement_of_a_talk_has_its_passages(good: Path) -> None:
    data = json.loads(trace(good, "talk:2029-05-03", "--format", "json").out)

    assert [(step["says"], [passage["says"] for passage in step["behind"]]) for step in data["behind"]] == [
        ("Oberland, on How much to cut: The cuts agreed were not enough.", ["bote-2029-05-04#p2"]),
        ("Mühltal, on The dam: No valley asked for the dam.", ["bote-2029-05-04#p4"]),
        (
            "Each valley draws a fifth less until the lake has risen again. (done)",
            ["oberland-readout-2029-05-03#p2"],
        ),
        ("The gauge reports every week. (agreed)", ["oberland-readout-2029-05-03#p3"]),
        ("Held: May 3, 2029, Mühlheim", ["bote-2029-05-04#p1", "oberland-readout-2029-05-03#p1"]),
        ("The three valleys met in [[Mühlheim]] [@bote-2029-05-04#p1].", ["bote-2029-05-04#p1"]),
        (
            (
                'Käthe von der Aue said that the cuts [@bote-2029-05-04#p2 "were not enough"], and von der Aue asked '
                "for [another round](#what-came-after)."
            ),
            ["bote-2029-05-04#p2"],
        ),
        (
            (
                "By the end of the year the valleys had drawn {figure:drawn-2029} thousand cubic metres "
                "[@gauge-muehlheim#p2], {figure:drawn-2029 change figure:drawn-2028} against the year before."
            ),
            ["gauge-muehlheim#p2"],
        ),
        (
            (
                "The compact says that the water belongs to them "
                '[@linden-compact#p1 "in common, and none of them shall sell it"].'
            ),
            ["linden-compact#p1"],
        ),
    ]


def test_a_passage_as_data(good: Path) -> None:
    data = json.loads(trace(good, "bote-2029-05-04#p4", "--format", "json").out)

    assert data == {
        "kind": "passage",
        "says": "bote-2029-05-04#p4",
        "place": "content/sources/bote-2029-05-04.md:24",
        "words": "An aide to the Mühltaler delegation said that no valley had asked for the dam.",
        "voice": "an aide to the Mühltaler delegation",
        "publisher": "Seemark Bote",
        "title": "Seemark Bote, 4 May 2029: a lake runs low",
        "date": "May 4, 2029",
        "address": "https://example.org/bote/2029-05-04",
        "used": [
            {
                "kind": "page",
                "says": "talk:2029-05-03 Round in Mühlheim, 3 May 2029",
                "place": "content/talks/2029-05-03.md",
                "behind": [
                    {
                        "kind": "use",
                        "says": "sources: [bote-2029-05-04#p4]",
                        "place": "content/talks/2029-05-03.md:23",
                    }
                ],
            }
        ],
    }


def test_a_source_tells_its_passages_and_what_it_is_a_copy_of(good: Path) -> None:
    assert told(good, "tagblatt-2029-05-05") == text("""
        source:tagblatt-2029-05-05 Tagblatt, 5 May 2029: a lake runs low  [content/sources/tagblatt-2029-05-05.md]
          tagblatt-2029-05-05  [content/sources/tagblatt-2029-05-05.md]
            voice: the reporter's own
            publisher: Tagblatt
            title: Tagblatt, 5 May 2029: a lake runs low
            date: May 5, 2029
            copy of: source:bote-2029-05-04
          tagblatt-2029-05-05#p1  [content/sources/tagblatt-2029-05-05.md:15]
            words: “The same report, shortened.”
            voice: the reporter's own
          Used on no page
    """)


def test_a_sum_a_rank_a_span_and_a_settled_conflict(good: Path, tmp_path: Path) -> None:
    note = """
        ---
        title: Water drawn in the drought
        summary: What the valleys drew in the years of the drought.
        value: 3735
        unit: count
        counts: thousand cubic metres drawn
        period: 2026/2028
        source: gauge-muehlheim#p2
        reported:
          - {value: 4100, source: "bote-2029-05-04#p3", attribution: named, speaker: zoe-darlac, standing: corrected}
          - {value: 3500, counts: pipes, period: 2029, source: "bote-2029-05-04#p3", attribution: reporter}
        sum_of: {data: lindensee.csv, x: year, y: drawn, source: gauge-muehlheim#p1}
        rank: {order: highest, among: [drawn-2029, drawn-2028], since: 2020}
        resolution: {use: 3735, because: the gauge was read anew, source: gauge-muehlheim#p3}
        spans:
          - {words: a year, from: talk:2028-09-12, to: 2029-05}
        ---

        It lasted a year.
    """
    site = draw(copy_site("good", tmp_path / "site"), {"content/figures/drought.md": note})
    (site / "pelican.conf.py").write_bytes((good / "pelican.conf.py").read_bytes())

    lines = told(site, "figure:drought").splitlines()

    assert [line for line in lines if line[:4].strip() or "drought.md" in line or "csv" in line or "rank" in line] == [
        "figure:drought Water drawn in the drought  [content/figures/drought.md]",
        "  3,735: thousand cubic metres drawn, 2026 to 2028  [content/figures/drought.md:4]",
        "    rank: highest among figure:drawn-2029 and figure:drawn-2028, since 2020",
        "    adds up to it: lindensee.csv, year 2026, drawn: 1240  [content/data/lindensee.csv:2]",
        "    adds up to it: lindensee.csv, year 2027, drawn: 1245  [content/data/lindensee.csv:3]",
        "    adds up to it: lindensee.csv, year 2028, drawn: 1250  [content/data/lindensee.csv:4]",
        "  Reported as 4,100. 4,100 differs from 3,735 by 365.  [content/figures/drought.md:10]",
        "  Reported as 3,500. Another period: cannot be compared.  [content/figures/drought.md:11]",
        "  Settled: 3,735 stands, because the gauge was read anew  [content/figures/drought.md:14]",
        "  “a year”: from talk:2028-09-12 (September 12, 2028) to May 2029  [content/figures/drought.md:16]",
        "  Used on no page",
    ]
    assert "    attribution: named, Zoé d’Arlac (person:zoe-darlac)\n    standing: corrected" in "\n".join(lines)


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [
        ("figure:drawn-2092", 'Nothing goes by "figure:drawn-2092". Did you mean figure:drawn-2028?'),
        ("Jurgen Musig", 'Nothing goes by "Jurgen Musig". Did you mean Jürgen Müßig?'),
        ("linden-compact", '"linden-compact" can mean source:linden-compact or term:linden-compact. Name one of them.'),
        ("bote-2029-05-40#p1", "There is no source bote-2029-05-40. Did you mean bote-2029-05-04?"),
        ("linden-compact#p9", "linden-compact has no passage p9. It has p1, p2 and p3."),
        (
            "Bote#1",
            '"Bote#1" is no citation. Write the source\'s id and passage, such as some-source#p1.',
        ),
    ],
)
def test_what_nothing_goes_by_is_a_mistake_in_the_command(wanted: str, sentence: str, good: Path) -> None:
    answer = trace(good, wanted)

    assert (answer.code, answer.out) == (2, "")
    assert last_line(answer.err) == f"Error: {sentence}"


def test_notes_with_problems_do_not_stand_in_the_way_of_others(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")
    (site / "content/talks/2028-09-12.md").write_text("---\ntitle: [\n---\n")

    answer = trace(site, "figure:cut-2029")
    broken = trace(site, "talk:2028-09-12")

    assert answer.code == 0
    assert answer.out.startswith("figure:cut-2029 Cut of 2029")
    assert answer.err == ("Some files have problems and may be missing here. See what explainer check says of them.\n")
    assert broken.code == 2
    assert last_line(broken.err) == (
        "Error: content/talks/2028-09-12.md cannot be read. See what explainer check says of it."
    )


def test_a_formula_that_leads_back_to_itself_is_not_followed_for_ever(tmp_path: Path) -> None:
    site = copy_site("good", tmp_path / "site")
    figure = site / "content/figures/drawn-2028.md"
    figure.write_text(figure.read_text().replace("value: 1250", "derived: figure:cut-2029 * 2"))

    lines = told(site, "figure:cut-2029")

    assert "figure:cut-2029 Cut of 2029: its formula leads back here  [content/figures/cut-2029.md]" in lines


def test_a_trace_leaves_the_folder_as_it_was(good: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in good.rglob("*") if "__pycache__" not in file.parts}

    told(good, "figure:cut-2029")

    assert {file: file.stat().st_mtime_ns for file in good.rglob("*") if "__pycache__" not in file.parts} == before


WORDS = st.text(alphabet="ab ü“{[-", min_size=1, max_size=300)


@given(line=WORDS, before=st.integers(0, 3), data=st.data(), room=st.integers(5, 80))
def test_what_is_shown_of_a_line_holds_the_place(line: str, before: int, data: st.DataObject, room: int) -> None:
    """It is part of that line, begins no later than the place, and is not much longer than the room for it."""
    places = [number for number, letter in enumerate(line) if letter != " "]
    at = data.draw(st.sampled_from(places or [0]))
    body = "\n" * before + line + "\nthe next line"
    use = Use(Origin(None, "a.md", "en", body, 0, 7), Ref("term", "a"), offset=before + at)

    shown = use.written(room)

    assert use.place == f"a.md:{7 + before}"
    assert shown.removeprefix("… ").removesuffix(" …") in line
    assert len(shown) <= room + 4
    if places:
        assert line[at] in shown


@given(says=st.lists(st.text("abc d", max_size=200), min_size=1, max_size=4), width=st.integers(40, 140))
def test_no_line_is_wider_than_its_words_make_it(says: list[str], width: int) -> None:
    step = Step("note", "a")
    for words in says:
        step = Step("statement", words, "a.md:1", (("words", words),), (step,))

    for line in as_text(step, width).splitlines():
        assert len(line) <= max(width, 50) or len(line.split()) == 1 or " " not in line.strip()
