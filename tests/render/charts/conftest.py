"""One built site for all tests of charts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import support
from tests.render.charts import world


@pytest.fixture(scope="package")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site of world.py."""
    return support.build(support.draw(tmp_path_factory.mktemp("drawn"), world.FILES))
