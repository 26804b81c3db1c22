"""A feed in the two formats that feed readers know: Atom (RFC 4287) and JSON Feed 1.1."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from functools import partial
from html import escape as quoted
from typing import Any

from ..model.feed import Feed, FeedEntry

escape = partial(quoted, quote=False)

JSON_FEED = "https://jsonfeed.org/version/1.1"


def atom(feed: Feed) -> str:
    """The feed as Atom."""
    return "\n".join(['<?xml version="1.0" encoding="utf-8"?>', *_atom(feed), ""])


def _atom(feed: Feed) -> Iterator[str]:
    yield f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{quoted(feed.lang)}">'
    yield f"<title>{escape(feed.title)}</title>"
    if feed.subtitle:
        yield f"<subtitle>{escape(feed.subtitle)}</subtitle>"
    yield f"<id>{escape(feed.atom_url)}</id>"
    yield f'<link rel="self" type="application/atom+xml" href="{quoted(feed.atom_url)}"/>'
    yield f'<link rel="alternate" type="text/html" hreflang="{quoted(feed.lang)}" href="{quoted(feed.home)}"/>'
    yield f"<updated>{_moment(feed.updated)}</updated>"
    yield f"<author><name>{escape(feed.author)}</name></author>"
    for entry in feed.entries:
        yield from _atom_entry(feed, entry)
    yield "</feed>"


def _atom_entry(feed: Feed, entry: FeedEntry) -> Iterator[str]:
    yield "<entry>" if entry.lang == feed.lang else f'<entry xml:lang="{quoted(entry.lang)}">'
    yield f"<title>{escape(entry.title)}</title>"
    yield f"<id>{escape(entry.id)}</id>"
    yield f'<link rel="alternate" type="text/html" hreflang="{quoted(entry.lang)}" href="{quoted(entry.url)}"/>'
    yield f"<published>{_moment(entry.day)}</published>"
    yield f"<updated>{_moment(entry.day)}</updated>"
    yield f'<category term="{quoted(entry.kind)}"/>'
    yield f"<summary>{escape(entry.summary)}</summary>"
    yield f'<content type="html">{escape(entry.content)}</content>'
    yield "</entry>"


def json_feed(feed: Feed) -> str:
    """The feed as JSON Feed."""
    return json.dumps(_json(feed), ensure_ascii=False, indent=1) + "\n"


def _json(feed: Feed) -> dict[str, Any]:
    subtitle = {"description": feed.subtitle} if feed.subtitle else {}
    return {
        "version": JSON_FEED,
        "title": feed.title,
        **subtitle,
        "home_page_url": feed.home,
        "feed_url": feed.json_url,
        "language": feed.lang,
        "authors": [{"name": feed.author}],
        "items": [_json_item(entry) for entry in feed.entries],
    }


def _json_item(entry: FeedEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "summary": entry.summary,
        "content_html": entry.content,
        "date_published": _moment(entry.day),
        "tags": [entry.kind],
        "language": entry.lang,
    }


def _moment(day: date) -> str:
    """The beginning of a day: no note says at which hour it was reviewed."""
    return f"{day.isoformat()}T00:00:00Z"
