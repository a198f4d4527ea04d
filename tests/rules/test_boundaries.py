"""Every system has worked cases where a value changes: the day before and the day of, the band and the one below."""

import datetime
from collections.abc import Iterator
from typing import Any

import pytest
from tests.rules.conftest import SYSTEMS, Record, cases_of, record_of

from careercli.queries.points import question_of
from careercli.rules import score
from careercli.rules.facts import contradictions
from careerdata.build.points_systems import next_day


def day_before(day: str) -> str:
    """The day before (ISO)."""
    return (datetime.date.fromisoformat(day) - datetime.timedelta(days=1)).isoformat()


def days(record: Record) -> set[str]:
    """Every day on which something changes, and the last one before it."""
    first = record["editions"][0]["from"]
    blocks = [*record["editions"], *(block for rule in record["rules"] for block in rule["dated"])]
    begun = {block["from"] for block in blocks if block["from"] >= first}
    ended = {record["editions"][-1]["to"]} if "to" in record["editions"][-1] else set()
    return begun | {day_before(day) for day in begun} | ended | {next_day(day) for day in ended}


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_date_has_a_case_on_the_day_and_on_the_day_before(system: str) -> None:
    covered = {day_of_case(record_of(system), case) for case in cases_of(system)}
    assert days(record_of(system)) - covered == set()


def day_of_case(record: Record, case: Record) -> str:
    """The day a case asks about; a fact that sets it goes first."""
    from careercli.queries.systems import day_of

    return day_of(record, case.get("facts", {}), case["on"])


def wanted(record: Record) -> Iterator[tuple[str, str, float]]:
    """(rule, input, number): the first number of each band, and the whole number below it."""
    whole = {fact["name"]: fact["least"] for fact in record["facts"] if fact["type"] in ("integer", "abilities")}
    whole |= {f"{name}.least": lowest for name, lowest in whole.items()}
    least = {fact["name"]: fact["least"] for fact in record["facts"] if "least" in fact}
    for rule in record["rules"]:
        for block in rule["dated"] if rule["kind"] == "bands" else ():
            for edge, *_ in block.get("bands", ()):
                begun = edge + 1 if block["starts"] == "above" else edge
                if begun > least.get(block["input"], float("-inf")):  # nothing lies below what a fact can be
                    yield rule["id"], block["input"], begun
                if begun > whole.get(block["input"], float("inf")):
                    yield rule["id"], block["input"], begun - 1


class Only(dict[str, Any]):
    """One fact; nothing else is given."""

    def __missing__(self, name: str) -> None:
        """What nobody gave."""


def can_be(record: Record, name: str, value: float) -> bool:
    """Whether the system lets a fact have this value at all."""
    return not contradictions(record, Only({name: value}), record["editions"][-1]["from"])


def seen(system: str) -> set[tuple[str, float]]:
    """(input, number) of everything the cases put into a rule."""
    record, found = record_of(system), set()
    for case in cases_of(system):
        if not case.get("unknown"):
            question = question_of(record, case["facts"], (), case["on"])
            for name, value in score.result(question.system, question.facts.values).values.items():
                found |= {(name, one) for one in numbers(value)}
    return found


def numbers(value: Any) -> Iterator[float]:
    """The number, or each of four abilities."""
    for one in value if isinstance(value, tuple) else (value,):
        if isinstance(one, int | float) and not isinstance(one, bool):
            yield one


@pytest.mark.parametrize("system", SYSTEMS)
def test_every_band_has_a_case_on_its_first_number_and_below(system: str) -> None:
    covered = seen(system)
    possible = (entry for entry in wanted(record_of(system)) if can_be(record_of(system), *entry[1:]))
    missing = [entry for entry in possible if entry[1:] not in covered]
    assert missing == []
