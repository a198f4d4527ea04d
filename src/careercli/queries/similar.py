"""Occupations near one in activities, skills and interests: what carries over, what is missing, what is better."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.atlas import cards, links, occupations, places, similar
from careercli.atlas.sources import current
from careercli.queries import axes as axes_of
from careercli.queries.axes import Ground
from careercli.queries.match import countries_to, own_title, passed_over
from careercli.queries.required import required_there, text_of
from careercli.queries.sources import named_in, named_sources
from careercli.queries.titles import titled, titles
from careercli.record.credential import binding
from careercli.record.figure import amount_or_none
from careercli.record.finished import Finished
from careercli.record.national import group_of_pay, turnover
from careercli.record.schooling import entry_level_or_none
from careercli.record.similar import ACTIVITIES, ENGLISH, LEAST, SKILLS, SimilarTo, word_of
from careercli.text.text import text

if TYPE_CHECKING:
    from careercli.atlas.cards import Card
    from careercli.queries.named import Named
    from careercli.record.fit import Skill
    from careercli.record.group_of import OfGroups
    from careercli.record.listing import OccupationLine
    from careercli.record.occupation import Occupation
    from careercli.record.pages.similar import SimilarPage
    from careercli.record.similar import Abroad, NewWork, Schooling, SharedWork, SimilarLine, SkillGap
    from careercli.text.text import Text

GAPS = {"level 0 to 5": 1.0, "percentile among occupations": 20.0}
"""From which difference a skill is told as missing."""
NAMED = 5
"""Skills named of those that are missing."""


class Work(NamedTuple):
    """What is compared of an occupation: activities by id, skills, and whose they are where not its own."""

    activities: dict[str, str]
    skills: dict[str, Skill]
    via: dict[str, float]
    whose: str = ""


def work_of(card: Occupation) -> Work:
    """What the work consists of: its own activities and skills, else those of the one that best stands for it.

    A country that describes skills but no activities keeps its own skills.
    """
    own: dict[str, Any] = {one["name"]: one for one in card["work"].get("skills", [])}
    via = similar.via(card["id"])
    if not via:
        return Work(_activities(card), own, {})
    best = cards.load_card(next(iter(via))).record
    described = SKILLS in places.country(card["country"])["describes"]
    skills = own if described else {one["name"]: one for one in best["work"].get("skills", [])}
    return Work(_activities(best), skills, via, best["id"])


def _activities(card: Occupation) -> dict[str, str]:
    """Id → name of the activities, those with most core tasks first."""
    return {one["dwa"]: one["title"].rstrip(".") for one in card["work"]["activities"]}


def carries(mine: Work, theirs: Work) -> SharedWork:
    """The activities of `theirs` that are done here, too."""
    shared = [name for dwa, name in theirs.activities.items() if dwa in mine.activities]
    record: SharedWork = {"shared": len(shared), "there": len(theirs.activities), "activities": shared}
    return {**record, "whose": theirs.whose} if theirs.whose else record


def new_there(mine: Work, theirs: Work) -> list[str]:
    """The activities only `theirs` has."""
    return [name for dwa, name in theirs.activities.items() if dwa not in mine.activities]


def gaps(mine: Work, theirs: Work) -> list[SkillGap]:
    """The skills asked for more there, the widest gap first."""
    pairs = ((mine.skills[name], skill) for name, skill in theirs.skills.items() if name in mine.skills)
    wide = [(one, two) for one, two in pairs if two["value"] - one["value"] >= GAPS[two["scale"]]]
    wide.sort(key=lambda pair: (pair[0]["value"] - pair[1]["value"], pair[1]["name"]))
    return [
        {
            "skill": two["name"],
            "here": one["value"],
            "there": two["value"],
            "scale": two["scale"],
            "source": two["source"],
        }
        for one, two in wide[:NAMED]
    ]


def schooling_or_none(card: Occupation) -> Schooling | None:
    """What entry typically takes, where it has a place on ISCED 2011."""
    stage = entry_level_or_none(card["education"])
    if stage is None:
        return None
    sources = list(dict.fromkeys((stage["source"], stage["isced_source"])))
    return {
        "stage": stage["stage"],
        "isced_low": stage["isced_low"],
        "isced_high": stage["isced_high"],
        "sources": sources,
    }


def asks_more(here: Schooling, there: Schooling) -> bool:
    """Whether entry there takes a higher level: its lowest is above here's, or as low and its highest above."""
    return (there["isced_low"], there["isced_high"]) > (here["isced_low"], here["isced_high"])


def abroad(occupation: str, country: str) -> Abroad:
    """The counterpart there with its pay in that country's money and our rating; a reason where there is none."""
    best = next((one for one in links.candidates(occupation) if one.id.startswith(f"{country}:")), None)
    if best is None:
        return {"country": country, "reason": text()("similar.no_link")}
    line = cast("dict[str, Any]", occupations.lines_of([best.id])[best.id])
    record: Abroad = {
        "country": country,
        "id": best.id,
        "title": line["title"],
        "quality": best.quality,
        "certainty": best.certainty,
        "score": best.score,
        "pay_median": line["pay_median"],
        "currency": line["currency"],
    }
    return {**record, "rating": line["rating"], "rating_derived": True} if "rating" in line else record


