"""Each peer does the work that it is said to do, with the same notes."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.__main__ import PEERS
from bench.compare import differences
from bench.corpus.build import build_corpus
from bench.modes import MODES
from bench.pairs import Track
from bench.peers.ours import Ours


@pytest.mark.parametrize("name", PEERS)
def test_pages_are_like_ours_in_what_the_peer_does(name: str, tmp_path: Path) -> None:
    peer = PEERS[name]()
    try:
        peer.version()
    except SystemExit as missing:
        pytest.skip(str(missing))
    corpus = build_corpus(100)
    ours, theirs = (Track(tool, corpus, tmp_path / tool.name) for tool in (Ours(), peer))
    for track in (ours, theirs):
        track.run(MODES["cold"])
    sites = (track.folder / track.tool.output for track in (ours, theirs))
    assert list(differences(corpus, *sites, peer.alike)) == []
