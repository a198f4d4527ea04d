"""What is left of pay after tax and contributions, and what it buys: between the points of a published grid.

net.taken(country, region, gross)       what is taken of a year's gross pay there, or why nothing can be said
net.with_net(lines, country)            wage records with `net` and what comes with it
net.with_real(lines, country)           the same at the country's average prices

One person: single, no children, no other income, resident the whole year. Nothing is said outside the grid.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast

from careercli import paths
from careercli.atlas import net, places
from careercli.queries.currency import terms
from careercli.record.figure import Figure, lowest_or_none
from careercli.record.money import HOURLY_ONLY, PERCENTILES, in_a_year, scaled
from careercli.record.net import BY_REGION, BY_STATUS, ELSEWHERE, METHOD, NO_LEVEL, PORTIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercli.atlas.net import Point
    from careercli.queries.currency import Wanted
    from careercli.record.country import Country
    from careercli.record.listing import PayLine, PayOf
    from careercli.record.money import Pay, Percentiles
    from careercli.record.net import NetEnd, NetFields, NetRule, NetTax, PriceLevel

L = TypeVar("L", "PayLine", "Percentiles")
P = TypeVar("P", "PayOf", "Pay")


class NetPay(NamedTuple):
    """What is taken of a year's gross pay, in one region and of people of one status."""

    region: str
    status: str
    gross: float
    national: float
    regional: float
    contributions: float

    @property
    def net(self) -> float:
        """What is left."""
        return self.gross - self.national - self.regional - self.contributions

    def tax(self) -> NetTax:
        """What is taken, in whole units."""
        return {
            "national": round(self.national),
            "regional": round(self.regional),
            "contributions": round(self.contributions),
        }


class Taken(NamedTuple):
    """What is taken in each part of a country, or of each kind of people, that the question leaves open; or why nothing
    is said (`missing`), which is also said where the answers differ."""

    parts: tuple[NetPay, ...]
    missing: str = ""


def taken(country: str, region: str, gross: float) -> Taken:
    """What is taken of `gross` a year in a region, in the country's money; of the whole country, of each of its parts.

    A region without a scale of its own has that of the one it lies in.
    """
    return _taken(_held(paths.atlas(), country, region), gross)


Scale: TypeAlias = "tuple[tuple[str, str], Sequence[Point], Sequence[float]]"
"""The region and status a scale is of, its points, and their gross pay."""


class Held(NamedTuple):
    """What holds in a region: its scales, each with the gross pay of its points; or why nothing is said there. Why
    nothing is below and above the points, and why several answers are none."""

    scales: tuple[Scale, ...] = ()
    refused: str = ELSEWHERE
    below: str = ""
    above: str = ""
    several: str = ""


@cache
def _held(atlas: str, country: str, region: str) -> Held:
    """The scales of a region, looked up once for all amounts."""
    rule = net.rule_or_none(country)
    if rule is None:
        return Held()
    around = _wider(country, region)
    for key in around:
        if key in rule["refused"]:
            return Held(refused=rule["refused"][key])
    scales = _scales(atlas, country)
    if region == country and rule["by"] == "region":
        found = tuple(scale for of in scales.values() for scale in of)
    else:
        found = next((scales[key] for key in around if key in scales), ())
    several = BY_STATUS if rule["by"] == "status" else BY_REGION
    return Held(found, "" if found else ELSEWHERE, rule["below"], rule["above"], several)


def _taken(held: Held, gross: float) -> Taken:
    if held.refused:
        return Taken((), held.refused)
    between = [_between(where, points, amounts, gross) for where, points, amounts in held.scales]
    parts = tuple(part for part in between if part is not None)
    if not parts:
        low = all(gross < amounts[0] for _, _, amounts in held.scales)
        return Taken((), held.below if low else held.above)
    return Taken(parts, held.several if len(held.scales) > 1 else "")


def _wider(country: str, region: str) -> list[str]:
    """A region and those it lies in, the smallest first."""
    regions, chain = places.regions(country), [region]
    while (inner := regions.get(chain[-1])) is not None and inner.parent and inner.parent not in chain:
        chain.append(inner.parent)
    return chain if chain[-1] == country else [*chain, country]


@cache
def _scales(atlas: str, country: str) -> dict[str, tuple[Scale, ...]]:  # noqa: ARG001 - another atlas has others
    """The scales of each region that has any of its own."""
    found: dict[str, tuple[Scale, ...]] = {}
    for where, points in net.scales(country).items():
        scale = (where, points, [point.gross for point in points])
        found[where[0]] = (*found.get(where[0], ()), scale)
    return found


def _between(where: tuple[str, str], points: Sequence[Point], amounts: Sequence[float], gross: float) -> NetPay | None:
    """On the line between two points, whose gross pay is `amounts`; None outside them."""
    if not amounts[0] <= gross <= amounts[-1]:
        return None
    after = bisect_left(amounts, gross)
    low, high = points[max(after - 1, 0)], points[after]
    part = (gross - low.gross) / (high.gross - low.gross) if high.gross > low.gross else 0.0
    return NetPay(
        *where,
        gross,
        low.national + part * (high.national - low.national),
        low.regional + part * (high.regional - low.regional),
        low.contributions + part * (high.contributions - low.contributions),
    )


def with_net(lines: Iterable[L], country: str, *, steps: bool = True) -> list[L]:
    """Wage records, each with what is left of its pay by the year, and how that comes about; `steps`: also of each
    percentile."""
    record, rule = places.country(country), net.rule_or_none(country)
    return [cast("L", {**line, **_net(line, record, rule, steps=steps)}) for line in lines]


