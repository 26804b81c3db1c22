"""The review in a terminal: each proposal with its passages and its difference; a person accepts, edits or skips."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import get_args

import click
from rich.console import Console
from rich.text import Text

from ..ingest.article import Article
from ..ingest.findings import Findings
from ..ingest.propose import Proposal
from ..model.source import Source

_KEYS = "[a]ccept, [e]dit, [s]kip, [A]ccept all the rest, [q]uit"
RIGHTS: tuple[str, ...] = get_args(Source.model_fields["rights"].annotation)


class Quit(click.Abort):
    """The person leaves; nothing is written."""


@dataclass
class Review:
    """How proposals are decided on: by what a script names, or by a person."""

    everything: bool
    nothing: bool
    named: frozenset[str]
    asks: bool
    wrote: bool = False

    @classmethod
    def of(cls, accept: Sequence[str]) -> Review:
        """Out of the values of --accept; without any, a person is asked, and there must be one."""
        if not accept and not sys.stdin.isatty():
            raise click.UsageError(
                "Nobody is there to be asked. Say --accept all, --accept none or --accept REF, or --dry-run to look."
            )
        return cls("all" in accept, "none" in accept, frozenset(accept) - {"all", "none"}, not accept)

    def rights(self, article: Article) -> str:
        """What may be published of an article that does not say; as little as possible where nobody is asked."""
        if not self.asks:
            return "restricted"
        return str(
            click.prompt(
                f"What may be published of “{article.head.title}”?",
                type=click.Choice(RIGHTS),
                default="restricted",
            )
        )

    def accepted(self, article: Article, findings: Findings, found: Sequence[Proposal]) -> tuple[Proposal, ...]:
        """The proposals that are accepted, each with those that it rests on."""
        chosen = self._asked(article, found) if self.asks else self._named(found)
        kept = {proposal.key for proposal in chosen}
        whole = tuple(proposal for proposal in chosen if set(proposal.needs) & _keys(found) <= kept)
        for proposal in chosen:
            if proposal not in whole:
                click.echo(f"{proposal.key} is left out, since it rests on {', '.join(proposal.needs)}.", err=True)
        self.wrote = bool(whole)
        return whole

    def _named(self, found: Sequence[Proposal]) -> list[Proposal]:
        for missing in sorted(self.named - _keys(found)):
            click.echo(f"{missing} is not among what is proposed: {', '.join(sorted(_keys(found)))}.", err=True)
        chosen = [each for each in found if not self.nothing and (self.everything or each.key in self.named)]
        needed = {key for each in chosen for key in each.needs}
        return [each for each in found if each in chosen or (each.key in needed and not self.nothing)]

    def _asked(self, article: Article, found: Sequence[Proposal]) -> list[Proposal]:
        console, chosen, rest = Console(), [], False
        for number, proposal in enumerate(found, 1):
            if rest:
                chosen.append(proposal)
                continue
            _show(console, article, proposal, f"{number} of {len(found)}")
            decided = _decide(proposal)
            if decided == "rest":
                rest = True
                chosen.append(proposal)
            elif isinstance(decided, Proposal):
                chosen.append(decided)
        return chosen


def _keys(found: Sequence[Proposal]) -> set[str]:
    return {proposal.key for proposal in found}


def _decide(proposal: Proposal) -> Proposal | str | None:
    """What a person says of a proposal: it, as it is or edited; the word rest; None to skip it."""
    while True:
        click.echo(f"{_KEYS}: ", nl=False)
        key = click.getchar()
        click.echo(key)
        if key == "a":
            return proposal
        if key == "A":
            return "rest"
        if key == "s":
            return None
        if key in ("q", "\x03", "\x04"):
            click.echo("Nothing was written.")
            raise Quit
        if key == "e":
            edited = click.edit(proposal.after, extension=".md")
            if edited is not None:
                return replace(proposal, after=edited)


def _show(console: Console, article: Article, proposal: Proposal, place: str) -> None:
    """A proposal: what it is, where the article says it, how it stands to the site, and the difference."""
    console.rule(f"{place}: {'new' if proposal.new else 'more for'} {proposal.key}", align="left")
    console.print(Text(proposal.title, style="bold"))
    for block in article.passages:
        marked = [span for span in proposal.spans if block.start <= span.start < block.end]
        if marked:
            words = Text(f"{block.id}  ", style="dim")
            words.append(_marked(article, block.start, block.end, [(span.start, span.end) for span in marked]))
            console.print(words)
    for sentence in proposal.because:
        console.print(Text(sentence, style="italic"))
    console.print(_difference(proposal))


def _marked(article: Article, start: int, end: int, spans: list[tuple[int, int]]) -> Text:
    """A passage with what matters in it set off, also where there is no colour."""
    words, reached = Text(), start
    for first, last in sorted(spans):
        if first < reached:
            continue
        words.append(article.text[reached:first])
        words.append(f"[{article.text[first:last]}]", style="bold yellow")
        reached = last
    words.append(article.text[reached:end])
    return words


def _difference(proposal: Proposal) -> Text:
    """What would be written, line by line."""
    before = (proposal.before or "").splitlines()
    lines = difflib.unified_diff(before, proposal.after.splitlines(), "as it is", proposal.path, lineterm="", n=2)
    words = Text()
    for line in list(lines)[:60]:
        style = "green" if line.startswith("+") else "red" if line.startswith("-") else "dim"
        words.append(line + "\n", style=style)
    return words
