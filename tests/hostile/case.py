"""One run: the command line, what it finds around it, and what came of it."""

import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Case:
    """A command line in its surroundings; the same seed and number give the same case."""

    number: int
    arguments: tuple[str, ...]
    stdin: bytes = b""
    environment: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, bytes] = field(default_factory=dict)
    """What lies in the folder the command stands in, by name; `config/` below it is the reader's own folder."""
    terminal: int | None = None
    """Columns of the terminal on standard output; None is no terminal."""
    form: str | None = None
    """The format asked for; None where the line leaves it open, or is put together wrongly."""
    saved: str | None = None
    """The file the answer goes to."""
    largest: int | None = None
    """Bytes that a file may have."""
    full: bool = False
    """Whether standard output takes nothing."""

    @property
    def line(self) -> str:
        """The command line for a shell; what is endless is cut."""
        words = [shlex.quote(word) if len(word) <= 200 else f"'{word[:40]}…' ({len(word)})" for word in self.arguments]
        said = " ".join([*(f"{name}={shlex.quote(text)}" for name, text in self.environment.items()), "career", *words])
        return said.encode("utf-8", "backslashreplace").decode()[:1200]


@dataclass(frozen=True)
class Outcome:
    """What a run left behind. `code` is negative where a signal ended it."""

    code: int
    out: str
    err: str
    written: Mapping[str, bytes]
    """Files of its folder that were not there before, or are others now."""


@dataclass(frozen=True)
class Trial:
    """A case that was run: what to count it as, and what is wrong with it."""

    number: int
    counted: str
    faults: tuple[str, ...] = ()
    line: str = ""
