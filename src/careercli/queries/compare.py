"""Two to six occupations side by side; the best value is marked only where values can be compared."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from careercli.atlas import places
from careercli.atlas.cards import Card
from careercli.errors import UsageError
from careercli.queries import compare_pay, compare_place
from careercli.queries.compare_fields import AI, GROWTH, OUTLOOK, Field, close, gap
from careercli.queries.compare_place import Placed
from careercli.queries.currency import Wanted
from careercli.queries.net import Extras
from careercli.queries.sources import basis, named_sources
from careercli.record import isced
from careercli.record.credential import binding
from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.record.finished import Finished
from careercli.record.group_of import of_group_or_none
from careercli.record.level import common_level_or_none
from careercli.record.measures import MORE
from careercli.record.national import place_or_none, projection_of
from careercli.record.plain import plain_values
from careercli.record.schooling import entry_level_or_none
from careercli.record.visas import UNKNOWN, names_it

if TYPE_CHECKING:
    from careercli.record.group_of import OfGroup
    from careercli.record.listing import Compared, Comparison, ComparisonRow
    from careercli.record.occupation import Credential, Listing, Occupation, Visa
    from careercli.text.text import Text

FEWEST, MOST = 2, 6
NO_EXTRAS = Extras()
PAY = ("pay_low", "pay_median", "pay_high", compare_place.NET, compare_place.REAL, compare_pay.RELATIVE)
OF_PLACE = (*PAY, *compare_place.JOBS, "pay_basis", "pay_year")
"""Fields that are of a place where one is compared; all others are of its country."""
PROJECTED = (GROWTH, "growth_per_year", "openings_per_1000")


def comparison(
    names: Sequence[Placed], wanted: Wanted | None = None, t: Text | None = None, extras: Extras = NO_EXTRAS
) -> Finished:
    """The occupations side by side, as `compare`; figures as programs read them are numbers or null."""
    record, found = compare(names, wanted, extras)
    used = {key for rate in record.get("rates", []) for key in cast("list[str]", rate["sources"])}
    used |= {median["source"] for median in record["country_medians"]}
    used |= {source for row in record["rows"] for source in row["sources"] if source}
    sources = basis(record, [*(card.sources for card in found), *([named_sources(used)] if used else [])])
    warnings = [warning for card in found for warning in card.warnings]
    page = None
    if t:
        from careercli.queries.countries import country_names
        from careercli.queries.titles import titled
        from careercli.record.pages.comparison import ComparisonPage

        shown: Comparison = {**record, "occupations": titled(record["occupations"], t.lang)}
        page = ComparisonPage(shown, sources, warnings, dict(country_names(t.lang)))
    ids = [entry["id"] for entry in record["occupations"]]
    data = {**record, "rows": [plain_values(row, ids) for row in record["rows"]]}
    return Finished(data, page, sources, warnings)


def check_count(given: int) -> None:
    """Raise UsageError for fewer than two or more than six occupations."""
    if not FEWEST <= given <= MOST:
        raise UsageError("error.compare.count", least=FEWEST, most=MOST, given=given)


def compare(
    names: Sequence[Placed], wanted: Wanted | None = None, extras: Extras = NO_EXTRAS
) -> tuple[Comparison, list[Card]]:
    """The comparison and the cards it rests on; gross pay by the year, and in one money.

    That money is the `wanted` one, else US dollars at market rates where the occupations are paid in several. Raises
    UsageError for fewer than two or more than six occupations, or one named twice; NotFound when a rate is lacking.
    Of an occupation in a place only what is of pay is of the place (`of_place`).
    """
    ids = [one.id for one in names]
    check_count(len(ids))
    if len(set(ids)) < len(ids):
        raise UsageError("error.compare.twice", ids=ids)
    found = [compare_place.card_at(one) for one in names]
    records = [card.record for card in found]
    money = compare_pay.common_money(records, wanted)
    comparison: Comparison = {
        "occupations": [_compared(record) for record in records],
        "rows": [row_of(field, records) for field in fields(money, extras, in_places=any(map(place_or_none, records)))],
        "country_medians": [
            median
            for country in dict.fromkeys(record["country"] for record in records)
            if (median := compare_pay.country_median_or_none(country))
        ],
    }
    if money and money.currency:
        comparison["currency"] = money.currency
        comparison["per"] = money.per or "year"
        comparison["rates"] = _rates(records, money)
    return comparison, found


def fields(money: Wanted | None, extras: Extras = NO_EXTRAS, *, in_places: bool = False) -> list[Field]:
    """Every field of a comparison in the order of its rows."""
    return [
        *LEVELS,
        *compare_pay.fields(money),
        *compare_place.fields(extras, money, in_places=in_places),
        *OUTLOOK,
        *WAY_IN,
        *AI,
        RATING,
        PAGE_RATING,
    ]


def _rates(records: Sequence[Occupation], money: Wanted) -> list[dict[str, object]]:
    """The rate of each occupation; of one without pay there is none."""
    kind = "ppp" if money.ppp else "market"
    pairs = [(record, compare_pay.terms_or_none(record, money)) for record in records]
    return [compare_pay.rate(record, how, kind) for record, how in pairs if how]


def row_of(field: Field, records: Sequence[Occupation]) -> ComparisonRow:
    """The row of a field: values, sources, what is derived or a wider group's, and the best where it can be named."""
    values = [field.value(record) for record in records]
    gaps = [isinstance(value, dict) and "missing" in value for value in values]
    pairs = list(zip(gaps, records, strict=True))
    row: ComparisonRow = {
        "field": field.name,
        "values": values,
        "best": [],
        "sources": ["" if missing else field.source(record) for missing, record in pairs],
        "derived": [record["id"] for missing, record in pairs if not missing and field.derived(record)],
    }
    wider = {record["id"]: group for missing, record in pairs if not missing and (group := field.group(record))}
    if wider:
        row["of_group"] = wider
    if field.unit:
        row["unit"] = field.unit
    if field.measure.key in OF_PLACE and (here := [record["id"] for record in records if place_or_none(record)]):
        row["of_place"] = here
    if field.measure.better == MORE and not wider and _comparable(field, records):
        first = best(values)
        alike = len(first) == len(values) and "of_place" not in row and any(map(place_or_none, records))
        row["best"] = [] if alike else [records[place]["id"] for place in first]  # of one country all are the same
    return row


