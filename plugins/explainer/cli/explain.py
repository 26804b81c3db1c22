"""What checks mean, for an editor at the command line."""

from __future__ import annotations

from ..problems import Severity
from ..rules import rules

_CONSEQUENCE: dict[Severity, str] = {
    "error": "Each finding is an error: the site is not built.",
    "warning": "Each finding is a warning: the site is built, and a strict check fails.",
    "notice": "Each finding is a notice: worth knowing, and no check fails.",
}


def explanation(id: str) -> str:
    """What a check means and what its findings lead to, with an example that passes and one that fails."""
    [rule] = (rule for rule in rules() if rule.id == id)
    title = f"{rule.id} {rule.name.replace('_', ' ')}"
    return "\n\n".join([title, rule.meaning, rule.examples, _CONSEQUENCE[rule.severity]])


def catalogue() -> str:
    """Every check on a line: its id, how grave it is, and what must hold."""
    return "\n".join(f"{rule.id}  {rule.severity:7}  {rule.sentence}" for rule in rules())
