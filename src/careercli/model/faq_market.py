"""Answers on the market: shortage, openings, visas, what pays better next to it, the same work elsewhere."""

from collections.abc import Sequence
from typing import Any

from careercli.model.faq_pay import group
from careercli.model.faq_words import Asking, Said, Words, figure
from careercli.model.figure import amount_or_none

NAMED = 3
SHORTAGE = ("shortage", "Shortage", "in-demand")
"""Words in the names of lists that say they are of shortages."""
OPEN = ("open", "open with conditions")


def shortage(asking: Asking) -> Said | None:
    """What the publisher rates, seekers against openings, and shortage lists it stands on."""
    record, label = asking.record, asking.label
    answer, figures, sources = [], [], []
    for projection in record["outlook"]["projections"][:1]:
        if projection.get("recent") and projection.get("future"):
            words = {
                "recent": label(projection["recent"]),
                "future": label(projection["future"]),
                "to": projection["to"],
            }
            answer.append(label("The publisher's rating: “{recent}” lately, “{future}” until {to}.", **words))
            figures += [figure(name, projection[name], "rating", projection["source"]) for name in ("recent", "future")]
            sources.append(projection["source"])
        openings, seekers = amount_or_none(projection["openings"]), amount_or_none(projection.get("seekers"))
        if openings is not None and seekers is not None:
            told = {"openings": label.number(openings), "seekers": label.number(seekers)}
            answer.append(label("It expects {openings} openings and {seekers} people looking for them.", **told))
            pairs = (("openings", openings), ("seekers", seekers))
            figures += [figure(name, value, "persons", projection["source"]) for name, value in pairs]
            sources.append(projection["source"])
    lists = [
        one for one in record["lists"] if one["status"] == "in force" and any(word in one["name"] for word in SHORTAGE)
    ]
    if lists:
        named = "; ".join(f"{one['name']} ({one['year']})" for one in lists[:NAMED])
        answer.append(label("It stands on {lists}; a list says who may come, not how hard hiring is.", lists=named))
        figures += [figure(one["list"], one["year"], "year", one["source"]) for one in lists[:NAMED]]
        sources += [one["source"] for one in lists[:NAMED]]
    if not answer:
        return None
    return Said("shortage", label("Is the shortage real?"), label.joined(answer), figures, list(dict.fromkeys(sources)))


def openings(asking: Asking) -> Said | None:
    """Openings a year and growth, as projected."""
    record, label = asking.record, asking.label
    projection = next(iter(record["outlook"]["projections"]), None)
    if projection is None:
        return None
    source, years = projection["source"], {"from": projection["from"], "to": projection["to"]}
    a_year, growth = amount_or_none(projection.get("openings_per_year")), amount_or_none(projection["growth_percent"])
    answer, figures = [], []
    if a_year is not None:
        answer.append(
            label("About {n} openings a year are projected, {from} to {to}.", n=label.number(a_year), **years)
        )
        figures.append(figure("openings_per_year", a_year, "persons", source))
    if growth is not None:
        told = label.percent(growth, signed=True)
        answer.append(label("Employment is projected to change by {growth}, {from} to {to}.", growth=told, **years))
        figures.append(figure("growth_percent", growth, "percent", source))
    if not answer:
        return None
    answer.append(group(projection.get("rated_at", ""), label))
    return Said("openings", label("How many openings are there?"), label.joined(answer), figures, [source])


