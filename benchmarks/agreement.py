"""Whether the commands agree: every fact that two of them tell, of N occupations drawn by lot, compared value by value.

    make agreement-report                       600 occupations
    python benchmarks/agreement.py 50 --seed 7

`show` is taken as the record; `list`, `compare`, `outlook`, `salary`, `credentials`, `visas` and `faq` are asked for
the same occupation, in this process. Prints each disagreement, then how many facts were compared; 1 when any differs.
"""

import argparse
import random
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from careercli.atlas import cards
from careercli.atlas.connection import ask
from careercli.queries import (
    compare_fields as compare_outlook,
)
from careercli.queries import (
    compare_pay,
    credentials,
    listing,
    part,
    salary,
    visas,
)
from careercli.queries.compare import compare, typical_education
from careercli.queries.compare_place import Placed
from careercli.queries.faq.context import answered
from careercli.queries.naming import find
from careercli.record.credential import regulated_or_none
from careercli.record.figure import amount_or_none
from careercli.record.group_of import of_group_or_none
from careercli.record.national import national_line, projection_of
from careercli.record.occupation import Occupation

COUNT, SEED = 600, 2026


class Fact(NamedTuple):
    """One fact as two commands tell it."""

    what: str
    of: str
    record: object
    told: object
    by: str


def main(arguments: list[str]) -> int:
    """Compare and print; 1 when commands disagree."""
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=SEED)
    asked = parser.parse_args(arguments)
    compared: Counter[tuple[str, str]] = Counter()
    differing: Counter[tuple[str, str]] = Counter()
    drawn = draw(asked.count, asked.seed)
    for fact in facts(drawn):
        compared[fact.by, fact.what] += 1
        if fact.record != fact.told:
            differing[fact.by, fact.what] += 1
            print(f"{fact.of}: {fact.what}: show has {fact.record!r}, {fact.by} {fact.told!r}")
    print(f"\n{'command':12} {'fact':24} compared  differ")
    for (by, what), count in sorted(compared.items()):
        print(f"{by:12} {what:24} {count:8,} {differing[by, what]:7,}")
    print(f"{len(drawn):,} occupations: {sum(compared.values()):,} facts, {sum(differing.values()):,} differ")
    return int(bool(differing))


def draw(count: int, seed: int) -> list[str]:
    """Occupations drawn by lot, the same ones for a seed."""
    every = [row[0] for row in ask("SELECT id FROM occupation ORDER BY id")]
    return sorted(random.Random(seed).sample(every, min(count, len(every))))


def facts(ids: list[str]) -> Iterator[Fact]:
    """Every fact of the occupations that `show` and another command both tell."""
    lines: dict[str, Any] = {line["id"]: line for line in listing.listing(listing.Filter())}
    places: dict[tuple[str, str], set[str]] = {}
    for entry in ids:
        named = find(entry)
        record = cards.load_card(named.id).record
        other = "us:15-1252" if entry != "us:15-1252" else "us:29-1141"
        yield from of_list(record, lines[entry])
        yield from of_compare(
            record, {row["field"]: row for row in compare([Placed(named), Placed(find(other))])[0]["rows"]}
        )
        yield from of_outlook(record, part.part(named, "outlook")[0])
        yield from of_salary(record, salary.salary_of(named)[0])
        yield from of_filters(record, places)
        yield from of_credentials(record, named)
        yield from of_visas(record, named)
        yield from of_faq(record)


def of_list(record: Occupation, line: Mapping[str, Any]) -> Iterator[Fact]:
    """The line of `career list`."""
    projection, median = projection_of(record), record["pay"].get("median_year")
    gap = {"missing": next((one["missing"] for one in record["gaps"] if one["field"] == "outlook"), "not-published")}
    wider = line.get("of_group", {})
    told = {
        "title": (record["title"]["en"], line["title"]),
        "level": (record["level"].get("value", {"missing": "not-published"}), line["level"]),
        "pay": (median["amount"] if median else {"missing": "not-published"}, line["pay_median"]),
        "workers": (projection["employment_from"] if projection else gap, line["employment"]),
        "growth": (projection["growth_percent"] if projection else gap, line["growth_percent"]),
        "regulated": (
            regulated_or_none(record["credentials"], record["title"]["en"]) or {"missing": "not-known-here"},
            line["regulated"],
        ),
        "lists": ([one["list"] for one in record["lists"] if one["status"] == "in force"], line["lists"]),
        "rating": (record["rating"]["overall"] if "rating" in record else None, line.get("rating")),
    }
    if amount_or_none(line["pay_median"]) is not None:
        told["pay of a group"] = (of_group_or_none(national_line(record)), wider.get("pay_median"))
    if amount_or_none(line["employment"]) is not None:
        told["workers of a group"] = (of_group_or_none(projection), wider.get("employment"))
    for what, (one, two) in told.items():
        yield Fact(what, record["id"], one, two, "list")


