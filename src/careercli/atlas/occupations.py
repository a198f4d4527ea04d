"""The lines of lists: which occupations exist, and which answer to a filter."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas.connection import ask, damaged, one_row, record_of
from careercli.record.measures import BOUNDS, LISTED, Measure
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.atlas.checksums import Span
    from careercli.record.listing import OccupationLine


def _highest_first(measure: Measure) -> str:
    """The order by a figure: occupations with one of their own, those whose group has one, those without."""
    if not measure.group:
        return f"{measure.column} DESC NULLS LAST, id"
    wider = f"instr(o.of_group, ' {measure.key} ') > 0"
    return f"CASE WHEN {measure.column} IS NULL THEN 2 ELSE {wider} END, {measure.column} DESC, id"


SORTS = {
    "code": "country_place, code",
    "title": "title_en, id",
    **{one.name: _highest_first(one) for one in LISTED},
}


class Filter(NamedTuple):
    """What a list is narrowed to; None asks for nothing. `group` is a group's code, `on_list` full names of lists
    (`au/csol`), `regulated` whether something one must hold to do the work is known, `interest` interests that must all
    be among those that lead the work (none named: any must be known), `bounds` the least and the most of
    figures by the names of `measures.BOUNDS`, in the unit of each. Of several countries, levels, groups or lists one is
    enough. A wider group's figure answers no bound unless `wider`."""

    country: str | list[str] | None = None
    level: str | list[str] | None = None
    group: str | list[str] | None = None
    on_list: list[str] | None = None  # no Sequence: a bare text is one too
    regulated: bool | None = None
    wider: bool | None = None
    interest: list[str] | None = None
    bounds: Mapping[str, float] = MappingProxyType({})

    def bounding(self, *measures: str) -> bool:
        """Whether any of these figures, by key, is bounded."""
        return any(BOUNDS[name].key in measures for name in self.bounds)


_LEADING = "(SELECT ' ' || leading || ' ' FROM interest i WHERE i.id = o.id)"
_CONDITIONS = {
    "country": "o.country IN (SELECT value FROM json_each(?))",
    "level": "o.level IN (SELECT value FROM json_each(?))",
    "group": "EXISTS (SELECT 1 FROM json_each(?) WHERE ' ' || o.groups || ' ' LIKE '% ' || value || ' %' ESCAPE '\\')",
    "regulated": "(o.regulated IS NOT NULL) = ?",
    "on_list": "EXISTS (SELECT 1 FROM list_entry l WHERE l.country = o.country AND l.code = o.code"
    " AND l.country || '/' || l.list IN (SELECT value FROM json_each(?)))",
    "interest": f"{_LEADING} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM json_each(?)"
    f" WHERE instr({_LEADING}, ' ' || value || ' ') = 0)",
}


_FEW = 50
"""Rows that are looked up one by one; of more a whole stretch is read."""
_ENDS = {"min": ">=", "max": "<="}
_SEVERAL = ("country", "level", "group", "on_list", "interest")
"""What may be several values."""


def lines(wanted: Filter, sort: str = "code") -> list[OccupationLine]:
    """The occupations a filter leaves, in the order of `SORTS`; those without the figure come last."""
    where, values = conditions(wanted)
    rows = ask(
        "SELECT o.line, c.place AS country_place FROM occupation o JOIN country c USING (country)"
        f" WHERE {where} ORDER BY {SORTS[sort]}",
        *values,
    )
    places = [place for place, _ in rows]
    records = records_at(places)
    return [cast("OccupationLine", record_of(records[place])) for place in places]


def records_at(places: Sequence[int]) -> dict[int, str]:
    """The stored records of lists by their place. BadData where one is missing."""
    if not places:
        return {}
    if len(places) > _FEW:
        first, last = min(places), max(places)
        statement = "SELECT line, record FROM occupation_line WHERE line BETWEEN ? AND ?"
        found = dict(ask(statement, first, last, by_key={"occupation_line": [(first, last)]}))
    else:
        marks = ", ".join("?" * len(places))
        statement = f"SELECT line, record FROM occupation_line WHERE line IN ({marks})"
        found = dict(ask(statement, *places, by_key={"occupation_line": [*map(one_row, places)]}))
    if not found.keys() >= set(places):
        raise damaged(Message("error.atlas.damaged.no_line"))
    return found


def _by_id(ids: Sequence[str]) -> dict[str, list[Span]]:
    """What of the occupations is read for these ids: their rows, or all of them where they are many."""
    return {"occupation": [*map(one_row, ids)]} if len(ids) <= _FEW else {}


