"""Standard output and standard error as they come: closed, full, unable to spell, or read by nobody any more."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO

LONGEST = 1000
"""Characters of one line told on stderr: what a reader typed may be far longer than a screen."""


def prepare() -> None:
    """Make both streams usable: a closed one fails when written to, any text can be spelled somehow."""
    # A read-only descriptor: writing to it fails as writing to the closed stream would, and nothing else does.
    sys.stdout = sys.stdout or os.fdopen(os.open(os.devnull, os.O_RDONLY), "w", encoding="utf-8")
    sys.stderr = sys.stderr or os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        spell(stream, None)


def spells_unicode(stream: TextIO) -> bool:
    """Whether every character can be written to the stream."""
    return (getattr(stream, "encoding", None) or "ascii").lower().replace("-", "").startswith("utf")


def spell(stream: TextIO, form: str | None) -> None:
    """Let a stream that cannot spell a character write it otherwise, as the format allows."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is None:
        return
    if spells_unicode(stream):
        reconfigure(errors="replace")  # lone surrogates, from file names and arguments
        return
    from careercli.cli import letters

    reconfigure(**letters.spelling(form))


def flushed(stream: TextIO) -> bool:
    """Whether everything written so far could be passed on."""
    try:
        stream.flush()
    except (OSError, ValueError):
        return False
    return True


def give_up(stream: TextIO) -> None:
    """Let what is still to be written go nowhere, so that nothing complains when the process ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell(lines: Iterable[str]) -> None:
    """Print lines to stderr without anything that acts on the screen; a stderr that takes nothing is no failure."""
    with suppress(OSError, ValueError):
        sys.stderr.write("".join(f"{shown(line)}\n" for line in lines))
        sys.stderr.flush()


def shown(text: str) -> str:
    """Text as it may be told: lines of a hint stay lines, the rest is cleaned and cut where it is endless."""
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    from careercli.output.clean import clean

    text = line[: len(line) - len(line.lstrip(" "))] + clean(line)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 100]} … {text[-90:]}"