def _comparable(field: Field, records: Sequence[Occupation]) -> bool:
    """Whether the values of a field are of one measure: pay of one money, of the same people and of years that are
    close; projections of close years; medians told against those of countries reached in the same way."""
    if field.unit.startswith("money") and len({record["pay"]["currency"] for record in records}) > 1:
        return False
    if field.measure.key in PAY:
        return compare_pay.alike(records) and (field.name != compare_pay.RELATIVE or _same_median(records))
    if field.name == "rating":  # most axes are places among the occupations of one country; other axes, another mean
        axes = {frozenset(record["rating"]["axes"]) for record in records if "rating" in record}
        return len({record["country"] for record in records}) == 1 and len(axes) == 1
    if field.measure.key in PROJECTED:
        projections = [one for record in records if (one := projection_of(record))]
        spans = {entry["to"] - entry["from"] for entry in projections}
        return close([entry["from"] for entry in projections]) and (field.name != GROWTH or len(spans) <= 1)
    return True


def _same_median(records: Sequence[Occupation]) -> bool:
    """Whether the medians of the countries were reached in one way: published, or from those of occupations."""
    medians = [compare_pay.country_median_or_none(country) for country in {record["country"] for record in records}]
    return len({median["method"] if median else "" for median in medians}) == 1


def best(values: Sequence[object]) -> list[int]:
    """The places of the highest value, when at least two are known.

    A top-coded amount is this much or more: it is the highest only where it is the one bound and exceeds every number,
    and where it may be the highest without that being certain, nothing is.
    """
    known = [(place, amount) for place, value in enumerate(values) if (amount := lowest_or_none(value)) is not None]
    if len(known) < 2:
        return []
    bounds = [(place, amount) for place, amount in known if amount_or_none(values[place]) is None]
    numbers = [amount for place, amount in known if amount_or_none(values[place]) is not None]
    if not bounds:
        return [place for place, amount in known if amount == max(numbers)]
    alone = len(bounds) == 1 and numbers and bounds[0][1] > max(numbers)
    return [bounds[0][0]] if alone else []


def _level(record: Occupation) -> object:
    level = record["level"]
    return f"{level['scheme']} {level['value']}" if "value" in level else gap()


