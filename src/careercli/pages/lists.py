"""Official lists on a page: those an occupation stands on, and what a list asks of a candidate."""

from collections.abc import Sequence

from careercli.output.document import Block, Cell, Column, Grid, Heading, Note
from careercli.record.lead import gathered
from careercli.record.listing import OfficialList
from careercli.record.occupation import Listing
from careercli.text.text import Text

CONDITIONS = {
    "through isco-08": "the law names its ISCO-08 group",
    "same name": "a listed job has the same name",
    "third-party code": "a third party's code puts a listed job here",
    "canadian-experience": "with work experience in Canada",
    "military-service-and-offer": "with military service and a job offer",
    "regional": "regional areas only",
    "metropolitan": "metropolitan areas only",
}
"""The conditions lists.csv gives as keys."""


def lists(entries: Sequence[Listing], t: Text) -> list[Block]:
    """The lists in force the occupation stands on; one published by region takes one line, naming the regions."""
    in_force = [entry for entry in entries if entry["status"] == "in force"]
    if not in_force:
        return []
    columns = (Column(t("List")), Column(t("Year"), "right", 1), Column(t("On it")))
    rows = tuple(
        (
            Cell(_dated(name, members, t), "strong", tuple(dict.fromkeys(entry["source"] for entry in members))),
            Cell(str(members[0]["year"]), "dim"),
            Cell(_extent(members, places, t)),
        )
        for name, members, places in gathered(in_force)
    )
    return [Heading(t("Official lists")), Grid(columns, rows)]


def _dated(name: str, members: Sequence[Listing], t: Text) -> str:
    """The list with the last day of its edition, where it has one."""
    ends = {entry.get("to", "") for entry in members}
    return t("{list} (to {date})", list=name, date=max(ends)) if len(ends) == 1 and "" not in ends else name


def _extent(members: Sequence[Listing], places: Sequence[str], t: Text) -> str:
    """In which places, under which condition the occupation stands on the list."""
    if not places:
        return condition(members[0], t) or t("the whole occupation")
    told = ((place, condition(entry, t)) for place, entry in zip(places, members, strict=True))
    return t.listed(t("{place} ({condition})", place=place, condition=held) if held else place for place, held in told)


def condition(entry: Listing, t: Text) -> str:
    """The condition in words: a publisher's own as it stands, a key of `CONDITIONS` spelt out."""
    key, colon, rest = entry.get("condition", "").partition(": ")
    if key not in CONDITIONS:
        return entry.get("condition", "")
    return t(CONDITIONS[key]) + (f": {rest}" if colon else "")


def about(asked: Sequence[OfficialList], t: Text) -> list[Note]:
    """Of each list asked for: its year, since and until when it is in force, and its rule."""
    return [Note(_about(entry, t), refs=(entry["source"],)) for entry in asked]


def _about(entry: OfficialList, t: Text) -> str:
    dates = [t("{list}, {year}", list=entry["name"], year=entry["year"])]
    if "from" in entry:
        dates.append(t("in force since {date}", date=entry["from"]))
    if "to" in entry:
        dates.append(t("until {date}", date=entry["to"]))
    return f"{t.listed(dates)}. {entry['rule']}".rstrip()
