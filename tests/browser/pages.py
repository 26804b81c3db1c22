"""One page of each kind: the longest, since it shows most of what a page of its kind can."""

from __future__ import annotations

from pathlib import Path

MISSING = "a/b/c"
"""Where no page is, three folders deep."""

PATTERNS = {
    "talk": "talks/*/index.html",
    "person": "people/*/index.html",
    "figure": "figures/*/index.html",
    "term": "terms/*/index.html",
    "source": "sources/*/index.html",
    "index of a kind": "[tpfs]*s/index.html",
    "timeline": "timeline/index.html",
    "index of people": "people/index.html",
    "corrections": "corrections/index.html",
    "data": "data/index.html",
    "search": "search/index.html",
    "home": "index.html",
    "about": "about/index.html",
    "missing page": "404.html",
}
"""Where a kind's pages lie in the output."""

KINDS = tuple(PATTERNS)


def sample(kind: str, output: Path) -> str:
    """The path of a page of that kind, under the home page's."""
    if kind == "missing page":
        return MISSING
    longest = max(sorted(output.glob(PATTERNS[kind])), key=lambda file: file.stat().st_size)
    return longest.relative_to(output).as_posix().removesuffix("index.html")
