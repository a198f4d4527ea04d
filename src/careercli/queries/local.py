"""Pay of one place, and what is made of pay besides, for lists and rankings: only occupations with pay published there,
with its median, what is left of it after tax, what it buys, and the same by another period."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.atlas import places, wages
from careercli.errors import UsageError
from careercli.queries.currency import Wanted, terms
from careercli.queries.net import Extras, extra_keys, with_extras
from careercli.queries.place import meanings, nowhere
from careercli.queries.salary import find_region, marked
from careercli.record.figure import Figure, lowest_or_none
from careercli.record.measures import BOUNDS
from careercli.record.money import HOURLY_ONLY, in_a_year, scaled
from careercli.record.net import BY_REGION, BY_STATUS
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careercli.atlas.occupations import Filter
    from careercli.record.country import Country
    from careercli.record.listing import OccupationLine, PayLine
    from careercli.record.money import Percentiles
    from careercli.record.rating import PayThere, RankLine

PAY = "pay_median"


class Local(NamedTuple):
    """What a reader asks of pay in a list: the place, what is left and what it buys, by which period."""

    place: str | None = None
    extras: Extras = Extras(steps=False)
    per: str | None = None


NOTHING = Local()


class Here(NamedTuple):
    """A place and the pay published there, by the occupation's id."""

    country: str
    region: str
    lines: Mapping[str, PayLine]

    def name(self, lang: str = "en") -> str:
        """What the place is called."""
        return places.regions(self.country)[self.region].name(lang)


def here(name: str, countries: Sequence[str]) -> Here:
    """The place of a name in one of these countries, and what is known of pay there.

    Raises UsageError where several of them have such a place, and as `find_region` does.
    """
    key, dash, _ = name.strip().lower().partition("-")
    named = [one for one in countries if dash and one == key]
    found = named or [one for one in countries if meanings(name, one)]
    if len(found) > 1:
        raise UsageError("error.local.countries", "error.local.countries.hint", name=name, known=found)
    if not found and len(countries) > 1:
        raise nowhere(name, countries)
    country = (found or list(countries))[0]
    region = find_region(country, name)
    lines = marked(country, cast("list[Percentiles]", wages.table(country, region)))
    known = [line for line in lines if lowest_or_none(line.get("p50")) is not None]
    return Here(country, region, {cast("PayLine", line)["id"]: cast("PayLine", line) for line in known})


def yearly(line: Percentiles, country: Country) -> Figure:
    """The median of a line by the year; the reason where nothing longer is made of an hour."""
    if line["period"] == "hour" and not country.get("hours_make_a_year", True):
        return {"missing": HOURLY_ONLY}
    figure = cast("Figure", line.get("p50", {"missing": "not-published"}))
    times = in_a_year(country["hours_per_year"])[line["period"]]
    return scaled(figure, times, 0) if times != 1 else figure


def of_place(lines: Iterable[OccupationLine], at: Here) -> list[OccupationLine]:
    """The lines of occupations with pay there, that pay in the stead of their country's."""
    record = places.country(at.country)
    return [_of_place(line, at.lines[line["id"]], at.region, record) for line in lines if line["id"] in at.lines]


def _of_place(line: OccupationLine, pay: PayLine, region: str, country: Country) -> OccupationLine:
    groups: dict[str, Any] = {key: group for key, group in line.get("of_group", {}).items() if key != PAY}
    if "of_group" in pay:
        groups[PAY] = pay["of_group"]
    made: Any = {key: value for key, value in line.items() if key != "of_group"}
    made |= {"region": region, PAY: yearly(pay, country), "pay_derived": pay["period"] != "year"}
    made |= {"period": pay["period"], "pay_source": pay["source"], **({"of_group": groups} if groups else {})}
    return cast("OccupationLine", made)


def best_paid_first(lines: Iterable[OccupationLine]) -> list[OccupationLine]:
    """By the median: those with one of their own, those whose group has one, those without."""

    def order(line: OccupationLine) -> tuple[int, float, str]:
        amount = lowest_or_none(line["pay_median"])
        rank = 2 if amount is None else int(PAY in line.get("of_group", {}))
        return rank, -(amount or 0), line["id"]

    return sorted(lines, key=order)


