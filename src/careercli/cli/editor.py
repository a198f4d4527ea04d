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
        raise NotFound("error.profile.none", "error.profile.none.hint", file=str(path))
    command = _command()
    try:
        done = subprocess.run([*command, str(path)], check=False)
    except OSError as problem:
        raise CareerError(
            "error.editor.start", "error.editor.hint", name=command[0], reason=str(problem.strerror)
        ) from problem
    if done.returncode:
        raise CareerError("error.editor.left", name=command[0], code=str(done.returncode))


def _command() -> list[str]:
    named = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ""
    try:
        command = shlex.split(named)
    except ValueError as problem:
        raise UsageError("error.editor.unclear", "error.editor.hint", reason=str(problem)) from problem
    if not command:
        raise UsageError("error.editor.none", "error.editor.hint")
    return command