def count(wanted: Filter) -> int:
    """How many occupations a filter leaves."""
    where, values = conditions(wanted)
    return int(ask(f"SELECT count(*) FROM occupation o WHERE {where}", *values)[0][0])


def conditions(wanted: Filter) -> tuple[str, list[object]]:
    """What a filter asks of the occupation `o`, as SQL with its values."""
    given = {name: value for name, value in wanted._asdict().items() if name in _CONDITIONS and value is not None}
    asked = [(_CONDITIONS[name], _value(name, value)) for name, value in given.items()]
    asked += [(f"{BOUNDS[name].column} {_ENDS[name[:3]]} ?", amount) for name, amount in wanted.bounds.items()]
    bounded = {BOUNDS[name].key for name in wanted.bounds if BOUNDS[name].group and not wanted.wider}
    own = [f"instr(o.of_group, ' {figure} ') = 0" for figure in sorted(bounded)]
    return " AND ".join([*(condition for condition, _ in asked), *own]) or "1", [value for _, value in asked]


def _value(name: str, asked: object) -> object:
    """A value as SQL takes it: what may be several as a JSON list."""
    return json.dumps([asked] if isinstance(asked, str) else asked) if name in _SEVERAL else asked


_BY_CODE = (
    "SELECT o.id FROM occupation o INDEXED BY occupation_code"
    " JOIN country c ON c.country = substr(o.id, 1, instr(o.id, ':') - 1) WHERE"
)
"""The index has codes and ids: no row of an occupation is read."""


def ids_of_code(code: str) -> list[str]:
    """The ids of every occupation with this code, in the countries' order."""
    return [entry for (entry,) in ask(f"{_BY_CODE} o.code = ? ORDER BY c.place", code, by_key={"occupation": ()})]


def ids_of_digits(digits: str) -> list[str]:
    """The ids of every occupation whose code has these digits, whatever stands between them."""
    statement = f"{_BY_CODE} replace(replace(o.code, '-', ''), '.', '') = ? ORDER BY c.place"
    return [entry for (entry,) in ask(statement, digits, by_key={"occupation": ()})]


def codes(country: str | None = None) -> list[str]:
    """Every code, of one country or of all."""
    if country:
        return [row[0] for row in ask("SELECT code FROM occupation WHERE country = ? ORDER BY code", country)]
    return [row[0] for row in ask("SELECT DISTINCT code FROM occupation ORDER BY code")]


def with_prefix(prefix: str, country: str | None, limit: int) -> list[tuple[str, str, str, str]]:
    """(id, country, code, title) of the occupations whose code starts so."""
    pattern = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
    where, values = ("AND o.country = ?", (country,)) if country else ("", ())
    return ask(
        "SELECT o.id, o.country, o.code, o.title_en FROM occupation o JOIN country c USING (country)"
        f" WHERE code LIKE ? ESCAPE '\\' {where} ORDER BY c.place, code LIMIT ?",
        pattern,
        *values,
        limit,
    )


def levels(country: str | None = None) -> list[str]:
    """The skill levels in use."""
    rows = ask(
        "SELECT DISTINCT level FROM occupation WHERE level IS NOT NULL AND coalesce(?, country) = country",
        country,
    )
    return sorted(row[0] for row in rows)


def groups(country: str | None = None) -> set[str]:
    """Every group code an occupation belongs to."""
    rows = ask("SELECT DISTINCT groups FROM occupation WHERE coalesce(?, country) = country", country)
    return {code for (text,) in rows for code in text.split()}


def lines_of(ids: Sequence[str]) -> dict[str, OccupationLine]:
    """Id → its line of a list."""
    marks = ", ".join("?" * len(ids))
    rows = ask(f"SELECT id, line FROM occupation WHERE id IN ({marks})", *ids, by_key=_by_id(ids)) if ids else []
    records = records_at([place for _, place in rows])
    return {key: cast("OccupationLine", record_of(records[place])) for key, place in rows}


def titles(ids: Sequence[str], lang: str = "en") -> dict[str, str]:
    """Id → official title; French where asked for and published, else English."""
    if not ids:
        return {}
    marks = ", ".join("?" * len(ids))
    rows = ask(f"SELECT id, title_en, title_fr FROM occupation WHERE id IN ({marks})", *ids, by_key=_by_id(ids))
    return {entry: (french if lang == "fr" else None) or english for entry, english, french in rows}


def titled(ids: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Id → (English title, the source of it where the classification has none of its own, else "")."""
    return {key: (line["title"], line.get("title_en_source", "")) for key, line in lines_of(ids).items()}
