"""Labels in the reader's language, and numbers as that language writes them."""

from collections.abc import Callable, Iterable

from careercli.record import numeral
from careercli.record.figure import REASONS, Figure

PER = {"hour": "per hour", "week": "per week", "month": "per month", "year": "per year"}
IN_CELLS = {"no-projections": "no projections", "no-isco-link": "no data"}
"""Reasons told in fewer words in tables."""


class Labels:
    """A language and its translator; calling it translates a label."""

    __slots__ = ("lang", "translate")

    def __init__(self, lang: str, translate: Callable[[str], str]) -> None:
        self.lang = lang
        self.translate = translate

    def __call__(self, text: str, /, **values: object) -> str:
        """The label in the reader's language, `values` filled in."""
        translated = self.translate(text) if text else ""  # gettext answers "" with the catalogue's header
        return translated.format(**values) if values else translated

    def title(self, titles: dict[str, str]) -> str:
        """The official title in the reader's language, else in English."""
        return titles.get(self.lang) or titles.get("en", "")

    def count(self, figure: Figure | None) -> str:
        """A whole number, `≥` before a bound, `–` for a gap."""
        return numeral.figure_text(figure, lambda amount: numeral.count(amount, self.lang))

    def decimal(self, amount: float, places: int = 1) -> str:
        """A number with decimals."""
        return numeral.decimal(amount, places, self.lang)

    def money(self, figure: Figure | None, period: str) -> str:
        """An amount by the period: cents by the hour and week, whole otherwise."""
        return numeral.figure_text(figure, lambda amount: numeral.money(amount, period, self.lang))

    def percent(self, figure: Figure | None, *, signed: bool = False, places: int = 1) -> str:
        """A percentage with `places` decimals."""
        return numeral.figure_text(
            figure, lambda amount: numeral.percent(amount, self.lang, signed=signed, places=places)
        )

    def ranged(self, figure: Figure | None, low: object, high: object, places: int = 1) -> str:
        """A percentage with the least and the most it is under other rules: `39.3 % (7.1 to 67.9)`."""
        if not isinstance(low, int | float) or not isinstance(high, int | float):
            return self.percent(figure, places=places)
        share, ends = self.percent(figure, places=places), (self.decimal(end, places) for end in (low, high))
        values = dict(zip(("share", "low", "high"), (share, *ends), strict=True))
        return self.translate("{share} ({low} to {high})").format(**values)

    def reason(self, figure: object) -> str:
        """Why a figure is missing, in words; empty when it is not."""
        if isinstance(figure, dict) and "missing" in figure:
            return self.translate(REASONS.get(str(figure["missing"]), str(figure["missing"])))
        return ""

    def reason_in_cell(self, figure: object) -> str:
        """The reason as the cell of a table has it: short where the whole sentence would push columns aside."""
        if isinstance(figure, dict) and figure.get("missing") in IN_CELLS:
            return self.translate(IN_CELLS[str(figure["missing"])])
        return self.reason(figure)

    def wider(self, text: str, entry: object) -> str:
        """A figure's text, marked where the record of it names a wider group."""
        return f"~ {text}" if entry and text not in ("", "–") else text

    def per(self, period: str) -> str:
        """The period as a unit: `per hour`."""
        return self.translate(PER[period])

    def listed(self, texts: Iterable[str]) -> str:
        """Several words as a list in one line."""
        return self.translate(", ").join(texts)
