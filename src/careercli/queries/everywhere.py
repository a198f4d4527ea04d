"""One occupation in every country: the best counterpart in each, its pay in one money, outlook, AI shares and lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas import places
from careercli.atlas.cards import Card, load_card
from careercli.atlas.occupations import titles
from careercli.queries.compare_fields import unprojected
from careercli.queries.currency import Wanted, lines_with_conversions, rate_keys, terms
from careercli.queries.match import counterparts, countries_to, own_title
from careercli.queries.named import Named
from careercli.queries.salary import with_gaps
from careercli.queries.sources import basis, named_in, named_sources
from careercli.record.ai import span
from careercli.record.finished import Finished
from careercli.record.group_of import of_group_or_none
from careercli.record.national import national_line, projection_of
from careercli.record.similar import ENGLISH
from careercli.text.text import Message

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from careercli.record.everywhere import Everywhere, EverywhereAi, EverywhereGrowth, EverywhereLine, EverywherePay
    from careercli.record.listing import Match, PayLine
    from careercli.record.occupation import Occupation
    from careercli.text.text import Text

ITSELF = "itself"
"""The quality of the occupation asked for, in its own country."""
YEAR = "year"
TIE = "tie"
"""How a match says that others of its country fit as well."""
MARKET, PPP = "market", "ppp"


class Best(NamedTuple):
    """The counterpart in one country: a match and its card; both None with the reason where there is none.

    `equals`: the ids of those that fit as well as the best, as far as the score can tell.
    """

    country: str
    match: Match | None
    card: Card | None
    reason: str = ""
    equals: tuple[str, ...] = ()


def counterpart_cards(named: Named) -> list[Best]:
    """The occupation itself and its best counterpart in every other country, in the countries' order."""
    others = counterparts(named, countries_to(named, None))
    found: list[Best] = []
    for record in places.countries():
        country = record["country"]
        if country == named.country:
            found.append(Best(country, None, load_card(named.id)))
            continue
        matches = [match for match in others.found if match["country"] == country]
        match = matches[0] if matches else None
        card = load_card(match["id"]) if match else None
        found.append(Best(country, match, card, others.reasons.get(country, ""), equal_matches(matches)))
    return found


def equal_matches(matches: Sequence[Match]) -> tuple[str, ...]:
    """The ids of a country's matches, the best first, that are tied with the first."""
    return tuple(match["id"] for match in matches[1:] if match["certainty"] == TIE)


def equal_titles(lines: Iterable[EverywhereLine | PayLine], lang: str) -> dict[str, str]:
    """The titles of all that is as near; in the country's own language where it shares its English titles."""
    equal = [(line["country"], key) for line in lines for key in line.get("as_near", ())]
    found = titles([key for _, key in equal], lang)
    own = {
        key: own_title(load_card(key).record)
        for country, key in equal
        if places.country(country)["titles_in"] != ENGLISH
    }
    return found | own


def in_every_country(named: Named, wanted: Wanted, t: Text | None = None) -> Finished:
    """The occupation in every country, as `everywhere`."""
    record, _ = everywhere(named, wanted)
    sources = basis(record, [named_sources(set(named_in(record)))])
    page = None
    if t:
        from careercli.queries.choices import lists
        from careercli.queries.countries import country_names
        from careercli.record.pages.everywhere import EverywherePage

        ids = [line["id"] for line in record["countries"] if "id" in line]
        called = titles(ids, t.lang) | equal_titles(record["countries"], t.lang)
        page = EverywherePage(record, called, dict(country_names(t.lang)), dict(lists()), sources)
    return Finished(record, page, sources, [line["warning"] for line in record["countries"] if "warning" in line])


def everywhere(named: Named, wanted: Wanted) -> tuple[Everywhere, list[Card]]:
    """The occupation in every country; yearly pay in `wanted` beside each country's own. Raises NotFound for a rate."""
    found = counterpart_cards(named)
    cards = [best.card for best in found if best.card]
    own = next(card for card in cards if card.record["id"] == named.id)
    record: Everywhere = {
        "id": named.id,
        "title": own.record["title"]["en"],
        "currency": cast("str", wanted.currency),
        "kind": PPP if wanted.ppp else MARKET,
        "countries": [_line(best, wanted) for best in found],
    }
    return record, cards


