"""The data package as a whole: which tables and countries, every row in one go, and what describes them."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple

from careercli.atlas import cards, occupations, places, sources
from careercli.atlas.occupations import Filter
from careercli.errors import NotFound, UsageError
from careercli.queries.countries import check_country
from careercli.queries.export import ai, fit, jobs, moving, pay, work
from careercli.queries.export import places as of_places
from careercli.record.package.table import Table, licences, tables
from careercli.text.text import Message, either

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from careercli.queries.export.row import Row
    from careercli.record.occupation import Occupation
    from careercli.record.source import Source

OF_OCCUPATION: dict[str, Callable[[Occupation], Iterable[Row]]] = {
    "occupations": work.occupation_rows,
    "groups": work.group_rows,
    "occupation_groups": work.membership_rows,
    "figures": work.figure_rows,
    "pay": pay.pay_rows,
    "pay_by_experience": pay.band_rows,
    "sponsor_pay": pay.sponsor_rows,
    "jobs": jobs.projection_rows,
    "jobs_by_place": jobs.place_rows,
    "shortage": jobs.shortage_rows,
    "vacancies": jobs.vacancy_rows,
    "unemployment": jobs.unemployment_rows,
    "ai_shares": ai.share_rows,
    "ai_origins": ai.origin_rows,
    "ai_activities": ai.activity_rows,
    "ai_measures": ai.measure_rows,
    "credentials": moving.credential_rows,
    "visas": moving.visa_rows,
    "list_entries": moving.entry_rows,
    "counterparts": moving.counterpart_rows,
    "skills": fit.skill_rows,
    "skills_through": fit.through_rows,
}
"""Tables whose rows come of one occupation after the other, so that each card is read once."""
OF_COUNTRIES: dict[str, Callable[[list[str]], Iterable[Row]]] = {
    "countries": of_places.country_rows,
    "places": of_places.place_rows,
    "ai_tasks": ai.task_rows,
    "visa_routes": moving.route_rows,
    "official_lists": moving.list_rows,
    "isco": work.isco_rows,
    "ratings": fit.rating_rows,
    "isco_skills": fit.group_skill_rows,
    "interests": fit.interest_rows,
    "exchange_rates": of_places.rate_rows,
}
SOURCES = "sources"
"""The table that is written last: of the sources that others name."""
ALWAYS = ("countries", SOURCES)
"""Tables that a package never lacks."""


class Scope(NamedTuple):
    """What a package has: countries in their order, tables in theirs; `whole` where it leaves out neither."""

    countries: tuple[str, ...]
    tables: tuple[Table, ...]
    whole: bool


class Withheld(NamedTuple):
    """A source whose rows are not passed on, and how many they are."""

    key: str
    source: Source
    rows: int


def scope(countries: str | None = None, only: str | None = None) -> Scope:
    """What is asked for, with commas between. Raises NotFound for an unknown name, UsageError where none is named."""
    every = [record["country"] for record in places.countries()]
    keys = _named(countries, "--country")
    wanted = {check_country(key) for key in keys} if keys is not None else set(every)
    chosen = _named(only, "--only")
    for name in chosen or ():
        if name not in tables():
            raise _unknown(name)
    kept = [table for name, table in tables().items() if chosen is None or name in {*chosen, *ALWAYS}]
    whole = wanted == set(every) and len(kept) == len(tables())
    return Scope(tuple(key for key in every if key in wanted), tuple(kept), whole)


def _named(text: str | None, option: str) -> list[str] | None:
    """The names with commas between; None where the option is not given."""
    if text is None:
        return None
    found = [part.strip() for part in text.split(",") if part.strip()]
    if not found:
        raise UsageError("error.export.none", "error.export.none.hint", option=option)
    return found


def _unknown(name: str) -> NotFound:
    close = get_close_matches(name, tables(), n=3, cutoff=0.5)
    suggested = Message("hint.did_you_mean", near=either(f"`{one}`" for one in close)) if close else ""
    return NotFound("error.export.table", suggested, "hint.known.tables", name=name, known=[*tables()])


class Package:
    """The rows of a package, each once; which sources they name is known when all were read."""

    def __init__(self, wanted: Scope) -> None:
        self.scope = wanted
        self._names = {table.name for table in wanted.tables}
        self._of_source = {table.name: table.source_fields for table in wanted.tables}
        self._every = sources.sources()
        self._kept_back = {key for key, one in self._every.items() if not _passes_on(one)}
        self._left_out: dict[str, int] = {}
        self._used: set[str] = set()

    def rows(self) -> Iterator[tuple[str, Row]]:
        """(table, row) of every row; those of one table are in order, those of several are mixed."""
        for name, row in self._all():
            if row.get("source") in self._kept_back:
                self._left_out[row["source"]] = self._left_out.get(row["source"], 0) + 1
                continue
            self._used.update(row[field] for field in self._of_source[name] if row.get(field))
            yield name, row
        for key in sorted(self._used):
            yield SOURCES, _source_row(key, self._every[key])

    def _all(self) -> Iterator[tuple[str, Row]]:
        countries = [*self.scope.countries]
        for name, of_countries in OF_COUNTRIES.items():
            if name in self._names:
                yield from ((name, row) for row in of_countries(countries))
        chosen = {name: made for name, made in OF_OCCUPATION.items() if name in self._names}
        groups: dict[str, Row] = {}
        for key in _occupations(countries) if chosen else ():
            record = cards.load_card(key).record
            for name, of_occupation in chosen.items():
                for row in of_occupation(record):
                    if name == "groups":
                        groups.setdefault(row["group"], row)
                    else:
                        yield name, row
        yield from (("groups", groups[group]) for group in sorted(groups))

    @property
    def used(self) -> dict[str, Source]:
        """The sources that rows name, by key."""
        return {key: self._every[key] for key in sorted(self._used)}

    @property
    def withheld(self) -> list[Withheld]:
        """The sources whose rows were left out."""
        return [Withheld(key, self._every[key], count) for key, count in sorted(self._left_out.items())]


def _occupations(countries: list[str]) -> Iterator[str]:
    for key in countries:
        yield from (line["id"] for line in occupations.lines(Filter(country=key)))


def _passes_on(source: Mapping[str, Any]) -> bool:
    """Whether whole columns of a source may go on. Terms nobody has read are no leave."""
    terms = licences().get(source["licence"])
    return terms is not None and bool(terms.get("passes_on", True))


def _source_row(key: str, source: Source) -> Row:
    return {
        "source": key,
        "source_title": source["title"],
        "licence_name": licence_name(source["licence"]),
        **_rest(source),
    }


def _rest(source: Mapping[str, Any]) -> Row:
    names = ("publisher", "vintage", "dated", "retrieved", "licence", "page", "caveat", "erratum")
    return {name: source.get(name) for name in names}


def licence_name(terms: str) -> str:
    """The name of a licence: SPDX's, or one made of the terms' own words where they license nothing."""
    known = licences().get(terms, {})
    plain = "".join(mark if mark.isalnum() and mark.isascii() else "-" for mark in terms)
    return str(known.get("spdx") or f"LicenseRef-{'-'.join(part for part in plain.split('-') if part)}")
