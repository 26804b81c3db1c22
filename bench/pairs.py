"""Runs this project and a peer in turn on the same notes, and sets each run against its neighbour."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from .corpus.note import Corpus
from .measure import Run, measure
from .modes import Mode
from .peers.tool import Tool


@dataclass(frozen=True, slots=True)
class Result:
    """All pairs of one size, peer and mode."""

    notes: int
    peer: str
    mode: str
    pairs: tuple[tuple[Run, Run], ...] = field(repr=False)
    """Ours and theirs."""

    @property
    def ratios(self) -> tuple[float, ...]:
        """Our processor time by theirs, pair by pair."""
        return tuple(ours.cpu / theirs.cpu for ours, theirs in self.pairs)

    @property
    def ratio(self) -> float:
        """The median of the ratios."""
        return median(self.ratios)

    @property
    def memory_ratio(self) -> float:
        """Our peak memory by theirs, the median of the pairs."""
        return median(ours.memory / theirs.memory for ours, theirs in self.pairs)

    @property
    def cpu(self) -> float:
        """Our processor time, the median of the pairs."""
        return median(ours.cpu for ours, _ in self.pairs)


class Track:
    """One tool with its site, built again and again."""

    def __init__(self, tool: Tool, corpus: Corpus, folder: Path) -> None:
        self.tool = tool
        self.folder = folder
        self._corpus = corpus
        shutil.rmtree(folder, ignore_errors=True)
        tool.write(corpus, folder)
        self._runs = 0

    def run(self, mode: Mode) -> Run:
        """Prepare and measure one build."""
        mode.prepare(self.tool, self._corpus, self.folder, self._runs)
        self._runs += 1
        command, environment = self.tool.command(self.folder), self.tool.environment()
        return measure(command, self.folder, environment, self.folder / self.tool.output)


def run_pairs(ours: Track, theirs: Track, mode: Mode, notes: int, pairs: int, tell: Callable[[str], None]) -> Result:
    """Measure so many pairs. Who goes first changes each time, so that neither gains from a machine that tires."""
    done: list[tuple[Run, Run]] = []
    for number in range(pairs):
        if number % 2:
            second = theirs.run(mode)
            first = ours.run(mode)
        else:
            first = ours.run(mode)
            second = theirs.run(mode)
        done.append((first, second))
        tell(pair_line(number + 1, first, second))
    return Result(notes, theirs.tool.name, mode.name, tuple(done))


def pair_line(number: int, ours: Run, theirs: Run) -> str:
    """One pair in a line."""
    return (
        f"  pair {number}: CPU {ours.cpu:6.2f} s / {theirs.cpu:6.2f} s = {ours.cpu / theirs.cpu:5.2f}   "
        f"wall {ours.wall:5.1f} s / {theirs.wall:5.1f} s   "
        f"memory {ours.memory / 1e6:4.0f} MB / {theirs.memory / 1e6:4.0f} MB   "
        f"output {ours.written / 1e6:5.1f} MB / {theirs.written / 1e6:5.1f} MB"
    )
