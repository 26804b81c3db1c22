"""A copy that the disk cut short is found, whatever Pelican's log says of it."""

from __future__ import annotations

from pathlib import Path

from explainer.publish.copies import cut_short, of_folder
from tests.support import draw


def test_copies_that_are_missing_or_shorter_are_named(tmp_path: Path) -> None:
    draw(tmp_path, {"theme/a.svg": "whole", "theme/b.svg": "whole", "theme/c.svg": "whole"})
    draw(tmp_path, {"built/static/a.svg": "whole", "built/static/b.svg": "wh"})

    copies = of_folder(tmp_path / "theme", "static", [])

    assert sorted(cut_short(copies, tmp_path / "built")) == ["static/b.svg", "static/c.svg"]


def test_what_pelican_leaves_out_is_not_expected(tmp_path: Path) -> None:
    draw(tmp_path, {"theme/img/a.svg": "", "theme/img/.#a.svg": "", "theme/__pycache__/a.pyc": ""})

    copies = of_folder(tmp_path / "theme", "static", [".#*", "__pycache__"])

    assert list(copies) == [(tmp_path / "theme/img/a.svg", "static/img/a.svg")]