def _common_level(record: Occupation) -> object:
    """The level on the one scale of model/level.py."""
    level = record["level"]
    found = common_level_or_none(level["scheme"], level.get("value", ""))
    return gap("not-published" if "value" not in level else "not-known-here") if found is None else found


def typical_education(record: Occupation) -> object:
    """The schooling typically needed to enter."""
    return next((stage["stage"] for stage in record["education"] if stage.get("typical")), gap("not-known-here"))


def _education_source(record: Occupation) -> str:
    return next((stage["source"] for stage in record["education"] if stage.get("typical")), "")


def _education_group(record: Occupation) -> OfGroup | None:
    return next((of_group_or_none(stage) for stage in record["education"] if stage.get("typical")), None)


def _isced(record: Occupation) -> object:
    """The place of that schooling on ISCED 2011: `6`, or `6–8`."""
    stage = entry_level_or_none(record["education"])
    return isced.span(stage["isced_low"], stage["isced_high"]) if stage else gap("not-known-here")


def _isced_source(record: Occupation) -> str:
    stage = entry_level_or_none(record["education"])
    return stage["isced_source"] if stage else ""


def _mandatory(record: Occupation) -> object:
    """What one must hold to work, as far as known; a gap where nothing is known, which is not that nothing is asked."""
    names = dict.fromkeys(_with_part(entry) for entry in binding(record["credentials"]))
    return list(names) if record["credentials"] else gap("not-known-here")


def _with_part(entry: Credential) -> str:
    return f"{entry['name']} ({entry['part']})" if "part" in entry else entry["name"]


def _credentials_source(record: Occupation) -> str:
    return next((entry["source"] for entry in binding(record["credentials"])), "")


def _in_force(record: Occupation) -> list[Listing]:
    return [entry for entry in record["lists"] if entry["status"] == "in force"]


def _lists_source(record: Occupation) -> str:
    return next((entry["source"] for entry in _in_force(record)), "")


def _ruled(record: Occupation) -> list[Visa]:
    """The visa routes by lists and level, without what a profile tells."""
    return [entry for entry in record["visas"] if "on" in entry]


def visa_routes(record: Occupation) -> object:
    """The routes not closed to it, as they stood on the day they were checked; an unknown one and one by a hint only
    are marked. Routes that look at the person say nothing of the occupation and are left out."""
    found = [entry for entry in _ruled(record) if names_it(entry)]
    return [entry["route"] + _doubt(entry) for entry in found]


def _doubt(entry: Visa) -> str:
    if entry["status"] == UNKNOWN:
        return " (unknown)"
    return " (a hint only)" if "hint" in entry else ""


def _compared(record: Occupation) -> Compared:
    made = _of_country(record)
    region = place_or_none(record)
    if region:
        names = places.regions(record["country"])
        made |= {
            "occupation": made["id"].partition(compare_place.AT)[0],
            "region": region,
            "place": names[region].name_en,
        }
    return made


def _of_country(record: Occupation) -> Compared:
    return {
        "id": record["id"],
        "country": record["country"],
        "code": record["code"],
        "title": record["title"]["en"],
        "currency": record["pay"]["currency"],
    }


LEVELS = (
    Field("level", _level),
    Field("level_common", _common_level, derived=lambda record: True),
)
WAY_IN = (
    Field("education", typical_education, source=_education_source, group=_education_group),
    Field("isced", _isced, _isced_source),
    Field("credentials", _mandatory, source=_credentials_source),
    Field("lists", lambda record: [entry["list"] for entry in _in_force(record)], source=_lists_source),
    Field("list_names", lambda record: [entry["name"] for entry in _in_force(record)], source=_lists_source),
    Field("visas", visa_routes, source=lambda record: next((entry["source"] for entry in _ruled(record)), "")),
)
RATING = Field(
    "rating",
    lambda record: record["rating"]["overall"] if "rating" in record else gap("not-known-here"),
    lambda record: record["rating"]["source"] if "rating" in record else "",
    lambda record: True,
)
PAGE_RATING = Field(
    "page_rating",
    lambda record: next((entry["overall"] for entry in record["ratings"]), gap("not-known-here")),
    lambda record: next((entry["source"] for entry in record["ratings"]), ""),
)
