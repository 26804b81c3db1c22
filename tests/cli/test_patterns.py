"""Regular expressions are kept compiled, beside Python's own compiled modules."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import environment

USED = """
import re
from explainer.cli import patterns
kept = patterns.kept_patterns()
compiled = []
whole = kept._compile
kept._code = lambda *how: compiled.append(how) or patterns.import_module("re._compiler")._code(*how)
"""
"""Puts them to use, and counts those that are compiled."""

SHOWN = """
print(bool(kept), len(compiled))
for pattern, flags in ((r"(?P<day>\\d+)[.] (May|June)", re.I), (rb"\\xe9+", 0), ("(?s:a.)|b$", re.M)):
    print(re.compile(pattern, flags) == whole(pattern, int(flags)), re.compile(pattern, flags).groupindex)
print(len(compiled))
kept.keep()
"""


def told(cache: Path, code: str = USED + SHOWN, **variables: str) -> str:
    """What code prints in a process that keeps compiled modules in a folder."""
    own = {"PYTHONPYCACHEPREFIX": str(cache), "PYTHONDONTWRITEBYTECODE": ""}
    variables = {**environment(), **own, **variables}
    answer = subprocess.run([sys.executable, "-c", code], env=variables, capture_output=True, text=True, check=True)
    return answer.stdout


def lines(compiled: int) -> str:
    return f"True 0\nTrue {{'day': 1}}\nTrue {{}}\nTrue {{}}\n{compiled}\n"


def test_a_pattern_is_compiled_once_and_the_same_afterwards(tmp_path: Path) -> None:
    assert [told(tmp_path), told(tmp_path)] == [lines(3), lines(0)]


@pytest.mark.parametrize(("begin", "end"), [(0, -9), (1, None), (0, 0)])
def test_what_is_damaged_is_compiled_again(tmp_path: Path, begin: int, end: int | None) -> None:
    told(tmp_path)
    (kept,) = tmp_path.rglob("*.patterns")
    kept.write_bytes(kept.read_bytes()[begin:end])
    assert [told(tmp_path), told(tmp_path)] == [lines(3), lines(0)]


def test_another_python_has_its_own(tmp_path: Path) -> None:
    other = "import sys\nsys.version = 'another'\n" + USED + SHOWN
    told(tmp_path)
    assert told(tmp_path, other) == lines(3)


def test_where_python_keeps_no_modules_it_keeps_no_patterns(tmp_path: Path) -> None:
    told(tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert list(tmp_path.rglob("*.patterns")) == []


def test_a_python_that_works_otherwise_compiles_as_ever(tmp_path: Path) -> None:
    other = "import re, _sre\ndel _sre.CODESIZE\nfrom explainer.cli.patterns import kept_patterns\n"
    assert told(tmp_path, f"{other}print(kept_patterns(), re.compile('a|b').pattern)") == "None a|b\n"
