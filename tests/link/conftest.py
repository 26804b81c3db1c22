"""One built site for each module of tests, out of the bodies that its tests carry."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import Tag

from tests import support
from tests.link import world


@pytest.fixture(scope="module")
def output(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a module's bodies."""
    return support.build(support.draw(tmp_path_factory.mktemp("linked"), world.drawn(request.module)))


@pytest.fixture
def page(request: pytest.FixtureRequest, output: Path) -> Tag:
    """The page that carries this test's body."""
    return support.page(output, f"terms/{world.slug(request.node.originalname, request.param)}")


@pytest.fixture
def prose(page: Tag) -> Tag:
    """This test's body on its page."""
    found = page.select_one(".prose")
    assert found is not None
    return found
