"""A language for answers: templates translated and filled in, numbers and pay as that language writes them."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, NamedTuple

from careercli.record import numeral
from careercli.record.figure import Figure, lowest_or_none

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


PER = {"hour": "an hour", "week": "a week", "month": "a month", "year": "a year"}


class Words(NamedTuple):
    """A language and its translator; calling it translates a template and fills in the values."""

    lang: str = "en"
    translate: Callable[[str], str] = str

    def __call__(self, text: str, /, **values: object) -> str:
        """The template in the language, `values` filled in."""
        translated = self.translate(text) if text else ""
        return translated.format(**values) if values else translated

    def number(self, amount: float) -> str:
        """A whole number."""
        return numeral.count(amount, self.lang)

    def decimal(self, amount: float) -> str:
        """A number with one decimal."""
        return numeral.decimal(amount, 1, self.lang)

    def percent(self, amount: float, *, signed: bool = False) -> str:
        """A percentage with one decimal."""
        return numeral.percent(amount, self.lang, signed=signed)

    def pay(self, figure: Figure, currency: str, period: str) -> str:
        """`39.00 CAD an hour`; `7,100 EUR or more a month` for a bound."""
        told = {"amount": self.amount(figure, period), "currency": currency, "per": self.translate(PER[period])}
        if isinstance(figure, dict):
            return self.translate("{amount} {currency} or more {per}").format(**told)
        return self.translate("{amount} {currency} {per}").format(**told)

    def least(self, amount: float, currency: str, period: str) -> str:
        """Pay that is asked, `45,935 EUR a year` of 45,934.20: rounded up, since less than it is not enough."""
        parts = 100 if period == "hour" else 1
        return self.pay(ceil(round(amount * parts, 6)) / parts, currency, period)

    def amount(self, figure: Figure, period: str) -> str:
        """The bare amount, of a bound the bound: to the cent by the hour, whole otherwise."""
        amount = lowest_or_none(figure)
        assert amount is not None
        return numeral.money(amount, "year" if period == "week" else period, self.lang)

    def listed(self, texts: Iterable[str]) -> str:
        """Several words in one line."""
        return self.translate(", ").join(texts)

    def title(self, titles: dict[str, str]) -> str:
        """The official title in the language, else in English."""
        return titles.get(self.lang) or titles.get("en", "")

    def joined(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other."""
        return ("" if self.lang == "zh-Hant" else " ").join(sentence for sentence in sentences if sentence)
