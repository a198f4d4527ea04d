"""Numbers as options take them; what is none is told with the option's name."""

import math
from collections.abc import Callable
from typing import Any

import typer

from careercli.errors import UsageError


def whole(option: str) -> Callable[[str], int]:
    """The reader of a whole number from 0."""

    def integer(text: str) -> int:
        number = text.strip()
        if not (number.isascii() and number.isdigit() and len(number) <= 9):
            raise UsageError(f"`{option}` takes a whole number, 0 or more, not `{text}`")
        return int(number)

    return integer


def amount(option: str) -> Callable[[str], float]:
    """The reader of an amount or a percentage; thousands may be grouped by commas or underscores."""

    def number(text: str) -> float:
        try:
            value = float(text.replace(",", ""))
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise UsageError(f"`{option}` takes a number, not `{text}`")
        return value

    return number


def bound(option: str, metavar: str, help: str) -> Any:  # noqa: A002 - Typer's own word
    """An option that takes an amount, such as the least pay of a list."""
    return typer.Option(option, parser=amount(option), metavar=metavar, help=help)
