"""Every worked case beside a system comes out as it says."""

from typing import Any

import pytest
from tests.rules.conftest import SYSTEMS, Answered, Record, cases_of, record_of

from careercli.errors import NotKnownHere

EVERY = [pytest.param(system, case, id=f"{system}-{case['id']}") for system in SYSTEMS for case in cases_of(system)]


def part(wanted: Any, found: Any) -> Any:
    """What was found, of tables only the keys that were asked for."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        return {key: part(value, found.get(key, "is not there")) for key, value in wanted.items()}
    return found


def stated(record: Record, facts: Record) -> Record:
    """The facts of a case with every default stated: a case says all there is of a person."""
    made = {key: dict(value) if isinstance(value, dict) else value for key, value in facts.items()}
    for fact in record["facts"]:
        block, _, name = fact["name"].rpartition(".")
        others = [one for one in record["facts"] if block and one["name"].startswith(f"{block}.")]
        if others and all("default" in one for one in others):
            made.setdefault(block, {})
        within = made.get(block) if block else made
        if "default" in fact and isinstance(within, dict):
            within.setdefault(name, fact["default"])
    return made


@pytest.mark.parametrize(("system", "case"), EVERY)
def test_a_worked_case(answered: Answered, system: str, case: Record) -> None:
    if case.get("unknown"):
        with pytest.raises(NotKnownHere):
            answered(system, case.get("facts", {}), case["on"])
        return
    found = answered(system, stated(record_of(system), case["facts"]), case["on"])
    expected = case.get("expected", {})
    assert part(expected, found) == expected
    assert found["undecided"] == case.get("undecided", [])
    assert not found["undecided"] or found["pass"] is None
    ended = case.get("ended")
    assert found["edition_ended"] == (ended and ended.isoformat())
