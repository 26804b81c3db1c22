"""Runs a command and prints what it used, in a process of its own.

The memory of whoever starts a program counts as the program's until it has more; so a small process starts it.
"""

import json
import os
import sys
import time


def main(command: list[str]) -> None:
    """The command's output goes to where ours would, the figures to standard error."""
    start = time.perf_counter()
    process = os.posix_spawnp(command[0], command, os.environ, file_actions=[(os.POSIX_SPAWN_DUP2, 1, 2)])
    # wait4 alone tells what this one child used.
    _, status, usage = os.wait4(process, 0)
    used = {
        "wall": time.perf_counter() - start,
        "code": os.waitstatus_to_exitcode(status),
        "cpu": usage.ru_utime + usage.ru_stime,
        "memory": usage.ru_maxrss * 1024,
    }
    print(json.dumps(used), file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