def of_compare(record: Occupation, rows: Mapping[str, Any]) -> Iterator[Fact]:
    """The first column of `career compare`."""
    wider = record["id"]
    told: dict[str, tuple[object, str]] = {
        "pay": (compare_pay.amount_of(record, "p50", compare_pay.YEARLY), "pay_median"),
        "workers": (_of_projection(record, "employment_from"), "employment"),
        "growth": (_of_projection(record, "growth_percent"), "growth_percent"),
        "openings": (_of_projection(record, "openings_per_year"), "openings_per_year"),
        "schooling": (typical_education(record), "education"),
        "lists": ([one["list"] for one in record["lists"] if one["status"] == "in force"], "lists"),
    }
    for what, (one, field) in told.items():
        yield Fact(what, record["id"], one, rows[field]["values"][0], "compare")
    yield Fact(
        "pay of a group",
        record["id"],
        of_group_or_none(national_line(record)) if amount_or_none(told["pay"][0]) is not None else None,
        rows["pay_median"].get("of_group", {}).get(wider) if amount_or_none(told["pay"][0]) is not None else None,
        "compare",
    )


def _of_projection(record: Occupation, key: str) -> object:
    projection: Any = projection_of(record)
    return projection[key] if projection and key in projection else compare_outlook.unprojected(record)


def of_outlook(record: Occupation, told: Mapping[str, Any]) -> Iterator[Fact]:
    """`career outlook`."""
    yield Fact("projections", record["id"], record["outlook"]["projections"], told["outlook"]["projections"], "outlook")
    yield Fact("shortage", record["id"], record["outlook"].get("shortage"), told["outlook"].get("shortage"), "outlook")
    yield Fact("lists", record["id"], record["lists"], told["lists"], "outlook")


def of_salary(record: Occupation, told: Any) -> Iterator[Fact]:
    """`career salary`."""
    yield Fact("by experience", record["id"], record["pay"]["by_experience"], told["by_experience"], "salary")
    yield Fact("sponsor levels", record["id"], record["pay"]["levels"], told["levels"], "salary")
    yield Fact("median", record["id"], record["pay"].get("median_year"), told.get("median_year"), "salary")
    country = record["country"]
    one, two = (
        sorted(((line["period"], line.get("basis", "")), line.get("p50"), line.get("of_group")) for line in lines)
        if all(isinstance(line.get("p50"), int | float) for line in lines)
        else len(lines)
        for lines in (
            [line for line in record["pay"]["percentiles"] if line["region"] == country],
            [line for line in told["percentiles"] if line["region"] == country],
        )
    )
    yield Fact("national pay", record["id"], repr(one), repr(two), "salary")


def of_filters(record: Occupation, kept: dict[tuple[str, str], set[str]]) -> Iterator[Fact]:
    """`career list --regulated`: the ids it leaves, once for each country."""
    country = record["country"]
    if (country, "regulated") not in kept:
        lines = listing.listing(listing.Filter(country=country, regulated=True))
        kept[country, "regulated"] = {line["id"] for line in lines}
    known = regulated_or_none(record["credentials"], record["title"]["en"]) is not None
    yield Fact("--regulated", record["id"], known, record["id"] in kept[country, "regulated"], "list")


def of_credentials(record: Occupation, named: Any) -> Iterator[Fact]:
    """`career credentials`: the names and status of what must be held."""
    told: Any = credentials.credentials_of(named)
    whole = told[0] if isinstance(told, tuple) else told
    one, two = ({(each["name"], each["status"]) for each in part["credentials"]} for part in (record, whole))
    yield Fact("credentials", record["id"], sorted(one), sorted(two), "credentials")


def of_visas(record: Occupation, named: Any) -> Iterator[Fact]:
    """`career visas` on the day the record was made: the status of each route the record has by its rules."""
    ruled = {one["route"]: one for one in record["visas"] if "on" in one}
    day = next((one["on"] for one in ruled.values()), None)
    if day is None:
        return
    told: Any = visas.routes_of(named, day)
    whole = told[0] if isinstance(told, tuple) else told
    found = {route["route"]: route["status"] for route in _routes(whole)}
    for key, one in ruled.items():
        yield Fact("route", f"{record['id']} {key}", one["status"], found.get(key), "visas")


def _routes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for one in value:
            yield from _routes(one)
    elif isinstance(value, dict):
        if "route" in value and "status" in value:
            yield value
        for one in value.values():
            yield from _routes(one)


def of_faq(record: Occupation) -> Iterator[Fact]:
    """`career faq`: the figures of the answers that are the occupation's own."""
    line, projection = national_line(record), projection_of(record)
    own: dict[tuple[str, str], object] = {}
    if line:
        own |= {("pay-middle", step): line.get(step) for step in ("p50",)}
        own |= {("pay-top", step): line.get(step) for step in ("p75", "p90")}
    if projection:
        own |= {("workers", "employment_from"): projection["employment_from"]}
    for question in answered(record):
        for figure in question.get("figures", []):
            key = question.get("key", ""), figure["name"]
            if key in own and "of" not in figure and "at_least" not in figure:
                yield Fact(" ".join(key), record["id"], own[key], figure["value"], "faq")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
