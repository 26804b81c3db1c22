"""The command: python -m bench --notes 1000 --pairs 5 --peers hugo --json bench.json"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from .compare import differences, sample
from .corpus.build import build_corpus
from .corpus.note import Corpus
from .measure import RunError
from .modes import MODES, Mode
from .pairs import Result, Track, run_pairs
from .peers.eleventy import Eleventy
from .peers.everything import Everything
from .peers.hugo import Hugo
from .peers.ours import Ours
from .peers.pelican import Pelican
from .peers.tool import Tool
from .peers.zensical import Zensical
from .report import as_json, growth, machine, summary
from .workplace import workplace

PEERS: dict[str, type[Tool]] = {
    "hugo": Hugo,
    "eleventy": Eleventy,
    "pelican": Pelican,
    "zensical": Zensical,
    "everything": Everything,
}
"""By name; ours runs beside each of them."""
OTHERS = [name for name in PEERS if name != "everything"]
"""Those that are no part of this project."""


def main(arguments: list[str] | None = None) -> int:
    """Measure what was asked for; 1 where a build failed or the pages differ."""
    asked = _parser().parse_args(arguments)
    print(machine())
    results: list[Result] = []
    try:
        with workplace() as folder:
            for size in asked.notes:
                for peer in asked.peers:
                    corpus, modes = build_corpus(size, asked.seed), [MODES[name] for name in asked.modes]
                    results += _measure(corpus, PEERS[peer](), modes, asked.pairs, folder)
    except (RunError, ValueError) as error:
        print(error, file=sys.stderr)
        return 1
    print()
    for line in (*map(summary, results), *growth(results)):
        print(line)
    if asked.json:
        asked.json.write_text(as_json(results))
    return 0


def _measure(corpus: Corpus, peer: Tool, modes: Iterable[Mode], pairs: int, folder: Path) -> Iterator[Result]:
    """All modes of a corpus and a peer, once their pages are known to hold the same."""
    size = len(corpus.notes)
    ours, theirs = Track(Ours(), corpus, folder / "ours"), Track(peer, corpus, folder / peer.name)
    print(f"\n{size:,} notes: {ours.tool.version()} and {theirs.tool.version()}", flush=True)
    # Not counted: the first build of each also warms what the machine caches.
    for track in (ours, theirs):
        track.run(MODES["cold"])
    found = list(differences(corpus, *(track.folder / track.tool.output for track in (ours, theirs)), peer.alike))
    if found:
        raise ValueError("\n".join(["The pages differ, so the times say nothing:", *found[:20]]))
    print(f"  {len(sample(corpus))} pages of each were compared, and are alike in {', '.join(sorted(peer.alike))}.")
    for mode in modes:
        print(f"  {mode.name}", flush=True)
        yield run_pairs(ours, theirs, mode, size, pairs, lambda line: print(line, flush=True))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="make bench", description="Builds the same notes with this project and with its peers, in turn."
    )
    parser.add_argument("--notes", type=_sizes, default=[1000], help="how many notes: 1000, or 1000,5000")
    parser.add_argument("--seed", type=int, default=0, help="which of many corpora of that size")
    parser.add_argument("--pairs", type=int, default=5, help="how often each pair is run")
    parser.add_argument("--peers", type=_among(PEERS), default=OTHERS, help=f"of {', '.join(PEERS)}")
    parser.add_argument("--modes", type=_among(MODES), default=["cold"], help=f"of {', '.join(MODES)}")
    parser.add_argument("--json", type=Path, help="a file for the results")
    return parser


def _sizes(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def _among(known: Collection[str]) -> Callable[[str], list[str]]:
    """A reader of names with commas between them."""

    def read(text: str) -> list[str]:
        names = text.split(",")
        strange = [name for name in names if name not in known]
        if strange:
            raise argparse.ArgumentTypeError(f"{', '.join(strange)}: choose of {', '.join(known)}")
        return names

    return read


if __name__ == "__main__":
    sys.exit(main())
