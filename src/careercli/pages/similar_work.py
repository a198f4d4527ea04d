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
        return Bullets((), t("similar.carries_none"))
    values = {"n": shared["shared"], "all": shared["there"]}
    if "whose" not in shared:
        return Bullets(tuple(items), t("similar.carries", **values), "good")
    text = t("similar.carries_of", title=line["via_titles"][0], **values)
    return Bullets(tuple(items), text, "good")


def missing(line: SimilarLine, t: Text) -> Bullets:
    """What is new there: activities, skills it asks more of, and schooling."""
    new = line["missing"]
    items = [*map(Cell, new["activities"][:SHOWN]), *_more(len(new["activities"]), t)]
    items += [Cell(_gap(gap, t), refs=(gap["source"],)) for gap in new["skills"]]
    if "schooling" in new and "schooling_here" in new:
        items.append(_schooling(new["schooling_here"], new["schooling"], t))
    return Bullets(tuple(items), t("similar.new"), "warn")


def _schooling(here: Schooling, there: Schooling, t: Text) -> Cell:
    text = t(
        "similar.study",
        there=t.word("education", there["stage"]),
        level=span(there["isced_low"], there["isced_high"]),
        here=t.word("education", here["stage"]),
        own=span(here["isced_low"], here["isced_high"]),
    )
    return Cell(text, refs=tuple(there["sources"]))


def held(line: SimilarLine, country: Country, t: Text) -> Bullets:
    """What one must hold for the work, which of it everywhere; `none known here` is not none."""
    new = line["missing"]
    title = t("similar.licences")
    if not new["credentials"]:
        known = t("similar.nothing_new") if new["credentials_known"] else t("similar.none_known")
        return Bullets((Cell(known, "dim"),), title)
    return _listed([one for one in new["credentials"] if one["covers"] != PART], title, country, t)


def held_for_a_part(line: SimilarLine, country: Country, t: Text) -> Bullets:
    """What only some of the people there must hold."""
    partial = [one for one in line["missing"]["credentials"] if one["covers"] == PART]
    return _listed(partial, t("similar.licences_part"), country, t)


def _listed(found: Sequence[Held], title: str, country: Country, t: Text) -> Bullets:
    items = [Cell(_held(one, country, t), refs=tuple(one["sources"])) for one in found[:SHOWN]]
    return Bullets((*items, *_more(len(found), t)), title, "warn")


def _more(count: int, t: Text) -> list[Cell]:
    return [Cell(t.n("similar.more", count - SHOWN), "dim")] if count > SHOWN else []


def _gap(gap: SkillGap, t: Text) -> str:
    values = {"here": t.decimal(gap["here"], 0), "there": t.decimal(gap["there"], 0)}
    return t("similar.gap", skill=gap["skill"], scale=t.word("skill-scale", gap["scale"]), **values)


def _held(one: Held, country: Country, t: Text) -> str:
    """A credential with whom it is for and where: `Trade certification, for Gas fitters (in 7 regions: AB, BC, …)`."""
    name = one["name"]
    if "of" in one:
        name = t("similar.credential_for", credential=name, part=one["of"])
    if "part" in one:
        name = t("similar.credential_for", credential=name, part=one["part"])
    if "more" in one:
        name = t("similar.credential_more", credential=name, n=one["more"])
    return t("similar.credential_where", credential=name, where=_where(one, country, t))


def _where(one: Held, country: Country, t: Text) -> str:
    regions = one["regions"]
    if one["where"] == "everywhere":
        return t("similar.where.everywhere")
    if not regions:
        return t("similar.where.unnamed")
    if country["licences_counted"]:
        return t.n("similar.where.states", len(regions))
    short = ", ".join(region.partition("-")[2].upper() or region.upper() for region in regions)
    return t("similar.where.some", n=len(regions), regions=short)
