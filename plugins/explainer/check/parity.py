"""A translation keeps up with its original.

Passes: a translation reviewed on the day of its original or later, with all its words, and with the same citations,
        numbers, sections and passages.
Fails:  one that is older, gives no day of its own, leaves words of the front matter in the original's language, or
        lacks a citation, a quotation, a number, a section or a passage of the original.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..model.body import Body
from ..model.marks import values
from ..model.note import Field, Note
from ..model.site import Site
from ..model.source import Source
from ..model.talk import Talk
from ..model.translation import words_of
from ..model.writing import Writing
from ..problems import Problem
from ..suggest import listed
from .each_file import each_file

ID = "EX217"
SEVERITY = "warning"

_REVIEWED = re.compile(r"^reviewed[ \t]*:", re.MULTILINE)

_CATCH_UP = "Compare the translation with the original, and bring it up to date."


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report everything that a published translation lacks of its original."""
    translation = writing.note
    if translation is None or translation.lang == site.settings.lang or not writing.published:
        return
    original = site.notes.get(translation.ref)
    if original is None:
        return
    yield from _review(original, translation)
    yield from _words(original, translation)
    yield from _accounts(original, translation)
    yield from _passages(original, translation)
    body = site.bodies.get(original.path)
    for what in _lacking(body, writing.body) if body else ():
        yield translation.origin.body_problem(0, what, _CATCH_UP, ID)


def _review(original: Note, translation: Note) -> Iterator[Problem]:
    """Whether the translation was reviewed as late as the original; a day that it does not give is not its own."""
    if original.reviewed is None:
        return
    if not _REVIEWED.search(translation.origin.text.removesuffix(translation.body)):
        what = f"the original was reviewed on {original.reviewed}, and nothing says when the translation was"
    elif translation.reviewed and translation.reviewed < original.reviewed:
        what = f"the translation was reviewed on {translation.reviewed}, and the original on {original.reviewed}"
    else:
        return
    mend = "Compare the two, bring the translation up to date, and write the day into its reviewed."
    yield translation.origin.problem(("reviewed",), what, mend, ID)


def _words(original: Note, translation: Note) -> Iterator[Problem]:
    """Words in the original's front matter that are not said again in the translation's."""
    said = values(translation.origin.text)
    lacking = [field for field in words_of(original) if field not in said]
    for name in dict.fromkeys(field[0] for field in lacking):
        within = [_written(field) for field in lacking if field[0] == name]
        what = f"{listed(within, 'and')} {'is' if len(within) == 1 else 'are'} not translated yet"
        yield translation.origin.problem((name,), what, "Say them in the translation too, words only.", ID)


def _written(field: Field) -> str:
    """A field as a person says it, entries counted from 1: outcomes 2 text."""
    return " ".join(str(step + 1) if isinstance(step, int) else step for step in field)


def _accounts(original: Note, translation: Note) -> Iterator[Problem]:
    """Subjects that are the same in the original stay the same: by their words, accounts stand side by side."""
    if not isinstance(original, Talk) or not isinstance(translation, Talk):
        return
    said: dict[str, str] = {}
    for side, party in original.parties.items():
        accounts = translation.parties[side].says if side in translation.parties else ()
        for index, (account, translated) in enumerate(zip(party.says, accounts, strict=False)):
            if translated.about == account.about:  # which is not translated yet
                continue
            words = said.setdefault(account.about, translated.about)
            if words != translated.about:
                what = f'"{account.about}" is "{translated.about}" here and "{words}" in another account'
                field = ("parties", side, "says", index, "about")
                yield translation.origin.problem(
                    field, what, "Use the same words for both, which stand side by side.", ID
                )


def _passages(original: Note, translation: Note) -> Iterator[Problem]:
    """A source's passages keep their ids, and the people who speak in them."""
    if not isinstance(original, Source) or not isinstance(translation, Source):
        return
    for id, passage in original.passages.items():
        translated = translation.passages.get(id)
        if translated is None:
            what = f"the translation lacks the passage {id}"
            yield translation.origin.body_problem(0, what, _CATCH_UP, ID)
        elif bool(passage.by) != bool(translated.by) or passage.speaker != translated.speaker:
            what = (
                f"the words of {id} are by {translated.by or 'nobody'}, and by {passage.by or 'nobody'} in the original"
            )
            mend = "Who speaks stays; words that say who are translated."
            yield translation.origin.body_problem(translated.offset, what, mend, ID)
    for id, passage in translation.passages.items():
        if id not in original.passages:
            mend = "Add it to the original first, or take it out."
            yield translation.origin.body_problem(passage.offset, f"the original has no passage {id}", mend, ID)


def _lacking(original: Body, translation: Body) -> Iterator[str]:
    """What the original's body has and the translation's lacks."""
    for thing, of in (("citation", _citations), ("quotation from", _quotations), ("number", _figures)):
        own = set(of(translation))
        lacking = [each for each in dict.fromkeys(of(original)) if each not in own]
        if lacking:
            yield f"the translation lacks the {thing}{_plural(thing, lacking)} {listed(lacking, 'and')}"
    if len(original.headings) != len(translation.headings):
        yield _fewer("section", len(original.headings), len(translation.headings))


def _plural(thing: str, several: list[str]) -> str:
    return "s" if len(several) > 1 and not thing.endswith("from") else ""


def _citations(body: Body) -> Iterable[str]:
    return (str(use.citation) for use in body.citations)


def _quotations(body: Body) -> Iterable[str]:
    return (str(use.citation) for use in body.citations if use.words)


def _figures(body: Body) -> Iterable[str]:
    return (token.target.removeprefix("figure:") for token in body.tokens if token.form == "figure")


def _fewer(thing: str, here: int, there: int) -> str:
    return f"the original has {here or 'no'} {thing}{'' if here == 1 else 's'}, and the translation {there or 'none'}"
