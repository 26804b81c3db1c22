"""What a page's meta elements tell: Open Graph and article first, then the names that press systems use."""

from __future__ import annotations

import html
from collections import defaultdict
from typing import TYPE_CHECKING

from .told import Told

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_TITLES = (
    "og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title",
    "citation_title", "hdl", "headline", "title",
)  # fmt: skip
_DECKS = (
    "og:description", "description", "twitter:description", "sailthru.description", "dc.description",
    "dcterms.description",
)  # fmt: skip
_PUBLISHERS = (
    "og:site_name", "publisher", "dc.publisher", "dcterms.publisher", "article:publisher", "citation_publisher",
    "site_name",
)  # fmt: skip
_OWNERS = ("copyright", "dc.source", "source")
_APPLICATIONS = ("application-name", "apple-mobile-web-app-title", "al:ios:app_name", "al:android:app_name")

_AUTHORS = (
    "author", "article:author_name", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator",
    "dcterms.creator", "dc.creator.name", "citation_author", "og:author", "og:article:author", "authors",
    "article.author", "cxenseparse:author", "cse_author", "mediaauthor", "vr:author", "twitter:data1:author",
)  # fmt: skip
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time",
    "parsely-pub-date", "sailthru.date", "datepublished", "date_published", "publishdate", "publish_date",
    "publish-date", "published_time", "published_at", "publication_date", "pubdate", "pub_date",
    "article_date_original", "originalpublicationdate", "ptime", "displaydate", "dc.date.issued",
    "dcterms.issued", "dc.date.created", "dcterms.created", "dcterms.date", "dc.date", "date.issued",
    "date.created", "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date",
    "article.published", "article.created", "article:created", "og:release_date", "rnews:datepublished",
    "vr:published_time", "date",
)  # fmt: skip
_MODIFIED = (
    "article:modified_time", "og:article:modified_time", "article:modified", "og:updated_time",
    "og:modified_time", "datemodified", "date_modified", "modified_time", "dcterms.modified",
    "dc.date.modified", "lastmod", "last-modified", "last_modified", "utime", "updated_time", "article.updated",
    "article:updated_time", "rnews:datemodified",
)  # fmt: skip
_LANGUAGES = (
    "og:locale", "content-language", "dc.language", "dcterms.language", "language", "inlanguage",
)  # fmt: skip
_LICENCES = (
    "dc.rights", "dcterms.rights", "dcterms.license", "dc.rights.license", "license", "rights",
)  # fmt: skip

_KEYS = ("property", "name", "http-equiv")


def told_by(tree: HtmlElement) -> Told:
    """One pass over the meta and link elements."""
    said: dict[str, list[str]] = defaultdict(list)
    for meta in tree.iter("meta"):
        # Unescaped twice over, as many are escaped twice.
        content = " ".join(html.unescape(meta.get("content") or "").split())
        if content:
            for key in _KEYS if _is_of_a_part(meta) else (*_KEYS, "itemprop"):
                for name in (meta.get(key) or "").lower().split():
                    said[name.removeprefix("dcterms:").removeprefix("dc:") if name[:3] == "x-" else name].append(
                        content
                    )
    return Told(
        titles=_of(said, _TITLES),
        decks=_of(said, _DECKS),
        publishers=_of(said, _PUBLISHERS),
        owners=_of(said, _OWNERS),
        applications=_of(said, _APPLICATIONS),
        authors=_of(said, _AUTHORS),
        published=_of(said, _PUBLISHED),
        modified=_of(said, _MODIFIED),
        addresses=_links(tree, "canonical")
        + _of(said, ("og:url", "al:web:url", "parsely-link", "twitter:url", "dc.identifier")),
        languages=_of(said, _LANGUAGES),
        licences=_links(tree, "license") + _of(said, _LICENCES),
    )


def _is_of_a_part(meta: HtmlElement) -> bool:
    """Whether an element tells of something on the page, such as a video; that is for the reader of microdata."""
    return any(up.get("itemscope") is not None for up in meta.iterancestors() if up.tag not in ("html", "head", "body"))


def _of(said: dict[str, list[str]], names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(text for name in names for text in said.get(name, ()))


def _links(tree: HtmlElement, rel: str) -> tuple[str, ...]:
    return tuple(link.get("href") or "" for link in tree.iter("link") if rel in (link.get("rel") or "").lower().split())
