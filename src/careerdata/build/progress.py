"""What the build is doing: a line a phase on stderr, on a terminal with the seconds it took."""

import sys
from collections.abc import Callable
from time import monotonic

Tell = Callable[[str], None]
"""Called with what begins now."""


def silent(_: str) -> None:
    """For tests, and for those who tell of the build themselves."""


class Phases:
    """Tells of each phase as it begins; `end` when the last one is over."""

    def __init__(self) -> None:
        self.watched = sys.stderr.isatty()
        self.began = self.last = monotonic()
        self.open = False

    def __call__(self, what: str) -> None:
        """A phase begins."""
        self._close()
        sys.stderr.write(f"  {what:44}" if self.watched else f"atlas: {what}\n")
        sys.stderr.flush()
        self.open = True

    def end(self) -> float:
        """The last phase is over; the seconds of all."""
        self._close()
        return monotonic() - self.began

    def _close(self) -> None:
        if self.watched and self.open:
            sys.stderr.write(f"{monotonic() - self.last:5.1f} s\n")
        self.open, self.last = False, monotonic()
