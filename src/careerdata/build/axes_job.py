"""The axes of what the work offers: pay, room for higher pay, demand, prospects, competition, what AI does to it."""

from collections.abc import Iterator
from math import log2

from careercli.record.figure import amount_or_none, lowest_or_none
from careercli.record.growth import a_year as compounded
from careercli.record.money import Percentiles
from careercli.record.national import national_lines, projection_of
from careercli.record.occupation import Listing
from careercli.record.rating import AxisPart
from careerdata.build.axes import EVERYWHERE, Among, Axis, Figured, Subject, gap_of, grouped, reason_of


def median(subject: Subject) -> float | None:
    """The national median by the year, in the country's money; a bound counts as the amount it names."""
    found = subject.record["pay"].get("median_year")
    return lowest_or_none(found["amount"]) if found else None


def dollars(subject: Subject) -> float | None:
    """The same in US dollars of equal purchasing power; None without a rate."""
    amount = median(subject)
    return amount * subject.dollars if amount is not None and subject.dollars else None


def pay(subject: Subject, among: Among) -> list[AxisPart]:
    """Income: the yearly median in the country, and at purchasing power in all countries.

    Two percentiles of equal weight. Without a rate the first alone."""
    amount, worth = median(subject), dollars(subject)
    if amount is None:
        return []
    told = subject.record["pay"]["median_year"]
    year, sources = told["year"], [told["source"]]
    line = next(iter(subject.record["pay"]["percentiles"]), None)
    own: Figured = {
        "figure": told["amount"],
        "unit": told["currency"],
        "year": year,
        "sources": sources,
    }
    parts = [among.part("median", subject.record["country"], amount, grouped(own, line))]
    if worth is not None:
        keys = [*sources, *([subject.dollars_source] if subject.dollars_source else [])]
        alike: Figured = {"figure": round(worth), "unit": "USD", "year": year, "sources": keys}
        parts.append(among.part("ppp", EVERYWHERE, worth, grouped(alike, line)))
    return parts


def why_no_pay(subject: Subject) -> str:
    """Why there is no axis."""
    found = subject.record["pay"].get("median_year")
    return reason_of(found["amount"]) if found else "not-published"


FLOOR = "low-is-floor"
"""The note of a low that is only the minimum wage: it says nothing of the occupation."""


def national(subject: Subject) -> Percentiles | None:
    """The first wage record of the whole country."""
    return next(iter(national_lines(subject.record)), None)


def ratio(subject: Subject) -> float | None:
    """The country's pair of percentiles, one over the other; None where either is a bound, the minimum wage or not
    published."""
    wages = national(subject)
    if wages is None or FLOOR in wages.get("note", "").split():
        return None
    high, low = (amount_or_none(wages.get(step)) for step in subject.spread)
    return high / low if high is not None and low else None


def spread(subject: Subject, among: Among) -> list[AxisPart]:
    """Room for higher pay: what the well paid of the occupation earn for each unit the low paid do.

    The percentile of the ratio in the country: pairs differ between countries, so it is never set across them."""
    amount, wages = ratio(subject), national(subject)
    if amount is None or wages is None:
        return []
    told: Figured = {
        "figure": round(amount, 2),
        "unit": "ratio",
        "year": wages["year"],
        "sources": [wages["source"]],
    }
    return [
        among.part("spread", subject.record["country"], amount, grouped(told, wages), what="/".join(subject.spread))
    ]


def why_no_spread(subject: Subject) -> str:
    """Why there is no axis: the first of the pair that is no number."""
    wages = national(subject)
    if wages is None:
        return "not-published"
    if FLOOR in wages.get("note", "").split():
        return "minimum-wage-floor"
    figures = [wages.get(step) for step in subject.spread]
    return next(filter(None, map(reason_of, figures)), "not-published")


NOT_HIRING = "only for staying"
"""How the condition of a listed occupation begins that is open to people who are there already."""
BALANCE = {"Strong": 5.0, "Moderate": 2.5}
"""How far from balance (5) the words of a rating lie, up for a shortage and down for a surplus."""
RATED = {"shortage": 10.0, "regional shortage": 5.0, "metropolitan shortage": 5.0, "no shortage": 0.0}
"""What a rating counts, of the country or a state."""


