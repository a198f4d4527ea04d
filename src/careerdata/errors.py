"""What can be wrong with a publisher's file or a line of data/: told to the one who maintains it."""

import json
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from careercli.errors import BadData


class BadRow(BadData):
    """One line of a data file is wrong; the build stops here."""

    def __init__(self, file: str, line: int, key: str, problem: str) -> None:
        super().__init__(f"{file}:{line}: `{key}`: {problem}")
        self.where = (file, line, key, problem)

    def __reduce__(self) -> tuple[type["BadRow"], tuple[str, int, str, str]]:
        """Pickled by what it was made of: a second process hands it on."""
        return type(self), self.where


class WrongColumn(BadData):
    """A publisher's file no longer has the column an importer reads."""

    def __init__(self, file: str | Path, missing: Sequence[str], found: Sequence[str]) -> None:
        names = ", ".join(f"`{name}`" for name in missing)
        super().__init__(
            f"{file} has no column {names}",
            "It has: " + ", ".join(f"`{name}`" for name in found),
            "The publisher changed the file: read its notes, then mend the importer.",
        )


_KINDS = {
    "must be a whole number": ("int_parsing", "int_type", "int_from_float", "int_parsing_size"),
    "must be a number": ("float_parsing", "float_type", "finite_number"),
    "must be a text": ("string_type",),
    "must be true or false": ("bool_type", "bool_parsing"),
    "must be a day, as 2026-11-30": ("date_type", "date_parsing", "date_from_datetime_parsing"),
    "must be a table": ("dict_type", "model_type", "model_attributes_type"),
    "must be a list": ("tuple_type", "list_type", "set_type", "frozen_set_type"),
    "is missing": ("missing",),
    "no such key": ("extra_forbidden",),
}
_OF_KIND = {kind: words for words, kinds in _KINDS.items() for kind in kinds}
_OF_PYTHON = {
    "invalid literal for int()": "must be a whole number",
    "could not convert string": "must be a number",
    "Invalid isoformat": "must be a day, as 2026-11-30",
    "Exceeds the limit": "a number has too many digits",
}
"""How Python begins to say what it cannot read, and what that means."""


def in_words(error: Mapping[str, Any]) -> str:
    """What is wrong with a value, of an entry of `ValidationError.errors()`."""
    if error["type"] in _OF_KIND:
        return _OF_KIND[error["type"]]
    if error["type"] == "value_error":
        return _plain(str(error["ctx"]["error"]))
    return str(error["msg"]).replace("Input should be", "must be").replace("String should", "the text must")


def _plain(text: str) -> str:
    return next((words for begin, words in _OF_PYTHON.items() if text.startswith(begin)), text)


_UNREAD: tuple[tuple[type[Exception] | tuple[type[Exception], ...], Callable[[Any], str]], ...] = (
    (OSError, lambda problem: problem.strerror or str(problem)),
    (UnicodeDecodeError, lambda problem: f"it is not {problem.encoding.upper()} text: save it as that"),
    (RecursionError, lambda _: "too deeply nested"),
    ((EOFError, zlib.error), lambda _: "its compression is damaged or cut off"),
    (json.JSONDecodeError, lambda problem: f"no JSON at line {problem.lineno}, column {problem.colno}"),
    (KeyError, lambda problem: f"it has no `{problem.args[0]}`"),
    (TypeError, lambda _: "lists and tables do not stand where they did"),
)
"""What Python raises where a file cannot be read or has another shape, in words; any other says it itself."""


def why_unread(problem: Exception) -> str:
    """Why a file cannot be read."""
    return next((words(problem) for kind, words in _UNREAD if isinstance(problem, kind)), _plain(str(problem)))
