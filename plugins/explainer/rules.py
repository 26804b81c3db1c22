"""Every rule of a site in the order of ids: what reading asks of files, and what the checks ask of content."""

from __future__ import annotations

from .check import rules as of_checks
from .model.rule import Rule
from .read.rules import RULES as OF_READING


def rules() -> tuple[Rule, ...]:
    """All of them, for commands that explain them and reports that name them."""
    return tuple(sorted((*OF_READING, *of_checks()), key=lambda rule: rule.id))
