"""The shipped site, served under /repo/ by our own server, and a browser to read it with."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from explainer.cli.server import Server
from tests.browser.machine import needed_browser
from tests.browser.pages import KINDS, sample


@pytest.fixture(scope="session")
def served(shipped_site: Path) -> Iterator[str]:
    """The address of the site's home page."""
    with Server(shipped_site, "/repo", "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/repo/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = needed_browser()
    # A browser's sandbox does not start for root.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A tab of its own, with scripts."""
    with browser.new_context() as context:
        yield context.new_page()


@pytest.fixture
def plain_page(browser: Browser) -> Iterator[Page]:
    """A tab of its own in a browser that runs no scripts, and scrolls at once."""
    with browser.new_context(java_script_enabled=False, reduced_motion="reduce") as context:
        yield context.new_page()


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    """Each kind of page in turn."""
    return str(request.param)


@pytest.fixture
def address(kind: str, served: str, shipped_site: Path) -> str:
    """One page of the kind."""
    return served + sample(kind, shipped_site)
