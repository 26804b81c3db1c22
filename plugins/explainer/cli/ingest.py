"""Reads articles, shows what was found in them and what could be written, and writes what a person accepts."""

from __future__ import annotations

import datetime
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from ..ingest.article import Article
from ..ingest.findings import Findings
from ..ingest.given import IngestError, given
from ..ingest.known import Known
from ..model.site import Site
from ..settings import read_settings

if TYPE_CHECKING:
    from ..ingest.propose import Proposal
    from .review import Review

Form = Literal["text", "json"]
"""How a dry run tells what it found."""


def dry_run(settings: str, files: Sequence[str], form: Form) -> int:
    """Print what is found in each article, and write nothing; the exit code."""
    from ..ingest.output import as_data, as_line
    from ..ingest.propose import drafts_of, source_id
    from .overview import overview

    known = _known(settings)
    if known is None:
        return 1
    failed = False
    for name in _shown(files):
        try:
            article, findings = looked_at(name, known)
            with _a_mistake_told(name):
                if form == "text":
                    told = overview(name, article, findings, known, _today(known))
                else:
                    drafts, id = drafts_of(article, findings, known), source_id(article, findings, known)
                    told = as_line(as_data(article, findings, drafts, id))
        except IngestError as error:
            click.echo(str(error), err=True)
            failed = True
        else:
            click.echo(told)
    return int(failed)


def looked_at(name: str, known: Known) -> tuple[Article, Findings]:
    """An article and what is found in it, held against the site. Raises IngestError."""
    # Imported late: what finds costs time that a command without an article should not pay.
    from ..ingest.compare import compare
    from ..ingest.compare.copies import copies
    from ..ingest.find import find
    from ..ingest.propose import earlier_passages
    from ..ingest.reading import read_article

    handed = given(name)
    with _a_mistake_told(name):
        article = read_article(handed)
        if earlier := earlier_passages(article, copies(article, known), known):
            article = read_article(handed, earlier=earlier)
        return article, compare(find(article, known), article, known)


@contextmanager
def _a_mistake_told(name: str) -> Iterator[None]:
    """A mistake of ours in one article must not lose the others, nor show a person our code. Raises IngestError."""
    try:
        yield
    except IngestError:
        raise
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        raise IngestError(
            f"{name} cannot be read: a mistake in explainer ({type(error).__name__} in {Path(place.filename).name}, "
            f"line {place.lineno}). Please report it with the article's address."
        ) from error


def _shown(files: Sequence[str]) -> Iterator[str]:
    """The files one by one, with a bar for a person who looks on and waits."""
    if len(files) < 3 or not sys.stderr.isatty():
        yield from files
        return
    from rich.console import Console
    from rich.progress import track

    yield from track(files, description="Reading", console=Console(stderr=True), transient=True)


def _known(settings: str) -> Known | None:
    """The site's notes; where there are no settings here, whatever notes lie in content/."""
    if not Path(settings).is_file():
        return Known.of(_read(Path.cwd(), None))
    from .build import read

    reached = read(settings)
    return Known.of(reached.site) if reached else None


def _read(root: Path, before: Site | None) -> Site:
    """The notes of a folder as they are now, under the settings of a site that was read before, or under none."""
    from ..read.content import read_content

    if before is None:
        return read_content(root, root / "content", read_settings({"SITENAME": root.name, "DEFAULT_LANG": "en"})).site
    return read_content(root, root / before.content, before.settings).site


def ingest(settings: str, files: Sequence[str], accept: Sequence[str], rights: str | None) -> int:
    """Propose what could be written of each article, and write what is accepted; the exit code."""
    from .review import Quit, Review

    review, root = Review.of(accept), Path(settings).resolve().parent
    known = _known(settings)
    if known is None:
        return 1
    failed = False
    # A bar would stand between a person and the questions.
    for name in files if review.asks else _shown(files):
        try:
            wrote = _one(name, root, known, review, rights)
        except IngestError as error:
            click.echo(str(error), err=True)
            failed = True
        except Quit:
            click.echo(f"Nothing was written of {name}.")
            break
        else:
            failed |= wrote is None
            # The next article is held against what this one has added.
            known = Known.of(_read(root, known.site)) if wrote else known
    return int(failed)


def _one(name: str, root: Path, known: Known, review: Review, rights: str | None) -> bool | None:
    """One article; whether anything was written, None where it could not be, which has been told."""
    from ..ingest.propose import proposals, remarks, settled, source_id

    article, findings = looked_at(name, known)
    for warning in article.warnings:
        click.echo(f"{name}: {warning}", err=True)
    chosen = rights or article.head.rights or review.rights(article)
    with _a_mistake_told(name):
        found = proposals(article, findings, known, chosen, _today(known))
    id = source_id(article, findings, known)
    if not found:
        click.echo(f"{name}: nothing to add; the site has source:{id} and all that it reports.")
    accepted = settled(review.accepted(article, found)) if found else ()
    if found and not accepted:
        click.echo(f"{name}: nothing was accepted of what is proposed: {', '.join(each.key for each in found)}.")
    for remark in remarks(article, findings, known):
        click.echo(f"To decide by hand: {remark}")
    return _written(root, accepted, id)


def _written(root: Path, accepted: Sequence[Proposal], id: str) -> bool | None:
    """Write what was accepted, all of it or nothing, and say what is to be done next."""
    from .writing_notes import WriteError, write_all

    try:
        write_all(root, accepted)
    except WriteError as error:
        click.echo(f"{error} Nothing was written.", err=True)
        return None
    for proposal in accepted:
        click.echo(f"{'Wrote' if proposal.new else 'Added to'} {proposal.path}.")
    if note := next((each for each in accepted if each.key == f"source:{id}"), None):
        keyed = "\ntext: keyed\n" in note.after
        what = "say each passage in your own words" if keyed else "sum it up in one sentence"
        click.echo(f"Next: {what} in {note.path}, then run explainer check.")
    return bool(accepted)


def _today(known: Known) -> datetime.date:
    return known.site.settings.today or datetime.date.today()
