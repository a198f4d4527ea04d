"""Official lists on a page: those an occupation is on, and what a list requires."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from careercli.output.document import Block, Cell, Column, Grid, Heading, Note
from careercli.words.intro import gathered
from careercli.words.visas import condition_in

if TYPE_CHECKING:
    from careercli.record.listing import OfficialList
    from careercli.record.occupation import Listing
    from careercli.text.text import Text


def official_lists(entries: Sequence[Listing], t: Text) -> list[Block]:
    """The lists in force the occupation is on; one published by region takes one line, naming the regions."""
    in_force = [entry for entry in entries if entry["status"] == "in force"]
    if not in_force:
        return []
    columns = (
        Column(t("pages.lists.list")),
        Column(t("pages.lists.year"), "right", 1),
        Column(t("pages.lists.extent")),
    )
    rows = tuple(
        (
            Cell(_dated(name, members, t), "strong", tuple(dict.fromkeys(entry["source"] for entry in members))),
            Cell(str(members[0]["year"]), "dim"),
            Cell(_extent(members, places, t)),
        )
        for name, members, places in gathered(in_force)
    )
    return [Heading(t("pages.lists.heading")), Grid(columns, rows)]


def _dated(name: str, members: Sequence[Listing], t: Text) -> str:
    """The list with the last day of its edition, where it has one."""
    ends = {entry.get("to", "") for entry in members}
    return t("pages.lists.until", list=name, date=max(ends)) if len(ends) == 1 and "" not in ends else name


def _extent(members: Sequence[Listing], places: Sequence[str], t: Text) -> str:
    """In which places, under which condition the occupation is on the list."""
    if not places:
        return condition(members[0], t) or t("pages.lists.whole")
    conditions = ((place, condition(entry, t)) for place, entry in zip(places, members, strict=True))
    return t.listed(
        t("pages.lists.place", place=place, condition=held) if held else place for place, held in conditions
    )


def condition(entry: Listing, t: Text) -> str:
    """The condition in words: a publisher's own as it stands, a key of lists.csv spelt out."""
    return condition_in(entry.get("condition", ""), t)


def about(wanted: Sequence[OfficialList], t: Text) -> list[Note]:
    """Of each list asked for: its year, since and until when it is in force, and its rule."""
    return [Note(_about(entry, t), refs=(entry["source"],)) for entry in wanted]


def _about(entry: OfficialList, t: Text) -> str:
    dates = [t("pages.lists.named", list=entry["name"], year=entry["year"])]
    if "from" in entry:
        dates.append(t("pages.lists.since", date=entry["from"]))
    if "to" in entry:
        dates.append(t("pages.lists.ends", date=entry["to"]))
    return f"{t.listed(dates)}. {entry['rule']}".rstrip()
