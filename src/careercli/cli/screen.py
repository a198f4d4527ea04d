"""What stdout can show: width, colour, letters; and the reader's pager."""

import os
import sys
from collections.abc import Sequence
from typing import TextIO

from careercli.cli import programs
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
    fits = terminal or bool(os.environ.get("COLUMNS"))
    return Page(max(20, width), colour(terminal), spells_unicode(out), terminal, links(terminal), fits)


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


def links(terminal: bool) -> bool:
    """Whether addresses are links: FORCE_HYPERLINK says yes, as 0 no; TERM=dumb says no; else a terminal."""
    forced = os.environ.get("FORCE_HYPERLINK")
    if forced:
        return forced != "0"
    return terminal and os.environ.get("TERM") != "dumb"


def pager(wanted: bool = True) -> list[str]:
    """The reader's pager when stdout is a terminal and one is wanted; empty without one."""
    return programs.command(programs.pager()) if wanted and sys.stdout.isatty() else []


def show_in_pager(command: Sequence[str], text: str) -> bool:
    """Show text longer than the screen through the pager; False when it fits or the pager fails.

    Of the pagers only `less` is known to pass links on; the others would show what they are made of.
    """
    if not command:
        return False
    import shutil

    if text.count("\n") < shutil.get_terminal_size().lines:
        return False
    from careercli.cli import child
    from careercli.output.clean import unlinked

    name = command[0].replace("\\", "/").rpartition("/")[2]
    shown = text if name.startswith("less") else unlinked(text)
    try:
        return child.run(command, shown, {"LESS": "FRX", "LV": "-c", **os.environ}) == 0
    except (OSError, ValueError):
        return False
