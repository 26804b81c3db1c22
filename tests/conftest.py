"""Fixtures that every test may ask for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

from tests import support

# How long an example takes says nothing but how busy the machine is.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# What Python keeps of a site's settings lies beside them, where tests look at all there is; and what was written since
# within a second, it would not read.
os.environ["PYTHONDONTWRITEBYTECODE"] = "1"


@pytest.fixture(scope="session")
def shipped_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The output of the site that this project ships, built once for https://example.org/repo."""
    output = tmp_path_factory.mktemp("shipped") / "output"
    built = support.explainer(support.ROOT, "build", "--siteurl", "https://example.org/repo", "--output", str(output))
    assert built.code == 0, built.err + built.out
    return output
