"""The words for a step of recognition: what it costs and in which year, how long it takes, whom it is for, when."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.recognition import Duration, Earlier, NoteOf, PathwayOf, Score, StepOf, Sum
    from careercli.text.text import Text

NONE: Mapping[str, list[str]] = MappingProxyType({})
"""No step has an alternative."""
SINGLE = ("reading", "writing", "listening", "speaking")
"""The parts of a language test."""


def numbers(steps: Sequence[StepOf]) -> dict[str, int]:
    """Each step's number on the page."""
    return {step["id"]: number for number, step in enumerate(steps, 1)}


def amount(value: float, t: Text) -> str:
    """An amount of money, with cents where it has some."""
    return t.decimal(value, 2) if value % 1 else t.count(value)


def fee_text(step: StepOf, t: Text) -> str:
    """What a step costs, always with its year; or why that is not said."""
    if "ended" in step:
        return t("pages.pathway.ended", day=step["ended"])
    if step["to_check"]:
        return t("pages.pathway.to_check")
    if "fee" not in step:
        return t("pages.pathway.no_fee")
    year = _year(step, t)
    if not step["fee"] and "fee_to" not in step:
        return t("pages.pathway.free", year=year)
    return t(
        "pages.pathway.fee", amount=_range(step["fee"], step.get("fee_to"), t), currency=step["currency"], year=year
    )


def earlier_text(step: StepOf, t: Text) -> str:
    """What it cost before."""
    return t.listed(
        t("pages.pathway.fee", amount=amount(one["fee"], t), currency=step["currency"], year=_year(one, t))
        for one in step.get("earlier", ())
    )


def _year(priced: StepOf | Earlier, t: Text) -> str:
    year: Mapping[str, Any] = priced
    return str(year["fee_year"]) if "fee_year" in year else t("pages.pathway.year_unknown")


def _range(low: float, high: float | None, t: Text) -> str:
    if high is None or high == low:
        return amount(low, t)
    return t("pages.pathway.range", low=amount(low, t), high=amount(high, t))


def months_text(entry: StepOf | NoteOf, t: Text) -> str:
    """The months of a step or note; empty where nobody says them."""
    low, high = entry.get("months_min"), entry.get("months_max")
    if low is None and high is None:
        return ""
    if high is None:
        return t("pages.pathway.months_or_more", low=low)
    return _span(low or 0, high, t)


def _span(low: int, high: int, t: Text) -> str:
    if low == high:
        return t.n("pages.pathway.months", high)
    if not low:
        return t.n("pages.pathway.months_up_to", high)
    return t("pages.pathway.months_range", low=low, high=high)


def when_text(step: StepOf, number: Mapping[str, int], t: Text, other: Mapping[str, list[str]] = NONE) -> str:
    """Now, or after which steps; after one of them, where nobody takes two. `other`: of each step its alternatives."""
    if step["starts"] == "now":
        return t("pages.pathway.now")
    if len(step["after"]) > 1 and all(set(step["after"]) <= {key, *other.get(key, ())} for key in step["after"]):
        return t("pages.pathway.after_one", steps=t.listed(str(number[key]) for key in step["after"]))
    return t("pages.pathway.after", steps=t.listed(str(number[key]) for key in step["after"]))


def who_text(step: StepOf, number: Mapping[str, int], t: Text, other: Mapping[str, list[str]] = NONE) -> str:
    """Whom a step is for, where that is not everybody."""
    parts: list[str] = []
    if (replaced := step.get("instead_of")) in number:
        parts.append(t("pages.pathway.instead", step=number[str(replaced)]))
    if apart := [str(number[key]) for key in other.get(step["id"], ()) if key in number]:
        parts.append(t("pages.pathway.not_with", steps=t.listed(apart)))
    if step["optional"]:
        parts.append(t("pages.pathway.optional"))
    if "only_if" in step:
        parts.append(t("pages.pathway.only_if", condition=t.from_data(step["only_if"])))
    parts += [t(f"pages.pathway.depends.{origin}") for origin in step["depends_on"] if origin != "only_if"]
    return t("pages.pathway.and").join(parts)


def tests_text(scores: Sequence[Score], t: Text) -> str:
    """The least each language test must show."""
    return t("pages.pathway.or_test").join(_test(score, t) for score in scores)


def _test(score: Score, t: Text) -> str:
    given: Mapping[str, Any] = score
    shown = [t(f"pages.pathway.part.{part}", score=given[part]) for part in ("overall", "each") if part in given]
    for least in dict.fromkeys(given[part] for part in SINGLE if part in given):
        parts = t.listed(t(f"pages.pathway.skill.{part}") for part in SINGLE if given.get(part) == least)
        shown.append(t("pages.pathway.part.of", parts=parts, score=least))
    return t("pages.pathway.test", test=t(f"pages.pathway.test.{score['test']}"), scores=t.listed(shown))


def sum_text(found: Sum, t: Text) -> str:
    """Fees in one currency with the span of their years."""
    years = [str(year) for year in found["years"]]
    span = (
        years[0] if len(set(years)) == 1 else t("pages.pathway.years", first=years[0], last=years[1]) if years else ""
    )
    if found["undated"]:
        unknown = t.n("pages.pathway.undated", found["undated"])
        span = t.listed([span, unknown]) if span else unknown
    shown = _range(found["low"], found["high"], t)
    return t("pages.pathway.fee", amount=shown, currency=found["currency"], year=span)


def _years(found: Sequence[int], t: Text) -> str:
    if not found:
        return ""
    first, last = found
    return str(first) if first == last else t("pages.pathway.years", first=str(first), last=str(last))


def duration_text(found: Duration, t: Text) -> str:
    """Months of the longest chain, and how much of it nobody times; empty without any step."""
    if not found["high"]:
        return t("pages.pathway.no_time") if found["unknown"] else ""
    span = t("pages.pathway.time", span=_span(found["low"], found["high"], t))
    return t.joined([span, t.n("pages.pathway.no_months", found["unknown"])]) if found["unknown"] else span


def origins_text(record: PathwayOf, names: Mapping[str, str], t: Text) -> str:
    """Where the reader says they come from."""
    given: Mapping[str, Any] = record
    shown = [
        t(f"pages.pathway.origin.{name}", places=t.listed(names.get(place, place.upper()) for place in given[name]))
        for name in ("passport", "trained_in", "worked_in")
        if given[name]
    ]
    return " · ".join(shown)


def undecided(record: PathwayOf) -> list[str]:
    """The options that would decide what is open, because the reader did not give them."""
    options = {"passport": "--from", "trained_in": "--trained-in", "worked_in": "--worked-in"}
    given: Mapping[str, Any] = record
    entries = [*(step for track in record["tracks"] for step in track["steps"]), *record["notes"]]
    open_to = {name for entry in entries for name in entry["depends_on"]}
    return [option for name, option in options.items() if name in open_to and not given[name]]
