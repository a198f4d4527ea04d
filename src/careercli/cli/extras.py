"""What a command needs beyond the plain install, imported when the command runs.

An extra of the package (`careercli[xlsx]`) brings one library for one command. Where it is missing the reader meets the
command that installs it, never an ImportError.
"""

from importlib import import_module
from types import ModuleType

from careercli.errors import UsageError

INSTALLS = "pip install 'careercli[{extra}]'"
"""The command that installs an extra."""


def needed(extra: str, module: str) -> ModuleType:
    """The module that an extra brings, imported now.

    UsageError with the command that installs it where it is missing. A library that is there and fails over something
    else of its own is no missing extra: its error goes on.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as problem:
        top = module.partition(".")[0]
        if (problem.name or "").partition(".")[0] != top:
            raise
        values = {"library": top, "command": INSTALLS.format(extra=extra)}
        raise UsageError("error.extra.missing", "error.extra.missing.hint", **values) from problem
