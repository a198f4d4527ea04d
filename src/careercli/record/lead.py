"""The opening lines of an occupation, composed from its data: level, field, workers, pay, outlook, lists.

Each sentence stands only when its figures are there. The templates are message ids, so a view passes its
translator; the build composes in English for the JSON.
"""

from collections.abc import Callable, Iterator, Sequence

from careercli.record.figure import amount_or_none
from careercli.record.level import level_words
from careercli.record.money import Percentiles
from careercli.record.occupation import Listing, Occupation, Projection
from careercli.text.numeral import count, money, percent

Translate = Callable[[str], str]

SPELT_OUT = ("RQF", "SSOC skill level")
"""Schemes read letter by letter, the first of which begins with a vowel's sound."""
PERIODS = {"hour": "an hour", "week": "a week", "month": "a month", "year": "a year"}


def lead(record: Occupation, translate: Translate = str, lang: str = "en") -> str:
    """A short paragraph about the occupation in the translator's language."""
    return ("" if lang == "zh-Hant" else " ").join(
        sentence for sentence in _sentences(record, translate, lang) if sentence
    )


def _sentences(record: Occupation, translate: Translate, lang: str) -> Iterator[str]:
    if "dropped" in record:
        words = {"classification": record["classification"], "year": record["dropped"]}
        yield translate("Dropped from {classification} in {year}: the code no longer stands for an occupation.").format(
            **words
        )
        return
    yield _place(record, translate, lang)
    for projection in record["outlook"]["projections"][:1]:
        yield _workers(projection, translate, lang)
    national = [entry for entry in record["pay"]["percentiles"] if entry["region"] == record["country"]]
    for entry in national[:1]:
        yield _pay(entry, record["pay"]["currency"], translate, lang)
    for projection in record["outlook"]["projections"][:1]:
        yield _growth(projection, translate, lang)
    yield _lists(record, translate)


def _place(record: Occupation, translate: Translate, lang: str) -> str:
    titles = record["groups"][0]["title"] if record["groups"] else {}
    group = titles.get(lang) or titles.get("en", "")
    level = record["level"].get("value")
    if level and group:
        template = translate(
            "An {scheme} {level} occupation in the group “{group}”."
            if record["level"]["scheme"] in SPELT_OUT
            else "A {scheme} {level} occupation in the group “{group}”."
        )
        return template.format(
            scheme=translate(record["level"]["scheme"]), level=translate(level_words(level)), group=group
        )
    return translate("An occupation in the group “{group}”.").format(group=group) if group else ""


def _workers(projection: Projection, translate: Translate, lang: str) -> str:
    workers = amount_or_none(projection["employment_from"])
    if workers is None:
        return ""
    group = projection.get("rated_at", "")
    template = translate(
        "About {workers} people worked in its whole group ({group}) in {year}."
        if group
        else "About {workers} people worked in it in {year}."
    )
    return template.format(workers=count(workers, lang), group=group, year=projection["from"])


def _pay(entry: Percentiles, currency: str, translate: Translate, lang: str) -> str:
    median, low, high = (amount_or_none(entry.get(step)) for step in ("p50", "p10", "p90"))
    if median is None:
        return ""
    words = {
        "median": money(median, entry["period"], lang),
        "currency": currency,
        "per": translate(PERIODS[entry["period"]]),
    }
    if low is None or high is None:
        return translate("The median pay is {median} {currency} {per}.").format(**words)
    template = translate(
        "The median pay is {median} {currency} {per}, from about {low} at the low end to {high} at the high end."
    )
    return template.format(low=money(low, entry["period"], lang), high=money(high, entry["period"], lang), **words)


def _growth(projection: Projection, translate: Translate, lang: str) -> str:
    growth, openings = (
        amount_or_none(projection["growth_percent"]),
        amount_or_none(projection.get("openings_per_year")),
    )
    if growth is None:
        return ""
    words = {"growth": percent(growth, lang, signed=True), "year": projection["to"]}
    if openings is None:
        return translate("Employment is projected to change by {growth} by {year}.").format(**words)
    template = translate(
        "Employment is projected to change by {growth} by {year}, with about {openings} openings a year."
    )
    return template.format(openings=count(openings, lang), **words)


def _lists(record: Occupation, translate: Translate) -> str:
    found = gathered([entry for entry in record["lists"] if entry["status"] == "in force"])
    if not found:
        return ""
    names = (f"{name} ({members[0]['year']})" for name, members, _ in found)
    return translate("It stands on: {lists}.").format(lists="; ".join(names))


def gathered(lists: Sequence[Listing]) -> list[tuple[str, list[Listing], list[str]]]:
    """Lists by name: one published by place (`Name: Place`) once, with its members and their places."""
    found: dict[tuple[str, int], list[Listing]] = {}
    for entry in lists:
        found.setdefault((entry["name"].partition(": ")[0], entry["year"]), []).append(entry)
    return [
        (name, members, [entry["name"].partition(": ")[2] for entry in members])
        if len(members) > 1
        else (members[0]["name"], members, [])
        for (name, _), members in found.items()
    ]
