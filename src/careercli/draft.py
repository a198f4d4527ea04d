"""A file put in the place of another whole: written beside it as a draft, then renamed.

Whoever reads finds the old file or the new one. What fails or is interrupted leaves the old one and no draft; the draft
of a process that was killed is removed when the same file is written next.
"""

import errno
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

from careercli.lock import NEVER_A_LINK, take, unfinished

SHOWN = 40
"""Letters of a file's name in that of its draft: a name may be as long as a folder takes."""
OLD = 86_400
"""Seconds after which a draft is nobody's where no lock can tell."""


@contextmanager
def draft_of(path: str, mode: int | None = None) -> Iterator[BinaryIO]:
    """A file to write into; it takes the place of `path` when the block ends well.

    A link is followed to what it leads to. Without a `mode` the file keeps its own and its owner, and a new one has
    what the umask leaves. Raises OSError: also where the file itself may not be written to, though its folder may.
    """
    before = _replaceable(path)
    target = os.path.realpath(path)
    _remove_leftovers(target)
    draft, number = _opened(target, 0o600 if before or mode else 0o666)
    try:
        with os.fdopen(number, "wb") as out:
            _resemble(number, before, mode)
            yield out
            out.flush()
            os.fsync(number)
            if os.name == "posix":  # while the lock says that this is nobody's leftover
                os.replace(draft, target)
        if os.name != "posix":  # Windows moves nothing that is open
            os.replace(draft, target)
    finally:
        with suppress(OSError):
            os.unlink(draft)
        unfinished.discard(draft)


def replace(path: str, content: bytes, mode: int | None = None) -> None:
    """Put `content` in the place of the file at `path`, as `draft_of` does."""
    with draft_of(path, mode) as out:
        out.write(content)


def _replaceable(path: str) -> os.stat_result | None:
    """What is known of the file at `path`; None without one. Raises OSError unless it is a file one may write to."""
    try:
        # The system knows best: rights, a read-only disk, a link laid by another in a folder of all.
        number = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0))
    except FileNotFoundError:
        return None
    try:
        found = os.fstat(number)
    finally:
        os.close(number)
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP), path)
    if not found.st_mode & 0o222:  # nobody may: the system would let root
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
    return found


def _opened(target: str, mode: int) -> tuple[str, int]:
    """A draft and the open file. It is private until it has the mode of what it replaces."""
    while True:
        draft = f"{_beginning(target)}{os.urandom(8).hex()}.draft"
        unfinished.add(draft)
        try:
            number = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | NEVER_A_LINK, mode)
        except OSError:
            unfinished.discard(draft)
            raise
        with suppress(OSError):
            take(number)
        if os.fstat(number).st_nlink:
            return draft, number
        os.close(number)  # taken for a leftover before the lock was on it
        unfinished.discard(draft)


def _resemble(number: int, before: os.stat_result | None, mode: int | None) -> None:
    """Give the draft the mode asked for, else mode and owner of what it replaces, as far as the system lets us."""
    if os.name != "posix":
        return
    if before and mode is None:
        for owner in ((-1, before.st_gid), (before.st_uid, -1)):
            with suppress(OSError):
                os.fchown(number, *owner)
        mode = before.st_mode & 0o777
    if mode is not None:
        os.fchmod(number, mode)


def _beginning(target: str) -> str:
    """How the drafts of a file begin."""
    folder, name = os.path.split(target)
    return os.path.join(folder, f".{name[:SHOWN]}.")


def _remove_leftovers(target: str) -> None:
    folder, beginning = os.path.split(_beginning(target))
    draft = re.compile(rf"{re.escape(beginning)}[0-9a-f]{{16}}\.draft")
    with suppress(OSError), os.scandir(folder) as entries:
        for path in [entry.path for entry in entries if draft.fullmatch(entry.name)]:
            with suppress(OSError):
                _remove_leftover(path)


def _remove_leftover(path: str) -> None:
    """Remove a draft of ours that belongs to no living process. Raises OSError where it stays."""
    number = os.open(path, os.O_RDWR | getattr(os, "O_NONBLOCK", 0) | NEVER_A_LINK)
    try:
        found = os.fstat(number)
        if stat.S_ISREG(found.st_mode) and _is_dead(number, found):
            os.unlink(path)
    finally:
        os.close(number)


def _is_dead(number: int, found: os.stat_result) -> bool:
    """Whether nobody writes this draft any more: no lock is on it; where there are none, it is old."""
    if os.name == "posix":
        if found.st_uid != os.geteuid():
            return False
        try:
            take(number)
            return True
        except BlockingIOError:
            return False
        except OSError:
            pass
    return time.time() - found.st_mtime > OLD