def sources_of(line: Abroad) -> list[str]:
    """What a counterpart's line rests on, beside its pay's own source."""
    return ["career-match", *(["career-rating"] if "rating" in line else [])] if "id" in line else []


METHOD = "career-similar/2"
MOST = 10
RATED = "career-rating"
LABELS = "ai-eloundou"
"""The series of the labels its shares rest on."""


class Query(NamedTuple):
    """What every line is told against: the occupation's card, its work, the axes and the countries asked for."""

    card: Occupation
    work: Work
    ground: Ground
    better: Sequence[str]
    to: Sequence[str]


def similar_work(
    found: Sequence[Named], axes: Sequence[str], to: str | None, most: int | None, t: Text | None = None
) -> Finished:
    """What is near each occupation, as `similar_to`; `to` the countries as written."""
    answers = [
        similar_to(named, axes, countries_to(named, to) if to is not None else (), MOST if most is None else most)
        for named in found
    ]
    lines = [line for answer in answers for line in answer.found]
    sources = dict(named_sources(set(named_in(lines))))
    page = _page(answers, sources, t) if t else None
    return Finished(lines, page, sources, _warnings(answers, axes), passed_over(found, to))


def _page(answers: Sequence[SimilarTo], sources: Mapping[str, Any], t: Text) -> SimilarPage:
    from careercli.queries.countries import country_names
    from careercli.record.pages.similar import SimilarPage

    titles_of = titles([answer.of for answer in answers], t.lang)
    shown = [one._replace(found=titled(one.found, t.lang)) for one in answers]
    return SimilarPage(shown, titles_of, dict(country_names(t.lang)), sources)


def _warnings(answers: Sequence[SimilarTo], axes: Sequence[str]) -> list[str]:
    """Why nothing is near, one line for all it is true of; and how many `--better` leaves out."""
    of: dict[str, list[str]] = {}
    for one in answers:
        if one.reason:
            of.setdefault(text()(f"similar.reason.{one.reason}", **one.values), []).append(one.of)
    texts = [f"{', '.join(ids)}: {reason}" for reason, ids in of.items()]
    texts += [
        f"{one.of}: {text().n('similar.left_out', one.left_out, all=one.of_all, axes=', '.join(axes))}"
        for one in answers
        if one.left_out
    ]
    return texts


def similar_to(named: Named, better: Sequence[str] = (), to: Sequence[str] = (), most: int = MOST) -> SimilarTo:
    """At most `most` (0: all at hand) occupations near this one, the nearest first; `better`: only those that improve
    on every one of these axes; `to`: with the best counterpart of each in these countries."""
    scored, country = similar.scores(named.id), places.country(named.country)
    card = cards.load_card(named.id).record
    if not scored:
        return SimilarTo(named.id, country, [], *_why_none(card))
    on = axes_of.ground(occupations.lines_of([named.id, *(key for key, _ in scored)]), better)
    absent = [axis for axis in better if on.value(named.id, axis) is None]
    if absent:
        return SimilarTo(named.id, country, [], *_why_absent(named.country, absent))
    kept = [one for one in scored if all(on.is_better(named.id, one[0], axis) for axis in better)]
    unknown = sum(any(on.value(key, axis) is None for axis in better) for key, _ in scored)
    if not kept:
        values = {"n": str(len(scored)), "axes": ", ".join(better)}
        return SimilarTo(named.id, country, [], "none-better", values, unknown, len(scored))
    query = Query(card, work_of(card), on, better, to)
    lines = [_line(query, on.lines[key], score) for key, score in kept[: most or None]]
    return SimilarTo(named.id, country, lines, left_out=unknown, of_all=len(scored))


def _why_none(card: Occupation) -> tuple[str, dict[str, str]]:
    """Why an occupation has nothing near: not described, too doubtfully matched, or too far from all."""
    if similar.via(card["id"]):
        return "far", {"least": f"{LEAST:.2f}"}
    if ACTIVITIES in places.country(card["country"])["describes"]:
        missing = card["ai"]["shares"].get("missing", "not-known-here") if card["ai"] else "not-known-here"
        return "undescribed", {"why": text().reason({"missing": missing})}
    described = places.describing(ACTIVITIES)
    best = next((one for one in links.candidates(card["id"]) if one.id.partition(":")[0] in described), None)
    if best is None:
        return "unreached", {}
    title = occupations.lines_of([best.id])[best.id]["title"]
    return "doubtful", {"id": best.id, "title": title, "score": f"{best.score:.2f}"}


def _why_absent(country: str, axes: Sequence[str]) -> tuple[str, dict[str, str]]:
    unpublished, known = axes_of.unpublished(country, axes)
    if unpublished:
        return "none-published", {"axes": ", ".join(unpublished), "known": ", ".join(known)}
    return "no-figure", {"axes": ", ".join(axes)}


