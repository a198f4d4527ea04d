"""Where `-o FILE` leads: a file is replaced whole; a device, a pipe or an open descriptor is written to."""

import errno
import os
import stat

from careercli import draft
from careercli.errors import CareerError

LINKS = 40
"""Links followed one after the other, as many as the system follows."""


def save(text: str | bytes, name: str) -> bool:
    """Write text or bytes to the file; where it fails a file is as it was. Whether a file was saved, no device or pipe.

    Raises CareerError, and BrokenPipeError where the reader of a pipe left.
    """
    # Lone surrogates come from file names and arguments.
    content = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    try:
        number = _descriptor(name)
        if number is not None:
            _write(os.dup(number), content)
        elif _is_replaced(name):
            draft.replace(name, content)
            return True
        else:
            _write(os.open(name, os.O_WRONLY | os.O_APPEND | getattr(os, "O_NOCTTY", 0)), content)
    except BrokenPipeError:
        raise
    except OSError as problem:
        reason = problem.strerror or str(problem)
        raise CareerError(
            "error.output.unwritable", "error.output.unwritable.hint", file=name, reason=reason
        ) from problem
    return False


def _is_replaced(name: str) -> bool:
    """Whether a file stands there, or nothing yet. Raises OSError for a folder."""
    try:
        mode = os.stat(name).st_mode
    except FileNotFoundError:
        if os.path.basename(name) in ("", os.curdir, os.pardir):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), name) from None
        return True
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), name)
    return stat.S_ISREG(mode)


def _descriptor(name: str) -> int | None:
    """The open descriptor a name leads to, as `/dev/stdout` does; None for any other.

    Opened by its name, a file behind one would be written from its beginning, and what stands in it lost.
    """
    for _ in range(LINKS):
        folder, last = os.path.split(name)
        folder = os.path.realpath(folder)
        if last.isdecimal() and folder in ("/dev/fd", f"/proc/{os.getpid()}/fd"):
            return int(last)
        name = os.path.join(folder, last)
        if not os.path.islink(name):
            return None
        name = os.path.join(folder, os.readlink(name))
    return None


def _write(number: int, content: bytes) -> None:
    with os.fdopen(number, "wb") as out:
        out.write(content)
