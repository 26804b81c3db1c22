"""Quoted words stand in the passage they are quoted from.

Where a source's note holds its own text, that text must have them; where it holds our digest, the digest must quote
them. An ellipsis stands for words left out.

Passes: `[@charter#p1 "the river is free"]`, where passage p1 says so.
Fails:  `[@charter#p1 "the river was free"]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.names import fold_characters
from ..model.site import Site
from ..model.source import Source
from ..problems import Problem
from ..suggest import sentences
from .citations import citations, quoted

ID = "EX113"

_LINK = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]|\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_\\]|\[(?=\w\])|(?<=\[\w)\]")
_OMISSION = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*")


def check(site: Site) -> Iterator[Problem]:
    """Report every quotation that its passage, or any passage where none is named, does not bear out."""
    for writing, token, citation in citations(site):
        source = site.notes.get(citation.source)
        if not token.words or not isinstance(source, Source):
            continue
        texts = _texts(source)
        named = [citation.passage] if citation.passage else list(texts)
        # A passage that is not there is told elsewhere.
        if any(name not in texts or _holds(texts[name], token.words) for name in named):
            continue
        holders = [name for name, text in texts.items() if _holds(text, token.words)]
        where = f"passage {citation.passage} of {citation.source}" if citation.passage else str(citation.source)
        if source.text == "full":
            what = f'"{token.words}" does not stand in {where}'
            mend = "Quote it as it stands there, word for word."
        else:
            what = f'"{token.words}" is not quoted in {where}'
            mend = "Quote the source there first, between quotation marks and word for word."
        guess = f"Or did you mean {holders[0]}?" if holders else ""
        yield writing.origin.body_problem(token.offset, what, sentences(mend, guess), ID)


def _texts(source: Source) -> dict[str, str]:
    """The source's own words by passage, as far as its note holds them."""
    if source.text == "full":
        return {name: passage.text for name, passage in source.passages.items()}
    return {name: "\n".join(words for _, words in quoted(passage.text)) for name, passage in source.passages.items()}


def _holds(text: str, words: str) -> bool:
    """Whether each piece of a quotation stands in the text as whole words, in order."""
    text, reached = _folded(text), 0
    for piece in filter(None, map(_folded, _OMISSION.split(words))):
        found = re.compile(rf"(?<!\w){re.escape(piece)}(?!\w)").search(text, reached)
        if not found:
            return False
        reached = found.end()
    return True


def _folded(text: str) -> str:
    """White space, capitals and kinds of quotation mark, apostrophe and dash alike; Markdown's marks gone.

    A letter in brackets is the quoter's own capital; a full stop or comma at the end is the quoter's own too.
    """
    text = _LINK.sub(lambda found: found[1] or found[2] or "", text)
    text = _MARKS.sub("", text)
    # Accents count: only what is no letter is folded.
    plain = fold_characters(text)
    folded = plain if text.isascii() else "".join(o if o.isalnum() else p for o, p in zip(text, plain, strict=True))
    return " ".join(folded.replace('"', "'").casefold().split()).strip(" '").rstrip(".,")
