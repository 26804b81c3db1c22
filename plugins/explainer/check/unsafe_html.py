"""Raw HTML is plain markup: nothing that runs, frames another site, or brings a style of its own.

Passes: `<details><summary>More</summary>…</details>`.
Fails:  `<script>`, `<iframe>`, `<p onclick="…">`, `<p style="…">`, `[x](javascript:…)`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from ..model.body import Target
from ..model.code import without_code
from ..model.site import Site
from ..model.writing import Writing
from ..problems import Problem
from .each_file import each_file

ID = "EX135"

_RAW = re.compile(r"<[a-z]|\{[^{}\n]*=", re.IGNORECASE)
"""Without any of this a body can hold no raw HTML and no attributes of its own."""

_TAG = re.compile(r"<([a-z][a-z0-9-]*)(?=[\s/>])", re.IGNORECASE)
_TAG_WHOLE = re.compile(r"<([a-z][a-z0-9-]*)[^<>]*", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"[\s\"'/](on[a-z]+|style|srcset|ping|background)\s*=", re.IGNORECASE)
_ADDRESS = re.compile(r"""[\s"'/](?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_VALUE = re.compile(r"""=\s*(?:"[^"]*"|'[^']*')""")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*")
_COMMENT = re.compile(r"<!--(?!-?>)(?:(?!--!?>).)*-->", re.DOTALL)
"""A comment that every browser ends where we do."""

_INSTEAD = {
    "script": "Pages work without scripts: leave it out.",
    "style": "The theme gives pages their looks: leave it out.",
    "link": "The theme gives pages their looks: leave it out.",
    "iframe": "Link to the page instead: [words](https://example.org/).",
    "object": "Link to the file instead: [words](https://example.org/).",
    "embed": "Link to the file instead: [words](https://example.org/).",
    "video": "Link to the recording instead: [words](https://example.org/).",
    "audio": "Link to the recording instead: [words](https://example.org/).",
    "form": "Link to the form instead: [words](https://example.org/).",
    "svg": "Save the drawing in content/images/ and show it: ![words](../images/name.svg).",
    "srcset": "Give the image one address, in src.",
    "background": "The theme gives pages their looks: leave it out.",
}


@each_file()
def check(site: Site, writing: Writing, _: None) -> Iterator[Problem]:
    """Report every element, attribute and address that is not allowed.

    What counts is the HTML that Markdown made, so that code, which is only shown, is left alone; names stand in it
    as they were written, so the places are looked for in the body.
    """
    addresses = [target for target in writing.body.targets if ":" in target.url]
    if _RAW.search(writing.origin.body):
        made = _COMMENT.sub("", writing.body.html)
        yield from _elements(writing, made)
        yield from _attributes(writing, made)
        known = {target.url for target in writing.body.targets}
        raw = (html.unescape("".join(found.groups(""))) for found in _ADDRESS.finditer(made))
        addresses += [Target(url, False, None) for url in raw if ":" in url and url not in known]
    yield from _addresses(writing, addresses)


def _is_allowed(element: str) -> bool:
    from nh3 import ALLOWED_TAGS

    return element.lower() in ALLOWED_TAGS and element.lower() not in ("area", "map")


def _elements(writing: Writing, made: str) -> Iterator[Problem]:
    for name in dict.fromkeys(found.lower() for found in _TAG.findall(made)):
        if _is_allowed(name):
            continue
        count = sum(found.lower() == name for found in _TAG.findall(made))
        for offset in _offsets(writing, rf"<{name}(?=[\s/>])")[:count]:
            yield writing.origin.body_problem(
                offset, f"the element <{name}> is not allowed", _INSTEAD.get(name, "Say it in Markdown."), ID
            )


def _attributes(writing: Writing, made: str) -> Iterator[Problem]:
    # Looked for twice, since a value may hold what looks like the end of its element.
    tags = [*_TAG_WHOLE.finditer(made), *_TAG_WHOLE.finditer(_VALUE.sub('=""', made))]
    found = [name for tag in tags if "=" in tag[0] and _is_allowed(tag[1]) for name in _ATTRIBUTE.findall(tag[0])]
    for name in dict.fromkeys(attribute.lower() for attribute in found):
        mend = (
            "Pages work without scripts: leave it out."
            if name.startswith("on")
            else _INSTEAD.get(name, "Leave it out.")
        )
        for offset in _offsets(writing, rf"(?<=[\s\"'/{{:]){name}(?=\s*=)"):
            yield writing.origin.body_problem(offset, f"the attribute {name} is not allowed", mend, ID)


def _addresses(writing: Writing, targets: list[Target]) -> Iterator[Problem]:
    from nh3 import ALLOWED_URL_SCHEMES

    allowed = {"", *ALLOWED_URL_SCHEMES}
    refused = [target for target in targets if _scheme(target) not in allowed]
    for target, offset in writing.places(refused):
        what = f"an address that begins with {_scheme(target)}: is not allowed"
        mend = "Save the image in content/images/." if target.image else "Link to a page, such as https://example.org/."
        yield writing.origin.body_problem(offset, what, mend, ID)


def _scheme(target: Target) -> str:
    """What stands before an address's colon. Browsers pass over white space and control characters in it."""
    scheme = re.sub(r"[\x00-\x20]", "", target.url).partition(":")[0].lower()
    return scheme if _SCHEME.fullmatch(scheme) else ""


def _offsets(writing: Writing, pattern: str) -> list[int]:
    """Where a pattern was written; within what looks like code only where it stands nowhere else."""
    for text in (without_code(writing.origin.body), writing.origin.body):
        offsets = [found.start() for found in re.finditer(pattern, text, re.IGNORECASE)]
        if offsets:
            return offsets
    return []