def _line(best: Best, wanted: Wanted) -> EverywhereLine:
    country = places.country_or_none(best.country)
    name = country["name"]["en"] if country else best.country
    if best.card is None:
        return {"country": best.country, "name": name, "missing": "not-known-here", "reason": best.reason}
    record = best.card.record
    line: EverywhereLine = {
        "country": best.country,
        "name": name,
        "id": record["id"],
        "title": record["title"]["en"],
        "quality": best.match["quality"] if best.match else ITSELF,
        "level": record["level"],
        "pay": pay_of(record, wanted),
        "growth": _growth(record),
        "ai": _ai(record),
        "lists": [entry["list"] for entry in record["lists"] if entry["status"] == "in force"],
        "sources": sorted({entry["source"] for entry in record["lists"] if entry["status"] == "in force"}),
    }
    if best.match:
        line["score"], line["path"] = best.match["score"], best.match["path"]
        line["certainty"], line["as_near"] = best.match["certainty"], list(best.equals)
        line["sources"] = [*line["sources"], *best.match["sources"]]
    if best.card.warnings:
        line["warning"] = " ".join(best.card.warnings)
    return line


def pay_of(record: Occupation, wanted: Wanted) -> EverywherePay:
    """The national median by the year, also in the wanted money."""
    pay = record["pay"]
    if "median_year" not in pay:
        return {"amount": {"missing": "not-published"}, "currency": pay["currency"], "period": YEAR, "derived": False}
    median = pay["median_year"]
    converted = terms(wanted._replace(per=None), record["country"], median["year"], YEAR).conversions(
        median, ("amount",)
    )
    found: EverywherePay = {
        "amount": median["amount"],
        "currency": median["currency"],
        "period": YEAR,
        "year": median["year"],
        "derived": median["derived"],
        "source": median["source"],
        "converted": converted,
    }
    if wider := of_group_or_none(national_line(record)):
        found["of_group"] = wider
    return found


def _growth(record: Occupation) -> EverywhereGrowth:
    if entry := projection_of(record):
        found: EverywhereGrowth = {
            "percent": entry["growth_percent"],
            "start": entry["from"],
            "end": entry["to"],
            "source": entry["source"],
        }
        if wider := of_group_or_none(entry):
            found["of_group"] = wider
        return found
    return {"percent": unprojected(record)}


def _ai(record: Occupation) -> EverywhereAi:
    shares = record["ai"]["shares"] if record["ai"] else None
    if shares is None or "missing" in shares:
        return {"automated": {"missing": shares["missing"] if shares else "not-known-here"}}
    low, high = span(shares)
    return {
        "automated": shares["automated"],
        "low": low,
        "high": high,
        "quality": shares["quality"],
        "source": shares["source"],
    }


class PayEverywhere(NamedTuple):
    """National pay of an occupation and its counterparts, and why a country has no line."""

    of: str
    lines: list[PayLine]
    reasons: dict[str, str]


def pay_in_every_country(found: Sequence[Named], wanted: Wanted, t: Text | None = None) -> Finished:
    """Pay of each occupation's counterparts, as `pay_everywhere`: a line for each country that publishes one's."""
    answers = [pay_everywhere(named, wanted) for named in found]
    lines = [line for answer in answers for line in answer.lines]
    sources = basis(lines, [named_sources({*named_in(lines), *rate_keys(lines)})])
    page = None
    if t:
        from careercli.queries.countries import country_names
        from careercli.record.pages.everywhere import PayEverywherePage, PayOfOne

        called = titles([answer.of for answer in answers], t.lang)
        shown = [PayOfOne(called[answer.of], answer.lines, answer.reasons) for answer in answers]
        page = PayEverywherePage(shown, dict(country_names(t.lang)) | equal_titles(lines, t.lang), sources)
    warnings = [
        Message("warning.in_country", id=answer.of, country=key, reason=why)
        for answer in answers
        for key, why in answer.reasons.items()
    ]
    return Finished(with_gaps(lines), page, sources, warnings)


def pay_everywhere(named: Named, wanted: Wanted) -> PayEverywhere:
    """Pay as the publishers have it, with `wanted` beside it. Raises NotFound when a rate is lacking."""
    found = PayEverywhere(named.id, [], {})
    for best in counterpart_cards(named):
        line = _pay_line(best)
        if line is None:
            found.reasons[best.country] = best.reason or Message("match.none.no_pay")
        else:
            found.lines.extend(lines_with_conversions([line], best.country, wanted))
    return found


def _pay_line(best: Best) -> PayLine | None:
    """The national record its yearly median rests on; None where there is no counterpart or nothing is published."""
    if best.card is None:
        return None
    record = best.card.record
    entry = national_line(record)
    if entry is None:
        return None
    level = record["level"].get("value")
    line = {
        "id": record["id"],
        "country": best.country,
        "code": record["code"],
        "title": record["title"]["en"],
        "level": level if level else {"missing": "not-published"},
        "currency": record["pay"]["currency"],
        "quality": best.match["quality"] if best.match else ITSELF,
        **entry,
    }
    if best.match:
        line["score"], line["certainty"] = best.match["score"], best.match["certainty"]
        line["as_near"] = list(best.equals)
    if best.card.warnings:
        line["warning"] = " ".join(best.card.warnings)
    return cast("PayLine", line)
