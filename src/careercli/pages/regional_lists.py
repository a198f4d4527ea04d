"""What the lists of provinces or states, and of communities there, say of an occupation, on a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Grid, Heading, Note, Value
from careercli.words.sentences import parted, shortened
from careercli.words.visas import condition_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.regional_lists import RegionalList, RegionLists
    from careercli.text.text import Text

STANCES = ("wanted", "excluded")
GAPS = ("not-named", "no-list")
FEW = 10
"""Words of the communities that a line names."""


def in_short(regions: Sequence[RegionLists], t: Text) -> tuple[Cell, Cell]:
    """A line or two: which regions want the occupation, leave it out or do not name it; which communities name it.

    Both cells are empty where no region has a list."""
    named = [t(f"regional.{stance}", names=_names(found, t)) for stance in STANCES if (found := _with(regions, stance))]
    silent = [one for one in regions if one.get("missing") == "not-named"]
    if silent:
        named.append(t.n("regional.others" if named else "regional.none", len(silent)))
    lists = [entry for one in regions for kind in STANCES for entry in one[kind]]  # type: ignore[literal-required]
    communities = [entry for one in regions for entry in one["communities"]]
    places = shortened([_place(entry, t) for entry in communities], t, FEW)
    text = t.n("regional.communities", len(communities), names=places) if communities else ""
    return Cell(t.joined(named), "", _sources(lists)), Cell(text, "", _sources(communities))


def whole(regions: Sequence[RegionLists], t: Text) -> list[Block]:
    """Each region whose lists name the occupation, with these lists; then those that do not, or have no list here."""
    if not regions:
        return []
    columns = tuple(Column(t(f"regional.column.{name}")) for name in ("region", "list", "says", "read"))
    rows = [row for one in regions for kind in (*STANCES, "communities") for row in _rows(one, kind, t)]
    notes = [
        Note(t(f"regional.{gap}", names=_names(found, t)), "missing")
        for gap in GAPS
        if (found := [one for one in regions if one.get("missing") == gap])
    ]
    grid: list[Block] = [Grid(columns, tuple(rows))] if rows else []
    return [Heading(t("regional.heading")), *grid, *notes]


def _rows(one: RegionLists, kind: str, t: Text) -> list[tuple[Value, ...]]:
    entries: list[RegionalList] = one[kind]  # type: ignore[literal-required]
    says = t(f"regional.says.{kind}")
    return [
        (
            Cell(t.title(one["name"]), "strong"),
            Cell(t.from_data(entry["name"]), "", (entry["source"],)),
            Cell(_says(says, entry, t), "bad" if kind == "excluded" else "good"),
            Cell(entry["checked"], "dim"),
        )
        for entry in entries
    ]


def _says(says: str, entry: RegionalList, t: Text) -> str:
    """Wanted or left out, and under which condition."""
    condition = entry.get("condition", "")
    return t("pages.lists.condition", condition=says, what=condition_in(condition, t)) if condition else says


def _with(regions: Sequence[RegionLists], stance: str) -> list[RegionLists]:
    return [one for one in regions if one[stance]]  # type: ignore[literal-required]


def _names(regions: Sequence[RegionLists], t: Text) -> str:
    return t.listed(t.title(one["name"]) for one in regions)


def _place(entry: RegionalList, t: Text) -> str:
    """The community with its province or state, as its list is called."""
    return parted(t.from_data(entry["name"]))[2]


def _sources(entries: Sequence[RegionalList]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(entry["source"] for entry in entries))
