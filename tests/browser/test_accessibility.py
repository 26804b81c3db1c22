"""axe-core finds nothing on any kind of page, in light and dark, on a phone and on a desk."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.machine import needed_package
from tests.browser.test_reading import NARROW, WIDE

RUN = """axe.run({resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})
    .then(results => results.violations)"""
"""Every rule that axe follows by itself, and that a finger hits what it is meant for."""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(page: Page, address: str, scheme: str) -> None:
    axe = needed_package("axe-core/axe.min.js").read_text(encoding="utf-8")
    page.emulate_media(color_scheme=scheme)
    page.goto(address)
    page.evaluate(axe)

    found = {}
    for size in (NARROW, WIDE):
        page.set_viewport_size(size)
        violations = page.evaluate(RUN)
        found[size["width"]] = [
            (violation["id"], node["html"], node["failureSummary"])
            for violation in violations
            for node in violation["nodes"]
        ]

    assert found == {320: [], 1280: []}


def test_what_opens_is_large_enough_for_a_finger(page: Page, address: str) -> None:
    page.goto(address)

    for size in (NARROW, {"width": 412, "height": 900}, WIDE):
        page.set_viewport_size(size)
        heights = page.locator("summary:visible").evaluate_all(
            "all => all.map(one => one.getBoundingClientRect().height)"
        )
        assert [height for height in heights if height < 24] == []


def test_dark_is_dark(page: Page, served: str) -> None:
    """The two schemes that axe saw were two."""
    page.goto(served)
    page.emulate_media(color_scheme="light")
    light = page.evaluate("getComputedStyle(document.body).color")
    page.emulate_media(color_scheme="dark")

    assert page.evaluate("getComputedStyle(document.body).color") != light
