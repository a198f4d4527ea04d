"""The reader's own editor: $VISUAL, then $EDITOR."""

import os
import shlex
from pathlib import Path

from careercli.errors import CareerError, NotFound, UsageError


def edit(path: Path) -> None:
    """Let the reader edit a file until the editor is left.

    Raises NotFound without the file, UsageError without an editor, CareerError when the editor fails.
    """
    import subprocess

    if not path.is_file():
        raise NotFound(f"No profile at {path}", "`career profile init` writes one with every key explained.")
    command = _command()
    try:
        done = subprocess.run([*command, str(path)], check=False)
    except OSError as problem:
        raise CareerError(f"The editor `{command[0]}` cannot be started: {problem.strerror}", _HOW) from problem
    if done.returncode:
        raise CareerError(f"The editor `{command[0]}` left with {done.returncode}; the profile is as it saved it")


_HOW = "Set VISUAL or EDITOR to your editor, or open the file yourself: `career profile path` says where it is."


def _command() -> list[str]:
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(named)
    except ValueError as problem:
        raise UsageError(f"VISUAL or EDITOR is no command line: {problem}", _HOW) from problem
    if not command:
        raise UsageError("Neither VISUAL nor EDITOR names an editor", _HOW)
    return command
