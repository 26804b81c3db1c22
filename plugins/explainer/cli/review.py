"""The review in a terminal: each proposal with its passages and its difference; a person accepts, edits or skips."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

import click
from rich.console import Console
from rich.text import Text

from ..frozen import frozen
from ..ingest.article import Article, Block
from ..ingest.propose import Proposal
from ..model.source import Rights

_KEYS = "[a]ccept, [e]dit, [s]kip, [A]ccept all the rest, [q]uit"
_MOST_LINES = 40
"""A longer text is shown only as far; whoever wants the rest edits it."""


class Quit(Exception):  # noqa: N818 - nothing went wrong
    """The person leaves; nothing is written of the article."""


@frozen
class Review:
    """How proposals are decided on: by what a script names, or by a person."""

    everything: bool
    named: frozenset[str]
    asks: bool

    @classmethod
    def of(cls, accept: Sequence[str]) -> Review:
        """Out of the values of --accept; without any, a person is asked, and there must be one."""
        if "none" in accept and len(set(accept)) > 1:
            raise click.UsageError("--accept none goes with no other --accept.")
        if not accept and not (sys.stdin.isatty() and sys.stdout.isatty()):
            raise click.UsageError(
                "Nobody is there to be asked. Say --accept all, --accept none or --accept REF, or --dry-run to look."
            )
        return cls("all" in accept, frozenset(accept) - {"all", "none"}, not accept)

    def rights(self, article: Article) -> str:
        """What may be published of an article that does not say; as little as possible where nobody is asked."""
        if not self.asks:
            return "restricted"
        question, kinds = f"What may be published of “{article.head.title}”?", click.Choice(get_args(Rights))
        return str(click.prompt(question, type=kinds, default="restricted"))

    def accepted(self, article: Article, found: Sequence[Proposal]) -> tuple[Proposal, ...]:
        """The proposals that are accepted, each with those that it rests on. Raises Quit."""
        chosen = _asked(article, found) if self.asks else self._named(found)
        kept, there = {proposal.key for proposal in chosen}, _keys(found)
        whole = tuple(proposal for proposal in chosen if set(proposal.needs) & there <= kept)
        for proposal in chosen:
            if proposal not in whole:
                click.echo(f"{proposal.key} is left out, since it rests on {', '.join(proposal.needs)}.", err=True)
        return whole

    def _named(self, found: Sequence[Proposal]) -> list[Proposal]:
        """What a script names, and what that rests on."""
        for missing in sorted(self.named - _keys(found)):
            click.echo(f"{missing} is not among what is proposed: {', '.join(sorted(_keys(found)))}.", err=True)
        chosen = {each.key for each in (_agreeing(found) if self.everything else ())}
        chosen |= self.named & _keys(found)
        needed = {key for each in found if each.key in chosen for key in each.needs}
        # Whoever takes the note of a source that may not be published takes its full text too, which stays here.
        originals = {f"original:{key.partition(':')[2]}" for key in chosen | needed if key.startswith("source:")}
        return [each for each in found if each.key in chosen | needed | originals]


def _keys(found: Sequence[Proposal]) -> set[str]:
    return {proposal.key for proposal in found}


def _agreeing(found: Sequence[Proposal]) -> list[Proposal]:
    """All that can be accepted unseen; of the rest a person has to say which of two numbers stands."""
    for proposal in found:
        if proposal.contradicts:
            click.echo(
                f"{proposal.key} is left out, since it contradicts what the site says. "
                f"To have both reports and settle them in the note: --accept {proposal.key}.",
                err=True,
            )
    return [proposal for proposal in found if not proposal.contradicts]


def _asked(article: Article, found: Sequence[Proposal]) -> list[Proposal]:
    """What a person accepts, one proposal after the other."""
    console, chosen = Console(highlight=False), list[Proposal]()
    for number, proposal in enumerate(found, 1):
        _show(console, article, proposal, f"{number} of {len(found)}")
        decided = _decide(console, proposal)
        if decided == "rest":
            return [*chosen, proposal, *_agreeing(found[number:])]
        if isinstance(decided, Proposal):
            chosen.append(decided)
    return chosen


def _decide(console: Console, proposal: Proposal) -> Proposal | str | None:
    """What a person says of a proposal: it, as it is or edited; the word rest; None to skip it."""
    while True:
        click.echo(f"{_KEYS}: ", nl=False)
        key = click.getchar()
        click.echo(key if key.isprintable() else "")
        match key:
            case "a":
                return proposal
            case "A":
                return "rest"
            case "s":
                return None
            case "q" | "Q":
                raise Quit
            case "e":
                edited = click.edit(proposal.after, extension=".md")
                if edited is not None:
                    proposal = replace(proposal, after=edited)
                    console.print(_difference(proposal))


def _show(console: Console, article: Article, proposal: Proposal, place: str) -> None:
    """A proposal: what it is, where the article says it, how it stands to the site, and the difference."""
    console.rule(f"{place}: {'new' if proposal.new else 'more for'} {proposal.key}", align="left", characters="-")
    console.print(Text(proposal.title, style="bold"))
    for block in article.blocks:
        if any(block.start <= span.start < block.end for span in proposal.spans):
            console.print(_passage(article, block, proposal))
    for sentence in proposal.because:
        console.print(Text(f"Beside the note: {sentence}", style="italic"))
    if proposal.contradicts:
        console.print(Text("It contradicts what the site says: the note will have to say which stands.", style="bold"))
    console.print(_difference(proposal))


def _passage(article: Article, block: Block, proposal: Proposal) -> Text:
    """A passage with what matters in it set off, also where there is no colour."""
    words, reached = Text(f"{block.id or 'headline'}: ", style="dim"), block.start
    words = Text.assemble(words, "")
    for span in sorted(proposal.spans, key=lambda each: each.start):
        if block.start <= span.start < block.end and span.start >= reached:
            words.append(article.text[reached : span.start])
            words.append(f"»{article.text[span.start : span.end]}«", style="bold yellow")
            reached = span.end
    words.append(article.text[reached : block.end])
    return words


def _difference(proposal: Proposal) -> Text:
    """What would be written, line by line."""
    before, after = (proposal.before or "").splitlines(), proposal.after.splitlines()
    lines = list(difflib.unified_diff(before, after, "as it is" if before else "new", proposal.path, lineterm="", n=2))
    words = Text()
    for line in lines[:_MOST_LINES]:
        style = "green" if line.startswith("+") else "red" if line.startswith("-") else "dim"
        words.append(line + "\n", style=style)
    if len(lines) > _MOST_LINES:
        words.append(f"… and {len(lines) - _MOST_LINES} more lines; e shows them all.\n", style="dim")
    return words
