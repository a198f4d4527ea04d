"""What a command prints: on a pretended terminal of 90 columns without colour, or into a pipe."""

import io
import json
import os
import shlex
import subprocess
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from typing import Any

from careercli.cli.app import run

COLUMNS = "90"


class Terminal(io.StringIO):
    """A stream that says it is a terminal, so that pages come as a reader sees them."""

    encoding = "utf-8"  # type: ignore[assignment]

    def isatty(self) -> bool:
        """Whether a reader sits behind it."""
        return True


def cut_off_the_machine() -> None:
    """Let no setting, colour, language or folder of whoever runs this into the documents."""
    foreign = ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "PAGER")
    for name in [name for name in os.environ if name.startswith("CAREER_") or name in foreign]:
        del os.environ[name]
    empty = tempfile.mkdtemp(prefix="career-docs-")
    os.environ |= {"COLUMNS": COLUMNS, "NO_COLOR": "1", "CAREER_CONFIG_DIR": empty}
    os.chdir(empty)


def whole(line: str) -> str:
    """A command line and all it prints."""
    return fenced(line, printed(line))


def top(words: str) -> str:
    """`40 career show 32120`: a command line and the first 40 lines it prints."""
    count, _, line = words.partition(" ")
    lines = printed(line).splitlines()
    left = len(lines) - int(count)
    return fenced(line, "\n".join([*lines[: int(count)], *([f"[… {left} more lines]"] if left > 0 else [])]))


def fenced(line: str, text: str) -> str:
    """A console block."""
    kept = "\n".join(row.rstrip() for row in text.strip("\n").splitlines())
    return f"```console\n$ {line}\n{kept}\n```"


def printed(line: str) -> str:
    """What the command line leaves on the screen; after a `|` the shell's own tools go on with it."""
    own, pipe, rest = line.partition(" | ")
    out, err = io.StringIO() if pipe else Terminal(), Terminal()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(shlex.split(own)[1:])
    if code:
        raise SystemExit(f"{own}: exit {code}\n{err.getvalue()}")
    return err.getvalue() + (piped(out.getvalue(), rest) if pipe else out.getvalue())


def piped(text: str, rest: str) -> str:
    """What the rest of a pipe makes of a text."""
    done = subprocess.run(["sh", "-c", rest], input=text, capture_output=True, text=True, check=True, encoding="utf-8")
    return done.stdout


def answer(line: str) -> dict[str, Any]:
    """The JSON a command line prints."""
    envelope: dict[str, Any] = json.loads(printed(f"{line} | cat"))
    return envelope
