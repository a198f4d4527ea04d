"""Numbers as options take them; what is none, or could be two, is told with the option's name."""

from collections.abc import Callable
from typing import Any

import typer

from careercli.errors import UsageError
from careercli.rules.written import Unclear, Written, plain, read

MOST = 10**9
"""A whole number of an option lies below."""


def whole(option: str) -> Callable[[str], int]:
    """The reader of a whole number from 0."""
    code = "error.number.whole"

    def integer(text: str) -> int:
        found = _read(option, code, text)
        number = found.number if found and not found.money else -1
        if not isinstance(number, int) or not 0 <= number < MOST or "e" in text.lower():
            raise UsageError(code, option=option, text=text)
        return number

    return integer


def words(option: str) -> Callable[[str], str]:
    """The reader of a text that says something: an empty one is told, and not taken for no option."""

    def text(given: str) -> str:
        if not given.strip():
            raise UsageError("error.usage.empty", "error.usage.empty.hint", option=option)
        return given

    text.__name__ = "str"  # what `career spec` calls the type of a text
    return text


def amount(option: str, unit: str = "") -> Callable[[str], float]:
    """The reader of an amount, or of a percentage (`unit` PERCENT): then with its sign or without.

    An amount is in the money of the answer, so that one with a currency of its own is refused.
    """
    code = "error.number.amount"

    def number(text: str) -> float:
        found = _read(option, code, text.strip().removesuffix("%") if unit == "PERCENT" else text)
        if found is None:
            raise UsageError(code, option=option, text=text)
        if found.money:
            values = {"option": option, "text": text, "number": plain(found.number)}
            raise UsageError("error.number.currency", "error.number.currency.hint", **values)
        return float(found.number)

    return number


def _read(option: str, code: str, text: str) -> Written | None:
    try:
        return read(text)
    except Unclear as problem:
        raise UsageError(
            code, "error.number.unclear.hint", option=option, text=text, reason=problem.message
        ) from problem


def bound(option: str, metavar: str, help: str) -> Any:  # noqa: A002 - Typer's own word
    """An option that takes an amount, such as the least pay of a list."""
    return typer.Option(option, parser=amount(option, metavar), metavar=metavar, help=help)
