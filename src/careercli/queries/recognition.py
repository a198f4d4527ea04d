"""How somebody with a foreign qualification comes to work in an occupation: the steps for them, on a day.

recognition.pathway_of(named, person, region, on)   the record of one occupation, with its sources
recognition.route_fees(country, route, on)          what a visa route costs, takes and gives on a day
recognition.test_facts(tests)                       what language tests cost, and how long they count
"""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from careercli.atlas import fees, recognition
from careercli.atlas.cards import Card, load_card
from careercli.queries.credentials import credentials_of, licensing_region
from careercli.queries.place import place_of
from careercli.queries.systems import ahead, check_day, today
from careercli.record.credential import binding, regulated_or_none
from careercli.record.finished import Finished
from careercli.record.recognition import GENERAL
from careercli.rules import pathway
from careercli.rules.fees import fees_on
from careercli.rules.licence import agreed
from careercli.rules.origin import exclusive

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from careercli.queries.named import Named
    from careercli.record.fee import FeeOf, LanguageTestFact
    from careercli.record.occupation import Credential
    from careercli.record.recognition import PathwayOf, Recognition, RecognitionSource, Track
    from careercli.record.source import Source
    from careercli.rules.origin import Person
    from careercli.text.text import Text

BODIES = 3
"""Licensing bodies named where we have no steps."""
OF_RECOGNITION = ("grade", "as_of", "as_of_basis")
"""What a source of recognition has more than others: each step and note says it."""


class Pathway(NamedTuple):
    """The record of an occupation, its card and the sources of its steps."""

    record: PathwayOf
    card: Card
    sources: dict[str, Source]
    alternatives: Mapping[str, list[str]] = {}


def pathways(
    found: Sequence[Named], person: Person, region: str | None, on: str | None, t: Text | None = None
) -> Finished:
    """The pathway of each occupation, a record or a list of several; for a person the page."""
    answers = [pathway_of(named, person, region, on) for named in found]
    records = [answer.record for answer in answers]
    sources = {key: source for answer in answers for key, source in answer.sources.items()}
    page = None
    if t:
        from careercli.queries import origins
        from careercli.queries.countries import names_in
        from careercli.record.pages.pathway import PathwayPage

        countries = dict.fromkeys(record["country"] for record in records)
        names = origins.names(dict.fromkeys(one for places in person for one in places), t.lang)
        names |= {key: name for country in countries for key, name in names_in(country, t.lang).items()}
        other = {answer.record["id"]: answer.alternatives for answer in answers}
        page = PathwayPage([(answer.record, answer.card.record) for answer in answers], names, sources, other)
    data = records if len(records) > 1 else records[0]
    return Finished(data, page, sources, ahead(records[0]["on"]))


def pathway_of(named: Named, person: Person, region: str | None = None, on: str | None = None) -> Pathway:
    """The steps of recognition for a person on a day (`--on`, else today), in one region, or in each that has its own.

    Raises NotFound for a region that does not exist, UsageError for what is no day.
    """
    day = datetime.date.fromisoformat(check_day(on, "--on") if on is not None else today())
    card = load_card(named.id)
    within = licensing_region(named.country, place_of(named.country, region).region) if region else None
    profession = recognition.profession_or_none(named.id)
    entries = credentials_of(named).record["credentials"]
    reach = regulated_or_none(entries, card.record["title"]["en"])
    record: dict[str, Any] = {
        "id": named.id,
        "title": card.record["title"],
        "country": named.country,
        "on": day.isoformat(),
        "region": within,
        **{name: list(places) for name, places in person._asdict().items()},
        "profession": profession,
        "bodies": _bodies(entries, within),
    }
    known = recognition.record_or_none(named.country, profession) if profession else None
    if known is None:
        if reach:
            record["regulated"] = agreed(None, reach)
        record |= {"missing": "not-known-here", "tracks": [], "notes": []}
        return Pathway(cast("PathwayOf", record), card, {})
    cited = recognition.sources()
    record |= {key: known[key] for key in ("name", "regulated", "body", "page", "checked")}
    record["regulated"] = agreed(known["regulated"], reach)
    record["tracks"] = [pathway.track(known, one, person, day, cited) for one in _regions(known, within)]
    record["notes"] = pathway.notes(known, [one["region"] for one in record["tracks"]], person, day, cited)
    found = _sources(record["tracks"], record["notes"], cited)
    return Pathway(cast("PathwayOf", record), card, found, _alternatives(known))


def _alternatives(known: Recognition) -> dict[str, list[str]]:
    """For each step those that nobody takes besides it, as they are for people of other origins."""
    steps = known["steps"]
    return {one["id"]: [other["id"] for other in steps if exclusive(one, other)] for one in steps}


def _regions(known: Recognition, within: str | None) -> list[str]:
    """The region asked for; else each with steps of its own, and the country's key for all others."""
    return [within] if within else [*pathway.regions_of(known), known["country"]]


def _bodies(entries: Iterable[Credential], region: str | None) -> list[str]:
    """Who gives the licences, by the country's own data."""
    wanted = {region, region.partition("-")[0]} if region else set()
    names = [
        giver["name"]
        for entry in binding(entries)
        for giver in entry.get("bodies", ())
        if "name" in giver and (not wanted or wanted & set(giver["regions"]) or not giver["regions"])
    ]
    return list(dict.fromkeys(names))[: None if region else BODIES]


def _sources(
    tracks: Iterable[Track], notes: Iterable[Mapping[str, Any]], cited: Mapping[str, RecognitionSource]
) -> dict[str, Source]:
    """The sources of steps and notes, as every answer names its sources."""
    keys = [step["source"] for track in tracks for step in track["steps"]] + [note["source"] for note in notes]
    return {key: as_source(cited[key]) for key in dict.fromkeys(keys)}


def as_source(cited: RecognitionSource) -> Source:
    """A source of recognition as any other."""
    return cast("Source", {key: value for key, value in cited.items() if key not in OF_RECOGNITION})


def route_fees(country: str, route: str, on: str) -> list[FeeOf]:
    """What a visa route (`skilled-worker`) costs, takes and gives on a day; nothing where we know nothing."""
    return fees_on(fees.of_route(country, route), datetime.date.fromisoformat(on), recognition.sources())


def test_facts(tests: list[str] | None = None) -> list[LanguageTestFact]:
    """What language tests cost and how long their results count, of these (`ielts`) or of all."""
    cited = recognition.sources()
    return [
        cast(
            "LanguageTestFact",
            {
                **fact,
                "to_check": fact["source"] == GENERAL,
                "grade": cited[fact["source"]]["grade"],
                "as_of": cited[fact["source"]]["as_of"],
            },
        )
        for fact in fees.of_tests(tests)
    ]
