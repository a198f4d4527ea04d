"""What one must hold in an occupation: by region, with its bodies; and what differs in other countries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.atlas import credentials, places
from careercli.atlas.cards import Card, load_card
from careercli.errors import NotFound
from careercli.queries.sources import named_in, named_sources
from careercli.record.credential import bodies_text
from careercli.record.finished import Finished
from careercli.record.schooling import entry_level_or_none
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.queries.named import Named
    from careercli.record.listing import CredentialsOf, CredentialsThere
    from careercli.record.occupation import Credential, Gap
    from careercli.text.text import Text

NOT_IN_SOURCE = "not in source"


class Answered(NamedTuple):
    """The credentials of one occupation, its card, and the cards of its counterparts."""

    record: CredentialsOf
    card: Card
    others: list[Card]


def required(
    found: Sequence[Named], region: str | None = None, to: str | None = None, t: Text | None = None
) -> Finished:
    """What one must hold in each occupation, as `credentials_of`."""
    answers = [credentials_of(named, region, to) for named in found]
    records = [answer.record for answer in answers]
    used = [dict(named_sources(set(named_in(record)))) for record in records]
    page = None
    if t:
        from careercli.queries.countries import country_names, names_in
        from careercli.queries.faq.licence import licence_of
        from careercli.record.pages.credentials import CredentialsOfOne, CredentialsPage

        shown = [
            CredentialsOfOne(
                answer.record, answer.card.record, sources, _warnings(answer), *licence_of(answer.card.record, t)
            )
            for answer, sources in zip(answers, used, strict=True)
        ]
        page = CredentialsPage(shown, {key: names_in(key, t.lang) for key, _ in country_names()})
    return Finished(
        records if len(records) > 1 else records[0],
        page,
        {key: source for sources in used for key, source in sources.items()},
        [warning for answer in answers for warning in _warnings(answer)],
        _places(found, records, region),
    )


def _places(found: Sequence[Named], records: Sequence[CredentialsOf], region: str | None) -> list[str]:
    """How the place was taken, and which province or state licenses there."""
    if region is None:
        return []
    from careercli.queries.countries import names_in
    from careercli.queries.place import notes_on, place_of

    told = notes_on((one.country for one in found), region)
    for one, record in zip(found, records, strict=True):
        key = record["region"]
        if key != place_of(one.country, region).region:
            told.append(Message("note.licences_of", place=names_in(one.country)[key], region=key))
    return list(dict.fromkeys(told))


def _warnings(answer: Answered) -> list[str]:
    """Those of a dropped occupation: the others are about pay and projections."""
    cards = [card for card in (answer.card, *answer.others) if "dropped" in card.record]
    return [warning for card in cards for warning in card.warnings]


def credentials_of(named: Named, region: str | None = None, to: str | None = None) -> Answered:
    """The credentials of an occupation, a profile's first; in a `region` those that hold there or may.

    `to` adds the best counterpart in these countries (`us,gb`). Raises NotFound for a region or country that does not
    exist, UsageError for the occupation's own country.
    """
    card = load_card(named.id)
    detail = credentials.detail(named.id)
    record: CredentialsOf = {
        "id": named.id,
        "title": card.record["title"],
        "credentials": _with_bodies(card.record["credentials"], detail.credentials, "to work"),
        "migration_documents": _with_bodies(card.record["migration_documents"], detail.credentials, "to migrate"),
        "gaps": [gap for gap in card.record["gaps"] if gap["field"] == "credentials"],
        "loose_links": detail.loose,
    }
    if region is not None:
        _narrow(record, named.country, region)
    others: list[Card] = []
    if to is not None:
        record["there"], others = _there(named, to)
        _add_level(record, card)
    return Answered(record, card, others)


def _with_bodies(told: Sequence[Credential], full: Sequence[Credential], when: str) -> list[Credential]:
    """A profile's own entries, then the others of that use with their bodies."""
    return [entry for entry in told if "confidence" not in entry] + [entry for entry in full if entry["when"] == when]


