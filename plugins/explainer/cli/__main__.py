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

    command(prog_name="explainer")


if __name__ == "__main__":
    main()