def _net(line: Percentiles, country: Country, rule: NetRule | None, *, steps: bool) -> NetFields:
    found: dict[str, Any] = {"net_method": METHOD}
    if rule is not None:
        found |= {"net_year": rule["year"], "net_source": rule["source"]}
    gross = _by_year(line, "p50", country)
    amount = lowest_or_none(gross)
    if gross is None or amount is None:
        return cast("NetFields", {**found, "net": gross or {"missing": "not-published"}})
    held = _held(paths.atlas(), country["country"], line["region"])
    of = _taken(held, amount)
    found |= {"net_of": gross, "net": _left(gross, of)}
    if of.missing and of.parts:
        found["net_range"] = ends(of.parts)
    elif of.parts:
        found |= {"net_place": of.parts[0].region, "net_tax": of.parts[0].tax()}
        found |= {"net_steps": _steps(line, country, held)} if steps else {}
    return cast("NetFields", found)


def _steps(line: Percentiles, country: Country, held: Held) -> dict[str, Figure]:
    """What is left of each published percentile."""
    steps = {step: _by_year(line, step, country) for step in PERCENTILES}
    return {
        step: gross if (amount := lowest_or_none(gross)) is None else _left(gross, _taken(held, amount))
        for step, gross in steps.items()
        if gross is not None
    }


def _left(gross: Figure, of: Taken) -> Figure:
    """What is left of one gross pay; a bound stays a bound, as more gross pay always leaves more."""
    if of.missing:
        return {"missing": of.missing}
    left = round(of.parts[0].net)
    return {"at_least": left} if isinstance(gross, dict) else left


def _by_year(line: Percentiles, step: str, country: Country) -> Figure | None:
    """A percentile by the year; the reason where nothing longer is made of an hour; None where there is no column."""
    figure = cast("Figure | None", line.get(step))
    if figure is None or line["period"] == "year":
        return figure
    if line["period"] == "hour" and not country.get("hours_make_a_year", True):
        return {"missing": HOURLY_ONLY}
    return scaled(figure, in_a_year(country["hours_per_year"])[line["period"]], 0)


def ends(parts: Sequence[NetPay]) -> list[NetEnd]:
    """Where, or of whom, the least and the most is left."""
    ordered = sorted(parts, key=lambda part: part.net)
    return [_end(part) for part in (ordered[0], ordered[-1])]


def _end(part: NetPay) -> NetEnd:
    found: NetEnd = {"region": part.region, "net": round(part.net)}
    return {**found, "status": part.status} if part.status else found


def with_real(lines: Iterable[L], country: str) -> list[L]:
    """Wage records, each with its median at the country's average prices, and what is left of it where known."""
    return [cast("L", {**line, **_real(line, country)}) for line in lines]


def _real(line: Percentiles, country: str) -> NetFields:
    level = price_level(country, line["region"])
    if isinstance(level, str):
        return {"real": {"missing": level}}
    factor, places_kept = 100 / level["level"], 2 if line["period"] in ("hour", "week") else 0
    median = cast("Figure", line.get("p50", {"missing": "not-published"}))
    found: NetFields = {"real": scaled(median, factor, places_kept)}
    if "net" in line:
        found["real_net"] = scaled(line["net"], factor, 0)
    return {**found, "price_level": level}


def price_level(country: str, region: str) -> PriceLevel | str:
    """The price level of a place, or why there is none. An area outside metropolitan ones has that of all such areas
    of its state (`of_group`)."""
    levels = net.levels(country)
    if not levels or region == country:
        return NO_LEVEL
    own = levels.get((region, ""))
    if own is not None:
        return {"region": region, "level": own.level, "year": own.year, "source": own.source}
    if (region, "metro") in levels:
        return PORTIONS
    regions = places.regions(country)
    place = regions.get(region)
    portion = levels.get((place.parent or "", "nonmetro")) if place and place.kind == "nonmetro" else None
    if portion is None:
        return NO_LEVEL
    return {
        "region": portion.region,
        "part": portion.part,
        "level": portion.level,
        "year": portion.year,
        "of_group": {"code": portion.region, "title": regions[portion.region].name_en},
        "source": portion.source,
    }


class Extras(NamedTuple):
    """What a reader wants to know of pay besides: what is left of it (`steps`: also of percentiles), what it buys."""

    net: bool = False
    real: bool = False
    steps: bool = True


def with_extras(lines: Iterable[L], country: str, extras: Extras, wanted: Wanted | None = None) -> list[L]:
    """Wage records, converted before where the reader wants other money, with what `extras` ask for; what is left also
    in that money. Raises NotFound when there is no rate."""
    found = list(lines)
    if extras.net:
        found = with_net(found, country, steps=extras.steps)
    if extras.real:
        found = with_real(found, country)
    return [_net_in_money(line, country, wanted) for line in found] if extras.net and wanted else found


def _net_in_money(line: L, country: str, wanted: Wanted) -> L:
    """The record with what is left in the wanted money and period, of a year where no hours make one."""
    net_pay = line.get("net")
    if net_pay is None or "converted" not in line:
        return line
    by_year = terms(wanted, country, line["year"], "year")
    if by_year.period != line["converted"]["period"] or line["converted"]["currency"] != by_year.currency:
        return line
    return cast("L", {**line, "converted": {**line["converted"], "net": by_year.convert(net_pay)}})


def pay_with_extras(record: P, country: str, extras: Extras, wanted: Wanted | None = None) -> P:
    """A record of pay, its percentiles as `with_extras` gives them."""
    return cast("P", {**record, "percentiles": with_extras(record["percentiles"], country, extras, wanted)})


def extra_keys(lines: Iterable[Percentiles]) -> set[str]:
    """The sources of what is left and of price levels."""
    return {
        key
        for line in lines
        for key in (line.get("net_source", ""), line["price_level"]["source"] if "price_level" in line else "")
        if key
    }
