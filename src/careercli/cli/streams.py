"""Standard input, output and error as they come: closed, full, unable to spell, or read by nobody any more.

What a stream cannot spell is written otherwise: plain letters for people, escapes for programs.
"""

import codecs
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from typing import TextIO

from careercli.errors import UsageError
from careercli.text.text import Message

LONGEST = 1000
"""Characters of one line on stderr: what a reader typed may be far longer than a screen."""
LETTERS = {
    "·": "-", "–": "-", "—": "-", "−": "-", "’": "'", "‘": "'", "“": '"', "”": '"', "…": "...",
    "→": "->", "›": ">", "≥": ">=", "≠": "!=", "★": "*", "•": "*", "×": "x", "œ": "oe", "æ": "ae",
    "ß": "ss",
}  # fmt: skip
"""Marks and letters by their look."""
ESCAPED = ("json", "jsonl", "jsonld", "yaml")


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
    reconfigure(**spelling(form))


def spelling(form: str | None) -> dict[str, str]:
    """How a stream of another encoding is to be set for a format.

    JSON and YAML have escapes of their own and HTML has references: those are ASCII then, and nothing is lost.
    """
    codecs.register_error("career-nearest", nearest)
    codecs.register_error("career-escape", escape)
    if form in ESCAPED:
        return {"encoding": "ascii", "errors": "career-escape"}
    if form == "html":
        return {"encoding": "ascii", "errors": "xmlcharrefreplace"}
    return {"errors": "career-nearest"}


def nearest(problem: UnicodeError) -> tuple[str, int]:
    """Letters without their accents, marks by their look, `?` for the rest."""
    assert isinstance(problem, UnicodeEncodeError)
    text = problem.object[problem.start : problem.end]
    return "".join(map(plain, text)), problem.end


def plain(char: str) -> str:
    """One character in ASCII."""
    if char in LETTERS:
        return LETTERS[char]
    import unicodedata

    letters = unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode()
    return letters or "?"


def escape(problem: UnicodeError) -> tuple[str, int]:
    """`\\uXXXX` as JSON and YAML write it, a pair of them beyond the first 65,536 characters."""
    assert isinstance(problem, UnicodeEncodeError)
    units = problem.object[problem.start : problem.end].encode("utf-16-be", "surrogatepass")
    escapes = (f"\\u{units[at] << 8 | units[at + 1]:04x}" for at in range(0, len(units), 2))
    return "".join(escapes), problem.end


def print_path(path: object) -> None:
    """Print the path of a file: byte for byte for programs; quoted for a shell where it would act on a terminal."""
    text = str(path)
    if sys.stdout.isatty():
        sys.stdout.write(f"{visible(text)}\n")
        return
    sys.stdout.flush()
    if hasattr(sys.stdout, "reconfigure"):  # a name need not be UTF-8
        sys.stdout.reconfigure(encoding=sys.getfilesystemencoding(), errors=sys.getfilesystemencodeerrors())
    sys.stdout.write(f"{text}\n")


def visible(text: str) -> str:
    """A name as a shell reads it, `$'a\\x1bb'`, where some of it acts on a screen or is no letter; else as it is."""
    from careercli.output.clean import clean

    if clean(text) == text:
        return text
    letters = (
        one if one.isprintable() and one not in "'\\" else "".join(f"\\x{byte:02x}" for byte in os.fsencode(one))
        for one in text
    )
    return f"$'{''.join(letters)}'"


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


def print_error(lines: Iterable[str]) -> None:
    """Print lines to stderr without anything that acts on the screen; a stderr that takes nothing is no failure."""
    with suppress(OSError, ValueError):
        sys.stderr.write("".join(f"{shown(line)}\n" for line in lines))
        sys.stderr.flush()


def shown(text: str) -> str:
    """Text as it may be shown: lines of a hint stay lines, the rest is cleaned and cut where it is endless."""
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    from careercli.output.clean import clean

    text = line[: len(line) - len(line.lstrip(" "))] + clean(line)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 100]} … {text[-90:]}"


def stdin_text(most: int) -> str:
    """What comes in on standard input; nothing where it is closed. Raises UsageError for more than `most` bytes."""
    from careercli.person.content import text_of

    source = getattr(sys.stdin, "buffer", None)
    if source is None:
        return ""
    where = Message("error.file.stdin")
    if sys.stdin.isatty():
        waiting(where)
    found = source.read(most + 1)
    if len(found) > most:
        raise UsageError("error.input.large", where=where, most=most)
    return text_of(found, where)


def waiting(where: str) -> None:
    """Say on stderr what the command waits for, where it would otherwise just stand still."""
    from careercli.cli.settings import reader_text

    print_error([reader_text(None)("note.waiting", where=where)])
