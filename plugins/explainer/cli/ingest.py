"""Reads articles, shows what was found in them and what could be written, and writes what a person accepts."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..ingest.article import Article
from ..ingest.findings import Findings
from ..ingest.given import IngestError, given
from ..ingest.known import Known
from ..model.site import Site
from ..settings import Settings, read_settings

if TYPE_CHECKING:
    from ..ingest.propose import Proposal
    from .review import Review


def dry_run(settings: str, files: Sequence[str]) -> int:
    """Print what is found in each article, one JSON object a line; the exit code."""
    from ..ingest.output import as_data, as_line
    from ..ingest.propose import drafts_of, source_id

    known = _known(settings)
    if known is None:
        return 1
    failed = False
    for name in shown(files):
        try:
            article, findings = looked_at(name, known)
        except IngestError as error:
            click.echo(str(error), err=True)
            failed = True
            continue
        id = source_id(article, findings, known)
        click.echo(as_line(as_data(article, findings, drafts_of(article, findings, known), id)))
    return int(failed)


def looked_at(name: str, known: Known) -> tuple[Article, Findings]:
    """An article and what is found in it, held against the site. Raises IngestError."""
    # Imported late: what finds costs time that a command without an article should not pay.
    from ..ingest.compare import compare
    from ..ingest.find import find
    from ..ingest.propose import earlier_passages
    from ..ingest.reading import read_article

    handed = given(name)
    article = read_article(handed)
    if earlier := earlier_passages(article, known):
        article = read_article(handed, earlier=earlier)
    return article, compare(find(article, known), article, known)


def shown(files: Sequence[str]) -> Iterator[str]:
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
        return Known.of(_without_settings())
    from .build import read

    reached = read(settings)
    return Known.of(reached.site) if reached else None


def _without_settings() -> Site:
    from ..read.content import read_content

    root = Path.cwd()
    plain: Settings = read_settings({"SITENAME": root.name, "DEFAULT_LANG": "en"})
    return read_content(root, root / "content", plain).site


def ingest(settings: str, files: Sequence[str], accept: Sequence[str], rights: str | None) -> int:
    """Propose what could be written of each article, and write what is accepted; the exit code."""
    from .review import Review

    known = _known(settings)
    if known is None:
        return 1
    review = Review.of(accept)
    failed = False
    for name in shown(files):
        try:
            failed |= not _one(name, settings, known, review, rights)
        except IngestError as error:
            click.echo(str(error), err=True)
            failed = True
        else:
            # The next article is held against what this one has added.
            known = (_known(settings) or known) if review.wrote else known
    return int(failed)


def _one(name: str, settings: str, known: Known, review: Review, rights: str | None) -> bool:
    """One article; whether everything that was accepted could be written."""
    from ..ingest.propose import proposals, source_id

    article, findings = looked_at(name, known)
    for warning in article.warnings:
        click.echo(f"{name}: {warning}", err=True)
    chosen = rights or article.head.rights or review.rights(article)
    id = source_id(article, findings, known)
    found = proposals(article, findings, known, chosen, _today(known))
    if not found:
        click.echo(f"{name}: nothing to add; the site has source:{id} and all that it reports.")
        return True
    accepted = review.accepted(article, findings, found)
    return write(Path(settings).resolve().parent, accepted, id)


def write(root: Path, accepted: Sequence[Proposal], id: str) -> bool:
    """Write what was accepted, all of it or nothing, and say what is to be done next."""
    from .writing_notes import WriteError, write_all

    try:
        write_all(root, accepted)
    except WriteError as error:
        click.echo(f"{error} Nothing was written.", err=True)
        return False
    for proposal in accepted:
        click.echo(f"{'Wrote' if proposal.new else 'Added to'} {proposal.path}.")
    if any(proposal.key == f"source:{id}" for proposal in accepted):
        click.echo(f"Next: say each passage in your own words in content/sources/{id}.md, then run explainer check.")
    return True


def _today(known: Known) -> datetime.date:
    return known.site.settings.today or datetime.date.today()
