"""Each peer does the work that it is said to do, with the same notes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bench.__main__ import OTHERS, PEERS
from bench.compare import differences
from bench.corpus.build import build_corpus
from bench.modes import MODES
from bench.pairs import Track
from bench.peers.ours import Ours
from bench.peers.tool import Tool

CORPUS = build_corpus(100)
SOME = replace(CORPUS, notes=CORPUS.notes[::9])
"""Those that are compared: of every kind."""


def site(tool: Tool, folder: Path) -> Path:
    """A tool's site of the corpus, finished."""
    track = Track(tool, CORPUS, folder / tool.name)
    track.run(MODES["cold"])
    return track.folder / tool.output


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return site(Ours(), tmp_path_factory.mktemp("bench"))


@pytest.mark.parametrize("name", OTHERS)
def test_pages_are_like_ours_in_what_the_peer_does(name: str, ours: Path, tmp_path: Path) -> None:
    peer = PEERS[name]()
    try:
        peer.version()
    except SystemExit as missing:
        pytest.skip(str(missing))
    assert list(differences(SOME, ours, site(peer, tmp_path), peer.alike)) == []
