"""Locks between processes, and what of their files an interrupt has to remove.

The locks are the system's own (`flock`, on Windows `LockFile`): it gives one back when its process ends, however that
ends, so that nobody ever waits for the dead. The package `filelock` would add no more than a slower start.
"""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

NEVER_A_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
"""Flags: a file of our own is no link that somebody laid there, and no child's."""
WAITED = 30.0
"""Seconds to wait for another process, which needs a lock for a tenth of one."""
unfinished: set[str] = set()
"""What this process has to remove before it ends: its drafts, and the files of locks it has."""

if sys.platform == "win32":
    import msvcrt

    def take(number: int) -> None:
        """Lock an open file. Raises PermissionError while another has it, OSError where there are no locks."""
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def take(number: int) -> None:
        """Lock an open file. Raises BlockingIOError while another has it, OSError where there are no locks."""
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: str, wait: float | None = None) -> Iterator[None]:
    """Be the only process that changes the file at `path`, by whatever link it is reached.

    Raises TimeoutError when another does not finish in `wait` seconds, by default WAITED; OSError where the folder
    cannot be written to or has no locks.
    """
    folder, name = os.path.split(os.path.realpath(path))
    lock = os.path.join(folder, f".{name}.lock")
    number = _taken(lock, time.monotonic() + (WAITED if wait is None else wait))
    unfinished.add(lock)
    try:
        yield
    finally:
        with suppress(OSError):  # Windows keeps what is open
            os.unlink(lock)
        unfinished.discard(lock)
        os.close(number)


def _taken(lock: str, until: float) -> int:
    while True:
        number = os.open(lock, os.O_RDWR | os.O_CREAT | NEVER_A_LINK, 0o600)
        try:
            take(number)
            if _is_still(lock, number):
                return number
        except (BlockingIOError, PermissionError):
            pass
        except BaseException:
            os.close(number)
            raise
        os.close(number)
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(0.02)


def _is_still(lock: str, number: int) -> bool:
    """Whether the file taken is the one others would take: whoever had it before has removed it."""
    try:
        return os.path.samestat(os.stat(lock), os.fstat(number))
    except FileNotFoundError:
        return False


def remove_unfinished() -> None:
    """Remove what this process has not finished: it is about to end."""
    for path in list(unfinished):
        with suppress(OSError):
            os.unlink(path)
