"""The workflows ask for no more than they need, and run only what was looked at: actions are pinned by commit."""

from __future__ import annotations

import re
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


def test_only_the_deployment_may_write() -> None:
    allowed = {}
    for workflow in WORKFLOWS:
        read = yaml.safe_load(workflow.read_text(encoding="utf-8"))
        for name, job in read["jobs"].items():
            allowed[f"{workflow.stem}: {name}"] = job.get("permissions", read["permissions"])

    assert allowed == {
        "check: check": {"contents": "read"},
        "pages: build": {"contents": "read", "pages": "read"},
        "pages: deploy": {"pages": "write", "id-token": "write"},
    }
