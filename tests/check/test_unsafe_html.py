"""Raw HTML that does something is refused however it is written; code that shows it is not."""

from pathlib import Path

import pytest

from explainer.check import unsafe_html
from tests.check.world import note, sentences


@pytest.mark.parametrize(
    "body",
    [
        "A span `<script>` and a block:\n\n```html\n<script>alert(1)</script>\n```",
        "<https://example.org/> and <me@example.org>",
        "<details open><summary>More</summary>Words.</details>",
        'Words.\n{: .note #here lang="de" }',
        "<!-- <script>alert(1)</script> -->",
        "1 <2 and 3> 2, or a <b",
        '<abbr title="a > b">AB</abbr>, <time datetime="2029">2029</time>',
        "The style = baroque, and onwards = upwards.",
        "[Write](mailto:me@example.org) or [call](tel:+123), [note](javascript.md).",
    ],
)
def test_these_are_plain_markup(body: str, tmp_path: Path) -> None:
    """Nothing runs, and nothing is styled."""
    assert sentences(unsafe_html, tmp_path, note(body)) == []


@pytest.mark.parametrize(
    ("body", "place", "what"),
    [
        ("<script>alert(1)</script>", "8:1", "the element <script>"),
        ("Words <SCRIPT src='x'></SCRIPT>", "8:7", "the element <script>"),
        ("`<script>` and <script>alert(1)</script>", "8:16", "the element <script>"),
        ("<!--><script>alert(1)</script>-->", "8:6", "the element <script>"),
        ("<svg/onload=alert(1)>", "8:1", "the element <svg>"),
        ("<x-widget></x-widget>", "8:1", "the element <x-widget>"),
        ("<style>p {color: red}</style>", "8:1", "the element <style>"),
        ("<b onclick='alert(1)'>x</b>", "8:4", "the attribute onclick"),
        ("<b/onclick=alert(1)>x</b>", "8:4", "the attribute onclick"),
        ('<b title="a>b" onclick="alert(1)">x</b>', "8:16", "the attribute onclick"),
        ("Words\n{: onclick='alert(1)' }", "9:4", "the attribute onclick"),
        ('<p style="color: red">x</p>', "8:4", "the attribute style"),
        ("[x](JavaScript:alert(1))", "8:5", "an address that begins with javascript:"),
        ("<a href=javascript:alert(1)>x</a>", "8:9", "an address that begins with javascript:"),
        ('<a href="java&#115;cript:alert(1)">x</a>', "8:10", "an address that begins with javascript:"),
        ("[x](data:text/html,hi)", "8:5", "an address that begins with data:"),
        ("![x](data:image/png;base64,AA)", "8:6", "an address that begins with data:"),
        ("[x](vbscript:a)", "8:5", "an address that begins with vbscript:"),
    ],
)
def test_these_are_not(body: str, place: str, what: str, tmp_path: Path) -> None:
    """The place is that of the element's, the attribute's or the address's own writing."""
    found = sentences(unsafe_html, tmp_path, note(body))
    assert [sentence.partition(" is not allowed")[0] for sentence in found] == [f"{place} body: {what}"]
