"""A quotation may be typed in its own way, but its words are the source's."""

from pathlib import Path

import pytest

from explainer.check import quotation_drift
from explainer.model.quotations import fingerprint
from tests.check.world import note, sentences, site_of, source


@pytest.mark.parametrize(
    "citation",
    [
        '[@linden-compact#p1 "the water of the Lindensee"]',
        '[@linden-compact#p1 "[t]he water of the Lindensee"]',
        '[@linden-compact#p2 "more than one third"]',
        '[@linden-compact#p2 "the lake\'s gauge"]',
        "[@linden-compact#p3 “‘whenever one of them asks for it,’ at a place”]",
        '[@linden-compact#p3 "whenever … asks for it"]',
        '[@linden-compact#p3 "the heads […] shall meet"]',
        '[@linden-compact#p1 "none of them shall sell it,"]',
        '[@linden-compact "at a place that the other two choose"]',
        '[@bote-2029-05-04#p2 "were not enough"]',
        "[@bote-2029-05-04#p1]",
    ],
)
def test_these_stand_in_their_passages(citation: str, tmp_path: Path) -> None:
    """White space, capitals, marks and omissions are the quoter's."""
    assert sentences(quotation_drift, tmp_path, note(f"It says {citation}.")) == []


@pytest.mark.parametrize(
    ("citation", "sentence"),
    [
        (
            '[@linden-compact#p1 "the water of the Lindense"]',
            (
                '"the water of the Lindense" does not stand in passage p1 of source:linden-compact. '
                "Quote it as it stands there, word for word."
            ),
        ),
        (
            '[@linden-compact#p1 "shall sell it … the water"]',
            (
                '"shall sell it … the water" does not stand in passage p1 of source:linden-compact. '
                "Quote it as it stands there, word for word."
            ),
        ),
        (
            '[@linden-compact#p1 "Muhltal"]',
            (
                '"Muhltal" does not stand in passage p1 of source:linden-compact. '
                "Quote it as it stands there, word for word."
            ),
        ),
        (
            '[@linden-compact "the water is free"]',
            '"the water is free" does not stand in source:linden-compact. Quote it as it stands there, word for word.',
        ),
        (
            '[@bote-2029-05-04#p2 "would have to meet again"]',
            (
                '"would have to meet again" is not quoted in passage p2 of source:bote-2029-05-04. '
                "Quote the source there first, between quotation marks and word for word."
            ),
        ),
    ],
)
def test_these_do_not(citation: str, sentence: str, tmp_path: Path) -> None:
    """Part of a word, another order, a missing accent and our own words in a digest are no quotation."""
    assert sentences(quotation_drift, tmp_path, note(f"It says {citation}.")) == [f"8:9 body: {sentence}"]


# Omissions and insertions

LETTER = {
    "content/sources/letter.md": source(
        "We hold that the delegations of the valleys, after long talks, may return to the lake.",
        "The warden and each of the engineers shall read the gauge.",
    )
}


@pytest.mark.parametrize(
    "words",
    [
        "the delegations of the valleys […] may return to the lake",
        "the delegations of the valleys ... may return to the lake",
        "The delegations […] may return [to work at] the lake",
        "[each of] the delegations of the valleys",
        "[T]he delegations of the valleys",
        "[They] hold that the delegations",
        "may return […].",
    ],
)
def test_what_is_left_out_or_put_in_is_marked(words: str, tmp_path: Path) -> None:
    assert sentences(quotation_drift, tmp_path, {**LETTER, **note(f'It says [@letter#p1 "{words}"].')}) == []


@pytest.mark.parametrize(
    "words",
    [
        "the delegations of the valleys may return to the lake",
        "each of the delegations of the valleys",
        "may return […] the delegations",
        "the delegations […] might return",
        "[each of] the delegation of the valleys",
        "delegations of the valley[s]",
    ],
)
def test_what_is_not_marked_is_found(words: str, tmp_path: Path) -> None:
    """Words left out, put in, put in another order or exchanged without a sign."""
    assert sentences(quotation_drift, tmp_path, {**LETTER, **note(f'It says [@letter#p1 "{words}"].')}) == [
        (
            f'8:9 body: "{words}" does not stand in passage p1 of source:letter. '
            "Quote it as it stands there, word for word."
        )
    ]


