"""Quoted words stand in the passage they are quoted from, where we hold the source's own text.

Passes: `[@charter#p1 "the river is free"]`, where passage p1 says so.
Fails:  `[@charter#p1 "the river was free"]`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.names import fold_characters
from ..model.refs import parse_citation
from ..model.site import Site
from ..model.source import Source
from ..problems import Problem
from ..suggest import sentences

ID = "EX113"

_LINK = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]|\[([^\]]*)\]\([^)]*\)")
_OMISSION = re.compile(r"\s*(?:\[\s*(?:…|\.\.\.)\s*\]|…|\.\.\.)\s*")


def check(site: Site) -> Iterator[Problem]:
    """Report every quotation that its passage does not bear out. An ellipsis stands for words left out."""
    for writing in site.writings:
        for token in writing.body.tokens:
            if token.form != "citation" or not token.words:
                continue
            try:
                citation = parse_citation(token.target)
            except ValueError:  # no citation at all, which is another problem
                continue
            source = site.notes.get(citation.source)
            if not isinstance(source, Source) or source.text != "full":
                continue
            texts = {name: passage.text for name, passage in source.passages.items()}
            if citation.passage:
                if citation.passage not in texts or _holds(texts[citation.passage], token.words):
                    continue
                where = f"passage {citation.passage} of {citation.source}"
            else:
                if _holds("\n".join(texts.values()), token.words):
                    continue
                where = str(citation.source)
            elsewhere = next((name for name, text in texts.items() if _holds(text, token.words)), None)
            mend = sentences(
                "Quote it as it stands there, word for word.", f"Or did you mean {elsewhere}?" if elsewhere else ""
            )
            yield writing.origin.body_problem(token.offset, f'"{token.words}" does not stand in {where}', mend, ID)


def _holds(text: str, words: str) -> bool:
    """Whether each piece of a quotation stands in the text, in order."""
    text, reached = _folded(text), 0
    for piece in _OMISSION.split(words):
        piece = _folded(piece)
        found = text.find(piece, reached)
        if found < 0:
            return False
        reached = found + len(piece)
    return True


def _folded(text: str) -> str:
    """White space, capitals and kinds of quotation mark, apostrophe and dash alike; Markdown's marks gone.

    A letter in brackets is the quoter's own capital; a full stop or comma at the end is the quoter's own too.
    """
    text = _LINK.sub(lambda found: found[1] or found[2] or "", text)
    text = re.sub(r"[*_\\]|\[(?=\w\])|(?<=\[\w)\]", "", text)
    # Accents count: only what is no letter is folded.
    folded = "".join(one if one.isalnum() else two for one, two in zip(text, fold_characters(text), strict=True))
    return " ".join(folded.replace('"', "'").casefold().split()).strip(" '").rstrip(".,")
