"""Two to six occupations side by side; the best value is marked only where values can be compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.catalogue import cards, places
from careercli.catalogue.cards import Card
from careercli.errors import UsageError
from careercli.explore.money import Conversion, conversion
from careercli.explore.naming import Named
from careercli.model.figure import Figure, amount_or_none
from careercli.model.money import in_a_year

if TYPE_CHECKING:
    from careercli.model.listing import Compared, Comparison, ComparisonRow
    from careercli.model.money import Percentiles
    from careercli.model.occupation import Listing, Occupation

FEWEST, MOST = 2, 6
TOP = 3
"""Activities of a bucket a comparison names."""
ACTIVITIES = "us-onet-30-1"
"""Whose words the activities are."""


def _no_source(record: Occupation) -> str:  # noqa: ARG001 - every field's source is asked for alike
    return ""


def _pay_source(record: Occupation) -> str:
    return next((entry["source"] for entry in record["pay"]["percentiles"]), "")


def _outlook_source(record: Occupation) -> str:
    return next((entry["source"] for entry in record["outlook"]["projections"]), "")


def _published(record: Occupation) -> bool:  # noqa: ARG001 - most values stand as published
    return False


def _hourly(record: Occupation) -> bool:
    """Whether no national pay is published by the year, so that the yearly amount is derived."""
    return "year" not in {
        entry["period"] for entry in record["pay"]["percentiles"] if entry["region"] == record["country"]
    }


def _converted(currency: str) -> Callable[[Occupation], bool]:
    """Whether an amount in this money is another's converted, or an hourly one by the year."""
    return lambda record: record["pay"]["currency"] != currency.upper() or _hourly(record)


class Field(NamedTuple):
    """A compared field: its value in a record, whether more of it is better, its unit, its source, whether derived."""

    name: str
    value: Callable[[Occupation], object]
    better: str = ""
    unit: str = ""
    source: Callable[[Occupation], str] = _no_source
    derived: Callable[[Occupation], bool] = _published


def _wage(step: str) -> Callable[[Occupation], object]:
    return lambda record: yearly(record, step)


def _projected(key: str) -> Callable[[Occupation], object]:
    return lambda record: next((entry[key] for entry in record["outlook"]["projections"] if key in entry), _gap())  # type: ignore[literal-required]


def _gap(reason: str = "not-published") -> dict[str, str]:
    return {"missing": reason}


def compare(names: Sequence[Named], currency: str | None = None, *, ppp: bool = False) -> tuple[Comparison, list[Card]]:
    """The comparison and the cards it rests on; amounts gross by the year, in `currency` when one is given.

    Raises UsageError for fewer than two or more than six occupations, or one named twice.
    """
    ids = [named.id for named in names]
    if not FEWEST <= len(ids) <= MOST:
        raise UsageError(f"`compare` takes {FEWEST} to {MOST} occupations, not {len(ids)}")
    if len(set(ids)) < len(ids):
        raise UsageError(f"An occupation is named twice: {', '.join(ids)}")
    found = [cards.load_card(entry) for entry in ids]
    records = [card.record for card in found]
    money = conversions(records, currency, ppp) if currency else []
    comparison: Comparison = {
        "occupations": [_compared(record) for record in records],
        "rows": list(_rows(records, money, currency)),
    }
    if currency:
        comparison["currency"] = currency.upper()
        comparison["rates"] = [entry.record() for entry in money]
    return comparison, found


def conversions(records: Sequence[Occupation], currency: str, ppp: bool) -> list[Conversion]:
    """One conversion per record, at its pay's year."""
    return [conversion(record["country"], currency.upper(), pay_year(record), ppp=ppp) for record in records]


def pay_year(record: Occupation) -> int:
    """The year of the national pay, or 9999 (the latest rate) when there is none."""
    return next((entry["year"] for entry in record["pay"]["percentiles"]), 9999)


def _rows(records: Sequence[Occupation], money: Sequence[Conversion], currency: str | None) -> list[ComparisonRow]:
    one_money = len({record["pay"]["currency"] for record in records}) == 1
    rows: list[ComparisonRow] = []
    for field in FIELDS:
        values = [field.value(record) for record in records]
        rows.append(_row(field, values, records, comparable=one_money or not field.unit.startswith("money")))
        if currency and field.unit.startswith("money"):
            converted = [scaled(value, entry.factor) for value, entry in zip(values, money, strict=True)]
            other = f"{currency.upper()} a year"
            named = field._replace(name=f"{field.name}_{currency.lower()}", unit=other, derived=_converted(currency))
            rows.append(_row(named, converted, records, comparable=True))
    return rows


def _row(field: Field, values: list[object], records: Sequence[Occupation], *, comparable: bool) -> ComparisonRow:
    sources = [
        "" if isinstance(value, dict) else field.source(record) for value, record in zip(values, records, strict=True)
    ]
    pairs = list(zip(values, records, strict=True))
    derived = [record["id"] for value, record in pairs if amount_or_none(value) is not None and field.derived(record)]
    row: ComparisonRow = {"field": field.name, "values": values, "best": [], "sources": sources, "derived": derived}
    if field.unit:
        row["unit"] = field.unit
    amounts = [amount_or_none(value) for value in values]
    known = [amount for amount in amounts if amount is not None]
    if field.better and comparable and len(known) > 1:
        best = max(known)
        row["best"] = [record["id"] for record, amount in zip(records, amounts, strict=True) if amount == best]
    return row


def scaled(value: object, factor: float) -> object:
    """An amount or a bound times a factor, rounded to whole units; a gap stays one."""
    if isinstance(value, dict) and "at_least" in value:
        return {"at_least": round(value["at_least"] * factor)}
    amount = amount_or_none(value)
    return value if amount is None else round(amount * factor)


