"""The stylesheet keeps its promises: colours in one place, two equal dark lists, contrast, and no file left out."""

from __future__ import annotations

import re
from itertools import product

import pytest

from tests.theme.gallery import THEME

CSS = THEME / "static" / "css"
TOKENS = (CSS / "tokens.css").read_text()
TEXT = ("ink", "ink-soft", "link", *(f"side-{number}" for number in range(1, 7)))
PAIRS = [
    *product(TEXT, ("paper", "surface")),
    *product(("ink", "link"), ("mark", "surface-strong")),
    *((word, f"{word}-soft") for word in ("good", "bad", "warn", "neutral")),
    ("link-hover", "paper"),
    ("paper", "ink"),
]
"""Which colour stands as text on which."""


def colours(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6});", block))


def blocks() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """Light, dark by the system, dark by choice."""
    light, by_system, by_choice = re.split(r"@media [^{]+\{", TOKENS)
    return colours(light), colours(by_system), colours(by_choice)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_dark_declares_every_colour_again_and_alike_twice() -> None:
    light, by_system, by_choice = blocks()
    assert light.keys() == by_system.keys()
    assert by_system == by_choice


@pytest.mark.parametrize("scheme", [0, 1])
@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_stands_out(scheme: int, text: str, ground: str) -> None:
    colour = blocks()[scheme]
    assert contrast(colour[text], colour[ground]) >= 4.5, f"{text} on {ground}"


@pytest.mark.parametrize("scheme", [0, 1])
def test_focus_and_bars_stand_out(scheme: int) -> None:
    colour = blocks()[scheme]
    assert all(
        contrast(colour[name], colour[ground]) >= 3
        for name in ("focus", "rule-strong")
        for ground in ("paper", "surface")
    )


@pytest.mark.parametrize("scheme", [0, 1])
def test_what_is_drawn_stands_out(scheme: int) -> None:
    colour = blocks()[scheme]
    drawn = {name: contrast(colour[name], colour["paper"]) for name in colour if name.startswith("data-")}
    assert len(drawn) == 6
    assert {name: ratio for name, ratio in drawn.items() if ratio < 3} == {}


def test_colours_stand_in_tokens_only() -> None:
    found = {
        str(path.relative_to(CSS)): re.findall(
            r"#[0-9a-fA-F]{3,8}\b(?=[^{]*;)|\b(?:rgb|hsl|oklch|lab)a?\(", path.read_text()
        )
        for path in CSS.rglob("*.css")
        if path.name != "tokens.css"
    }
    assert {name: hits for name, hits in found.items() if hits} == {}


def test_stylesheet_draws_in_every_file() -> None:
    drawn = re.findall(r'^@import "([^"]+)";$', (CSS / "site.css").read_text(), re.MULTILINE)
    files = {str(path.relative_to(CSS)) for path in CSS.rglob("*.css")} - {"site.css"}
    assert set(drawn) == files
    assert len((CSS / "site.css").read_text().splitlines()) == len(drawn)


def test_each_file_says_what_it_is_for() -> None:
    assert [
        path.name for path in CSS.rglob("*.css") if path.name != "site.css" and not path.read_text().startswith("/* ")
    ] == []


def test_tokens_that_are_used_are_declared() -> None:
    everything = "".join(path.read_text() for path in CSS.rglob("*.css"))
    used = set(re.findall(r"var\(--([a-z0-9-]+)\)", everything))  # those with a fallback are knobs
    declared = set(re.findall(r"--([a-z0-9-]+):", everything))
    assert used - declared == set()
