"""Every failure a reader can meet: what is wrong, what to do about it, and the exit code.

`cli.app` is the one place that prints them. A class per kind of failure keeps the wording together;
callers pass only the facts.
"""

OK, FAILED, USAGE, NOT_FOUND, BAD_DATA, TOO_OLD, INTERRUPTED = 0, 1, 2, 3, 4, 5, 130


class CareerError(Exception):
    """A failure with a message for the reader, hints, and an exit code."""

    exit_code = FAILED

    def __init__(self, message: str, *hints: str) -> None:
        super().__init__(message)
        self.message = message
        self.hints = tuple(hint for hint in hints if hint)


class UsageError(CareerError):
    """The command line asks for something that does not exist or contradicts itself."""

    exit_code = USAGE


class NotFound(CareerError):
    """Nothing answers to the name given."""

    exit_code = NOT_FOUND


class Ambiguous(CareerError):
    """Several things answer to the name given; the hints list them."""

    exit_code = NOT_FOUND


class BadData(CareerError):
    """A bundled, configured or imported file is missing, damaged or of another version."""

    exit_code = BAD_DATA


class NotKnownHere(CareerError):
    """No rules are known for the day asked about; an older number is never passed off as today's."""

    exit_code = TOO_OLD
