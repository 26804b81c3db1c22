"""A build from nothing has the charts of all figures drawn before any page asks for one, in each language."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shutil import copytree, ignore_patterns

from tests.support import SITES

BUILD = """
from explainer.cli.builder import built
from explainer.publish import cores, drawing
from explainer.publish.memories import Held

cores.MANY, cores.cores = 1, lambda: 2
draw, drawn = drawing.draw, []
drawing.draw = lambda kind, text: drawn.append(text) or draw(kind, text)
answer = built("pelican.conf.py", Held())
assert answer.code == 0, answer.err
print("\\n".join(drawn))
"""
COUNTS = "Entnommene Kubikmeter"


def test_pages_find_the_charts_of_figures_drawn_in_each_language(tmp_path: Path) -> None:
    site = tmp_path / "site"
    copytree(SITES / "good", site, ignore=ignore_patterns("output", ".cache", "__pycache__"))
    figure = site / "content/figures/drawn-2029.md"
    front = f"title: Das Wasser\nsummary: Was entnommen wurde.\ncounts: {COUNTS}\n"
    figure.with_suffix(".de.md").write_text(f"---\n{front}---\n\nEs wurde weniger.\n", encoding="utf-8")
    with (site / "pelican.conf.py").open("a", encoding="utf-8") as settings:
        settings.write('\nEXPLAINER_CHARTS = True\nEXPLAINER_SEVERITY = {"EX217": "notice"}\n')

    ended = subprocess.run([sys.executable, "-c", BUILD], cwd=site, capture_output=True, text=True, check=False)

    assert ended.returncode == 0, ended.stderr
    chart = (site / "output/de/charts/drawn-2029.vl.json").read_text(encoding="utf-8")
    assert COUNTS in chart
    assert COUNTS not in ended.stdout, "the page had to draw it"
