"""What carries over to a near occupation, what is new there and what must be held there, as lists."""

from collections.abc import Sequence

from careercli.output.document import Bullets, Cell
from careercli.record.country import Country
from careercli.record.isced import span
from careercli.record.similar import Held, Schooling, SimilarLine, SkillGap
from careercli.text.text import Text

SHOWN = 5
"""Entries of each kind a page names; of more it gives the number."""
PART = "part"


def carried(line: SimilarLine, t: Text) -> Bullets:
    """The activities both have, and whose those are where the occupation's own are not known."""
    shared = line["carries"]
    items = [*map(Cell, shared["activities"][:SHOWN]), *_more(shared["shared"], t)]
    if not shared["there"]:
        return Bullets((), t("Carries over"))
    values = {"n": shared["shared"], "all": shared["there"]}
    if "whose" not in shared:
        return Bullets(tuple(items), t("Carries over: {n} of {all} activities", **values), "good")
    text = t("Carries over: {n} of the {all} activities of {title}", title=line["via_titles"][0], **values)
    return Bullets(tuple(items), text, "good")


def missing(line: SimilarLine, t: Text) -> Bullets:
    """What is new there: activities, skills it asks more of, and schooling."""
    new = line["missing"]
    items = [*map(Cell, new["activities"][:SHOWN]), *_more(len(new["activities"]), t)]
    items += [Cell(_gap(gap, t), refs=(gap["source"],)) for gap in new["skills"]]
    if "schooling" in new and "schooling_here" in new:
        items.append(_schooling(new["schooling_here"], new["schooling"], t))
    return Bullets(tuple(items), t("New there"), "warn")


def _schooling(here: Schooling, there: Schooling, t: Text) -> Cell:
    text = t(
        "schooling: {there} (ISCED {level}) instead of {here} (ISCED {own})",
        there=t(there["stage"]),
        level=span(there["isced_low"], there["isced_high"]),
        here=t(here["stage"]),
        own=span(here["isced_low"], here["isced_high"]),
    )
    return Cell(text, refs=tuple(there["sources"]))


def held(line: SimilarLine, country: Country, t: Text) -> Bullets:
    """What one must hold for the work, which of it everywhere; `none known here` is not none."""
    new = line["missing"]
    title = t("Must be held there")
    if not new["credentials"]:
        known = (
            t("no licence or registration known here beyond what is held")
            if new["credentials_known"]
            else t("none known here")
        )
        return Bullets((Cell(known, "dim"),), title)
    return _listed([one for one in new["credentials"] if one["covers"] != PART], title, country, t)


def held_for_a_part(line: SimilarLine, country: Country, t: Text) -> Bullets:
    """What only some of the people there must hold."""
    partial = [one for one in line["missing"]["credentials"] if one["covers"] == PART]
    return _listed(partial, t("For a part of the work there"), country, t)


def _listed(found: Sequence[Held], title: str, country: Country, t: Text) -> Bullets:
    items = [Cell(_held(one, country, t), refs=tuple(one["sources"])) for one in found[:SHOWN]]
    return Bullets((*items, *_more(len(found), t)), title, "warn")


def _more(count: int, t: Text) -> list[Cell]:
    return [Cell(t("… and {n} more", n=count - SHOWN), "dim")] if count > SHOWN else []


def _gap(gap: SkillGap, t: Text) -> str:
    values = {"here": t.decimal(gap["here"], 0), "there": t.decimal(gap["there"], 0)}
    return t("{skill}: {there} instead of {here} ({scale})", skill=gap["skill"], scale=t(gap["scale"]), **values)


def _held(one: Held, country: Country, t: Text) -> str:
    """A credential with whom it is for and where: `Trade certification, for Gas fitters (in 7 regions: AB, BC, …)`."""
    name = t(one["name"])
    if "of" in one:
        name = t("{credential}, for {part}", credential=name, part=one["of"])
    if "part" in one:
        name = t("{credential}, for {part}", credential=name, part=one["part"])
    if "more" in one:
        name = t("{credential} and like it: {n} more", credential=name, n=one["more"])
    return f"{name} ({_where(one, country, t)})"


def _where(one: Held, country: Country, t: Text) -> str:
    regions = one["regions"]
    if one["where"] == "everywhere":
        return t("everywhere")
    if not regions:
        return t("in some regions, not named")
    if country["licences_counted"]:
        return t("in {n} states", n=len(regions)) if len(regions) > 1 else t("in 1 state")
    short = ", ".join(region.partition("-")[2].upper() or region.upper() for region in regions)
    return t("in some regions ({n}): {regions}", n=len(regions), regions=short)
