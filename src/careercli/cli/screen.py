"""What stdout can show: width, colour, letters; and the reader's pager."""

import os
import sys
from typing import TextIO

from careercli.cli.streams import spells_unicode
from careercli.output.result import Page

PIPE_WIDTH = 100


def page(out: TextIO) -> Page:
    """The page for a stream. COLUMNS wins over the terminal's size; a pipe is 100 columns wide."""
    terminal = out.isatty()
    width = PIPE_WIDTH
    if terminal or os.environ.get("COLUMNS"):
        import shutil

        width = shutil.get_terminal_size((PIPE_WIDTH, 24)).columns
    return Page(max(20, width), colour(terminal), spells_unicode(out), terminal)


def colour(terminal: bool) -> bool:
    """NO_COLOR says no; FORCE_COLOR and CLICOLOR_FORCE say yes; CLICOLOR=0 and TERM=dumb say no; else a terminal."""
    environment = os.environ
    if environment.get("NO_COLOR"):
        return False
    if any(environment.get(name, "0") not in ("", "0") for name in ("FORCE_COLOR", "CLICOLOR_FORCE")):
        return True
    if environment.get("CLICOLOR") == "0" or environment.get("TERM") == "dumb":
        return False
    return terminal


def pager() -> str | None:
    """The reader's pager when stdout is a terminal."""
    return named_pager() if sys.stdout.isatty() else None


def named_pager() -> str | None:
    """The pager the environment names, CAREER_PAGER before PAGER; `cat` and blank mean none."""
    named = os.environ.get("CAREER_PAGER", os.environ.get("PAGER", ""))
    return named if named.strip() not in ("", "cat") else None


def show_in_pager(command: str, text: str) -> bool:
    """Show text longer than the screen through the pager; False when it fits or the pager fails."""
    import shutil

    if text.count("\n") < shutil.get_terminal_size().lines:
        return False
    import shlex

    from careercli.cli import child

    try:
        return child.run(shlex.split(command), text, {"LESS": "FRX", "LV": "-c", **os.environ}) == 0
    except (OSError, ValueError):
        return False