def yearly(record: Occupation, step: str) -> object:
    """A step of the national pay by the year: published, or the publisher's period's times its number in a year.

    Of several bases the card has the one its median rests on (full-time work) first.
    """
    entries = [entry for entry in record["pay"]["percentiles"] if entry["region"] == record["country"]]
    by_year = [entry for entry in entries if entry["period"] == "year"]
    entry = next(iter([*by_year, *entries]), None)
    if entry is None:
        return _gap()
    figure = cast("Figure | None", cast("dict[str, object]", entry).get(step))
    return _gap() if figure is None else scaled(figure, _factor(record, entry))


def _factor(record: Occupation, entry: Percentiles) -> int:
    country = places.country_or_none(record["country"])
    return in_a_year(country["hours_per_year"] if country else 0)[entry["period"]]


def _projects(key: str, value: object = True) -> Callable[[Occupation], bool]:
    """Whether the first projection says so: its growth is derived, its openings are a total."""
    return lambda record: any(
        cast("dict[str, object]", entry)[key] == value for entry in record["outlook"]["projections"][:1]
    )


def _share(name: str) -> Callable[[Occupation], object]:
    """A share of the weighted tasks, or why there is none."""

    def value(record: Occupation) -> object:
        shares: dict[str, object] = {**record["ai"]["shares"]} if record["ai"] else {}
        return shares.get(name, _gap(str(shares.get("missing", "not-known-here"))))

    return value


def _top(name: str) -> Callable[[Occupation], object]:
    """The first activities of a bucket, core ones first; why there are none where the occupation has no shares."""

    def value(record: Occupation) -> object:
        if record["ai"] is None or "missing" in record["ai"]["shares"]:
            return _share(name)(record)
        return [entry["title"].rstrip(".") for entry in record["ai"]["activities"][name][:TOP]]

    return value


def _ai_source(record: Occupation) -> str:
    return record["ai"]["shares"]["source"] if record["ai"] else ""


def _verdict_source(record: Occupation) -> str:
    return record["ai"].get("source", "") if record["ai"] else ""


def _verdict(record: Occupation) -> object:
    """A profile's word on the occupation."""
    return (record["ai"]["verdict"] if record["ai"] else "") or _gap("not-known-here")


def openings_per_1000(record: Occupation) -> object:
    """Yearly openings for every thousand people at work at the start of the projection."""
    for entry in record["outlook"]["projections"]:
        openings, workers = (
            amount_or_none(entry.get("openings_per_year")),
            amount_or_none(entry["employment_from"]),
        )
        if openings is not None and workers:
            return round(1000 * openings / workers, 1)
    return _gap()


def _level(record: Occupation) -> object:
    level = record["level"]
    return f"{level['scheme']} {level['value']}" if "value" in level else _gap()


def typical_education(record: Occupation) -> object:
    """The schooling typically needed to enter."""
    return next((stage["stage"] for stage in record["education"] if stage.get("typical")), _gap("not-known-here"))


def _in_force(record: Occupation) -> list[Listing]:
    return [entry for entry in record["lists"] if entry["status"] == "in force"]


def _compared(record: Occupation) -> Compared:
    return {
        "id": record["id"],
        "country": record["country"],
        "code": record["code"],
        "title": record["title"]["en"],
        "currency": record["pay"]["currency"],
    }


FIELDS = (
    Field("level", _level),
    Field("pay_low", _wage("p10"), "more", "money a year", _pay_source, _hourly),
    Field("pay_median", _wage("p50"), "more", "money a year", _pay_source, _hourly),
    Field("pay_high", _wage("p90"), "more", "money a year", _pay_source, _hourly),
    Field("employment", _projected("employment_from"), "", "persons", _outlook_source),
    Field(
        "growth_percent", _projected("growth_percent"), "more", "percent", _outlook_source, _projects("growth_derived")
    ),
    Field(
        "openings_per_year",
        _projected("openings_per_year"),
        "",
        "openings a year",
        _outlook_source,
        _projects("openings_basis", "total"),
    ),
    Field(
        "openings_per_1000",
        openings_per_1000,
        "more",
        "yearly openings per 1,000 workers",
        _outlook_source,
        lambda record: bool(record["outlook"]["projections"]),
    ),
    Field("shortage", _projected("future"), source=_outlook_source),
    Field(
        "education",
        typical_education,
        source=lambda record: next((stage["source"] for stage in record["education"] if stage.get("typical")), ""),
    ),
    Field(
        "credentials",
        lambda record: [entry["name"] for entry in record["credentials"] if entry["status"].startswith("mandatory")],
    ),
    Field(
        "lists",
        lambda record: [entry["list"] for entry in _in_force(record)],
        source=lambda record: next((entry["source"] for entry in _in_force(record)), ""),
    ),
    Field("ai_automated", _share("automated"), "", "percent of tasks", _ai_source),
    Field("ai_augmented", _share("augmented"), "", "percent of tasks", _ai_source),
    Field("ai_human", _share("human"), "", "percent of tasks", _ai_source),
    Field("ai_quality", _share("quality")),
    Field("ai_top_automated", _top("automated"), source=lambda record: ACTIVITIES),
    Field("ai_top_human", _top("human"), source=lambda record: ACTIVITIES),
    Field("ai_verdict", _verdict, source=_verdict_source),
    Field(
        "page_rating",
        lambda record: next((entry["overall"] for entry in record["ratings"]), _gap("not-known-here")),
        "more",
        "of 10",
        lambda record: next((entry["source"] for entry in record["ratings"]), ""),
    ),
)
