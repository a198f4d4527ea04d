"""A comparison on a page: one row a field, one column an occupation, the best value marked."""

from collections.abc import Mapping
from typing import Any, Literal, cast

from careercli.output.document import Block, Cell, Column, Document, Grid, Note, Value
from careercli.pages import wages
from careercli.pages.ai import WEAK, no_human
from careercli.pages.footnote import source_lines
from careercli.record.listing import Comparison, ComparisonRow
from careercli.record.money import Converted, CountryMedian
from careercli.record.pages import ComparisonPage
from careercli.text.text import Text

QUALITY = "ai_quality"
SPAN = ("ai_automated_low", "ai_automated_high")
UNSHOWN = (QUALITY, *SPAN, "lists")
"""Rows for programs: the quality is told with the shares, lists by their names."""
LISTS_SHOWN = 4
ESTIMATES = ("_early", "_middle", "_senior")
"""Rows marked `~` as estimates, which their names say."""
SHARES = ("ai_automated", "ai_augmented", "ai_human")
NAMES = {
    "level": "Level",
    "level_common": "Level on our scale (1 to 4.5)",
    "pay_low": "Pay, low (p10)",
    "pay_median": "Pay, median",
    "pay_high": "Pay, high (p90)",
    "pay_early": "Pay early in a career, estimate",
    "pay_middle": "Pay in the middle, estimate",
    "pay_senior": "Pay late in a career, estimate",
    "pay_relative": "Median, of the country's median pay",
    "pay_basis": "Whose pay",
    "pay_year": "Year of pay",
    "employment": "Workers",
    "projection_years": "Years projected",
    "growth_percent": "Growth projected",
    "growth_per_year": "Growth a year",
    "openings_per_year": "Openings a year",
    "openings_per_1000": "Openings a year per 1,000 workers",
    "shortage": "Shortage or surplus",
    "education": "Typical entry",
    "isced": "Typical entry, ISCED 2011 level",
    "credentials": "Mandatory credentials, at least in some regions",
    "list_names": "Stands on",
    "visas": "Visa routes not closed",
    "ai_automated": "Tasks AI can automate",
    "ai_augmented": "Tasks AI augments",
    "ai_human": "Tasks that stay human",
    "ai_top_automated": "First to be automated",
    "ai_top_human": "First to stay human",
    "ai_verdict": "AI verdict (profile)",
    "rating": "Rating on eleven axes",
    "page_rating": "The page's rating",
}


def page(shown: ComparisonPage, t: Text, rows: int | None = None) -> Document:
    """The table, the rates money was converted at, and what to be careful with."""
    record, sources, warnings, countries = shown
    columns = (Column(""), *(Column(f"{entry['id']}\n{entry['title']}") for entry in record["occupations"]))
    currencies = [entry["currency"] for entry in record["occupations"]]
    lines = tuple(_row(row, record, currencies, t) for row in record["rows"] if row["field"] not in UNSHOWN)
    notes: list[Block] = [Note(warning, "warning") for warning in warnings]
    notes += [Note(*rate) for rate in _rates(record, t)]
    medians = record["country_medians"]
    notes += [Note(_country_median(median, countries, t), "info", (median["source"],)) for median in medians]
    if any(_is_bound(value) for row in record["rows"] for value in row["values"]):
        notes.append(
            Note(
                t(
                    "≥ means this much or more: it is the best only where it exceeds every other value; elsewhere none "
                    "is marked."
                ),
                "warning",
            )
        )
    if any(value == 0 for row in record["rows"] if row["field"] == "ai_human" for value in row["values"]):
        notes += no_human(0, t)
    if any(row["derived"] for row in record["rows"]):
        notes.append(Note(t("* worked out here from published figures (`career help methods`)")))
    notes += [Note(text) for text in _groups(record, t)]
    subtitle = t("gross pay by the year; ★ marks the best value where values can be compared")
    blocks = (Grid(columns, lines), *notes)
    return Document(t("Comparison"), subtitle, blocks, source_lines(sources), t("Sources"), lang=t.lang)


def _row(row: ComparisonRow, record: Comparison, currencies: list[str], t: Text) -> tuple[Value, ...]:
    cells = [Cell(_head(row, record.get("per", "year"), t), "dim")]
    for place, value in enumerate(row["values"]):
        best = record["occupations"][place]["id"] in row["best"]
        text = _text(row, value, record.get("per", "year"), currencies[place], t)
        if row["field"] == SHARES[0]:
            text = _ranged(record, place, value, t) or text
        marked = row["field"].endswith(ESTIMATES) or record["occupations"][place]["id"] in row.get("of_group", {})
        text = t.wider(text, marked and not t.reason(value))
        text += "*" if record["occupations"][place]["id"] in row["derived"] else ""
        if row["field"] in SHARES and _quality(record, place) in WEAK:
            text += t(" (weak crosswalk)")
        refs = (row["sources"][place],) if row["sources"][place] else ()
        cells.append(Cell(f"{text} ★" if best else text, "good" if best else "", refs))
    return tuple(cells)


def _groups(record: Comparison, t: Text) -> list[str]:
    """Whose figures those marked `~` are, each group once."""
    found = {
        (entry, group["code"]): group["title"]
        for row in record["rows"]
        for entry, group in row.get("of_group", {}).items()
        if not row["field"].endswith(ESTIMATES)
    }
    return [
        t("~ {id}: figure of the group {code} {title}", id=entry, code=code, title=found[entry, code])
        for entry, code in found
    ]


