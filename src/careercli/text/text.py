"""What is said in one language: `t("pay.unit", currency="CAD")`, plurals, numbers, amounts of money.

A `Message` is a text that is made before the reader's language is known: English, which programs read, with its key.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from careercli.text import numeral
from careercli.text.catalogue import data_keys, data_texts, messages
from careercli.text.slug import slug

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterable, Mapping


class Text:
    """A language; calling it gives the message of a key with the values filled in.

    A figure, here as everywhere, is a number, `{"at_least": …}` or `{"missing": reason}`; None is no figure at all.
    """

    __slots__ = ("_messages", "lang")

    def __init__(self, lang: str = "en") -> None:
        self.lang = lang
        self._messages = messages(lang)

    def __call__(self, key: str, /, **values: object) -> str:
        """The message of a key, `values` filled in."""
        text = self._messages.gettext(key) if key else ""  # gettext answers "" with the catalogue's header
        return text.format(**values) if values else text

    def n(self, key: str, n: int, /, **values: object) -> str:
        """The message of a key that has plural forms, for `n`; `{n}` is the number as the language writes it."""
        return self._messages.ngettext(key, n).format(n=numeral.count(n, self.lang), **values)

    def message(self, message: str) -> str:
        """A message in this language; any other text as it is."""
        return self.filled(message.key, message.values) if isinstance(message, Message) else message

    def filled(self, key: str, values: Mapping[str, object]) -> str:
        """The message of a key with values as they are: numbers are written out, lists joined, messages filled in,
        of names by language (a dict) this one's taken.

        `n` among the values chooses the plural form.
        """
        shown = {name: self._shown(value) for name, value in values.items()}
        n = values.get("n")
        if isinstance(n, int) and self._messages.ngettext(key, n) != key:
            return self.n(key, n, **{name: value for name, value in shown.items() if name != "n"})
        return self(key, **shown)

    def _shown(self, value: object) -> object:
        if isinstance(value, Message | Lines):
            return self.message(value)
        if isinstance(value, str):
            return value if value.isprintable() else " ".join(value.splitlines())
        if isinstance(value, list | tuple):
            return self.listed(str(self._shown(one)) for one in value)
        if isinstance(value, dict):
            return self.title(value)
        return self.count(value) if isinstance(value, int) else value

    def has(self, key: str) -> bool:
        """Whether some catalogue has a message for a key: data may bring ids that none has."""
        return self._messages.gettext(key) != key

    def word(self, kind: str, word: str) -> str:
        """A publisher's word of a kind in the language; as the publisher has it where no catalogue has it."""
        key = f"data.{kind}.{slug(word)}"
        return self(key) if self.has(key) else word

    def from_data(self, english: str) -> str:
        """A text of data/ in the language, by its key there; as it stands where it has no translation."""
        keys = data_keys().get(english, []) if self.lang != "en" else []
        return next((self(key) for key in keys if self.has(key)), english)

    def route_name(self, route: str) -> str:
        """The name of a visa route by its id, `ca/express-entry-fsw`."""
        return self.from_data(data_texts().get(f"data.route.{route.replace('/', '.')}.name", route))

    def title(self, titles: Mapping[str, str]) -> str:
        """The official title in the language, else in English."""
        return titles.get(self.lang) or titles.get("en", "")

    def listed(self, texts: Iterable[str]) -> str:
        """Several words as a list in one line."""
        return self("list.comma").join(texts)

    def joined(self, sentences: Iterable[str]) -> str:
        """Sentences one after the other."""
        return ("" if self.lang == "zh-Hant" else " ").join(sentence for sentence in sentences if sentence)

    def day(self, day: datetime.date) -> str:
        """A day as people write it: `30 November 2026`."""
        return self("date.day", day=day.day, month=self(f"date.month.{day.month}"), year=day.year)

    def count(self, figure: object) -> str:
        """A whole number, `≥` before a bound, `–` for a gap."""
        return numeral.figure_text(figure, lambda amount: numeral.count(amount, self.lang))

    def decimal(self, amount: float, places: int = 1) -> str:
        """A number with decimals."""
        return numeral.decimal(amount, places, self.lang)

    def percent(self, figure: object, *, signed: bool = False, places: int = 1) -> str:
        """A percentage with `places` decimals; `signed` puts a plus before growth."""
        return numeral.figure_text(
            figure, lambda amount: numeral.percent(amount, self.lang, signed=signed, places=places)
        )

    def ranged(self, figure: object, low: object, high: object, places: int = 1) -> str:
        """A percentage with the least and the most it is under other rules: `39.3% (7.1 to 67.9)`."""
        if not isinstance(low, int | float) or not isinstance(high, int | float):
            return self.percent(figure, places=places)
        if round(low, places) == round(high, places):
            return self.percent(figure, places=places)
        ends = {"low": self.decimal(low, places), "high": self.decimal(high, places)}
        return self("figure.range", share=self.percent(figure, places=places), **ends)

    def money(self, figure: object, period: str) -> str:
        """A bare amount, to the cent by the hour and week, whole otherwise; the caller names the currency."""
        return numeral.figure_text(figure, lambda amount: numeral.money(amount, period, self.lang))

    def per(self, period: str) -> str:
        """The period as a unit of a column: `per hour`."""
        return self(f"unit.per.{period}")

    def pay(self, figure: object, currency: str, period: str) -> str:
        """`39.00 CAD an hour`; `7,100 EUR or more a month` for a bound."""
        key = "pay.amount_or_more" if isinstance(figure, dict) else "pay.amount"
        return self(key, amount=self.amount(figure, period), currency=currency, per=self(f"unit.a.{period}"))

    def amount(self, figure: object, period: str) -> str:
        """The bare amount, of a bound the bound, for a sentence: to the cent by the hour, whole otherwise."""
        amount = figure["at_least"] if isinstance(figure, dict) else figure
        assert isinstance(amount, int | float)
        return numeral.money(amount, "year" if period == "week" else period, self.lang)

    def least(self, amount: float, currency: str, period: str) -> str:
        """Pay that is required, `45,935 EUR a year` of 45,934.20: rounded up, since less than it is not enough."""
        from math import ceil  # a library of its own to load, and few answers name such pay

        parts = 100 if period == "hour" else 1
        return self.pay(ceil(round(amount * parts, 6)) / parts, currency, period)

    def reason(self, figure: object) -> str:
        """Why a figure is missing, in words; empty when it is not."""
        if isinstance(figure, dict) and "missing" in figure:
            return self(f"missing.{figure['missing']}")
        return ""

    def reason_in_cell(self, figure: object) -> str:
        """The reason as the cell of a table has it: short where the whole sentence would push columns aside."""
        short = f"missing.cell.{figure['missing']}" if isinstance(figure, dict) and "missing" in figure else ""
        return self(short) if short and self.has(short) else self.reason(figure)

    def wider(self, text: str, entry: object) -> str:
        """A figure's text, marked where the record of it names a wider group."""
        return f"~ {text}" if entry and text not in ("", "–") else text


class Lines(str):
    """A value of a message that stays on several lines. Any other, such as a file's name, breaks no line."""

    __slots__ = ()


class Message(str):
    """A message as English text, which is what programs read; `Text.message` says it in another language."""

    __slots__ = ("key", "values")
    key: str
    values: Mapping[str, object]

    def __new__(cls, key: str, /, **values: object) -> Message:
        """The message of a key; `values` as `Text.filled` takes them."""
        made = super().__new__(cls, text().filled(key, values))
        made.key, made.values = key, values
        return made


def either(names: Iterable[str]) -> str:
    """Alternatives in a sentence: `a or b`."""
    return _chained("list.or", names)


def all_of(names: Iterable[str]) -> str:
    """Several things in a sentence: `a and b`."""
    return _chained("list.and", names)


def _chained(key: str, names: Iterable[str]) -> str:
    made = ""
    for name in reversed([*names]):
        made = Message(key, first=name, near=made) if made else name
    return made


@cache
def text(lang: str = "en") -> Text:
    """The texts of a language, read once."""
    return Text(lang)
