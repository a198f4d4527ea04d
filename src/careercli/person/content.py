"""What stands in a file of the reader's: bounded before it is read, never waited for, UTF-8."""

from __future__ import annotations

import codecs
import errno
import os
import stat
from typing import TYPE_CHECKING

from careercli.errors import CareerError, UsageError
from careercli.text.text import Message

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

_WIDE = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
"""How text begins that is not UTF-8."""


class Unreadable(Exception):
    """A file that gives nothing; `reason` says why, in words."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def content(path: Path | str, most: int) -> bytes:
    """The bytes of a file, one more than `most` at the most. Raises Unreadable, also for a pipe or a device."""
    with opened(path) as stream:
        try:
            return stream.read(most + 1)
        except OSError as problem:
            raise _unreadable(problem) from problem


def opened(path: Path | str, *, nothing: bool = True) -> BinaryIO:
    """The file, open to be read; `nothing`: also the empty device.

    Raises Unreadable: also for a pipe, which has no end, and a device, which is not waited for.
    """
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        kind = os.fstat(file)
        if stat.S_ISREG(kind.st_mode) or (nothing and _is_nothing(kind)):
            return os.fdopen(file, "rb")
        os.close(file)
    except (OSError, ValueError) as problem:  # ValueError: a name with a null character
        raise _unreadable(problem) from problem
    # A folder opens as a file does, and the system says so only when it is read.
    folder = stat.S_ISDIR(kind.st_mode)
    raise Unreadable(os.strerror(errno.EISDIR) if folder else Message("error.file.irregular"))


def _unreadable(problem: Exception) -> Unreadable:
    return Unreadable(str(getattr(problem, "strerror", None) or problem))


def _is_nothing(kind: os.stat_result) -> bool:
    """Whether this is the device with nothing in it, to which some link a file they want empty."""
    return os.path.samestat(kind, os.stat(os.devnull))  # noqa: PTH116 - pathlib is slow to import


def text_of(found: bytes, where: str, refusal: type[CareerError] = UsageError, hint: str = "") -> str:
    """The text of bytes in UTF-8, without the mark some editors put first. Raises `refusal` naming the line."""
    hint = hint or "error.input.encoding.hint"
    if found.startswith(_WIDE) or (found[:200].count(b"\0") > len(found[:200]) // 4):
        raise refusal("error.input.utf16", hint, where=where)
    try:
        return found.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = found.count(b"\n", 0, problem.start) + 1
        raise refusal("error.input.not_utf8", hint, where=where, line=str(line)) from problem