def _is_bound(value: object) -> bool:
    return isinstance(value, dict) and "at_least" in value


METHODS = {
    "published": "{country}: the median of all occupations is {amount} {currency} a year ({year}), as published.",
    "weighted": "{country}: the median of all occupations is {amount} {currency} a year ({year}), worked out "
    "from {n} medians by the people in each.",
    "unweighted": "{country}: the median of all occupations is {amount} {currency} a year ({year}), worked out "
    "from {n} medians that count alike, as no employment is published for them.",
}
"""How the median of a country's occupations was reached."""


def _country_median(median: CountryMedian, countries: Mapping[str, str], t: Text) -> str:
    """What the medians are told as a percentage of."""
    return t(
        METHODS[median["method"]],
        country=countries.get(median["country"], median["country"]),
        amount=t.count(median["amount"]),
        currency=median["currency"],
        year=median["year"],
        n=t.count(median.get("occupations", 0)),
    )


def _quality(record: Comparison, place: int) -> object:
    """How the shares of an occupation were reached: told with them, not in a row of its own."""
    return next((row["values"][place] for row in record["rows"] if row["field"] == QUALITY), None)


def _ranged(record: Comparison, place: int, value: Any, t: Text) -> str:
    """The automated share with its range, which stands in rows of its own for programs."""
    ends = [row["values"][place] for row in record["rows"] if row["field"] in SPAN]
    if len(ends) != len(SPAN) or isinstance(value, dict):
        return ""
    low, high = ends
    return t.ranged(value, low, high)


def _head(row: ComparisonRow, per: str, t: Text) -> str:
    """The field's name; with the money where amounts are converted: `pay_median_usd`."""
    field = row["field"]
    if field in NAMES:
        return t(NAMES[field])
    name, _, money = field.rpartition("_")
    unit = money.upper() if per == "year" else f"{money.upper()} {t.per(per)}"
    return t("{field}, {currency}", field=t(NAMES.get(name, name)), currency=unit)


def _text(row: ComparisonRow, value: Any, per: str, currency: str, t: Text) -> str:
    if value is None:
        return "–"
    if value == [] and row["field"] == "credentials":
        return t("none known here")
    if isinstance(value, list) and row["field"] == "visas":  # the head of the column names the country
        return t.listed(str(route).partition("/")[2] for route in value) or "–"
    if isinstance(value, list):
        more = t(" … and {n} more", n=len(value) - LISTS_SHOWN) if len(value) > LISTS_SHOWN + 1 else ""
        return t.listed(map(str, value[:LISTS_SHOWN] if more else value)) + more or "–"
    if isinstance(value, str):
        return _word(row["field"], value, t)
    return t.reason_in_cell(value) or _number(row.get("unit", ""), value, per, currency, t)


def _word(field: str, value: str, t: Text) -> str:
    """A value that is words: a level as its scheme and number, a verdict, a publisher's word."""
    if field == "level":
        scheme, _, number = value.rpartition(" ")
        return f"{t(scheme)} {number}"
    if field == "pay_basis":
        return t(f"pages.pay.basis.{value}")
    return t.word("verdict", value) if field == "ai_verdict" else t(value)


SIGNED = ("percent", "percent a year")
"""Units of change."""
SHARE = "percent of the country's median"
SCALE = "on our scale of 1 to 4.5"
COUNTED = ("persons", "openings a year")


def _number(unit: str, value: Any, per: str, currency: str, t: Text) -> str:
    if unit in SIGNED or unit == "percent of tasks":
        return t.percent(value, signed=unit in SIGNED)
    if unit == SHARE:
        return t.percent(value, places=0)
    if isinstance(value, dict) and "low" in value:
        return f"{t.money(value['low'], 'year')} – {t.money(value['high'], 'year')} {currency}"
    if unit.startswith("money"):
        return f"{t.money(value, 'year')} {currency}"
    if unit[:3].isupper():
        return t.money(value, per)
    return t.count(value) if unit in COUNTED else t.decimal(value, 0 if unit == SCALE and value == int(value) else 1)


def _rates(record: Comparison, t: Text) -> list[tuple[str, Literal["info"], tuple[str, ...]]]:
    """Each rate and number of hours once, with its sources."""
    used: dict[str, tuple[str, ...]] = {}
    for rate in record.get("rates", []):
        if rate["from"] != rate["to"]:
            used[_rate(rate, t)] = tuple(cast("list[str]", rate["sources"]))
        if "hours_per_year" in rate:
            text = t(
                "{currency}: a year counts {hours} hours, 52 weeks or 12 months.",
                currency=rate["from"],
                hours=t.count(cast("int", rate["hours_per_year"])),
            )
            used[text] = ()
    return [(text, "info", refs) for text, refs in used.items()]


def _rate(rate: Mapping[str, Any], t: Text) -> str:
    converted = {
        "kind": rate["kind"],
        "rate": rate["factor"],
        "rate_years": rate["years"],
        "currency": rate["to"],
        "pay_year": rate["pay_year"],
    }
    return wages.rate_line(cast("Converted", converted), rate["from"], t)
