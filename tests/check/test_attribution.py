"""Who says a thing is the same wherever the site speaks of it."""

from pathlib import Path

import pytest

from explainer.check import attribution
from tests.check.world import sentences, site_of


def claim(source: str, voice: str) -> dict[str, str]:
    """A figure reported once."""
    front = "title: A fall\nsummary: It.\nunit: count\ncounts: centimetres\n"
    line = f'reported: [{{value: 40, source: "{source}", {voice}}}]\n'
    return {"content/figures/a-fall.md": f"---\n{front}{line}---\n\nIt fell.\n"}


@pytest.mark.parametrize(
    ("source", "voice"),
    [
        ("bote-2029-05-04#p3", "attribution: reporter"),
        ("bote-2029-05-04#p4", "attribution: unnamed"),
        ("bote-2029-05-04#p2", "attribution: named"),
        ("bote-2029-05-04#p2", "attribution: named, speaker: kaethe-von-der-aue"),
        ("linden-compact#p1", "attribution: document"),
        ("linden-compact", "attribution: document"),
        ("bote-2029-05-04", "attribution: named, speaker: kaethe-von-der-aue"),
        ("bote-2029-05-04#p9", "attribution: document"),
        ("nowhere#p1", "attribution: document"),
    ],
)
def test_these_agree_with_their_passages(source: str, voice: str, tmp_path: Path) -> None:
    """A whole source may speak with any of its voices; a passage that is not there is told elsewhere."""
    assert sentences(attribution, tmp_path, claim(source, voice)) == []


@pytest.mark.parametrize(
    ("source", "voice", "sentence"),
    [
        (
            "bote-2029-05-04#p4",
            "attribution: named",
            (
                "6:67 attribution: a named speaker stands behind this report, and neither it nor bote-2029-05-04#p4 "
                "names one. The words there are an unnamed speaker's (an aide to the Mühltaler delegation): write "
                "that, or who speaks."
            ),
        ),
        (
            "linden-compact",
            "attribution: unnamed",
            (
                "6:63 attribution: the words of linden-compact are a document's, and here they are an unnamed "
                "speaker's. Write attribution: document, or say in the passage's mark who speaks."
            ),
        ),
    ],
)
def test_these_do_not(source: str, voice: str, sentence: str, tmp_path: Path) -> None:
    """The sentence says whose words they are."""
    assert sentences(attribution, tmp_path, claim(source, voice)) == [sentence]


def speaker(words: str) -> dict[str, str]:
    """A source in which somebody speaks."""
    front = "title: A report\nsummary: It.\ntype: article\npublisher: A\nrights: cc-by\n"
    return {"content/sources/report.md": f'---\n{front}---\n\nThey spoke. {{#p1 by="{words}"}}\n'}


@pytest.mark.parametrize("words", ["Zoé d'Arlac", "zoe d’arlac", "President Zoé Marie d’Arlac-Weiß"])
def test_a_name_that_has_a_note_is_no_unnamed_speaker(words: str, tmp_path: Path) -> None:
    assert sentences(attribution, tmp_path, speaker(words)) == [
        f'9:12 body: "{words}" has a note and stands here as an unnamed speaker. Write by="person:zoe-darlac".'
    ]


@pytest.mark.parametrize(
    "words", ["a spokesperson", "an aide to Zoé d’Arlac", "the Water Board", "person:zoe-darlac", "person:Zoé d’Arlac"]
)
def test_other_words_are_none_of_its_business(words: str, tmp_path: Path) -> None:
    assert sentences(attribution, tmp_path, speaker(words)) == []


def talk(summary: str, oberland: str = "", muehltal: str = "") -> dict[str, str]:
    """A talk of two sides."""
    front = f"title: A talk\nsummary: {summary}\ndate: 2029-05-03\nstate: held\nparties:\n"
    sides = f"  oberland: {{{oberland}}}\n  muehltal: {{{muehltal}}}\n"
    return {"content/talks/talk.md": f"---\n{front}{sides}sources: [bote-2029-05-04#p1]\n---\n\nIt.\n"}


def says(text: str, about: str = "The dam") -> str:
    return f"says: [{{about: {about}, text: {text}, sources: [bote-2029-05-04#p2]}}]"


LEAK = says("The dam by the old mill leaks.")


@pytest.mark.parametrize(
    "files",
    [
        talk("A round at which Oberland said that the old mill dam leaks.", LEAK),
        talk("A round in which, by Oberland's account, the dam by the old mill leaks.", LEAK),
        talk("The dam by the old mill leaks.", LEAK, says("It leaks a little.")),
        talk("A round on the dam.", LEAK),
        talk("A round in the town, which has an old mill, on water and fish.", LEAK),
    ],
)
def test_a_summary_may_say_who_says_so(files: dict[str, str], tmp_path: Path) -> None:
    """Or speak of what both sides speak of, or of something else."""
    assert sentences(attribution, tmp_path, files) == []


def test_one_sides_word_is_no_fact(tmp_path: Path) -> None:
    found = sentences(attribution, tmp_path, talk("A dry spring; the old mill dam is leaking.", LEAK))
    assert found == [
        (
            "3:10 summary: the summary gives as fact what only the Oberländer side says: "
            '"The dam by the old mill leaks". '
            "Say who says so, or add another side's account of the same subject."
        )
    ]


def test_an_outcome_is_more_than_one_sides_word(tmp_path: Path) -> None:
    files = talk("The old mill dam is to be mended.", says("The old mill dam is to be mended."))
    agreed = "outcomes: [{text: The old mill dam is to be mended., state: agreed, sources: [bote-2029-05-04#p1]}]"
    path = "content/talks/talk.md"
    assert len(sentences(attribution, tmp_path / "a", files)) == 1
    files[path] = files[path].replace("parties:", f"{agreed}\nparties:")
    assert sentences(attribution, tmp_path / "b", files) == []


def test_an_account_that_only_says_who_met_need_not_be_told(tmp_path: Path) -> None:
    """What the talk's other fields cite of it is told."""
    readout = "readout: oberland-readout-2029-05-03, sources: ['oberland-readout-2029-05-03#p1'"
    files = talk("A round.", f"{readout}]", f"readout: bote-2029-05-04, {LEAK}")
    assert sentences(attribution, tmp_path / "a", files) == [
        (
            "7:3 oberland: the Oberländer side has an account of its own, source:oberland-readout-2029-05-03, and only "
            "the Mühltaler account is told. Add says, with what p2 and p3 of that source says."
        )
    ]
    whole = f"{readout}, 'oberland-readout-2029-05-03#p2', 'oberland-readout-2029-05-03#p3']"
    files = talk("A round.", whole, f"readout: bote-2029-05-04, {LEAK}")
    assert sentences(attribution, tmp_path / "b", files) == []


def test_what_is_a_judgement_is_a_warning(tmp_path: Path) -> None:
    """A report of another voice than its passage's is an error."""
    files = {**talk("The dam by the old mill leaks.", LEAK), **claim("bote-2029-05-04#p3", "attribution: document")}
    found = sorted(attribution.check(site_of(tmp_path, files)))
    assert [(each.field, each.severity) for each in found] == [
        ("attribution", "error"),
        ("summary", "warning"),
    ]