# Quotations in sentences and statements


@pytest.mark.parametrize(
    "body",
    [
        'It says that they "may return to the lake" [@letter#p1].',
        "It says that they “may return to the lake” [@letter#p1].",
        "It says that they «may return to the lake» [@letter#p1].",
        'It says that they "may return," and "shall read the gauge" [@letter#p1] [@letter#p2].',
        'It says that they "shall read the gauge" [@letter].',
        'It says that "[each of] the delegations of the [three] valleys […] may return" [@letter#p1].',
        'It says that "the delegations of [[Lindensee|the valleys]]" [@letter#p1] may return.',
        'It says that "the [delegations](../terms/lindensee.md) of the valleys" [@letter#p1] may return.',
        'The word "lagoon" is nobody\'s.',
        'It says that they "may fish" [@nowhere#p1].',
    ],
)
def test_a_sentence_may_quote_what_it_cites(body: str, tmp_path: Path) -> None:
    """What stands between quotation marks in a sentence without a citation is another matter."""
    assert sentences(quotation_drift, tmp_path, {**LETTER, **note(body)}) == []


@pytest.mark.parametrize(
    ("body", "sentence"),
    [
        (
            'It says that they "may fish" [@letter#p1].',
            (
                '8:19 body: "may fish" does not stand in passage p1 of source:letter. '
                "Quote it as it stands there, word for word."
            ),
        ),
        (
            'It says that they "shall read the gauge" [@letter#p1].',
            (
                '8:19 body: "shall read the gauge" does not stand in passage p1 of source:letter. '
                "Quote it as it stands there, word for word. Or did you mean p2?"
            ),
        ),
        (
            'It says that "[they] may fish" [@letter#p1].',
            (
                '8:14 body: "[they] may fish" does not stand in passage p1 of source:letter. '
                "Quote it as it stands there, word for word."
            ),
        ),
        (
            "It says that they “may fish” [@letter#p1] [@letter#p2].",
            (
                '8:19 body: "may fish" does not stand in letter#p1 and letter#p2. '
                "Quote it as it stands there, word for word."
            ),
        ),
        (
            'It says that they "may return" [@bote-2029-05-04#p2].',
            (
                '8:19 body: "may return" is not quoted in passage p2 of source:bote-2029-05-04. '
                "Quote the source there first, between quotation marks and word for word."
            ),
        ),
    ],
)
def test_a_sentence_that_quotes_something_else(body: str, sentence: str, tmp_path: Path) -> None:
    assert sentences(quotation_drift, tmp_path, {**LETTER, **note(body)}) == [sentence]


@pytest.mark.parametrize(
    ("text", "is_told"),
    [("They may return.", False), ("They “may return to the lake”.", False), ("They “may come back”.", True)],
)
def test_a_statement_quotes_the_passages_beside_it(text: str, is_told: bool, tmp_path: Path) -> None:
    """What one side says, and what came of a talk."""
    front = "title: A round\nsummary: A round.\ndate: 2030-01-01\nstate: held\nparties:\n  oberland:\n"
    says = f'    says: [{{about: Work, text: "{text}", sources: ["letter#p1"]}}]\n'
    outcome = f'outcomes: [{{text: "{text}", state: done, sources: ["letter#p1"]}}]\n'
    talk = f"---\n{front}{says}{outcome}sources: [linden-compact#p1]\n---\n\nWords.\n"
    told = (
        'text: "may come back" does not stand in passage p1 of source:letter. '
        "Quote it as it stands there, word for word."
    )
    found = sentences(quotation_drift, tmp_path, {**LETTER, "content/talks/a.md": talk})
    assert found == ([f"8:32 {told}", f"9:19 {told}"] if is_told else [])


