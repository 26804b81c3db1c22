"""Pelican's defaults that an explainer site does not want, and what stands in their place.

A setting that pelican.conf.py leaves at Pelican's default takes the value here; one that it sets is kept.
"""

from __future__ import annotations

from typing import Any

from jinja2 import StrictUndefined

from .model.refs import FOLDERS

DEFAULTS: dict[str, Any] = {
    # Pelican would write a blog's lists; our indexes are pages of their own.
    "DIRECT_TEMPLATES": [],
    "AUTHOR_SAVE_AS": "",
    "CATEGORY_SAVE_AS": "",
    "TAG_SAVE_AS": "",
    "ARCHIVES_SAVE_AS": "",
    "AUTHORS_SAVE_AS": "",
    "CATEGORIES_SAVE_AS": "",
    "TAGS_SAVE_AS": "",
    # Feeds of a blog; the one feed of changes is ours.
    "FEED_ALL_ATOM": None,
    "CATEGORY_FEED_ATOM": None,
    "TRANSLATION_FEED_ATOM": None,
    "AUTHOR_FEED_ATOM": None,
    "AUTHOR_FEED_RSS": None,
    # Ordinary pages stand at the root, each in a folder, so that addresses end in a slash everywhere.
    "PAGE_URL": "{slug}/",
    "PAGE_SAVE_AS": "{slug}/index.html",
    "PAGE_LANG_URL": "{lang}/{slug}/",
    "PAGE_LANG_SAVE_AS": "{lang}/{slug}/index.html",
    "ARTICLE_URL": "articles/{slug}/",
    "ARTICLE_SAVE_AS": "articles/{slug}/index.html",
    "ARTICLE_LANG_URL": "{lang}/articles/{slug}/",
    "ARTICLE_LANG_SAVE_AS": "{lang}/articles/{slug}/index.html",
    "ARTICLE_PATHS": ["articles"],
    # Nothing is published from a draft.
    "DRAFT_SAVE_AS": "",
    "DRAFT_LANG_SAVE_AS": "",
    "DRAFT_PAGE_SAVE_AS": "",
    "DRAFT_PAGE_LANG_SAVE_AS": "",
    # What bodies may use beyond plain Markdown. Pelican's meta extension mangles nested fields, and codehilite is a
    # programmer's need.
    "MARKDOWN": {
        "extensions": [
            "markdown.extensions.tables",
            "markdown.extensions.fenced_code",
            "markdown.extensions.footnotes",
            "markdown.extensions.attr_list",
            "markdown.extensions.def_list",
            "markdown.extensions.sane_lists",
        ],
        "extension_configs": {},
        "output_format": "html5",
    },
    # Neither the machine's time zone nor its language may show in the pages.
    "TIMEZONE": "UTC",
    "LOCALE": ["C.UTF-8", "C"],
    # Front matter's own fields are read as YAML; nothing in them is Markdown.
    "FORMATTED_FIELDS": [],
}

ALWAYS: dict[str, Any] = {
    # Pelican would empty the folder before it has read anything; the build is exchanged whole instead.
    "DELETE_OUTPUT_DIRECTORY": False,
    # Pelican's cache ignores what other files changed, and hides warnings on the second run.
    "CACHE_CONTENT": False,
    "LOAD_CONTENT_CACHE": False,
    # Notes, drafts among them, and the full texts of sources are never published as they were written.
    "STATIC_EXCLUDE_SOURCES": True,
}

NOTE_FOLDERS = (*FOLDERS.values(), "data")
"""Folders of content/ that Pelican's own generators leave to us."""


def completed(settings: dict[str, Any], pelican_defaults: dict[str, Any]) -> dict[str, Any]:
    """The settings to change in Pelican's, given Pelican's own defaults."""
    changed = {
        name: value
        for name, value in DEFAULTS.items()
        if name not in settings or settings[name] == pelican_defaults.get(name, settings[name])
    }
    environment = dict(settings["JINJA_ENVIRONMENT"])
    extensions = [*environment.get("extensions", ()), "jinja2.ext.i18n"]
    changed["JINJA_ENVIRONMENT"] = {
        "autoescape": True,
        "undefined": StrictUndefined,
        "cache_size": -1,  # keep every template, without noting which was used last
        "optimized": False,  # the theme has no constants to fold, and each template is compiled once a build
        **environment,
        "extensions": list(dict.fromkeys(extensions)),
    }
    for name in ("PAGE_EXCLUDES", "ARTICLE_EXCLUDES"):
        changed[name] = [*settings.get(name, ()), *NOTE_FOLDERS]
    for name in ("PAGE_PATHS", "ARTICLE_PATHS", "STATIC_PATHS"):
        # Pelican passes over its exclusions where the folder of everything is written as a full stop.
        changed[name] = ["" if path in (".", "./") else path for path in changed.get(name, settings[name])]
    return {**changed, **ALWAYS}