def within(lines: Iterable[OccupationLine], bounds: Mapping[str, float], *, wider: bool) -> list[OccupationLine]:
    """The lines whose median lies between the least and the most; a wider group's answers neither unless `wider`."""
    least, most = bounds.get("min_pay"), bounds.get("max_pay")
    if least is None and most is None:
        return list(lines)
    found = []
    for line in lines:
        amount = lowest_or_none(line["pay_median"])
        own = wider or PAY not in line.get("of_group", {})
        if own and amount is not None and (least is None or amount >= least) and (most is None or amount <= most):
            found.append(line)
    return found


def bounded(at: Here, bounds: Mapping[str, float], *, wider: bool) -> Here:
    """The place with those alone whose yearly median there lies within the bounds, as `within` has it."""
    record = places.country(at.country)
    known: Any = [
        {"id": key, PAY: yearly(line, record), **({"of_group": {PAY: line["of_group"]}} if "of_group" in line else {})}
        for key, line in at.lines.items()
    ]
    kept = {line["id"] for line in within(known, bounds, wider=wider)}
    return at._replace(lines={key: line for key, line in at.lines.items() if key in kept})


def narrowed(wanted: Filter, countries: str | list[str] | None, asked: Local) -> tuple[Filter, Here | None]:
    """A filter without the bounds of pay, of the country of the place, and the place with those alone that answer to
    these bounds; the filter as it is where no place is asked for."""
    if asked.place is None:
        return wanted, None
    keys = [countries] if isinstance(countries, str) else countries or [one["country"] for one in places.countries()]
    at = here(asked.place, keys)
    pay = {name: bound for name, bound in wanted.bounds.items() if BOUNDS[name].key == PAY}
    others = {name: bound for name, bound in wanted.bounds.items() if name not in pay}
    return wanted._replace(country=[at.country], bounds=others), bounded(at, pay, wider=bool(wanted.wider))


def with_more(lines: Iterable[OccupationLine], asked: Local) -> tuple[list[OccupationLine], set[str]]:
    """The lines with what is left, what it buys and the median by another period, and the sources of these."""
    if not (asked.extras.net or asked.extras.real or asked.per):
        return list(lines), set()
    found, keys = [], set()
    for line in lines:
        made: Any = {**line}
        region = cast("dict[str, str]", line).get("region", line["country"])
        pay: Any = {"region": region, "year": 0, "period": "year", "p50": line["pay_median"], "source": ""}
        (more,) = with_extras([pay], line["country"], asked.extras)
        made |= {name: more[name] for name in ("net", "real") if name in more}
        keys |= extra_keys([more])
        if asked.per:
            how = terms(Wanted(per=asked.per), line["country"], 0, "year")
            made["converted"] = how.conversions({"p50": line["pay_median"]}, ("p50",))
        found.append(made)
    return found, keys


def there(line: PayLine, asked: Local) -> tuple[PayThere, set[str]]:
    """What an occupation is paid in a place, by the year, with what is asked for besides; the sources of it."""
    country = places.country(line["country"])
    median = yearly(line, country)
    made: Any = {"region": line["region"], "year": line["year"], "p50": median, "currency": line["currency"]}
    made |= {"of_group": line["of_group"]} if "of_group" in line else {}
    pay: Any = {"region": line["region"], "year": line["year"], "period": "year", "p50": median, "source": ""}
    (more,) = with_extras([pay], line["country"], asked.extras)
    made |= {name: more[name] for name in ("net", "real") if name in more}
    if asked.per:
        how = terms(Wanted(per=asked.per), line["country"], line["year"], "year")
        made["converted"] = how.conversions({"p50": median}, ("p50",))
    return cast("PayThere", {**made, "source": line["source"]}), {line["source"], *extra_keys([more])}


def paid(lines: Sequence[RankLine], at: Here | None, asked: Local) -> set[str]:
    """Give each line its pay there, or in its country where something is made of pay; the sources of it."""
    if at is None and not (asked.extras.net or asked.extras.real or asked.per):
        return set()
    whole = {} if at else {key: here(key, [key]) for key in {line["country"] for line in lines}}
    keys: set[str] = set()
    for line in lines:
        pay = (at or whole[line["country"]]).lines.get(line["id"])
        if pay is not None:
            line["pay"], used = there(pay, asked)
            keys |= used
    return keys


def doubts(lines: Iterable[OccupationLine | PayThere]) -> list[str]:
    """That what is left depends on the region or on who somebody is, where a list is of whole countries."""
    reasons = {
        figure["missing"]
        for line in lines
        if isinstance(figure := cast("dict[str, Any]", line).get("net"), dict) and "missing" in figure
    }
    return [Message(f"warning.local.{reason}") for reason in (BY_REGION, BY_STATUS) if reason in reasons]
