"""Where things are: the bundled atlas, the reader's own files.

What an answer for programs needs is text: pathlib and platformdirs take longer to import than its answer does.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = os.path.dirname(__file__)


def atlas() -> str:
    """The atlas: the bundled one, or the file `CAREER_ATLAS` names (tests, other editions)."""
    return atlas_named() or os.path.join(PACKAGE, "_data", "atlas.db")


def atlas_named() -> str:
    """What `CAREER_ATLAS` names; empty where it is not set or blank."""
    return _variable("CAREER_ATLAS")


def configs() -> list[str]:
    """The configuration files there may be, the stronger first: of the folder the reader stands in, of the reader."""
    return ["career.toml", os.path.join(_user_folder(), "config.toml")]


def user_config() -> Path:
    """The reader's config.toml, in the folder the platform keeps such files in."""
    return _path(configs()[-1])


def user_profile() -> Path:
    """The reader's profile.toml, beside the config.toml."""
    return _path(os.path.join(_user_folder(), "profile.toml"))


def user_state(name: str) -> Path:
    """A file of what the program keeps for the reader between runs and could do without."""
    return _path(os.path.join(_state_folder(), name))


def _path(name: str) -> Path:
    from pathlib import Path

    return Path(name)


def _user_folder() -> str:
    named = _variable("CAREER_CONFIG_DIR")
    if named:
        return named
    if sys.platform == "linux" and not any(map(os.environ.get, ("XDG_CONFIG_HOME", "ANDROID_ROOT"))):
        return os.path.join(_home(), ".config", "career")  # what platformdirs answers there
    from platformdirs import user_config_dir

    return user_config_dir("career")


def _state_folder() -> str:
    named = _variable("CAREER_STATE_DIR")
    if named:
        return named
    if sys.platform == "linux" and not any(map(os.environ.get, ("XDG_STATE_HOME", "ANDROID_ROOT"))):
        return os.path.join(_home(), ".local", "state", "career")  # what platformdirs answers there
    from platformdirs import user_state_dir

    return user_state_dir("career")


def _variable(name: str) -> str:
    """The variable as it stands; empty where it is blank, which would name a folder or file of spaces."""
    value = os.environ.get(name, "")
    return value if value.strip() else ""


def _home() -> str:
    """The reader's home: that of the account where `HOME` is blank, which would lead to the root of the disk."""
    if os.environ.get("HOME", "").strip():
        return os.path.expanduser("~")
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_dir
    except KeyError:  # an account the system does not know
        return os.path.expanduser("~")


FILES = {"xlsx": "xlsxwriter"}
"""Formats that are no text and go to a file alone, each with the library that writes it (`cli.extras`)."""


def text_formats() -> list[str]:
    """The output formats a stream can have."""
    return [name for name in formats() if name not in FILES]


def formats() -> list[str]:
    """The output formats: one file each."""
    files = os.listdir(os.path.join(PACKAGE, "output", "formats"))
    return sorted(name[:-3] for name in files if name.endswith(".py") and "a" <= name[0] <= "z")
