"""explainer serve ends as it is told to, with nothing more to say."""

from __future__ import annotations

import os
import signal
import subprocess
from functools import partial
from pathlib import Path

from ..support import command, copy_site, environment


def test_ctrl_c_ends_it_without_a_word(tmp_path: Path) -> None:
    """A terminal tells all processes at once."""
    site = copy_site("good", tmp_path / "site")
    process = subprocess.Popen(
        command("serve", "--port", "0"), cwd=site, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        env=environment(PYTHONUNBUFFERED="1"), start_new_session=True,
        # What runs in the background ignores Ctrl+C, and so does whatever it starts; a terminal's processes do not.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    assert process.stdout
    told = []
    while not (told and told[-1].startswith("Serving")):
        told.append(process.stdout.readline())
        assert told[-1], "".join(told)

    os.killpg(process.pid, signal.SIGINT)

    assert process.communicate()[0].strip() == ""
    assert process.returncode == 0
