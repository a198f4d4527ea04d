"""What a comparison says of places: the record of an occupation with the pay of one place, jobs there, and what is left
of its median after tax and what that buys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.atlas import cards, places, wages
from careercli.errors import NotFound
from careercli.queries.compare_fields import Field, gap
from careercli.queries.currency import terms
from careercli.queries.net import Extras, with_extras
from careercli.queries.place import meanings, wider
from careercli.queries.salary import find_region, latest, marked
from careercli.record.figure import lowest_or_none
from careercli.record.group_of import of_group_or_none
from careercli.record.national import national_line, place_or_none
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from careercli.atlas.cards import Card
    from careercli.queries.currency import Wanted
    from careercli.queries.named import Named
    from careercli.record.figure import Figure
    from careercli.record.group_of import OfGroup
    from careercli.record.money import Percentiles
    from careercli.record.net import NetFields
    from careercli.record.occupation import Occupation

NET, REAL = "net", "real"
AT = "@"
"""Between an occupation and a place in the id of a column."""


class Placed(NamedTuple):
    """An occupation and the place it is compared in; "" for its whole country."""

    named: Named
    region: str = ""

    @property
    def id(self) -> str:
        """What a column is called."""
        return f"{self.named.id}{AT}{self.region}" if self.region else self.named.id


def placed(names: Sequence[Named], given: Sequence[str]) -> list[Placed]:
    """Each occupation in each of the places that lie in its country; in the whole country where none is given.

    Raises NotFound for a place that lies in the country of none of them, and as `find_region` does.
    """
    if not given:
        return [Placed(named) for named in names]
    countries = list(dict.fromkeys(named.country for named in names))
    found = [Placed(named, region) for named in names for region in _regions(named.country, given)]
    for name in given:
        if not any(_lies_in(country, name) for country in countries):
            known = meanings(name)
            if not known:
                find_region(countries[0], name)
            raise NotFound("error.compare.place", "error.compare.place.hint", name=name, known=list(known))
    return found


def _regions(country: str, given: Sequence[str]) -> Iterator[str]:
    for name in given:
        if _lies_in(country, name):
            yield find_region(country, name)


def _lies_in(country: str, name: str) -> bool:
    """Whether a country has a place of this name; one that names its country is no other country's."""
    key, dash, _ = name.strip().lower().partition("-")
    if dash and places.country_or_none(key):
        return key == country
    return bool(meanings(name, country))


def card_at(one: Placed) -> Card:
    """The card of an occupation; of a place with the pay published there in the stead of the country's."""
    card = cards.load_card(one.named.id)
    if not one.region:
        return card
    country = one.named.country
    lines = latest(marked(country, wages.wages_of(country, one.named.code)))
    here = [_repeated(line, country) for line in lines if line["region"] == one.region]
    pay = {**card.record["pay"], "percentiles": here, "by_experience": []}
    record: Any = {**card.record, "id": one.id, "region": one.region, "pay": pay}
    return card._replace(record=record, warnings=card.warnings if here else [*card.warnings, *_without_pay(one, lines)])


def _without_pay(one: Placed, lines: Sequence[Percentiles]) -> Iterator[Message]:
    """That nothing is published for the place, and the next larger area that has pay."""
    country, known = one.named.country, {line["region"] for line in lines}
    larger = next((key for key in wider(country, one.region) if key in known), "")
    values = {"id": one.named.id, "place": places.regions(country)[one.region].name_en}
    if larger:
        title = places.regions(country)[larger].name_en if larger in places.regions(country) else country
        yield Message("warning.offer.wider", **values, title=title, region=larger)
    else:
        yield Message("warning.salary.place", **values)


def _repeated(line: Percentiles, country: str) -> Percentiles:
    """A line that repeats its province's figures, marked as those of a wider area."""
    if "same_as" not in line or "of_group" in line:
        return line
    wider = line["same_as"]
    return {**line, "of_group": {"code": wider, "title": places.regions(country)[wider].name_en}}


def fields(extras: Extras, wanted: Wanted | None, *, in_places: bool) -> list[Field]:
    """The rows of places and what a reader asks for besides, in the registry's order."""
    found = [Field(name, _of_place(name), _source, group=_group) for name in JOBS] if in_places else []
    for name, asked in ((NET, extras.net), (REAL, extras.real)):
        if asked:
            found.append(Field(name, _extra(name), _extra_source(name), lambda record: True, _extra_group(name)))
        if asked and wanted and wanted.currency:
            unit = f"{wanted.currency} {'an' if wanted.per == 'hour' else 'a'} {wanted.per}"
            key = f"{name}_{wanted.currency.lower()}"
            found.append(
                Field(key, _converted(name, wanted), _extra_source(name), lambda record: True, _extra_group(name), unit)
            )
    return found


JOBS = ("jobs_here", "location_quotient")
_COLUMN = {"jobs_here": "employment"}
"""What a line of pay calls them, where that is another name."""


def _of_place(name: str) -> Callable[[Occupation], object]:
    """What the line of a place has besides pay; of a whole country nothing is asked."""

    def value(record: Occupation) -> object:
        entry = national_line(record) if place_or_none(record) else None
        return cast("dict[str, Any]", entry or {}).get(_COLUMN.get(name, name), gap("not-published-here"))

    return value


def _source(record: Occupation) -> str:
    entry = national_line(record)
    return entry["source"] if entry else ""


def _group(record: Occupation) -> OfGroup | None:
    return of_group_or_none(national_line(record))


def _extras(record: Occupation) -> NetFields:
    entry = national_line(record)
    if entry is None:
        return {}
    return with_extras([entry], record["country"], Extras(net=True, real=True, steps=False))[0]


def _extra(name: str) -> Callable[[Occupation], object]:
    """What is left, as a range where it depends on the region or on who somebody is; what pay buys, by the year."""

    def value(record: Occupation) -> object:
        found = _extras(record)
        if name == NET and "net_range" in found:
            low, high = found["net_range"]
            return {"low": low["net"], "high": high["net"]}
        figure: Figure = found.get(name, gap("not-published-here"))  # type: ignore[assignment]
        entry = national_line(record)
        if name == REAL and entry is not None and lowest_or_none(figure) is not None:
            return _yearly(record, entry).convert(figure)
        return figure

    return value


def _yearly(record: Occupation, entry: Percentiles) -> Any:
    from careercli.queries.compare_pay import YEARLY

    return terms(YEARLY, record["country"], entry["year"], entry["period"])


def _converted(name: str, wanted: Wanted) -> Callable[[Occupation], object]:
    """The same in the money of the comparison."""

    def value(record: Occupation) -> object:
        figure, entry = _extra(name)(record), national_line(record)
        if entry is None:
            return figure
        how = terms(wanted, record["country"], entry["year"], "year")
        if isinstance(figure, dict) and "low" in figure:
            return {end: how.convert(figure[end]) for end in ("low", "high")}
        return how.convert(cast("Figure", figure))

    return value


def _extra_source(name: str) -> Callable[[Occupation], str]:
    def source(record: Occupation) -> str:
        found = _extras(record)
        if name == NET:
            return found.get("net_source", "")
        return found["price_level"]["source"] if "price_level" in found else ""

    return source


def _extra_group(name: str) -> Callable[[Occupation], OfGroup | None]:
    """The wider group a figure is of: that of the pay, or the part of a state whose prices are taken."""

    def group(record: Occupation) -> OfGroup | None:
        found = _extras(record)
        level = found.get("price_level") if name == REAL else None
        return _group(record) or (level.get("of_group") if level else None)

    return group
