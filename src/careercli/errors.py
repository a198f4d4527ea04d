"""Every failure a reader can meet: a code, the values it speaks of, what to do about it, and the exit code.

Code and hints are keys of the catalogues. `cli.app` is the one place that prints them, in the reader's language.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.text.text import Message

OK, FAILED, USAGE, NOT_FOUND, BAD_DATA, TOO_OLD, INTERRUPTED = 0, 1, 2, 3, 4, 5, 130


class CareerError(Exception):
    """A failure: `code` is the key of its message, `values` fill the message and the hints.

    A hint is a key that shares the values, or a `Message` with its own; empty ones are left out.
    """

    exit_code = FAILED

    def __init__(self, code: str, /, *hints: str, **values: object) -> None:
        super().__init__(code)
        self.code, self.values = code, values
        self.hint_codes = tuple(hint for hint in hints if hint)

    def __str__(self) -> str:
        return self.message

    @property
    def message(self) -> Message:
        """What is wrong."""
        return _filled(self.code, self.values)

    @property
    def hints(self) -> tuple[str, ...]:
        """What to do about it, a message each."""
        return tuple(hint if hasattr(hint, "key") else _filled(hint, self.values) for hint in self.hint_codes)

    @property
    def __notes__(self) -> list[str]:  # type: ignore[override] # made when it is read: hints take the catalogue
        """What to do about it, below the message of a traceback: programs that import careercli see one."""
        return [*self.hints]

    @property
    def sentences(self) -> Message:
        """What is wrong and what to do, in one text."""
        made = self.message
        for hint in self.hints:
            made = _filled("error.with_hint", {"message": made, "hint": hint})
        return made

    def adding(self, *hints: str) -> CareerError:
        """The same failure with more to do about it."""
        return type(self)(self.code, *self.hint_codes, *hints, **self.values)


class UsageError(CareerError):
    """The command line asks for something that does not exist or contradicts itself."""

    exit_code = USAGE


class NotFound(CareerError):
    """Nothing answers to the name given."""

    exit_code = NOT_FOUND


class Ambiguous(CareerError):
    """Several things answer to the name given; the hints list them.

    `candidates` are the ids and titles of occupations among which a reader at a terminal may choose; none for others.
    """

    exit_code = NOT_FOUND
    candidates: Sequence[tuple[str, str]] = ()

    def adding(self, *hints: str) -> Ambiguous:
        """The same failure with more to do about it, and the same candidates."""
        made = type(self)(self.code, *self.hint_codes, *hints, **self.values)
        made.candidates = self.candidates
        return made


class BadData(CareerError):
    """A bundled, configured or imported file is missing, damaged or of another version."""

    exit_code = BAD_DATA


class NotKnownHere(CareerError):
    """No rules are known for the day asked about; an older number is never passed off as today's."""

    exit_code = TOO_OLD


def _filled(key: str, values: Mapping[str, object]) -> Message:
    from careercli.text.text import Message

    return Message(key, **values)
