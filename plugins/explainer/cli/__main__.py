"""The way into the explainer command: a build of what was built already is answered before anything is imported."""

from __future__ import annotations

import atexit
import gc
import os
import sys
import threading
from typing import NoReturn


def main() -> None:
    """Run the command with the arguments of this process."""
    asked = sys.argv[1:]
    if asked[:1] == ["build"]:
        from .last_build import same_again

        told = same_again(asked)
        if told is not None:
            if told:
                print(told, file=sys.stderr)
            print("Nothing has changed since the last build.")
            return
    patterns = None
    if asked[:1] in (["build"], ["check"]):
        from .patterns import kept_patterns

        gc.disable()  # as the door does, for what is imported too
        patterns = kept_patterns()
    from .main import main as command

    try:
        command(prog_name="explainer")
    except SystemExit as ended:
        if patterns:
            patterns.keep()
        if isinstance(ended.code, int) and threading.active_count() == 1:
            _leave(ended.code)
        raise


def _leave(code: int) -> NoReturn:
    """End this process as Python does, but for taking apart all that it made: the system has that back at once."""
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
