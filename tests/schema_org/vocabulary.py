"""Reads a block of JSON-LD as schema.org means it: known types, properties that they have, values of the right type."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

VOCABULARY = json.loads(Path(__file__).with_name("vocabulary.json").read_text(encoding="utf-8"))
DATA_TYPES = {"Boolean", "Date", "DateTime", "Number", "Integer", "Float", "Text", "Time", "URL"}
ADDRESS = re.compile(r"https?://[^\s\"<>]+")


def faults(block: Any) -> list[str]:
    """What is wrong with a whole block, each with the way to it; nothing where it is sound."""
    if not isinstance(block, dict) or block.get("@context") != "https://schema.org":
        return ["the block is no object in the context https://schema.org"]
    return list(_node({name: value for name, value in block.items() if name != "@context"}, ""))


@cache
def lineage(type: str) -> frozenset[str]:
    """A type and all that it is a kind of."""
    return frozenset({type}).union(*(lineage(parent) for parent in VOCABULARY["types"].get(type, ())))


def _types(node: dict[str, Any]) -> list[str]:
    types = node.get("@type", [])
    return types if isinstance(types, list) else [types]


def _node(node: dict[str, Any], way: str) -> Iterator[str]:
    types = _types(node)
    unknown = [type for type in types if type not in VOCABULARY["types"] or type in DATA_TYPES]
    if unknown or not types:
        yield f"{way or 'the block'}: no type {unknown or ''}".rstrip()
        return
    kinds = frozenset().union(*map(lineage, types))
    for name, value in node.items():
        here = f"{way}.{name}".lstrip(".")
        if name == "@type":
            continue
        if name == "@id":
            if not ADDRESS.fullmatch(str(value)):
                yield f"{here}: {value!r} is no whole address"
        elif name not in VOCABULARY["properties"]:
            yield f"{here}: no property of that name"
        else:
            domains, ranges = VOCABULARY["properties"][name]
            if not kinds & set(domains):
                yield f"{here}: {', '.join(types)} does not have it, but {', '.join(domains)}"
            for number, one in enumerate(value) if isinstance(value, list) else [(0, value)]:
                yield from _value(one, ranges, f"{here}[{number}]" if isinstance(value, list) else here)
            if value == []:
                yield f"{here}: an empty list"


def _value(value: Any, ranges: list[str], way: str) -> Iterator[str]:
    if isinstance(value, dict):
        classes = set(ranges) - DATA_TYPES
        if set(value) == {"@id"}:
            sound = bool(classes) and ADDRESS.fullmatch(str(value["@id"]))
        else:
            sound = any(lineage(type) & classes for type in _types(value))
            yield from _node(value, way)
    elif isinstance(value, str):
        sound = any(_text_is(value, expected) for expected in ranges)
    elif isinstance(value, bool):
        sound = "Boolean" in ranges
    elif isinstance(value, (int, float)):
        sound = "Number" in ranges or (isinstance(value, int) and "Integer" in ranges)
    else:
        sound = False
    if not sound:
        shown = "/".join(_types(value)) if isinstance(value, dict) else repr(value)
        yield f"{way}: {shown} is not of {', '.join(ranges)}"


def _text_is(value: str, expected: str) -> bool:
    """Whether words are of a type: a text, an address, a date, or a member of an enumeration by its address."""
    if not value.strip():
        return False
    if expected == "URL":
        return bool(ADDRESS.fullmatch(value))
    if expected in ("Date", "DateTime"):
        return is_date(value)
    if "Enumeration" in lineage(expected):
        member = value.removeprefix("https://schema.org/")
        return value != member and any(expected in lineage(type) for type in VOCABULARY["members"].get(member, ()))
    return expected == "Text"


def is_date(value: str) -> bool:
    """A year, a month or a day, as ISO 8601 writes them."""
    if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", value):
        return False
    try:
        date.fromisoformat((value + "-01-01")[:10])
    except ValueError:
        return False
    return True
