"""TOML tables of data/ in: every mistake named by file, line and key."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from careercli.errors import BadData
from careerdata.errors import BadRow, in_words, why_unread

T = TypeVar("T")
Place = tuple[str | int, ...]
"""Where a value stands: names of tables and keys, and of tables in a list which one."""


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file as a dict; raises BadData naming the file and the place of the mistake."""
    return _parsed(path, _text(path))


def read_records(path: Path, adapter: TypeAdapter[T], context: Mapping[str, Any] | None = None) -> T:
    """A TOML file validated by `adapter`; raises BadRow naming file, line and key of the first mistake.

    `context`: what the models look at besides; the file's own `source` where none is given.
    """
    text = _text(path)
    content = _parsed(path, text)
    try:
        return adapter.validate_python(content, context=dict(context or {"source": content.get("source")}))
    except ValidationError as problem:
        first = problem.errors(include_url=False)[0]
        key = ".".join(map(str, first["loc"])) or "(whole file)"
        raise BadRow(str(path), line_of(text, first["loc"]), key, in_words(first)) from problem


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise BadData(f"{path} cannot be read: {why_unread(problem)}") from problem


def _parsed(path: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        raise BadData(f"{path} cannot be read: {why_unread(problem)}") from problem


def line_of(text: str, place: Place) -> int:
    """The line a key stands on; of one that is missing, that of the table it is missing from."""
    lines = dict(reversed([*_places(text)]))
    return next((lines[place[:end]] for end in range(len(place), 0, -1) if place[:end] in lines), 1)


_LIST = re.compile(r"\[\[(.+?)\]\]")
_TABLE = re.compile(r"\[([^\[\]]+)\]\s*(#.*)?$")
_KEY = re.compile(r'([\w."-]+)\s*=')


def _places(text: str) -> Iterator[tuple[Place, int]]:
    """(where, line) of every table and key that begins a line."""
    counts: Counter[Place] = Counter()
    table: Place = ()
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if found := _LIST.match(stripped):
            listed = _within(counts, _names(found[1]))
            table = (*listed, counts[listed])
            counts[listed] += 1
            yield listed, number
            yield table, number
        elif found := _TABLE.match(stripped):
            table = _within(counts, _names(found[1]))
            yield table, number
        elif found := _KEY.match(stripped):
            yield (*table, *_names(found[1])), number


def _names(dotted: str) -> Place:
    """The names of a dotted key; one in quotes may hold dots."""
    return tuple(name.strip('"') for name in re.findall(r'"[^"]*"|[^.\s]+', dotted))


def _within(counts: Counter[Place], names: Place) -> Place:
    """The names, each list of tables on the way with the number of its last table."""
    place: Place = ()
    for name in names[:-1]:
        place = (*place, name)
        if place in counts:
            place = (*place, counts[place] - 1)
    return (*place, *names[-1:])
