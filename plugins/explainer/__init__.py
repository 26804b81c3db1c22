"""Turns seed articles and curated notes into linked explainer pages on talks, people and figures.

The rooms, in the order in which a site flows through them:

    plugin.py    the door: the only module that knows Pelican
    build.py     one build: passes the site from stage to stage; reads as a recipe;  publication.py  its second half;
                 pages.py  which pages there are;  templates.py  what prints them
    settings.py  EXPLAINER_* and addresses → one frozen Settings;  defaults.py  what we want of Pelican's own
    read/        disk → entities or problems
    link/        names → refs: bodies converted, everything they point at recorded
    check/       one rule a file → problems
    render/      entities → views, which is what a template sees
    publish/     views → files, and the exchange that makes them the site
    reports/     problems → text, annotations, JSON, SARIF;  rules.py  what each check means, for reports and editors
    records/     what the site knows, for other programs: entities → JSON, with its schema
    changes/     two states of a site → what changed for readers, in words
    trace/       what stands behind a note, and what uses it → words
    ingest/      an article → what is found in it, and the notes that it could become
    cli/         the explainer command
    model/       the frozen nouns that all of them pass along
    problems.py  what is wrong, where, and how to mend it;  suggest.py  what was perhaps meant;
                 frozen.py  what the nouns are made of

The stages import model, problems, suggest and settings, and never each other.
"""


def register() -> None:
    """Pelican's way in. Imported late, so that the command line starts without Pelican."""
    try:
        from .plugin import register as connect

        connect()
    except Exception as error:
        # Pelican logs what a plugin raises here and builds on without it: a blog of our notes, and exit code 0.
        raise SystemExit(f"The plugin cannot start: {type(error).__name__}: {error}") from error
