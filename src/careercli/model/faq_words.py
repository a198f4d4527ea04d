"""What every answer of `career faq` is made of: a language, what stands beside the record, an answer's parts."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple

from careercli.model import numeral
from careercli.model.figure import Figure, amount_or_none
from careercli.model.occupation import FaqFigure, Occupation

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
        amount = figure["at_least"] if isinstance(figure, dict) and "at_least" in figure else amount_or_none(figure)
        assert amount is not None
        told = {
            "amount": numeral.money(amount, period, self.lang),
            "currency": currency,
            "per": self.translate(PER[period]),
        }
        if isinstance(figure, dict):
            return self.translate("{amount} {currency} or more {per}").format(**told)
        return self.translate("{amount} {currency} {per}").format(**told)

    def listed(self, texts: Iterable[str]) -> str:
        """Several words in one line."""
        return self.translate(", ").join(texts)

    def title(self, titles: dict[str, str]) -> str:
        """The official title in the language, else in English."""
        return titles.get(self.lang) or titles.get("en", "")

    def joined(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other."""
        return ("" if self.lang == "zh-Hant" else " ").join(sentence for sentence in sentences if sentence)


class Around(NamedTuple):
    """What stands beside the record: nearest work that pays more and counterparts elsewhere (with their lines), and
    which routes ask for what (`route` → kinds; only those all of whose conditions are known)."""

    better: Sequence[Any] = ()
    abroad: Sequence[Any] = ()
    asks: Mapping[str, list[str]] = MappingProxyType({})


class Asking(NamedTuple):
    """What a question is asked of: the record, what stands beside it, the language of the answer."""

    record: Occupation
    around: Around
    label: Words


class Said(NamedTuple):
    """An answer before it has a day: question and answer in the language, figures, sources."""

    key: str
    question: str
    answer: str
    figures: list[FaqFigure]
    sources: list[str]


def figure(name: str, value: Figure | str, unit: str, source: str, of: str = "") -> FaqFigure:
    """A figure as the record has it: the number of a bound."""
    plain = value["at_least"] if isinstance(value, dict) and "at_least" in value else value
    record: FaqFigure = {"name": name, "value": plain, "unit": unit, "source": source}  # type: ignore[typeddict-item]
    if of:
        record["of"] = of
    return record


def is_told(value: object) -> bool:
    """Whether a figure is a number or a bound."""
    return amount_or_none(value) is not None or (isinstance(value, dict) and "at_least" in value)
