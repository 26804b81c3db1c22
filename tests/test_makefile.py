"""make check hands its variables on to the command."""

from __future__ import annotations

import os
import subprocess

import pytest

from tests.support import ROOT


@pytest.mark.parametrize(
    ("variables", "arguments"),
    [
        ((), "--format text"),
        (("FORMAT=sarif", "STRICT=1"), "--format sarif --strict"),
        (
            ("ONLY=EX101 EX112", "PATHS=content/talks content/terms"),
            "--format text --only EX101 --only EX112 content/talks content/terms",
        ),
    ],
    ids=["none", "form", "choice"],
)
def test_a_check_is_asked_for_what_the_variables_say(variables: tuple[str, ...], arguments: str) -> None:
    # What a make around these tests was called with must not reach this one.
    outer = ("MAKEFLAGS", "MAKELEVEL", "MFLAGS", "FORMAT", "STRICT", "ONLY", "PATHS")
    env = {name: value for name, value in os.environ.items() if name not in outer}

    told = subprocess.run(
        ["make", "--dry-run", "check", *variables], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )

    assert " ".join(told.stdout.splitlines()[-1].split()) == (f".venv/bin/python -m explainer.cli check {arguments}")
