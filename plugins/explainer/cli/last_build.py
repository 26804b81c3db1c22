"""Remembers what the last build was made of, so that a build of the same can be answered without making it.

Kept in .cache/ beside the settings. A record that is missing, damaged or of another time only costs the build. Needs
nothing but the standard library's lightest modules.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ..publish import fingerprint
from ..publish.fingerprint import Digests, Seen, settled, stamp_of

RECORD = os.path.join(".cache", "last-build.json")
"""Where it is kept, seen from the folder of the settings."""

FILES = os.path.join(".cache", "last-build-files.json")
"""Beside it, the fingerprint of each file, so that only what was touched since is read again."""

SETTINGS = "pelican.conf.py"
"""The settings whose builds are remembered; a build with others is always made."""

_STARTED = ("__main__", "__mp_main__")
"""How Python calls what started a process."""

_SHAPE = 2
"""The version of what stands in a record."""


class Inputs:
    """What a build is made of, as it stood when the build began."""

    def __init__(self, asked: Sequence[str], files: Sequence[str], seen: Seen) -> None:
        self.asked = tuple(asked)
        self.files = tuple(sorted(set(files)))
        self.stamps = fingerprint.stamps(seen.files(self.files))

    def remember(self, built: str, output: str, told: str) -> None:
        """Write down that these made a site. built is the fingerprint of its tree, told what was reported of it.

        Nothing is written where something changed meanwhile: nobody knows which state of it was read.
        """
        try:
            found, digests = fingerprint.files(self.files), _digests()
            contents = fingerprint.contents(found, digests)
            known = {path: each for path, state in found if (each := digests.get(path)) and each[0] == stamp_of(state)}
            if fingerprint.stamps(found) != self.stamps or len(known) < len(found):
                return
            _write(FILES, {path: each for path, each in known.items() if settled(each[0])})
            record = {
                "shape": _SHAPE, "key": _key(self.asked), "files": self.files, "stamps": self.stamps,
                "contents": contents, "output": output, "built": built, "told": told,
            }  # fmt: skip
            _write(RECORD, record)
        except OSError:
            return  # a folder that cannot be written to has no cache


def same_again(asked: Sequence[str]) -> str | None:
    """What the last build reported, where a build of the same would make the same site; None where it must be made."""
    try:
        with open(RECORD, encoding="utf-8") as file:
            record = json.load(file)
        if record["shape"] != _SHAPE or record["key"] != _key(asked):
            return None
        found = fingerprint.files(record["files"])
        stamps = fingerprint.stamps(found)
        if stamps != record["stamps"] and fingerprint.contents(found, _digests()) != record["contents"]:
            return None
        if _has_leftovers(record["output"]) or fingerprint.tree(record["output"]) != record["built"]:
            return None
        if stamps != record["stamps"]:
            _write(RECORD, {**record, "stamps": stamps})
        return str(record["told"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def loaded() -> Iterator[str]:
    """The files and packages of every imported module that is installed nowhere: the settings' helpers, this plugin.

    What is installed is known by name and version; what started this process is no part of a build.
    """
    installed = [os.path.dirname(os.__file__), *_installed()]
    for name, module in tuple(sys.modules.items()):
        if "." in name or name in _STARTED:
            continue
        file = getattr(module, "__file__", None)
        if file and not any(file.startswith(folder + os.sep) for folder in installed):
            whole = os.path.abspath(file)
            yield os.path.dirname(whole) if hasattr(module, "__path__") else whole


def made_with(asked: Sequence[str], files: Sequence[str], seen: Seen) -> str:
    """A fingerprint of all that a build is made with beside content and the day; files are all but content."""
    found = [seen.contents(file, _digests()) for file in sorted(set(files))]
    return json.dumps([found, *_surroundings(asked)])


@cache
def _digests() -> Digests:
    """What is known of each file's bytes: what the last build knew, and what this process has learned."""
    try:
        with open(FILES, encoding="utf-8") as file:
            known: Digests = {
                path: ((int(size), int(changed), int(recorded)), str(digest))
                for path, ((size, changed, recorded), digest) in json.load(file).items()
            }
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return {}
    return known


def _has_leftovers(output: str) -> bool:
    """Whether a killed build left something beside the output, which the next build is to sweep away."""
    folder, name = os.path.split(os.path.realpath(output))
    return any(other.startswith(f".{name}.") for other in os.listdir(folder))


def _key(asked: Sequence[str]) -> list[object]:
    """All that a build depends on beside files."""
    # Checks read the clock, by the day: what is due for review tomorrow is not today.
    return [time.strftime("%Y-%m-%d"), *_surroundings(asked)]


def _surroundings(asked: Sequence[str]) -> list[object]:
    """What was asked for, and where; Python, libraries, the environment."""
    with open(SETTINGS, encoding="utf-8", errors="replace") as file:
        text = file.read()
    # The setting PATH is not the terminal's, unless something asks for that by its name: "PATH", $PATH.
    given = set(re.findall(r"^(\w+)\s*[:=]", text, re.MULTILINE)) - set(re.findall(r"""["'$]{?(\w+)\b""", text))
    named = set(re.findall(r"\w+", text)) - given
    ours = _chosen(os.environ, named)
    installed = sorted(name for folder in _installed() for name in os.listdir(folder) if name.endswith(".dist-info"))
    return [list(asked), os.getcwd(), sys.version, installed, ours]


def _installed() -> list[str]:
    """The folders in which pip installs."""
    return [folder for folder in sys.path if folder.endswith("-packages") and os.path.isdir(folder)]


def _chosen(environment: Mapping[str, str], named: set[str]) -> list[list[str]]:
    """The variables that the settings name and those of the plugin."""
    return sorted([name, value] for name, value in environment.items() if name in named or name.startswith("EXPLAINER"))


def _write(name: str, record: Mapping[str, object]) -> None:
    """Write a record whole or not at all, whoever else writes it now."""
    os.makedirs(os.path.dirname(name), exist_ok=True)
    new = f"{name}.{os.getpid()}"
    with open(new, "w", encoding="utf-8") as file:
        file.write(json.dumps(record, ensure_ascii=False))  # all at once, which Python does in C
    os.replace(new, name)
