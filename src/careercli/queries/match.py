"""The counterparts of an occupation in other countries, how good each is and on which way it was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.atlas import links, places
from careercli.atlas.cards import load_card
from careercli.atlas.links import Candidate
from careercli.errors import UsageError
from careercli.queries.countries import check_country
from careercli.queries.named import Named
from careercli.queries.sources import named_in, named_sources
from careercli.record.finished import Finished
from careercli.record.match import Counterparts
from careercli.record.similar import ENGLISH
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.listing import Match
    from careercli.record.occupation import Occupation
    from careercli.record.pages.match import MatchPage
    from careercli.text.text import Text

OURS = "career-match"
"""The source key of what no table says: that titles agree, and the score."""
CHECKED = "career-checked"
"""The source key of counterparts found by reading."""


def matches(found: Sequence[Named], to: str | None = None, t: Text | None = None) -> Finished:
    """The counterparts of each occupation in the countries of `to`, as `countries_to` reads them."""
    answers = [counterparts(named, countries_to(named, to)) for named in found]
    lines = [match for answer in answers for match in answer.found]
    sources = dict(named_sources(set(named_in(lines))))
    warnings = [
        Message("warning.in_country", id=answer.of, country=key, reason=why)
        for answer in answers
        for key, why in answer.reasons.items()
    ]
    return Finished(lines, _page(answers, sources, t) if t else None, sources, warnings, passed_over(found, to))


def _page(answers: Sequence[Counterparts], sources: Mapping[str, Any], t: Text) -> MatchPage:
    from careercli.queries.countries import country_names
    from careercli.queries.titles import titled, titles
    from careercli.record.pages.match import MatchPage

    called = titles([answer.of for answer in answers], t.lang)
    shown = [one._replace(found=titled(one.found, t.lang)) for one in answers]
    return MatchPage(shown, called, dict(country_names(t.lang)), sources)


def own_title(record: Occupation) -> str:
    """The title in the classification's own language: where that is not English, several share the English one."""
    titles = record["title"]
    return titles.get(places.country(record["country"])["titles_in"]) or titles[ENGLISH]


def countries_to(named: Named, wanted: str | None) -> list[str]:
    """The countries to look in: those of `au,de`, else all others; the occupation's own is passed over.

    Raises NotFound for an unknown country, UsageError where no other is left.
    """
    if wanted is None:
        return [record["country"] for record in places.countries() if record["country"] != named.country]
    keys = [check_country(part.strip()) or "" for part in wanted.split(",") if part.strip()]
    if not keys:
        raise UsageError("error.match.to", "error.match.to.hint")
    others = [key for key in dict.fromkeys(keys) if key != named.country]
    if not others:
        raise UsageError("error.match.same", "error.match.same.hint", id=named.id, country=named.country)
    return others


def passed_over(found: Sequence[Named], wanted: str | None) -> list[str]:
    """Notes on the occupations whose own country `--to` names."""
    keys = {check_country(part.strip()) for part in (wanted or "").split(",") if part.strip()}
    return [Message("note.match.same", id=one.id, country=one.country) for one in found if one.country in keys]


def counterparts(named: Named, countries: Sequence[str]) -> Counterparts:
    """The candidates in these countries, each country's best first; a reason for a country without any."""
    every = links.candidates(named.id)
    chosen = [one for country in countries for one in every if one.id.startswith(f"{country}:")]
    found = _matches(named.id, chosen)
    without = [country for country in countries if country not in {match["country"] for match in found}]
    reasons = {country: reason(named.id, linked=bool(every)) for country in without}
    return Counterparts(named.id, found, reasons)


def reason(occupation: str, *, linked: bool) -> str:
    """Why there is no counterpart, in words."""
    if linked or links.isco_links([occupation]):
        return Message("match.none.isco")
    return Message("match.none.crosswalk")


def _matches(occupation: str, chosen: Sequence[Candidate]) -> list[Match]:
    ids = [one.id for one in chosen]
    lines = links.lines(ids)
    steps = links.isco_links([occupation, *ids])
    groups = links.groups(sorted({one.isco for one in chosen if one.isco}))
    found: list[Match] = []
    for one in chosen:
        line = lines[one.id]
        country, _, code = one.id.partition(":")
        path, sources, weight = _way(occupation, one, steps)
        record: Match = {
            "id": one.id,
            "country": country,
            "code": code,
            "title": line.title,
            "score": one.score,
            "matched": f"{one.isco} {groups[one.isco]['en']}" if one.isco else line.title,
            "of": occupation,
            "quality": one.quality,
            "certainty": one.certainty,
            "path": path,
            "level": line.level,
            "sources": sources,
        }
        if weight is not None:
            record["weight"] = weight
        if places.country(country)["titles_in"] != ENGLISH:
            record["own_title"] = own_title(load_card(one.id).record)
        if line.warnings:
            record["warning"] = " ".join(line.warnings)
        found.append(record)
    return found


def _way(
    occupation: str, one: Candidate, steps: dict[tuple[str, str], links.Link]
) -> tuple[str, list[str], float | None]:
    """(the way in words, the sources it rests on, the share of the occupation that goes it)."""
    ours = CHECKED if one.certainty == "checked" or one.kind == "checked" else OURS
    if one.kind == "direct":
        link = links.direct_link_or_none(occupation, one.id)
        return (link.source, [link.source, ours], link.weight) if link else ("direct", [ours], None)
    there, back = steps.get((occupation, one.isco)), steps.get((one.id, one.isco))
    sources = [link.source for link in (there, back) if link]
    weight = there.weight if there else None
    if one.kind == "checked":
        return "checked", [ours], None
    if one.kind == "isco":
        return f"{occupation} → isco {one.isco} → {one.id}", [*sources, ours], weight
    return f"titles → isco {one.isco}" if one.isco else "titles", [*sources, ours], weight
