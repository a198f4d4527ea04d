"""TOML text a person wrote, read: what is wrong with it in words, with the line."""

from collections.abc import Callable
from typing import Any

from careercli.text.text import Message


class NoToml(ValueError):
    """Text that is not TOML; the message says what is wrong and in which line."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


def parsed(text: str) -> dict[str, Any]:
    """The table as it stands. Raises NoToml."""
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        last = text.rstrip("\n").count("\n") + 1
        raise NoToml(str(problem).replace("at end of document", f"at line {last}")) from problem
    except ValueError as problem:  # more digits than Python makes a number of
        line = line_with(text, lambda line: sum(map(str.isdigit, line)))
        raise NoToml(Message("toml.digits", line=str(line))) from problem
    except RecursionError as problem:
        line = line_with(text, lambda line: line.count("[") + line.count("{"))
        raise NoToml(Message("toml.deep", line=str(line))) from problem


def line_with(text: str, count: Callable[[str], int]) -> int:
    """The line that has the most of something: the parser does not say where it gave up on these."""
    lines = [count(line) for line in text.splitlines()] or [0]
    return lines.index(max(lines)) + 1
