"""Numbers as people write them: `50,000`, `48.300,00`, `1 234,5`, `2,5`, `50k`, `$50,000`.

A number that can be read in two ways is read in none: `50.000` is fifty to some and fifty thousand to others.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from careercli.text.text import Message

DOLLARS = ("AUD", "CAD", "NZD", "SGD", "USD")
SIGNS = {
    "$": DOLLARS, "€": ("EUR",), "£": ("GBP",), "us$": ("USD",), "ca$": ("CAD",), "c$": ("CAD",), "can$": ("CAD",),
    "a$": ("AUD",), "au$": ("AUD",), "s$": ("SGD",), "sg$": ("SGD",), "nz$": ("NZD",),
}  # fmt: skip
"""What a sign before or after an amount can stand for."""
CODES = (*DOLLARS, "EUR", "GBP")
THOUSANDS = {"k": 1_000, "m": 1_000_000}
LONGEST = 40
"""Characters of a number; what is longer is none."""

# Patterns are text and compiled when first used: most command lines hold no number.
_SIGN = "|".join(sorted(map(re.escape, [*SIGNS, *(code.lower() for code in CODES)]), key=len, reverse=True))
_MONEY = rf"(?P<minus>[+-]?)\s*(?P<before>{_SIGN})?\s*(?P<number>.*?)\s*(?P<after>{_SIGN})?"
_PLAIN = r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?"
_COMMAS = r"[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?"
_POINTS = r"[+-]?[1-9]\d{0,2}((\.\d{3})+,\d+|(\.\d{3}){2,})"
_APART = r"[+-]?[1-9]\d{0,2}([ '_]\d{3})+([.,]\d+)?"
_DECIMAL_COMMA = r"[+-]?(\d+,(\d{1,2}|\d{4,})|0,\d+)"
_EITHER = r"([+-]?)([1-9]\d{0,2})\.(\d{3})"


class Unclear(ValueError):
    """A number that can be read in two ways; the message says what to write."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message


class Written(NamedTuple):
    """A number, and the currencies its sign can stand for (none without a sign)."""

    number: int | float
    money: tuple[str, ...] = ()


def read(text: str) -> Written | None:
    """The number of a text; None where it is none. Raises Unclear where it could be two."""
    if len(text) > LONGEST:
        return None
    plain = "".join(map(_ordinary, text)).strip().lower()
    found = re.fullmatch(_MONEY, plain, re.DOTALL)
    if found is None or (found["before"] and found["after"]):
        return None
    sign = found["before"] or found["after"]
    body = found["minus"] + found["number"]
    unit = body[-1:] if body[-1:] in THOUSANDS else ""
    number = _number(body.removesuffix(unit).rstrip(), unit, text)
    if number is None:
        return None
    product = round(number * THOUSANDS[unit], 6) if unit else number
    return Written(_whole(product), _money(sign))


def _ordinary(letter: str) -> str:
    """A blank of any kind as a blank, letters of full width, other minus signs and apostrophes as the usual ones."""
    if unicodedata.category(letter) == "Zs":
        return " "
    if "\uff01" <= letter <= "\uff5e":
        return chr(ord(letter) - 0xFEE0)
    return {"\u2212": "-", "\u2019": "'"}.get(letter, letter)


def _money(sign: str | None) -> tuple[str, ...]:
    if not sign:
        return ()
    return SIGNS.get(sign, (sign.upper(),))


def _number(body: str, unit: str, text: str) -> float | None:
    if either := re.fullmatch(_EITHER, body, re.ASCII):
        sign, whole, rest = either.groups()
        raise Unclear(
            Message(
                "number.unclear",
                text=text.strip(),
                first=f"{sign}{whole}{unit}",
                second=f"{sign}{whole},{rest}{unit}",
                third=f"{sign}{whole}{rest}{unit}",
                fourth=f"{sign}{whole}.{rest.rstrip('0').ljust(1, '0')}{_more(rest)}{unit}",
            )
        )
    if re.fullmatch(_PLAIN, body, re.ASCII):
        return _finite(body)
    if re.fullmatch(_COMMAS, body, re.ASCII):
        return _finite(body.replace(",", ""))
    if re.fullmatch(_POINTS, body, re.ASCII):
        return _finite(body.replace(".", "").replace(",", "."))
    if re.fullmatch(_APART, body, re.ASCII):
        return _finite(re.sub("[ '_]", "", body).replace(",", "."))
    return _finite(body.replace(",", ".")) if re.fullmatch(_DECIMAL_COMMA, body, re.ASCII) else None


def _more(rest: str) -> str:
    """A fourth decimal, for three that end in no nought and would again read as thousands."""
    return "" if rest.endswith("0") else "0"


def _finite(text: str) -> float | None:
    value = int(text) if text.lstrip("+-").isdigit() else float(text)
    return None if value in (float("inf"), float("-inf")) else value


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value


def plain(value: float) -> str:
    """A number as every command reads it."""
    text = f"{value:.15g}"
    return f"{text}0" if re.fullmatch(_EITHER, text, re.ASCII) else text
