"""What is measured is what the command used, and nothing of who measures it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bench import measure as measuring
from bench.measure import RunError, measure


def python(program: str) -> list[str]:
    return [sys.executable, "-ISs", "-c", program]


def test_the_memory_of_the_measurer_is_not_counted(tmp_path: Path) -> None:
    held = bytearray(os.urandom(1)) * 200_000_000
    run = measure(python("pass"), tmp_path, os.environ, tmp_path)
    assert 1_000_000 < run.memory < len(held) / 2


def test_memory_and_processor_time_of_processes_that_it_waits_for_are_counted(tmp_path: Path) -> None:
    child = "held = bytearray(b'.') * 150_000_000\nfor _ in range(3_000_000): pass"
    run = measure(
        python(f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"),
        tmp_path,
        os.environ,
        tmp_path,
    )
    assert run.memory > 150_000_000
    assert run.cpu > 0.02


def test_the_bytes_of_the_site_are_counted(tmp_path: Path) -> None:
    program = "import os; os.makedirs('site/deep'); open('site/deep/page', 'w').write('12345')"
    assert measure(python(program), tmp_path, os.environ, tmp_path / "site").written == 5


def test_a_command_that_fails_says_what_it_printed(tmp_path: Path) -> None:
    with pytest.raises(RunError, match=r"(?s)ended with 3 after 0 s:\nwords\n"):
        measure(python("import os; os.write(2, b'words\\n'); os._exit(3)"), tmp_path, os.environ, tmp_path)


def test_a_command_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measuring, "PATIENCE", 1)
    with pytest.raises(RunError, match="took more than 1 s"):
        measure(python("import time; time.sleep(60)"), tmp_path, os.environ, tmp_path)