def _narrow(record: CredentialsOf, country: str, name: str) -> None:
    """Leave what holds in the region, what holds everywhere, and what the source does not place; say what was read."""
    from careercli.queries.place import place_of  # only a region needs it

    if len(places.regions(country)) == 1:
        raise NotFound("error.place.not_by_region", "error.place.not_by_region.hint", name=name, country=country)
    key = licensing_region(country, place_of(country, name).region)
    for entries in (record["credentials"], record["migration_documents"]):
        entries[:] = [_of_region(entry, country, key) for entry in entries if _holds(entry, country, key)]
    record["region"] = key
    record["coverage"] = credentials.coverage(key)
    if key != country and record["credentials"] and not any(_names(entry, key) for entry in record["credentials"]):
        record["gaps"] = [*record["gaps"], _gap(record, key)]


def licensing_region(country: str, region: str) -> str:
    """The province or state a region lies in: economic regions and metropolitan areas license nobody."""
    known = places.regions(country)
    parent = known[region].parent
    while parent and parent != country:
        region, parent = parent, known[parent].parent
    return region


def _holds(entry: Credential, country: str, region: str) -> bool:
    regions = entry.get("regions", [])
    return not regions or region == country or country in regions or region in regions


def _names(entry: Credential, region: str) -> bool:
    """Whether the entry, or a body of it, is told of the region by itself."""
    return region in entry.get("regions", []) or any(region in one["regions"] for one in entry.get("bodies", []))


def _of_region(entry: Credential, country: str, region: str) -> Credential:
    """The entry with the bodies of the region alone."""
    if region == country or "bodies" not in entry:
        return entry
    kept = [one for one in entry["bodies"] if not one["regions"] or {country, region} & set(one["regions"])]
    named, count = bodies_text(kept, [region])
    told: Credential = {**entry, "body": named, "bodies": kept}
    others = {one["source"] for one in entry["bodies"] if "name" in one and one not in kept}
    elsewhere = others - {one["source"] for one in kept}
    if "sources" in entry:
        told["sources"] = [key for key in entry["sources"] if key not in elsewhere or key == entry["source"]]
    told.pop("body_count", None)
    if count and not named:
        told["body_count"] = count
    return told


def _gap(record: CredentialsOf, region: str) -> Gap:
    """Nothing is told of the region by itself: its source has not got it, or no entry names it."""
    lacking = any(entry["coverage"] == NOT_IN_SOURCE for entry in record.get("coverage", []))
    return {"field": f"credentials.{region}", "missing": "not-in-source" if lacking else "not-known-here"}


def _there(named: Named, to: str) -> tuple[list[CredentialsThere], list[Card]]:
    from careercli.queries.match import counterparts, countries_to

    countries = countries_to(named, to)
    found = counterparts(named, countries)
    told: list[CredentialsThere] = []
    cards: list[Card] = []
    for country in countries:
        match = next((match for match in found.found if match["country"] == country), None)
        if match is None:
            told.append({"country": country, "missing": "not-known-here", "reason": found.reasons[country]})
            continue
        card = load_card(match["id"])
        cards.append(card)
        detail = credentials.detail(match["id"]).credentials
        line: CredentialsThere = {
            "country": country,
            "id": match["id"],
            "title": card.record["title"],
            "quality": match["quality"],
            "score": match["score"],
            "path": match["path"],
            "credentials": _with_bodies(card.record["credentials"], detail, "to work"),
            "migration_documents": _with_bodies(card.record["migration_documents"], detail, "to migrate"),
            "gaps": [gap for gap in card.record["gaps"] if gap["field"] == "credentials"],
            "sources": match["sources"],
        }
        _add_level(line, card)
        told.append(line)
    return told, cards


def _add_level(record: CredentialsOf | CredentialsThere, card: Card) -> None:
    level = entry_level_or_none(card.record["education"])
    if level:
        record["entry"] = level
