"""Is a licence needed: everywhere, in some regions, everywhere for a part of the work, or for a part in some regions.

The first sentence is what lists and pages say too (`regulated_or_none`). Where nothing at all is known of an
occupation the question is left out: "we found no licence" would be read as "none is needed", and the page
already names credentials among the gaps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.atlas import places, recognition
from careercli.queries.countries import names_in, titles_in
from careercli.queries.faq.question import Answer, Context, Question, figure
from careercli.record import credential_people as people
from careercli.record.credential import ADDITIONAL, CHECKS, STATUSES, bound_by, regulated_or_none, sourced
from careercli.words.sentences import in_sentences, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from careercli.record.credential import Bound
    from careercli.record.occupation import Credential, Occupation
    from careercli.text.text import Text

    Credentials = Sequence[Credential]

NAMED = 3
NAMED_WITHIN = 8
"""Words of the regions that stand within a sentence; more of them follow in their own."""
COUNTED = 13
"""States that are named; of more only the number stands."""
USUALLY = STATUSES[2]
"""The status of what employers usually ask for."""


def licence_of(record: Occupation, t: Text, **more: Any) -> tuple[str, list[str]]:
    """The answer on licences alone, and its sources; "" where nothing is known. `more` are fields of its Context."""
    key = record["country"]
    found = licence(Question(record, Context(country=places.country(key), regions=titles_in(key), **more), t))
    if regulated_or_none(record["credentials"], record["title"]["en"]):
        return (found.answer, found.sources) if found else ("", [])
    general = _in_general(record, t)
    if found is None:
        return t.joined(general), []
    return t.joined([*general[:1], found.answer]), found.sources


def _in_general(record: Occupation, t: Text) -> list[str]:
    """What our own table of professions says of a licence, and whom to ask; nothing where it has not the profession.
    The plan of a move says the same."""
    key, profession = record["country"], recognition.profession_or_none(record["id"])
    known = recognition.record_or_none(key, profession) if profession else None
    if known is None:
        return []
    country = names_in(key, t.lang)[key]
    return [
        t(f"pages.pathway.regulated.{known['regulated']}", country=country),
        t("pages.pathway.ask", body=t.from_data(known["body"]), page=known["page"]),
    ]


def licence(question: Question) -> Answer | None:
    """The strongest that is known: for all of the work before a part of it, the whole country before regions."""
    known = [one for one in sourced(question.record["credentials"]) if one["name"] not in CHECKS]
    if not known:
        return None
    bound = bound_by(known, question.record["title"]["en"])
    if bound["everywhere"]:
        return _all(question, bound)
    if bound["part_everywhere"]:
        return _parts(question, bound)
    regional = [*bound["somewhere"], *bound["part_somewhere"]]
    return _somewhere(question, regional) if regional else _voluntary(question, known)


def _all(question: Question, bound: Bound) -> Answer:
    """What all of its people need in the whole country, by one credential or by those of all people it names."""
    whole = [one for one in bound["everywhere"] if one.get("covers") != "part"]
    if whole:
        unplaced = [one for one in bound["somewhere"] if not _places([one])]
        also = _regional(question, unplaced) if unplaced else ""
        text = _sentence(question, "faq.licence.everywhere", _names(whole))
        return _made(question, [*whole, *unplaced], [text, also], len(_names(whole)))
    own = bound["named"]
    who = question.t.listed(dict.fromkeys(one["part"] for one in own))
    text = _sentence(question, "faq.licence.to_work_as", _names(own), who=who)
    return _made(question, own, [text], len(_names(own)))


def _parts(question: Question, bound: Bound) -> Answer:
    """What binds all of the work in some regions, then a part of it in the whole country, then in some regions."""
    everywhere = bound["part_everywhere"]
    titled = people.titled([*everywhere, *bound["part_somewhere"]], question.record["title"]["en"])
    own = [one for one in everywhere if one.get("part") in titled]
    others = people.others([*bound["somewhere"], *bound["part_somewhere"]], everywhere)
    also = [one for one in others if one.get("part") in titled] if own else []
    rest = [one for one in everywhere if one not in own]
    texts = [
        *_for_people(question, own, also),
        _sentence(question, "faq.licence.part_everywhere", _with_part(rest)) if rest else "",
    ]
    regional = [one for one in others if one not in also]
    whole, part = _regions(question, regional)
    cited = [*bound["somewhere"], *everywhere, *also, *(one for one in regional if one not in bound["somewhere"])]
    return _made(question, cited, [*whole, *texts, *part], len(_names(everywhere)))


def _somewhere(question: Question, bound: Credentials) -> Answer:
    """What binds in some regions only, and that we know nothing of the others, if there are any."""
    whole, part = _regions(question, bound)
    return _made(question, bound, [*whole, *part, _elsewhere(question, bound)])


def _voluntary(question: Question, known: Credentials) -> Answer:
    """Nothing binds: what people usually have, without saying that nothing is required."""
    t = question.t
    free = [one for one in known if one.get("form") not in ADDITIONAL] or known
    usual = [one for one in free if one["status"] == USUALLY]
    if usual:
        text = _sentence(question, "faq.licence.usual", _with_part(usual))
    else:
        text = t.joined([_sentence(question, "faq.licence.voluntary", _names(free)), t("faq.licence.unrecorded")])
    cited = usual or free
    sources = [key for one in cited for key in one.get("sources", [one["source"]])]
    return Answer("licence", t("faq.licence.question"), text, [], list(dict.fromkeys(sources)))


def _split(entries: Credentials) -> tuple[list[Credential], list[Credential]]:
    """Those for all of the work, those for a part of it."""
    whole = [one for one in entries if one.get("covers") != "part"]
    return whole, [one for one in entries if one not in whole]


def _regions(question: Question, entries: Credentials) -> tuple[list[str], list[str]]:
    """What binds in some regions: all of the work, then a part of it; together what holds in the same regions."""
    whole, part = _split(entries)
    if question.country["licences_counted"]:
        return [_regional(question, whole)] if whole else [], _states_for_a_part(question, whole, part)
    groups = [*_by_place(whole), *_by_place(part)]
    texts = [
        _regional_part(question, group) if group[0] in part else _regional(question, group) for group in groups[:NAMED]
    ]
    first = len(_by_place(whole))
    more = question.t("faq.licence.more", id=question.record["id"]) if groups[NAMED:] else ""
    return texts[:first], [*texts[first:], more]


def _by_place(entries: Credentials) -> list[list[Credential]]:
    """Those for the same people in the same regions together: no name is given for a region that another has."""
    found: dict[tuple[str, ...], list[Credential]] = {}
    for one in entries:
        found.setdefault((one.get("part", ""), *_places([one])), []).append(one)
    return list(found.values())


def _states_for_a_part(question: Question, whole: Credentials, part: Credentials) -> list[str]:
    """States that bind a part are named where they are not among those that bind all of the work."""
    more = [place for place in _places(part) if place not in _places(whole)]
    if not whole or not _places(whole):
        return [_regional_part(question, part)] if part and (more or not whole) else []
    return [_states(question, "more", more)] if more else []


def _made(question: Question, cited: Credentials, texts: Sequence[str], mandatory: int = 0) -> Answer:
    """`mandatory`: how many credentials bind in the whole country; provinces and states are counted as places."""
    t, first = question.t, cited[0]
    unsure = any(one.get("confidence") == "to verify" for one in cited)
    bodies = t("faq.licence.bodies", id=question.record["id"]) if any("body_count" in one for one in cited) else ""
    answer = t.joined([*texts, bodies, t("faq.licence.unsure") if unsure else ""])
    unit = question.country["regions_are"] if question.country["licences_counted"] else "regions"
    figures = [figure("mandatory", mandatory, "credentials", first["source"])] if mandatory else []
    figures += [figure(name, n, unit, first["source"]) for name, n in _counts(cited).items() if n]
    sources = [key for one in cited for key in one.get("sources", [one["source"]])]
    return Answer("licence", t("faq.licence.question"), answer, figures, list(dict.fromkeys(sources)))


def _counts(entries: Credentials) -> dict[str, int]:
    """How many regions are named; where some are for a part of the work only, how many for all of it and for a part."""
    whole, part = (_places(some) for some in _split(entries))
    only_part = set(part) - {*whole}
    return {
        "places": len(_places(entries)),
        "places_whole": len(whole) if only_part else 0,
        "places_part": len(only_part),
    }


def _names(entries: Credentials) -> list[str]:
    return list(dict.fromkeys(one["name"] for one in entries))


def _with_part(entries: Credentials) -> list[str]:
    """Each with the part of the work it is for, where its name does not say so."""
    named = (f"{one['name']} ({one['part']})" if one.get("part") else one["name"] for one in entries)
    return list(dict.fromkeys(named))


def _places(entries: Credentials) -> list[str]:
    """The provinces or states named, each once however many spellings its licence has."""
    return sorted({region for one in entries for region in one.get("regions", []) if "-" in region})


def _sentence(question: Question, key: str, names: Sequence[str], **values: object) -> str:
    """The names in the sentence of the key; of more than a few the page that has all."""
    t = question.t
    more = t("faq.licence.more", id=question.record["id"]) if len(names) > NAMED else ""
    return t.joined([in_sentences(key, names[:NAMED], t, **values), more])


def _for_people(question: Question, own: Credentials, also: Credentials) -> list[str]:
    """For some of the people the title names in the whole country, for others in regions."""
    everywhere = [
        _sentence(question, "faq.licence.people", _names(entries), who=who)
        for who, entries in people.by_part(own).items()
    ]
    regional = [
        _in_regions(question, "people_in", _names(entries), entries, who=who)
        for who, entries in people.by_part(also).items()
    ]
    return [*everywhere, *regional]


def _in_regions(question: Question, kind: str, names: Sequence[str], entries: Credentials, **values: object) -> str:
    """What holds in regions: they stand in the sentence; those too many for it are counted there, and named after."""
    t, where = question.t, _where(question, entries)
    if words(where) <= NAMED_WITHIN or len(_places(entries)) > question.context.spelled:
        return _sentence(question, f"faq.licence.{kind}", names, regions=where, **values)
    places = [_short(question, place, len(_places(entries))) for place in _places(entries)]
    counted = _sentence(question, f"faq.licence.many.{kind}", names, count=len(places), **values)
    return t.joined([counted, in_sentences("faq.licence.where", places, t)])


def _where(question: Question, entries: Credentials) -> str:
    places = _places(entries)
    return _spelled(question, places) if places else question.t("faq.licence.unnamed")


def _regional(question: Question, entries: Credentials) -> str:
    places = _places(entries)
    if places and question.country["licences_counted"]:
        return _states(question, "whole", places)
    return _in_regions(question, "regions", _names(entries), entries)


def _regional_part(question: Question, entries: Credentials) -> str:
    places = _places(entries)
    if question.country["licences_counted"] and len(places) > 1:
        return _states(question, "part", places)
    return _in_regions(question, "part_regions", _with_part(entries), entries)


def _states(question: Question, covers: str, places: Sequence[str]) -> str:
    """States are counted: each spells the same licence in its own way."""
    t = question.t
    if len(places) > COUNTED:
        return t.n(f"faq.licence.states_many.{covers}", len(places), id=question.record["id"])
    return t.n(f"faq.licence.states.{covers}", len(places), regions=_spelled(question, places))


def _spelled(question: Question, places: Sequence[str]) -> str:
    return question.t.listed(_short(question, place, len(places)) for place in places)


def _short(question: Question, place: str, count: int) -> str:
    """A region by its name, among many by the letters of its key."""
    return question.region(place) if count <= question.context.spelled else place.partition("-")[2].upper()


def _elsewhere(question: Question, entries: Credentials) -> str:
    if not _places(entries) or question.states() <= {*_places(entries)}:
        return ""
    return question.t(
        "faq.licence.other_states" if question.country["licences_counted"] else "faq.licence.other_regions"
    )
