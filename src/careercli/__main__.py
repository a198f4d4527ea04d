"""The entry point. `--version` answers before anything else is imported."""

import _signal  # type: ignore[import-not-found] # `signal` itself takes longer than `--version` may
import gc
import os
import sys

ENDED_BY = ("SIGINT", "SIGTERM", "SIGHUP")
"""Ctrl-C, `kill`, and the end of the terminal."""


def main() -> None:
    """Run `career` with the arguments of the process and leave with its exit code.

    A run lives for a tenth of a second: collecting cycles and taking the interpreter apart at the end would be
    a sixth of it (`make bench`), so neither is done. `run` has written out both streams; nothing waits at exit.
    """
    end_at_once()
    if sys.argv[1:] in (["--version"], ["-V"]) and version_printed():
        os._exit(0)
    gc.disable()
    code = answered(sys.argv[1:])
    try:
        sys.stderr.flush()
    finally:
        os._exit(code)


def end_at_once() -> None:
    """Let what ends a process end it quietly from now on; what whoever started it ignores (`nohup`) stays ignored."""
    for name in ENDED_BY:
        number = getattr(_signal, name, None)  # Windows has no SIGHUP
        if number is not None and _signal.getsignal(number) != _signal.SIG_IGN:
            _signal.signal(number, leave)


def leave(number: int, _: object) -> None:
    """Leave with 128 and the signal's number, nothing half done.

    An exception could be met anywhere, even where none can be passed on: Python would print it.
    """
    try:
        if remove := getattr(sys.modules.get("careercli.lock"), "remove_unfinished", None):
            remove()
    finally:
        os._exit(128 + number)


def answered(arguments: list[str]) -> int:
    """Answer a command line, the plain forms of programs without what reading any other takes; its exit code."""
    from careercli.cli import fast

    try:
        code = fast.answered(arguments)
    except KeyboardInterrupt:
        from careercli.errors import INTERRUPTED

        return INTERRUPTED
    if code is None:
        from careercli.cli.app import run

        return run(arguments)
    return code


def version_printed() -> bool:
    """Print the version; False where that fails, and `run` will tell why as for any command."""
    from careercli.version import __version__

    try:
        print(f"career {__version__}", flush=True)  # noqa: T201 - the one line that needs no Result
    except OSError:
        return False
    return sys.stdout is not None


if __name__ == "__main__":
    main()
