"""A publisher's rating of the shortage on a page: the country, and the states that differ from it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from careercli.output.document import Block, Cell, Facts, Style
from careercli.record.occupation import ShortageRating
from careercli.text.text import Text


def shortage(entries: Sequence[ShortageRating], t: Text, names: Mapping[str, str]) -> list[Block]:
    """One line for the country, one for each other rating with the states that have it; nothing where none is given."""
    if not entries:
        return []
    country, *states = entries
    refs = (country["source"],)
    rows = [(t("Rated in {year}", year=country["year"]), Cell(_told(country, t), style(country), refs))]
    differing: defaultdict[str, list[ShortageRating]] = defaultdict(list)
    for state in states:
        if state["rating"] != country["rating"]:
            differing[state["rating"]].append(state)
    for members in differing.values():
        places = t.listed(names.get(state["region"], state["region"]) for state in members)
        told = t("{rating}: {places}", rating=_told(members[0], t), places=places)
        rows.append((t("Elsewhere"), Cell(told, style(members[0]), refs)))
    if not differing and states:
        rows.append((t("States"), Cell(t("the same in each of the {n}", n=len(states)), "dim", refs)))
    return [Facts(tuple(rows))]


def _told(entry: ShortageRating, t: Text) -> str:
    return t(entry["rating"])


def style(entry: ShortageRating) -> Style:
    """A shortage is good news for who looks for work."""
    return "" if entry["rating"] == "no shortage" else "good"
