"""Front matter as text: fields in the order in which they are given, words without quotation marks where they may."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

_NULL = ("tag:yaml.org,2002:null", re.compile(r"^(?:~|null|Null|NULL|)$"))


class _Plain(yaml.SafeDumper):
    """Writes every value as words: what they mean, a field's own type says when they are read."""

    # Only what would be read as nothing needs quotation marks.
    yaml_implicit_resolvers: dict[str, Any] = {first: [_NULL] for first in ("", "~", "n", "N")}

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Lists are indented beneath the name of their field."""
        super().increase_indent(flow, False)


def front_matter(fields: Mapping[str, Any]) -> str:
    """Fields between two lines of three hyphens; those that are empty are left out."""
    return f"---\n{block(fields)}---\n"


def block(value: Any) -> str:
    """Fields, a list or words on lines of their own."""
    if isinstance(value, str):
        return f"{flow(value)}\n"
    return yaml.dump(_words(filled(value)), Dumper=_Plain, sort_keys=False, allow_unicode=True, width=10**6)


def flow(value: Any) -> str:
    """Fields in braces, a list in brackets or words, on one line."""
    if isinstance(value, str):
        return flow([value])[1:-1]
    return yaml.dump(
        _words(filled(value)),
        Dumper=_Plain, sort_keys=False, allow_unicode=True, width=10**6, default_flow_style=True,
    ).strip()  # fmt: skip


def filled(value: Any) -> Any:
    """A value without what is empty in it."""
    if isinstance(value, Mapping):
        return {name: filled(each) for name, each in value.items() if each not in (None, "", [], (), {})}
    if isinstance(value, (list, tuple)):
        return [filled(each) for each in value]
    return value


def _words(value: Any) -> Any:
    """Plain values as words, so that nothing is written as YAML's own dates or numbers."""
    if isinstance(value, dict):
        return {name: _words(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_words(each) for each in value]
    return str(value)
