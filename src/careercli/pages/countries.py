"""The countries: what the median job pays there, and how much is known of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Cell, Column, Document, Grid, Note
from careercli.pages.document import document

if TYPE_CHECKING:
    from careercli.record.listing import CountryLine
    from careercli.record.money import CountryMedian
    from careercli.record.pages.countries import CountriesPage
    from careercli.text.text import Text


def page(record: CountriesPage, t: Text, rows: int | None = None) -> Document:
    """One line a country, the years of its pay and its outlook left out first where the screen is narrow."""
    lines = record.lines
    columns = (
        Column(t("countries.column.key")),
        Column(t("column.country")),
        Column(t("countries.column.median"), "right"),
        Column(t("countries.column.classification"), drop=1),
        Column(t("countries.column.occupations"), "right"),
        Column(t("countries.column.pay"), "right", drop=2),
        Column(t("countries.column.outlook"), "right", drop=3),
        Column(t("countries.column.years"), drop=4),
    )
    cells = tuple(_row(line, t) for line in lines)
    marks = (_worked_out(lines, t), Note(t("countries.group")))
    title, subtitle = t("countries.title"), t.n("countries.subtitle", len(lines))
    return document(title, subtitle, (Grid(columns, cells), *filter(None, marks)), record.sources, t)


def _row(line: CountryLine, t: Text) -> tuple[Cell, ...]:
    return (
        Cell(line["country"], "accent"),
        Cell(line["name"]),
        _median(line["median_job"], t),
        Cell(t.word("classification", line["classification"])),
        Cell(t.count(line["occupations"])),
        Cell(_own(line["with_pay"], line["with_pay_of_group"], t)),
        Cell(_own(line["with_outlook"], line["with_outlook_of_group"], t)),
        Cell(line["pay_years"]),
    )


def _median(median: CountryMedian | None, t: Text) -> Cell:
    """The pay of the median job, marked where nobody publishes it."""
    if median is None:
        return Cell("–", "dim")
    money = f"{t.amount(median['amount'], 'year')} {median['currency']}"
    amount = t("countries.amount", amount=money, year=median["year"])
    return Cell(amount if median["method"] == "published" else f"~ {amount}", "strong", (median["source"],))


def _worked_out(lines: tuple[CountryLine, ...], t: Text) -> Note | None:
    """What ~ means before a median job."""
    derived = [line for line in lines if line["median_job"] and line["median_job"]["method"] != "published"]
    return Note(t("countries.median", countries=t.listed(line["name"] for line in derived))) if derived else None


def _own(own: int, of_group: int, t: Text) -> str:
    """How many have figures of their own and, marked, how many a wider group's only."""
    shown = t.count(own)
    return t("countries.own_and_group", own=shown, group=t.count(of_group)) if of_group else shown
