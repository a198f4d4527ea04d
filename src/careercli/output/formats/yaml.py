"""The envelope as block YAML. Every scalar is JSON, which YAML reads as it is."""

import json
import re
from collections.abc import Iterator
from typing import TextIO

from careercli.output.clean import escaped_json
from careercli.output.result import Page, Result, data_of

PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
# Words that YAML 1.1 or 1.2 reads as something other than text.
RESERVED = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"}


def write(result: Result, page: Page, out: TextIO) -> None:  # noqa: ARG001 - the same for screen and file
    """Print the envelope."""
    warnings, sources = list(result.warnings), dict(result.sources)
    whole = {"schema": result.schema, "data": data_of(result), "warnings": warnings, "sources": sources}
    for line in block(whole):
        out.write(line + "\n")


def block(value: object) -> Iterator[str]:
    """A value as lines of a block; an empty list or object and a scalar take one."""
    if isinstance(value, dict) and value:
        for key, inner in value.items():
            yield from entry(f"{key_text(str(key))}:", inner)
    elif isinstance(value, list | tuple) and value:
        for inner in value:
            yield from item(inner)
    else:
        yield scalar(value)


def entry(key: str, value: object) -> Iterator[str]:
    """A key with its value behind it, or below it and set in."""
    if isinstance(value, dict | list | tuple) and value:
        yield key
        yield from (f"  {line}" for line in block(value))
    else:
        yield f"{key} {scalar(value)}"


def item(value: object) -> Iterator[str]:
    """A list item: the dash on the first line, the rest set in."""
    for at, line in enumerate(block(value)):
        yield f"{'  ' if at else '- '}{line}"


def key_text(key: str) -> str:
    """A plain word as it is; everything that could be a number, a date or a yes in quotes."""
    plain = PLAIN_KEY.fullmatch(key) and key.lower() not in RESERVED
    return key if plain else scalar(key)


def scalar(value: object) -> str:
    """JSON text; a power of ten gets the point without which YAML 1.1 takes it for text."""
    if isinstance(value, float):
        mantissa, _, power = json.dumps(value).partition("e")
        return f"{mantissa}{'' if '.' in mantissa else '.0'}e{power}" if power else mantissa
    return escaped_json(json.dumps(value, ensure_ascii=False))
