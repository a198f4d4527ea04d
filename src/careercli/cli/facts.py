"""`--facts FILE`: a JSON object of facts from a file, or `-` for standard input."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from careercli.errors import UsageError

MAX_BYTES = 1_000_000
"""A larger file holds no facts of one person."""

FactsOption = Annotated[
    str | None, typer.Option("--facts", metavar="FILE", help="Facts as a JSON object; `-` reads standard input.")
]
SetOption = Annotated[
    list[str] | None, typer.Option("--set", metavar="NAME=VALUE", help="One fact: `age=30`, `clb=9`; may be repeated.")
]
OnOption = Annotated[str | None, typer.Option("--on", metavar="DAY", help="The day asked about; without it today.")]


def read_facts(name: str | None) -> dict[str, Any]:
    """The facts of a file; none without a name. Raises UsageError for what is no JSON object."""
    if name is None:
        return {}
    where = "Standard input" if name == "-" else name
    try:
        facts = json.loads(_text(name))
    except (ValueError, RecursionError) as problem:
        raise UsageError(f"{where} is no JSON: {problem}", 'As in `{"age": 30, "education": "bachelor"}`.') from problem
    if not isinstance(facts, dict):
        raise UsageError(f"{where} holds no JSON object", 'As in `{"age": 30, "education": "bachelor"}`.')
    return facts


def _text(name: str) -> str:
    try:
        if name == "-":
            return sys.stdin.read(MAX_BYTES) if sys.stdin else ""
        path = Path(name)
        if path.is_file() and path.stat().st_size > MAX_BYTES:
            raise UsageError(f"{name} is larger than {MAX_BYTES:,} bytes: no facts of one person")
        return path.read_text(encoding="utf-8-sig")
    except OSError as problem:
        raise UsageError(f"{name} cannot be read: {problem.strerror}") from problem