def rating(words: str) -> float:
    """0 to 10 for the publisher's words: strong surplus, moderate surplus, balance, moderate and strong shortage."""
    away = next((steps for word, steps in BALANCE.items() if words.startswith(word)), 0.0)
    return 5 + away if words.endswith("Shortage") else 5 - away


def openings(subject: Subject) -> float | None:
    """Openings a year for 1,000 workers at the start of the projection."""
    projection = projection_of(subject.record)
    if projection is None:
        return None
    posts, people = (amount_or_none(projection.get(key)) for key in ("openings_per_year", "employment_from"))
    return 1000 * posts / people if posts is not None and people else None


def demand(subject: Subject, among: Among) -> list[AxisPart]:
    """Demand: what the publisher says of a shortage, and openings for each worker.

    The mean of the parts there are. A list alone is no axis: it names the short ones and says nothing of others."""
    parts = [*_balance(subject), *_rated(subject, among), *_openings(subject, among)]
    return [*parts, *_listed(subject)] if parts else []


def _openings(subject: Subject, among: Among) -> Iterator[AxisPart]:
    per_worker, projection = openings(subject), projection_of(subject.record)
    if per_worker is not None and projection is not None:
        told: Figured = {
            "figure": round(per_worker, 1),
            "unit": "per 1,000",
            "sources": [projection["source"]],
        }
        yield among.part("openings", subject.record["country"], per_worker, grouped(told, projection))


def _balance(subject: Subject) -> Iterator[AxisPart]:
    projection = projection_of(subject.record)
    words = [projection[key] for key in ("recent", "future") if key in projection] if projection else []
    if projection and words:
        value = sum(map(rating, words)) / len(words)
        told = " → ".join(words)
        yield {"what": "balance", "figure": told, "unit": "words", "value": value, "sources": [projection["source"]]}


def short(subject: Subject) -> float | None:
    """Percent: the mean of what the rating of the country counts and of what those of its states do."""
    rated = [RATED[one["rating"]] for one in subject.record["outlook"].get("shortage", [])]
    country, states = rated[:1], rated[1:]
    return 10 * (country[0] + sum(states) / len(states)) / 2 if states else None


def _rated(subject: Subject, among: Among) -> Iterator[AxisPart]:
    """By percentile in the country, as openings are: not short is no surplus, which nobody there rates."""
    amount = short(subject)
    if amount is not None:
        first = subject.record["outlook"]["shortage"][0]
        told: Figured = {
            "figure": round(amount, 1),
            "unit": "percent",
            "year": first["year"],
            "sources": [first["source"]],
        }
        yield among.part("short", subject.record["country"], amount, told, what="shortage-rated")


def _listed(subject: Subject) -> Iterator[AxisPart]:
    """10 on an official list of shortages."""
    found = [entry for entry in subject.record["lists"] if _is_shortage(subject, entry)]
    if found:
        sources = sorted({entry["source"] for entry in found})
        yield {"what": "shortage-list", "figure": found[0]["name"], "unit": "words", "value": 10.0, "sources": sources}


def _is_shortage(subject: Subject, entry: Listing) -> bool:
    hiring = not entry.get("condition", "").startswith(NOT_HIRING)
    return entry["list"] in subject.shortage_lists and entry["status"] == "in force" and hiring


def why_no_demand(subject: Subject) -> str:
    """Why there is no axis."""
    projection = projection_of(subject.record)
    found = projection and (projection.get("openings_per_year") or projection["openings"])
    return reason_of(found) or gap_of(subject.record, "outlook") or "not-assessed"


def a_year(subject: Subject) -> float | None:
    """Percent a year, compounded over the years of the projection."""
    projection = projection_of(subject.record)
    percent = amount_or_none(projection["growth_percent"]) if projection else None
    if projection is None or percent is None:
        return None
    return compounded(percent, projection["to"] - projection["from"])


def growth(subject: Subject, among: Among) -> list[AxisPart]:
    """Prospects: projected growth of employment a year.

    The percentile in the country: the publishers project by methods of their own and over different years."""
    amount, projection = a_year(subject), projection_of(subject.record)
    if amount is None or projection is None:
        return []
    told: Figured = {
        "figure": round(amount, 2),
        "unit": "percent a year",
        "sources": [projection["source"]],
    }
    return [among.part("growth", subject.record["country"], amount, grouped(told, projection))]


