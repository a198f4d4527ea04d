"""TOML tables of data/ in: every mistake named by file and key."""

import tomllib
from pathlib import Path
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from careercli.errors import BadData

T = TypeVar("T")


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file as a dict; raises BadData naming the file and the place of the mistake."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as problem:
        raise BadData(f"{path} cannot be read: {problem}") from problem


def read_records(path: Path, adapter: TypeAdapter[T]) -> T:
    """A TOML file validated by `adapter`; raises BadData naming file and key."""
    try:
        return adapter.validate_python(read_toml(path))
    except ValidationError as problem:
        first = problem.errors()[0]
        raise BadData(f"{path}: `{'.'.join(map(str, first['loc']))}`: {first['msg']}") from problem
