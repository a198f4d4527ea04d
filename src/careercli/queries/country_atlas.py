"""A whole country at once: every occupation with the figures people compare by, in its major group."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.atlas import cards, occupations, places, terms, visas
from careercli.queries.ai import rated_by
from careercli.queries.countries import check_country
from careercli.queries.sources import named_in, named_sources
from careercli.queries.systems import today
from careercli.queries.visas import candidate
from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.record.finished import Finished
from careercli.record.national import national_line, projection_of
from careercli.record.rating import SOURCE as RATED
from careercli.record.visas import CLOSED
from careercli.rules.eligibility import eligibility, is_over_for_all

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.country_atlas import (
        AtlasForecast,
        AtlasGroup,
        AtlasLine,
        AtlasPay,
        AtlasRoute,
        AtlasWays,
        CountryAtlas,
    )
    from careercli.record.figure import Figure
    from careercli.record.listing import OccupationLine
    from careercli.record.occupation import Occupation
    from careercli.text.text import Text

ENDS = (("p10", "p90"), ("p25", "p75"))
"""The ends of pay, the widest first."""


class Book(NamedTuple):
    """The visa routes of a country, what their lists hold, and the day they are asked of."""

    routes: Sequence[Mapping[str, Any]]
    lists: Mapping[str, Any]
    entries: dict[str, Any]
    day: str


def country_atlas(country: str, t: Text | None = None) -> Finished:
    """The occupations of a country, those of most workers first, then the best paid; for a person, with `t`, the page.
    Raises NotFound for a country we do not have."""
    key = str(check_country(country))
    book = _book(key)
    names = terms.names_of(key)
    lines = occupations.lines(occupations.Filter(country=key))
    records = [cards.load_card(line["id"]).record for line in lines]
    areas, shared = areas_of(lines, records), sharing(lines)
    made = [
        _line(line, record, area, names.get(line["id"], []), book)
        for line, record, area in zip(lines, records, areas, strict=True)
    ]
    for line in made:
        if code := _group_of(line):
            line["sharing"] = shared[code]
    made.sort(key=lambda one: tuple(-(lowest_or_none(one[name]) or 0) for name in ("area", "pay_median")))
    atlas = _atlas(key, made, records, book)
    sources = _sources(atlas)
    page = None
    if t:
        from careercli.queries.faq.licence import licence_of
        from careercli.record.pages.country_atlas import AtlasPage

        said = {record["id"]: licence_of(record, t) for record in records}
        sources |= named_sources({one for _, keys in said.values() for one in keys})
        page = AtlasPage(atlas, {key: text for key, (text, _) in said.items() if text}, sources)
    return Finished(atlas, page, sources)


def _book(country: str) -> Book:
    found = visas.book(country)
    return Book(found["routes"], found["lists"], visas.entries(country), today())


def _atlas(country: str, lines: list[AtlasLine], records: Sequence[Occupation], book: Book) -> CountryAtlas:
    place = places.country(country)
    named = {f"{country}/{one['key']}": _route(one) for one in book.routes}
    used = {key for line in lines for keys in line["ways"].values() for key in cast("list[str]", keys)}
    drawn = any(amount_or_none(line["area"]) is not None for line in lines)
    return {
        "country": country,
        "name": place["name"],
        "classification": place["classification"],
        "currency": place["currency"],
        "area": "employment" if drawn else "equal",
        "day": book.day,
        "groups": _groups(lines, records),
        "routes": {key: one for key, one in named.items() if key in used},
        "occupations": lines,
    }


def _route(route: Mapping[str, Any]) -> AtlasRoute:
    return {"name": route["name"], "short": route.get("short", route["name"]), "offer": route["offer"]}


def _sources(atlas: CountryAtlas) -> dict[str, Any]:
    """Of the figures, of the AI shares and of our rating."""
    lines = atlas["occupations"]
    keys = {key for line in lines for key in (line["pay_source"], line["outlook_source"]) if isinstance(key, str)}
    keys |= set(named_in(lines)) | ({RATED} if any("rating" in line for line in lines) else set())
    return {**named_sources(keys), **rated_by(line["ai_path"] for line in lines)}


def _groups(lines: Sequence[AtlasLine], records: Sequence[Occupation]) -> list[AtlasGroup]:
    """The major groups by their codes."""
    titles = {record["groups"][-1]["code"]: record["groups"][-1]["title"] for record in records if record["groups"]}
    made: list[AtlasGroup] = []
    for code in sorted({line["major"] for line in lines}):
        own = [line for line in lines if line["major"] == code]
        known = [amount for line in own if (amount := amount_or_none(line["area"])) is not None]
        reason = own[0]["area"]
        workers: Figure = round(sum(known)) if known else reason
        made.append({"code": code, "title": titles.get(code, {}), "occupations": len(own), "workers": workers})
    return made


def areas_of(lines: Sequence[OccupationLine], records: Sequence[Occupation]) -> list[Figure]:
    """How many workers each occupation is drawn by: a group's are parted equally among those that share its figure, as
    nothing is known of each, less those that others of the group have as their own."""
    shared = sharing(lines)
    own: Counter[str] = Counter()
    for line, record in zip(lines, records, strict=True):
        amount = amount_or_none(line["employment"])
        if amount is not None and not _group_of(line):
            own.update({group["code"]: int(amount) for group in record["groups"] if group["code"] in shared})
    return [_area(line, shared, own) for line in lines]


def sharing(lines: Sequence[OccupationLine]) -> Counter[str]:
    """By the code of a wider group whose workers lines name: among how many of them they are."""
    return Counter(code for line in lines if (code := _group_of(line)))


def _area(line: OccupationLine, shared: Mapping[str, int], own: Mapping[str, int]) -> Figure:
    code, workers = _group_of(line), amount_or_none(line["employment"])
    if workers is None or not code:
        return line["employment"]
    return round(max(0.0, workers - own[code]) / shared[code], 3)


def _group_of(line: OccupationLine) -> str:
    """The wider group whose workers a line names; empty where they are its own or unknown."""
    return line.get("of_group", {}).get("employment", {"code": ""})["code"]


def _line(line: OccupationLine, record: Occupation, area: Figure, names: Sequence[str], book: Book) -> AtlasLine:
    title = {*record["title"].values()}
    made: dict[str, Any] = {
        **line,
        "titles": record["title"],
        "names": [name for name in dict.fromkeys(names) if name not in title],
        "major": record["groups"][-1]["code"] if record["groups"] else "",
        "scheme": record["level"]["scheme"],
        "area": area,
        "ai_borrowed": _is_borrowed(record),
        "education": [stage for stage in record["education"] if stage.get("typical")],
        "ways": ways_of(record, book),
    }
    if "what" in record:
        made["what"] = record["what"]
    if pay := _pay(record):
        made["pay"] = pay
    if forecast := _forecast(record):
        made["forecast"] = forecast
    if shortage := [one for one in record["outlook"].get("shortage", []) if one["region"] == record["country"]]:
        made["shortage"] = shortage[0]
    return cast("AtlasLine", made)


def _is_borrowed(record: Occupation) -> bool:
    """Whether the AI shares rest on the tasks of other occupations than this one of the same classification."""
    shares: Mapping[str, Any] = record["ai"]["shares"] if record["ai"] else {}
    origins = shares.get("origins", ())
    return not all(str(origin["onet"]).startswith(record["code"]) for origin in origins)


def _pay(record: Occupation) -> AtlasPay | None:
    entry = national_line(record)
    if entry is None:
        return None
    figures: Mapping[str, Any] = entry
    low, high = next((pair for pair in ENDS if any(step in entry for step in pair)), ("", ""))
    unknown = {"missing": "not-published"}
    made = {
        "low": figures.get(low, unknown),
        "median": figures.get("p50", unknown),
        "high": figures.get(high, unknown),
        **{name: figures[name] for name in ("period", "year", "basis", "of_group", "source") if name in figures},
        **({"low_step": low, "high_step": high} if low else {}),
    }
    return cast("AtlasPay", made)


def _forecast(record: Occupation) -> AtlasForecast | None:
    found = projection_of(record)
    if found is None:
        return None
    made: AtlasForecast = {"start": found["from"], "end": found["to"]}
    return {**made, "future": found["future"]} if "future" in found else made


def ways_of(record: Occupation, book: Book) -> AtlasWays:
    """The routes that are open to an occupation, open with conditions, or of which we do not know."""
    level, country = record["level"], record["country"]
    who = candidate(record["code"], level["scheme"], level.get("value", ""), book.entries)
    found: dict[str, list[str]] = {"open": [], "conditions": [], "unknown": []}
    for route in book.routes:
        stands = eligibility(cast("Any", route), cast("Any", book.lists), who, book.day)
        if stands.status != CLOSED and not is_over_for_all(stands):
            found[stands.status].append(f"{country}/{route['key']}")
    return cast("AtlasWays", found)