def why_no_growth(subject: Subject) -> str:
    """Why there is no axis."""
    projection = projection_of(subject.record)
    found = reason_of(projection["growth_percent"]) if projection else ""
    return found or gap_of(subject.record, "outlook") or "not-published"


MIDDLE, DOUBLING = 5.0, 5.0
"""The value at one seeker for each opening, and what twice as many take from it."""


def seekers(subject: Subject) -> float | None:
    """Seekers over openings of the whole projection; so far only Canada publishes them. None where more posts go than
    come free: there is nothing to share out."""
    projection = projection_of(subject.record)
    if projection is None:
        return None
    people, posts = amount_or_none(projection.get("seekers")), amount_or_none(projection["openings"])
    return max(0.0, people / posts) if people is not None and posts is not None and posts > 0 else None


def competition(subject: Subject, among: Among) -> list[AxisPart]:  # noqa: ARG001 - every axis is asked alike
    """Competition (negative): job seekers for each opening, where a publisher projects them.

    10 at half a seeker for each opening or fewer, 5 at one, 0 at two or more, evenly by doublings.

    Not a percentile: half of the figures lie within a few percent of one, and their order there is rounding.
    """
    amount, projection = seekers(subject), projection_of(subject.record)
    if amount is None or projection is None:
        return []
    value = round(min(10.0, max(0.0, MIDDLE - DOUBLING * log2(amount) if amount else 10.0)), 2)
    told, sources = round(amount, 2), [projection["source"]]
    return [{"what": "seekers", "figure": told, "unit": "per opening", "value": value, "sources": sources}]


def why_no_competition(subject: Subject) -> str:
    """Why there is no axis."""
    projection = projection_of(subject.record)
    if projection is None:
        return gap_of(subject.record, "outlook") or "not-published"
    gap = reason_of(projection.get("seekers")) or reason_of(projection["openings"])
    return gap or ("no-openings" if "seekers" in projection else "not-published")


def automated(subject: Subject) -> float | None:
    """Percent of the weighted tasks AI can automate."""
    return share_of(subject, "automated")


def share_of(subject: Subject, name: str) -> float | None:
    """Percent of the weighted tasks in a bucket; None without shares."""
    record = subject.record["ai"]
    found = record["shares"].get(name) if record else None
    return found if isinstance(found, int | float) else None


def ai(subject: Subject, among: Among) -> list[AxisPart]:
    """AI exposure (negative): the share of the tasks that AI can automate.

    The percentile among all countries (one method made all shares), from its other end: 10 for the least share."""
    return shared(subject, among, "automated", negative=True)


def shared(subject: Subject, among: Among, name: str, *, negative: bool) -> list[AxisPart]:
    """The axis of a share, with how the share was reached."""
    amount, record = share_of(subject, name), subject.record["ai"]
    if amount is None or record is None:
        return []
    shares = record["shares"]
    told: Figured = {
        "figure": amount,
        "unit": "percent",
        "note": shares.get("quality", ""),
        "sources": [shares["source"]],
    }
    return [among.part(name, EVERYWHERE, amount, told, negative=negative)]


def why_no_ai(subject: Subject) -> str:
    """Why there is no axis of a share."""
    return gap_of(subject.record, "ai") or "not-known-here"


def augmented(subject: Subject) -> float | None:
    """Percent of the weighted tasks AI augments."""
    return share_of(subject, "augmented")


def leverage(subject: Subject, among: Among) -> list[AxisPart]:
    """AI leverage: the share of the tasks that AI augments, so that a person does them better or faster.

    The percentile among all countries."""
    return shared(subject, among, "augmented", negative=False)


JOB = {
    "pay": Axis(pay, why_no_pay, {"median": median, "ppp": dollars}),
    "spread": Axis(spread, why_no_spread, {"spread": ratio}),
    "demand": Axis(demand, why_no_demand, {"openings": openings, "short": short}),
    "growth": Axis(growth, why_no_growth, {"growth": a_year}),
    "competition": Axis(competition, why_no_competition, {"seekers": seekers}),
    "ai": Axis(ai, why_no_ai, {"automated": automated}),
    "leverage": Axis(leverage, why_no_ai, {"augmented": augmented}),
}
