"""How to cite a page of ours, in the forms that programs for references read. Nobody is named who did not write it, and
no day that nobody wrote down: a page has the site for its author, and the day of reading is the reader's."""

from __future__ import annotations

import json
import re
from typing import Any

from .edition import Edition
from .views import Reference

_ESCAPED = re.compile(r"[\\{}$&%#_~^]")
_NAMED = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def reference(edition: Edition, title: str, url: str) -> Reference:
    """How to cite a page; url is ready for href."""
    return Reference(_bibtex(edition, title, url), _csl(edition, title, url))


def _bibtex(edition: Edition, title: str, url: str) -> str:
    """An entry for BibTeX and BibLaTeX."""
    site = _tex(edition.site.settings.site_name_in(edition.lang))
    return (
        f"@misc{{{_key(edition, url)},\n"
        f"  author = {{{{{site}}}}},\n"
        f"  title = {{{{{_tex(title)}}}}},\n"
        f"  url = {{{edition.canonical(url)}}},\n"
        f"  langid = {{{edition.locale.english_name}}}\n"
        "}"
    )


def _csl(edition: Edition, title: str, url: str) -> str:
    """An item of CSL-JSON, as Zotero and others import it."""
    site = edition.site.settings.site_name_in(edition.lang)
    item: dict[str, Any] = {
        "id": _key(edition, url),
        "type": "webpage",
        "title": title,
        "container-title": site,
        "author": [{"literal": site}],
        "URL": edition.canonical(url),
        "language": edition.lang,
    }
    return json.dumps([item], ensure_ascii=False, separators=(",", ":")).replace(',"', ',\n"')


def _key(edition: Edition, url: str) -> str:
    """A name for the page among references: its address, such as talks-2022-11-15."""
    path = url.removeprefix(edition.site.settings.base).removesuffix(".html")
    return re.sub(r"[^a-z0-9.]+", "-", path.casefold()).strip("-") or "home"


def _tex(words: str) -> str:
    """Words as TeX reads them."""
    return _ESCAPED.sub(lambda found: _NAMED.get(found[0], f"\\{found[0]}"), words)
