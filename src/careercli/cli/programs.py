"""Programs the reader names for us to start: pager and editor. One rule for all of them.

What is named is a command line: a program, perhaps quoted, perhaps with arguments. Blank is none. What cannot be read
as one, is not there, or is a folder, cannot be started.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from careercli.errors import CareerError

if TYPE_CHECKING:
    from collections.abc import Sequence

LESS = ("less", "-FRX")
"""The pager where none is named: it ends by itself on a short text, shows colours, and leaves the text there."""
NONE = ("", "cat")
"""What a pager is called that means none."""


class Named(NamedTuple):
    """A command line and the variable or setting it comes from; both empty where none is named."""

    text: str = ""
    origin: str = ""


def words(text: str) -> list[str]:
    """The command line taken apart as a shell does; none of a blank one. Raises ValueError for an open quote."""
    import shlex

    parts = shlex.split(text, posix=os.name != "nt")
    return [part.strip('"') for part in parts] if os.name == "nt" else parts


def is_there(command: Sequence[str]) -> bool:
    """Whether its program can be started: a file that may be run, by its path or on PATH."""
    import shutil

    return bool(command) and shutil.which(command[0]) is not None


def editor() -> Named:
    """VISUAL, else EDITOR."""
    found = ((name, os.environ.get(name, "")) for name in ("VISUAL", "EDITOR"))
    return next((Named(text, name) for name, text in found if text.strip()), Named())


def pager() -> Named:
    """CAREER_PAGER, else the setting `pager`, else PAGER, else `less` where there is one; `cat` and blank are none."""
    for named in (_variable("CAREER_PAGER"), _setting(), _variable("PAGER")):
        if named is not None:
            return Named() if named.text.strip() in NONE else named
    is_dumb = os.environ.get("TERM") == "dumb"
    return Named(" ".join(LESS), "default") if not is_dumb and is_there(LESS) else Named()


def _variable(name: str) -> Named | None:
    text = os.environ.get(name)
    return None if text is None else Named(text, name)


def _setting() -> Named | None:
    from careercli.person import config

    try:
        found = config.setting("pager")
    except CareerError:  # whoever needs the configuration says what is wrong with it
        return None
    return Named(found.value, found.origin) if found.value else None


def command(named: Named) -> list[str]:
    """The command line of a program that is there; empty where it cannot be started."""
    try:
        parts = words(named.text)
    except ValueError:
        return []
    return parts if is_there(parts) else []
