"""The length of a quotation is limited only where rights are restricted."""

from pathlib import Path

from explainer.check import long_quotation
from tests.check.world import note, sentences


def test_as_many_words_as_the_settings_allow(tmp_path: Path) -> None:
    """Eight of eight are allowed."""
    body = 'It says [@bote-2029-05-04#p1 "one two three four five six seven eight"].'
    assert sentences(long_quotation, tmp_path, note(body)) == []


def test_a_source_in_the_public_domain_is_quoted_at_length(tmp_path: Path) -> None:
    """The limit is for restricted sources."""
    body = 'It says [@linden-compact#p1 "one two three four five six seven eight nine"].'
    assert sentences(long_quotation, tmp_path, note(body)) == []


def test_every_kind_of_quotation_mark_is_seen_in_a_digest(tmp_path: Path) -> None:
    """A digest of a restricted source is held to the limit too."""
    words = "one two three four five six seven eight nine"
    body = f'"{words}" {{#p1}}\n\n“{words}” {{#p2}}\n\n„{words}“ {{#p3}}\n\n«{words}» {{#p4}}\n\n`"{words}"` {{#p5}}\n'
    front = "title: A\nsummary: B.\ntype: article\npublisher: C\nrights: restricted\n"
    found = sentences(long_quotation, tmp_path, {"content/sources/a.md": f"---\n{front}---\n\n{body}"})
    assert [sentence.partition(" ")[0] for sentence in found] == ["9:1", "11:1", "13:1", "15:1"]
