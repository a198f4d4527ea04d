"""What a command prints: on a pretended terminal of 90 columns without colour, or into a pipe."""

import atexit
import datetime
import io
import json
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

from careercli import paths
from careercli.cli.app import run
from careercli.person.profile import base
from careercli.queries import systems

COLUMNS = "90"
DAY = "2026-11-21"
"""The documents are written as on this day, whenever they are made."""


class Terminal(io.StringIO):
    """A stream that says it is a terminal, so that pages come as a reader sees them."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        """Whether a reader sits behind it."""
        return True


def cut_off_the_machine() -> None:
    """Let no setting, colour, language or folder of whoever runs this into the documents."""
    foreign = (
        "LANG",
        "LANGUAGE",
        "LC_ALL",
        "LC_MESSAGES",
        "FORCE_COLOR",
        "CLICOLOR",
        "CLICOLOR_FORCE",
        "PAGER",
    )
    for name in [name for name in os.environ if name.startswith("CAREER_") or name in foreign]:
        del os.environ[name]
    empty = tempfile.mkdtemp(prefix="career-docs-")
    atexit.register(shutil.rmtree, empty, ignore_errors=True)
    shim = Path(empty) / "career"
    shim.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m careercli "$@"\n', encoding="utf-8")
    shim.chmod(0o755)
    os.environ |= {
        "COLUMNS": COLUMNS,
        "NO_COLOR": "1",
        "CAREER_CONFIG_DIR": empty,
        "PYTHONUTF8": "1",
        "CAREER_PAGER": "",
        "FORCE_HYPERLINK": "0",
    }
    os.environ |= {"PATH": f"{empty}:{os.environ['PATH']}", "PYTHONPATH": str(Path(paths.PACKAGE).parent)}
    os.chdir(empty)
    systems.today = lambda: DAY
    base.today = lambda: datetime.date.fromisoformat(DAY)


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
    """What a command line leaves on the screen; one with a `|` is run by the shell."""
    if " | " in line:
        done = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=True, encoding="utf-8")
        return done.stderr + done.stdout
    out = Terminal()
    return asked(line, out) + out.getvalue()


def asked(line: str, out: io.StringIO) -> str:
    """What one command says beside its answer, having printed the answer on `out`; a failure ends the run."""
    err = Terminal()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(shlex.split(line)[1:])
    if code:
        raise SystemExit(f"{line}: exit {code}\n{err.getvalue()}")
    return err.getvalue()


def answer(line: str) -> dict[str, Any]:
    """The JSON a command line prints."""
    out = io.StringIO()
    if " | " in line:
        out.write(printed(line))
    else:
        asked(line, out)
    envelope: dict[str, Any] = json.loads(out.getvalue())
    return envelope


def coloured(line: str) -> str:
    """What a command line leaves on a screen with colours."""
    out = Terminal()
    del os.environ["NO_COLOR"]
    os.environ |= {"FORCE_COLOR": "1", "COLORTERM": "truecolor"}
    try:
        asked(line, out)
    finally:
        del os.environ["FORCE_COLOR"], os.environ["COLORTERM"]
        os.environ["NO_COLOR"] = "1"
    return out.getvalue()