def visa(asking: Asking) -> Said | None:
    """The routes open to it that ask for no offer, of those by lists and level, not of a profile's."""
    record, around, label = asking.record, asking.around, asking.label
    known = [one for one in record["visas"] if "on" in one and one["status"] in OPEN and around.asks.get(one["route"])]
    if not known:
        return None
    free = [one for one in known if "offer" not in around.asks[one["route"]]]
    day = {"day": max(one["on"] for one in known)}
    if free:
        names = "; ".join(one["name"] for one in free)
        answer = label("These take the occupation and ask for no offer ({day}): {names}.", names=names, **day)
    elif len(known) == 1:
        answer = label("The one route whose conditions are known here asks for an offer ({day}).", **day)
    else:
        answer = label(
            "None of the {n} routes whose conditions are known here ({day}).", n=label.number(len(known)), **day
        )
    more = label("What else each asks: `career visas {id}`.", id=record["id"])
    sources = list(dict.fromkeys(one["source"] for one in free or known))
    figures = [figure(one["route"], one["status"], "status", one["source"]) for one in free]
    question = label("Which visa is there without a job offer?")
    return Said("visa", question, label.joined([answer, more]), figures, sources)


def workers(asking: Asking) -> Said | None:
    """How many people do it, as projections count them."""
    record, label = asking.record, asking.label
    projection = next(iter(record["outlook"]["projections"]), None)
    people = amount_or_none(projection["employment_from"]) if projection else None
    if projection is None or people is None:
        return None
    told = label("About {n} ({year}).", n=label.number(people), year=projection["from"])
    answer = label.joined([told, group(projection.get("rated_at", ""), label)])
    figures = [figure("employment_from", people, "persons", projection["source"])]
    return Said("workers", label("How many people do it?"), answer, figures, [projection["source"]])


def rated(asking: Asking) -> Said | None:
    """Our rating under equal weights."""
    record, label = asking.record, asking.label
    rating = record.get("rating")
    overall = amount_or_none(rating["overall"]) if rating else None
    if rating is None or overall is None:
        return None
    values = {"overall": label.decimal(overall), "n": len(rating["axes"]), "id": record["id"]}
    answer = label("{overall} of 10, our own mean of {n} axes; `career rate {id}` takes it apart.", **values)
    figures = [figure("overall", overall, "of 10", rating["source"])]
    return Said("rating", label("How does it rate?"), answer, figures, [rating["source"]])


def better(asking: Asking) -> Said | None:
    """The nearest occupations with a higher median."""
    around, label = asking.around, asking.label
    if not around.better:
        return None
    named = "; ".join(_line(line, label) for line in around.better[:NAMED])
    answer = label("Nearest in work, with a higher median: {named}. Nearness is worked out here.", named=named)
    answer = label.joined([answer, _worked_out(around.better[:NAMED], label)])
    figures = [_median(line) for line in around.better[:NAMED]]
    sources = [line["pay_source"] for line in around.better[:NAMED]]
    question = label("What next to it pays better?")
    return Said("better", question, answer, figures, list(dict.fromkeys([*sources, "us-onet-30-1"])))


def abroad(asking: Asking) -> Said | None:
    """The best counterparts elsewhere with their medians, each in its own money."""
    around, label = asking.around, asking.label
    if not around.abroad:
        return None
    named = "; ".join(_line(line, label) for line in around.abroad)
    answer = label(
        "Nearest there, each in its own money: {named}. Matches are worked out here, not official.", named=named
    )
    answer = label.joined([answer, _worked_out(around.abroad, label)])
    figures = [_median(line) for line in around.abroad]
    sources = list(dict.fromkeys(["career-match", *(line["pay_source"] for line in around.abroad)]))
    return Said("abroad", label("What does the same work pay in other countries?"), answer, figures, sources)


def _line(line: Any, label: Words) -> str:
    pay = label.pay(line["pay_median"], line["currency"], "year")
    told = {"title": line["title"], "id": line["id"], "pay": pay}
    if "quality" in line:
        return label("{title} ({id}, {quality} match), {pay}", quality=label(line["quality"]), **told)
    return label("{title} ({id}), {pay}", **told)


def _worked_out(lines: Sequence[Any], label: Words) -> str:
    """What to know where an amount by the year is not the publisher's own."""
    derived = any(line["pay_derived"] for line in lines)
    return label("Yearly amounts published by other periods are worked out.") if derived else ""


def _median(line: Any) -> Any:
    return figure("pay_median", line["pay_median"], f"{line['currency']} year", line["pay_source"], line["id"])
