"""Fixtures that every test may ask for."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from tests import support

# How long an example takes says nothing but how busy the machine is.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def shipped_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of the site that this project ships, built once for https://example.org/repo."""
    output = tmp_path_factory.mktemp("shipped") / "output"
    built = support.explainer(support.ROOT, "build", "--siteurl", "https://example.org/repo", "--output", str(output))
    assert built.code == 0, built.err + built.out
    return output
