"""The opening lines of an occupation, composed from its data: level, group, workers, pay, outlook, lists.

Each sentence stands only when its figures are there. The build composes them in English for the JSON.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from careercli.record.figure import amount_or_none
from careercli.words.level import scheme_key
from careercli.words.sentences import in_sentences

if TYPE_CHECKING:
    from careercli.record.money import Percentiles
    from careercli.record.occupation import Listing, Occupation, Projection
    from careercli.text.text import Text


def intro(record: Occupation, t: Text) -> str:
    """A short paragraph about the occupation."""
    return t.joined(_sentences(record, t))


def _sentences(record: Occupation, t: Text) -> Iterator[str]:
    if said := dropped(record, t):
        yield said
        return
    yield _group(record, t)
    for projection in record["outlook"]["projections"][:1]:
        yield _workers(projection, t)
    national = [entry for entry in record["pay"]["percentiles"] if entry["region"] == record["country"]]
    for entry in national[:1]:
        yield _pay(entry, record["pay"]["currency"], t)
    for projection in record["outlook"]["projections"][:1]:
        yield _growth(projection, t)
    yield _lists(record, t)


def dropped(record: Occupation, t: Text) -> str:
    """That an occupation is no longer in its classification, and since when; "" of one that is."""
    if "dropped" not in record:
        return ""
    return t("intro.dropped", classification=record["classification"], year=record["dropped"])


def _group(record: Occupation, t: Text) -> str:
    group = t.title(record["groups"][0]["title"]) if record["groups"] else ""
    level = record["level"].get("value")
    if not group:
        return ""
    if not level:
        return t("intro.group", group=group)
    scheme = t(scheme_key(record["level"]["scheme"]))
    return t("intro.group_level", group=group, scheme=scheme, level=t.word("level", level))


def _workers(projection: Projection, t: Text) -> str:
    workers = amount_or_none(projection["employment_from"])
    if workers is None:
        return ""
    values = {"workers": t.count(workers), "year": projection["from"]}
    if group := projection.get("rated_at", ""):
        return t("intro.workers_group", group=group, **values)
    return t("intro.workers", **values)


def _pay(entry: Percentiles, currency: str, t: Text) -> str:
    median, low, high = (amount_or_none(entry.get(step)) for step in ("p50", "p10", "p90"))
    if median is None:
        return ""
    period = entry["period"]
    values = {"median": t.pay(median, currency, period)}
    if low is None or high is None:
        return t("intro.pay", **values)
    return t("intro.pay_range", low=t.amount(low, period), high=t.amount(high, period), **values)


def _growth(projection: Projection, t: Text) -> str:
    growth, openings = (
        amount_or_none(projection["growth_percent"]),
        amount_or_none(projection.get("openings_per_year")),
    )
    if growth is None:
        return ""
    values = {"growth": t.percent(abs(growth)), "year": projection["to"]}
    text = t(f"intro.growth.{direction(growth)}", **values)
    if openings is None or openings < 0:
        return text
    return t.joined([text, t("intro.openings", openings=t.count(openings))])


def direction(growth: float) -> str:
    """Which way a change in percent goes, as it is printed: `more`, `fewer` or `same`."""
    if round(growth, 1) == 0:
        return "same"
    return "more" if growth > 0 else "fewer"


def _lists(record: Occupation, t: Text) -> str:
    """The lists that still count and open a route: one that only closes them is no distinction."""
    lists = [entry for entry in record["lists"] if entry["status"] == "in force" and entry.get("opens", True)]
    found = gathered(lists)
    if not found:
        return ""
    return in_sentences("intro.lists", (f"{name} ({members[0]['year']})" for name, members, _ in found), t)


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
