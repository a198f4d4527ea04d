"""`--facts FILE`: a JSON object of facts from a file, or `-` for standard input; `--set` and `--on`."""

import json
import os
import select
import sys
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import typer

from careercli.cli.streams import waiting
from careercli.errors import UsageError
from careercli.person.content import text_of
from careercli.text.text import Message

MAX_BYTES = 1_000_000
"""A larger file holds no facts of one person."""
PATIENCE = 2.0
"""Seconds a pipe may give nothing before the reader is told what is waited for."""
SHOWN = 60
"""Characters of a name a message repeats."""
SHAPE = '{"age": 30, "education": "bachelor"}'
"""How facts are written: an example."""

FactsOption = Annotated[str | None, typer.Option("--facts", metavar="FILE", help="cli.option.facts")]
SetOption = Annotated[list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="cli.option.set")]
OnOption = Annotated[str | None, typer.Option("--on", metavar="DAY", help="cli.option.on")]


def read_facts(name: str | None) -> dict[str, Any]:
    """The facts of a file; none without a name. Raises UsageError for what is no JSON object."""
    if name is None:
        return {}
    where = Message("error.file.stdin") if name == "-" else name or "``"
    twice: list[str] = []
    try:
        facts = json.loads(_text(name, where), object_pairs_hook=lambda pairs: _table(pairs, twice))
    except json.JSONDecodeError as problem:
        raise _not_json(where, str(problem)) from problem
    except ValueError as problem:  # more digits than Python makes a number of
        raise _not_json(where, Message("error.facts.digits")) from problem
    except RecursionError as problem:
        raise _not_json(where, Message("error.facts.deep")) from problem
    if not isinstance(facts, dict):
        raise UsageError("error.facts.not_object", _shape(), where=where)
    if twice:
        raise UsageError("error.facts.twice", "error.facts.twice.hint", where=where, names=[*dict.fromkeys(twice)])
    return facts


def _not_json(where: str, reason: str) -> UsageError:
    return UsageError("error.facts.not_json", _shape(), where=where, reason=reason)


def _shape() -> str:
    return Message("error.facts.shape.hint", example=SHAPE)


def _table(pairs: list[tuple[str, Any]], twice: list[str]) -> dict[str, Any]:
    """A JSON object; keys that stand in it again, of which JSON would keep the last, are noted."""
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            twice.append(f"`{key[:SHOWN]}`")
        made[key] = value
    return made


def _text(name: str, where: str) -> str:
    """What stands in a file or comes in, never more of it than a person's facts take."""
    try:
        if name == "-":
            found = sys.stdin.buffer.read(MAX_BYTES + 1) if sys.stdin else b""
        else:
            found = given(name, where, MAX_BYTES)
    except (OSError, ValueError) as problem:  # ValueError: a name with a null character
        reason = getattr(problem, "strerror", None) or problem
        raise UsageError(
            "error.facts.unreadable", "error.facts.unreadable.hint", where=where, reason=str(reason)
        ) from problem
    if len(found) > MAX_BYTES:
        raise UsageError("error.facts.large", where=where, most=MAX_BYTES)
    return text_of(found, where)


def given(name: str, where: str, most: int) -> bytes:
    """The bytes of a file or pipe, one more than `most` at the most. Raises OSError, ValueError for an odd name."""
    with _opened(name, where) as file:
        return file.read(most + 1)


def _opened(name: str, where: str) -> BinaryIO:
    """The file, or the end of a pipe (`<(jq …)` of a shell is one): nobody may write to that, so it is told."""
    if not hasattr(os, "O_NONBLOCK") or not Path(name).is_fifo():
        return Path(name).open("rb")
    pipe = os.fdopen(os.open(name, os.O_RDONLY | os.O_NONBLOCK), "rb")
    if not select.select([pipe], [], [], PATIENCE)[0]:
        waiting(where)
        select.select([pipe], [], [])
    os.set_blocking(pipe.fileno(), True)
    return pipe