def _line(query: Query, there: OccupationLine, score: float) -> SimilarLine:
    here = query.ground.lines[query.card["id"]]
    read = cards.load_card(there["id"])
    theirs = work_of(read.record)
    shared = carries(query.work, theirs)
    openings = turnover(there["openings_per_year"], there["employment"])
    record: dict[str, Any] = {
        "of": here["id"],
        "id": there["id"],
        "country": there["country"],
        "code": there["code"],
        "title": there["title"],
        "level": read.record["level"],
        "score": score,
        "similarity": word_of(score, shared["shared"], shared["there"]),
        "method": METHOD,
        **_derived(query.work, theirs, there["country"]),
        "pay_median": there["pay_median"],
        "pay_derived": there["pay_derived"],
        "pay_source": there["pay_source"],
        "currency": there["currency"],
        "ai_automated": there["ai_automated"],
        "ai_automated_low": there["ai_automated_low"],
        "ai_automated_high": there["ai_automated_high"],
        "growth_percent": there["growth_percent"],
        "outlook_source": there["outlook_source"],
        "demand": openings if openings is not None else {"missing": "not-known-here"},
        "better": list(query.better),
        "carries": shared,
        "new": _new(query, read.record, theirs),
    }
    if wider := _wider(there):
        record["of_group"] = wider
    record |= _pay_against(query.card, here, read.record, there) | _extra(query, read, there)
    if query.to:
        record["there"] = [abroad(there["id"], country) for country in query.to]
    record["sources"] = _sources(record, there)
    return cast("SimilarLine", record)


def _wider(there: OccupationLine) -> OfGroups:
    """The figures of a line that are a wider group's; `demand` is, where the employment is."""
    figures = {"pay_median": "pay_median", "growth_percent": "growth_percent", "demand": "employment"}
    found = there.get("of_group", {})
    return {name: found[of] for name, of in figures.items() if of in found}


def _derived(mine: Work, theirs: Work, country: str) -> dict[str, Any]:
    """Whether and through whom the two are compared."""
    titles = occupations.lines_of(list(theirs.via))
    own_skills = SKILLS in places.country(country)["describes"]
    record: dict[str, Any] = {
        "derived": bool(theirs.via),
        "alike": bool(theirs.via) and theirs.via.keys() == mine.via.keys() and not own_skills,
        "via": list(theirs.via),
        "via_titles": [titles[key]["title"] for key in theirs.via],
        "of_via": list(mine.via),
    }
    if theirs.via:
        read = "activities" if own_skills else "all"
        record |= {"read_through": read, "match": next(iter(theirs.via.values()))}
    return record


def _new(query: Query, other: Occupation, theirs: Work) -> NewWork:
    held = required_there(query.card, other)
    record: NewWork = {
        "activities": new_there(query.work, theirs),
        "skills": gaps(query.work, theirs),
        "must_hold": [text_of(one) for one in held],
        "credentials": held,
        "credentials_known": bool(binding(other["credentials"])),
    }
    here, there = schooling_or_none(query.card), schooling_or_none(other)
    if here and there and asks_more(here, there):
        record |= {"schooling": there, "schooling_here": here}
    return record


def _pay_against(
    mine: Occupation, here: OccupationLine, other: Occupation, there: OccupationLine
) -> dict[str, float | str]:
    """How much more the median is there, in percent; nothing where one of the two is no number, and only whose figure
    it is where both have that of one group."""
    group = group_of_pay(other)
    if group and group == group_of_pay(mine):
        return {"pay_same_group": group}
    one, two = amount_or_none(here["pay_median"]), amount_or_none(there["pay_median"])
    return {"pay_change_percent": round(100 * (two / one - 1), 1)} if one and two is not None else {}


def _extra(query: Query, read: Card, there: OccupationLine) -> dict[str, Any]:
    """What only some lines have."""
    own, other = cast("dict[str, Any]", there), read.record
    schooling = schooling_or_none(other)
    record: dict[str, Any] = {"schooling": schooling} if schooling else {}
    if places.country(there["country"])["titles_in"] != ENGLISH:
        record["own_title"] = own_title(other)
    if "rating" in own:
        record |= {"rating": own["rating"], "rating_derived": True}
    if rated := query.ground.axes_of(there["id"], query.better):
        record |= {"axes": rated, "axes_here": query.ground.axes_of(query.card["id"], query.better)}
    return record | ({"warning": " ".join(read.warnings)} if read.warnings else {})


def _sources(record: dict[str, Any], line: OccupationLine) -> list[str]:
    """What every figure of a line rests on."""
    path = line["ai_path"].split() if isinstance(line["ai_path"], str) and line["ai_path"] != "direct" else []
    used: list[object] = [
        *places.country(line["country"])["similarity_from"],
        line["pay_source"],
        line["outlook_source"],
    ]
    used += [current(LABELS), *path] if amount_or_none(line["ai_automated"]) is not None else []
    used += [RATED] if "rating" in record or "axes" in record else []
    used += record.get("schooling", {}).get("sources", [])
    used += [key for one in record["new"]["credentials"] for key in one["sources"]]
    used += [key for one in record.get("there", []) for key in sources_of(one)]
    return list(dict.fromkeys(key for key in used if isinstance(key, str)))
