"""The `explainer` command: build, check, serve, trace, compare, and what helps a writer: ingest, explain and schema."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import click

from ..model.refs import KINDS, Kind
from ..reports.reporting import FORMATS, Format, Reporting


def _existing(context: click.Context, parameter: click.Parameter | None, value: str) -> str:
    if not Path(value).is_file():
        raise click.UsageError(
            f"There is no {value} here. Go to the folder of the site, or name its settings with -s FILE.", context
        )
    return value


def _address(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise click.UsageError(
            f'"{value}" is no address of a site. Write it whole, such as https://owner.github.io/repo.', context
        )
    return value.rstrip("/")


def _present(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        if not Path(value).exists():
            raise click.UsageError(f"There is no {value} here. Name files or folders from where you are.", context)
    return tuple(map(os.path.abspath, values))


def _check(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value is None:
        return None
    # Imported here: to know the ids is to have imported the checks.
    from ..rules import rules
    from ..suggest import did_you_mean, sentences

    id, known = value.upper(), [rule.id for rule in rules()]
    if id not in known:
        guess = did_you_mean(id, known)
        raise click.UsageError(
            sentences(f"There is no check {value}.", guess, "To see all of them: explainer explain."), context
        )
    return id


def _checks(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(id for value in values if (id := _check(context, parameter, value)))


_settings = click.option(
    "-s", "--settings", default="pelican.conf.py", show_default=True, metavar="FILE", callback=_existing,
    help="The site's settings.",
)  # fmt: skip
_output = click.option("-o", "--output", metavar="DIR", help="Where the site goes, in place of the settings' folder.")
_siteurl = click.option(
    "--siteurl", metavar="URL", callback=_address, help="The address that the site is built for, in place of SITEURL."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="pelican-explainer", prog_name="explainer")
def main() -> None:
    """Turn notes and their sources into a linked explainer site."""


@main.command()
@_settings
@_output
@_siteurl
@click.option(
    "--strict", is_flag=True, help="For the build to deploy: --siteurl is needed, and Pelican's warnings end it."
)
def build(settings: str, output: str | None, siteurl: str | None, strict: bool) -> None:
    """Build the site, and report every problem. An error prevents it; a warning or a notice does not."""
    if strict and siteurl is None:
        raise click.UsageError("A strict build needs --siteurl, the address that the site will have.")
    from .build import build as run

    code = run(settings, output=output, siteurl=siteurl, strict=strict, asked=sys.argv[1:])
    if code == 0:
        click.echo("To read it: make serve, or explainer serve. Opened from the disk, its links would lead nowhere.")
    sys.exit(code)


@main.command()
@click.argument("paths", nargs=-1, metavar="[PATH]…", callback=_present)
@_settings
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="text", show_default=True,
    help="For a person, as annotations on the lines of a pull request, or for programs.",
)  # fmt: skip
@click.option("--only", multiple=True, metavar="ID", callback=_checks, help="Tell only of this check, such as EX101.")
@click.option("--strict", is_flag=True, help="Fail on a warning too; never on a notice.")
def check(paths: tuple[str, ...], settings: str, form: Format, only: tuple[str, ...], strict: bool) -> None:
    """Report every problem, or those in some files and folders, and write nothing."""
    from .build import check as run

    sys.exit(run(settings, Reporting(form=form, only=only, paths=paths, strict=strict)))


@main.command()
@click.argument("id", required=False, callback=_check)
def explain(id: str | None) -> None:
    """Say what a check means, with an example that passes and one that fails; or list all checks."""
    from .explain import catalogue, explanation

    click.echo(explanation(id) if id else catalogue())


@main.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE…")
@click.option(
    "-s", "--settings", default="pelican.conf.py", show_default=True, metavar="FILE", help="The site's settings."
)
@click.option("--dry-run", is_flag=True, help="Print what is found, and write nothing.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True,
    help="With --dry-run: lines for a person, or one JSON object a line for each article.",
)  # fmt: skip
@click.option(
    "--accept", multiple=True, metavar="all|none|REF", help="Accept all, nothing, or what is named; ask nobody."
)
@click.option(
    "--rights", type=click.Choice(["public-domain", "cc-by", "licensed", "restricted"]),
    help="What may be published of the article; restricted where nobody says otherwise.",
)  # fmt: skip
def ingest(
    files: tuple[str, ...],
    settings: str,
    dry_run: bool,
    form: Literal["text", "json"],
    accept: tuple[str, ...],
    rights: str | None,
) -> None:
    """Read articles, and propose notes, claims and drafts; a person accepts, edits or skips each.

    FILE is a text, a Markdown file or a saved web page; - is standard input.
    """
    from . import ingest as command

    if dry_run:
        sys.exit(command.dry_run(settings, files, form))
    if form == "json":
        raise click.UsageError("--format json goes with --dry-run.")
    _existing(click.get_current_context(), None, settings)
    sys.exit(command.ingest(settings, files, accept, rights))


@main.command()
@_settings
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one.")
@click.option("--bind", default="127.0.0.1", show_default=True, metavar="ADDRESS", help="0.0.0.0 shows it to others.")
@click.option("--no-build", is_flag=True, help="Serve what was built last.")
def serve(settings: str, port: int, bind: str, no_build: bool) -> None:
    """Build the site and serve it as GitHub Pages does."""
    from .serve import serve as run

    sys.exit(run(settings, port=port, bind=bind, build_first=not no_build))


@main.command()
@_settings
@click.argument("wanted", metavar="REF")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True, help="A tree, or data."
)
def trace(settings: str, wanted: str, form: str) -> None:
    """Say what stands behind a note or passage, and which pages use it.

    REF is a note (figure:ID), a passage (SOURCE#p3), or a name in quotation marks.
    """
    from .trace import trace as run

    sys.exit(run(settings, wanted, form=form))


@main.command()
@click.option(
    "-s", "--settings", default="pelican.conf.py", show_default=True, metavar="FILE", help="The name of their settings."
)
@click.argument("old")
@click.argument("new")
@click.option(
    "--format", "form", type=click.Choice(["text", "markdown"]), default="text", show_default=True,
    help="Lines, or Markdown for a pull request.",
)  # fmt: skip
def diff(settings: str, old: str, new: str, form: str) -> None:
    """Say in words what changed for readers from OLD to NEW.

    Each is a revision of this folder's repository, the folder of a site (a full stop is this one, as it is now), or a
    folder with a built site.
    """
    from .diff import diff as run

    sys.exit(run(settings, old, new, form=form))


@main.command()
@click.argument("kind", type=click.Choice([*KINDS, "records", "ingest"]))
@click.option("--translation", is_flag=True, help="Of its translations, which say words only.")
def schema(kind: Kind | Literal["records", "ingest"], translation: bool) -> None:
    """Print the JSON Schema of a kind's front matter, for editors that complete and check it.

    Of records, print that of what a build publishes for other programs in data/.
    Of ingest, print that of what a dry run of explainer ingest finds in an article.
    """
    from .schema import schema as schema_of

    click.echo(schema_of(kind, translation=translation))
