"""python -m tests.mutations [--count 300] [--seed 1]: what share of damage the checks notice, by kind."""

from __future__ import annotations

import argparse
import runpy
import shutil
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from explainer.check import run
from explainer.defaults import DEFAULTS
from explainer.link.bodies import link
from explainer.model.gazetteer import Gazetteer
from explainer.model.locale import Locale
from explainer.model.site import Site
from explainer.read.content import read_content
from explainer.settings import Settings, read_settings

from .kinds import Mutation, mutations

ROOT = Path(__file__).resolve().parents[2]


def read(root: Path, settings: Settings) -> tuple[Site, int]:
    """The notes of a project, linked, and how many problems reading them met."""
    content = read_content(root, root / "content", settings)
    site = content.site
    return link(site, Gazetteer(site), cache(Locale), DEFAULTS["MARKDOWN"])[0], len(content.problems)


def noticed(root: Path, settings: Settings) -> set[str]:
    """What a strict check finds: errors and warnings, without notices."""
    site, unread = read(root, settings)
    found = {problem.sentence for problem in run(site)[0].problems if problem.severity != "notice"}
    return found | ({"unreadable"} if unread else set())


def damage(root: Path, settings: Settings, count: int, seed: int) -> Iterator[tuple[Mutation, bool]]:
    """Each mutation, and whether anything is found while it is in place that was not found before."""
    site, _ = read(root, settings)
    # Ordinary pages are Pelican's to read: what only they link to is found to be linked to by nothing.
    unharmed = noticed(root, settings)
    for mutation in mutations(site, seed, count):
        file = root / mutation.path
        before = file.read_bytes()
        if mutation.text is None:
            file.unlink()
        else:
            file.write_text(mutation.text, encoding="utf-8")
        yield mutation, bool(noticed(root, settings) - unharmed)
        file.write_bytes(before)


def try_all(count: int, seed: int) -> dict[str, list[tuple[Mutation, bool]]]:
    """Each mutation of a copy of the shipped content, by kind, with whether it is noticed."""
    settings = read_settings(runpy.run_path(str(ROOT / "pelican.conf.py")))
    tried: dict[str, list[tuple[Mutation, bool]]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(ROOT / "content", root / "content", ignore=shutil.ignore_patterns("originals"))
        for number, (mutation, found) in enumerate(damage(root, settings, count, seed), 1):
            tried[mutation.kind].append((mutation, found))
            if number % 25 == 0:
                print(f"{number} of {count} …", file=sys.stderr)
    return tried


def main() -> int:
    """Run, and print the share noticed by kind; 1 where it is below what is promised."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutations")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    tried = try_all(options.count, options.seed)
    return report(tried)


def report(tried: dict[str, list[tuple[Mutation, bool]]]) -> int:
    """Print the table, and what was missed; the exit code."""
    everything = [pair for pairs in tried.values() for pair in pairs]
    certain = [pair for pair in everything if pair[0].certain]
    print(f"{'kind':<26}{'tried':>7}{'noticed':>9}{'share':>8}")
    for kind, pairs in [*tried.items(), ("all", everything), ("must be noticed", certain)]:
        caught = sum(found for _, found in pairs)
        print(f"{kind:<26}{len(pairs):>7}{caught:>9}{caught / len(pairs) if pairs else 1:>8.1%}")
    for mutation, found in everything:
        if not found:
            print(f"missed: {mutation.kind}: {mutation.path}:{mutation.line}: {mutation.was} → {mutation.now}")
    caught = sum(found for _, found in everything)
    return 0 if caught >= 0.95 * len(everything) and all(found for _, found in certain) else 1


if __name__ == "__main__":
    sys.exit(main())