# Digests, originals and fingerprints

QUOTING = "She said that the cuts “were not enough” and that “nobody [at the lake] was asked”."
PRINT = fingerprint(QUOTING)
ORIGINAL = "The warden said on Monday: ‘The cuts were not\nenough, and nobody in the valleys was asked.’"


def digest(words: str, print_now: str | None, original: str | None = None) -> dict[str, str]:
    """A digest, the fingerprint in its front matter, and its original."""
    front = "title: A report\nsummary: A report.\ntype: article\npublisher: The Gazette\nrights: restricted\n"
    front += f"quotations: {print_now}\n" if print_now else ""
    files = {"content/sources/report.md": f"---\n{front}---\n\n{words} {{#p1}}\n"}
    return files | ({"content/sources/originals/report.txt": original} if original is not None else {})


COMPARE = "Compare the digest's quotations with the original once more"


@pytest.mark.parametrize(
    "files",
    [
        digest(QUOTING, PRINT),
        digest(QUOTING, PRINT, ORIGINAL),
        digest("She said that it was not enough.", None),
        digest(f"In short: {QUOTING}", PRINT),
        digest(QUOTING.replace("“", '"').replace("”", '"'), PRINT),
    ],
)
def test_a_digest_that_was_compared(files: dict[str, str], tmp_path: Path) -> None:
    """With its original where that is at hand, with its fingerprint where not; the words around do not count."""
    assert sentences(quotation_drift, tmp_path, files) == []


@pytest.mark.parametrize(
    ("files", "found"),
    [
        (
            digest(QUOTING, PRINT, "The warden said nothing."),
            [
                (
                    '10:24 body: "were not enough" does not stand in the original, content/sources/originals/report. '
                    "Quote it as it stands there, word for word."
                ),
                (
                    '10:51 body: "nobody [at the lake] was asked" does not stand in the original, '
                    "content/sources/originals/report. Quote it as it stands there, word for word."
                ),
            ],
        ),
        (
            digest(QUOTING.replace("not", "never"), PRINT),
            [
                (
                    "7:13 quotations: a quotation of the digest has changed since it was compared with the original. "
                    f"{COMPARE}, then write quotations: {fingerprint(QUOTING.replace('not', 'never'))}."
                )
            ],
        ),
        (
            digest(QUOTING, None),
            [
                (
                    "1:1 file: nothing says that the digest's quotations were compared with the original. "
                    f"{COMPARE}, then write quotations: {PRINT}."
                )
            ],
        ),
        (
            digest("She said that it was not enough.", PRINT),
            ["7:13 quotations: the digest quotes nothing any more. Take the field out."],
        ),
        (
            digest(QUOTING.replace("not", "never"), fingerprint(QUOTING.replace("not", "never")), ORIGINAL),
            [
                (
                    '10:24 body: "were never enough" does not stand in the original, '
                    "content/sources/originals/report. Quote it as it stands there, word for word."
                )
            ],
        ),
    ],
)
def test_a_digest_that_was_not(files: dict[str, str], found: list[str], tmp_path: Path) -> None:
    """An original at hand is asked whatever the fingerprint says."""
    assert sentences(quotation_drift, tmp_path, files) == found


def test_a_digest_that_nobody_compared_is_a_warning(tmp_path: Path) -> None:
    """One that changed since is an error."""
    [missing] = quotation_drift.check(site_of(tmp_path / "a", digest(QUOTING, None)))
    [changed] = quotation_drift.check(site_of(tmp_path / "b", digest(QUOTING, "0badf00d")))
    assert (missing.severity, changed.severity) == ("warning", "error")


def test_a_full_text_has_no_fingerprint_to_keep(tmp_path: Path) -> None:
    """Its words are the source's own, marks and all."""
    assert sentences(quotation_drift, tmp_path, {"content/sources/report.md": source("She said “no”.")}) == []
