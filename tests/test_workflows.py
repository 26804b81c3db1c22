"""The workflows ask for no more than they need, run only what was looked at, and keep one list of what is due."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml

from tests.support import ROOT

WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_actions_are_pinned_by_commit_with_their_version(workflow: Path) -> None:
    used = re.findall(r"uses: (.*)", workflow.read_text(encoding="utf-8"))

    assert used
    assert [use for use in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v[0-9]+\.[0-9]+\.[0-9]+", use)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda workflow: workflow.stem)
def test_no_expression_stands_in_a_command(workflow: Path) -> None:
    """What somebody named a branch or a repository must not run as a command."""
    jobs = yaml.safe_load(workflow.read_text(encoding="utf-8"))["jobs"].values()
    commands = [step["run"] for job in jobs for step in job["steps"] if "run" in step]

    assert commands
    assert [command for command in commands if "${{" in command] == []


def test_no_job_may_do_more_than_its_own_work() -> None:
    allowed = {}
    for workflow in WORKFLOWS:
        read = yaml.safe_load(workflow.read_text(encoding="utf-8"))
        for name, job in read["jobs"].items():
            allowed[f"{workflow.stem}: {name}"] = job.get("permissions", read["permissions"])

    assert allowed == {
        "check: check": {"contents": "read"},
        "pages: build": {"contents": "read", "pages": "read"},
        "pages: deploy": {"pages": "write", "id-token": "write"},
        "review: review": {"contents": "read", "issues": "write"},
    }


DUE = """\
content/terms/lake.md:7:12 review_by: the day of review has passed. [EX214, warning]
    review_by: 2029-01-01
               ^

1 warning. Nothing was written.
"""


def run_step(name: str, folder: Path, programs: dict[str, str], **env: str) -> tuple[int, str]:
    """Run a step of the weekly review with these shell scripts as its programs; its code, and what it put out."""
    [job] = yaml.safe_load((ROOT / ".github/workflows/review.yml").read_text(encoding="utf-8"))["jobs"].values()
    [script] = [step["run"] for step in job["steps"] if step.get("name") == name]
    for program, text in programs.items():
        file = folder / "bin" / program
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        file.chmod(0o755)
    output = folder / "output.txt"
    output.touch()
    path = f"{folder / 'bin'}:{os.environ['PATH']}"
    # As GitHub runs a step.
    done = subprocess.run(
        ["bash", "-e", "-c", script],
        cwd=folder,
        env={"PATH": path, "GITHUB_OUTPUT": str(output), "LABEL": "review", **env},
        check=False,
    )
    return done.returncode, output.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("make", "answer"),
    [
        ("echo No problems.", (0, "due=no\n")),
        (f"cat <<'END'\n{DUE}END\nexit 2", (0, "due=yes\n")),
        ("echo It cannot start. >&2; exit 2", (1, "")),
    ],
    ids=["nothing is due", "something is due", "the check fails"],
)
def test_the_weekly_review_knows_what_is_due_from_what_failed(
    make: str, answer: tuple[int, str], tmp_path: Path
) -> None:
    assert run_step("Look what is due", tmp_path, {"make": make}) == answer


def test_the_weekly_review_asks_for_the_one_check_and_its_warnings(tmp_path: Path) -> None:
    run_step("Look what is due", tmp_path, {"make": 'echo "$*"'})

    assert (tmp_path / "due.txt").read_text(encoding="utf-8") == "check ONLY=EX214 STRICT=1\n"


@pytest.mark.parametrize(
    ("number", "called"),
    [
        ("", "issue create --title Notes are due for review --label review --body-file list.md\n"),
        ("7", "issue edit 7 --body-file list.md\n"),
    ],
    ids=["the first time", "again"],
)
def test_the_weekly_review_keeps_one_issue(number: str, called: str, tmp_path: Path) -> None:
    (tmp_path / "due.txt").write_text(DUE, encoding="utf-8")

    code, _ = run_step("List what is due", tmp_path, {"gh": 'echo "$*" >> called.txt'}, NUMBER=number)

    assert code == 0
    assert (tmp_path / "called.txt").read_text(encoding="utf-8") == called
    assert f"```text\n{DUE}```\n" in (tmp_path / "list.md").read_text(encoding="utf-8")
