"""The way into the explainer command: a build of what was built already is answered before anything is imported."""

from __future__ import annotations

import gc
import sys


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
    if asked[:1] in (["build"], ["check"]):
        gc.disable()  # as the door does, for what is imported too
    from .main import main as command

    try:
        command(prog_name="explainer")
    except SystemExit as ended:
        if isinstance(ended.code, int):
            _leave(ended.code)
        raise


def _leave(code: int) -> None:
    """End this process as Python does, but for taking apart all that it made: the system has that back at once.

    Where something else is at work still, it is left to Python.
    """
    # Imported here: a build of what was built already ends above, and sooner without them.
    import atexit
    import os
    import threading

    if threading.active_count() > 1:
        return
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:  # nobody listens any more
        return
    os._exit(code)


if __name__ == "__main__":
    main()
