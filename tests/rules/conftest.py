"""The systems of data/ as the build makes them, and their worked cases."""

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from careercli.queries.points import points_of, question_of
from careerdata.build.points_systems import lookups, route_record

DATA = Path(__file__).parents[2] / "data"
PATHS = sorted(path for path in DATA.glob("??/routes/*.toml") if not path.name.endswith(".cases.toml"))
SYSTEMS = [f"{path.parent.parent.name}/{path.stem}" for path in PATHS]
Record = dict[str, Any]
Answered = Callable[..., Any]


@cache
def sources() -> frozenset[str]:
    """The keys of data/sources.toml."""
    return frozenset(tomllib.loads((DATA / "sources.toml").read_text(encoding="utf-8")))


@cache
def record_of(system: str) -> Record:
    """A system as the build stores it."""
    path = PATHS[SYSTEMS.index(system)]
    return route_record(path, set(sources()), lookups(path.with_name("lookups.csv"), set(sources())))


def cases_of(system: str) -> list[Record]:
    """The worked cases beside a system."""
    path = PATHS[SYSTEMS.index(system)]
    text = path.with_name(f"{path.stem}.cases.toml").read_text(encoding="utf-8")
    return [{**case, "on": case["on"].isoformat()} for case in tomllib.loads(text)["case"]]


@pytest.fixture
def answered() -> Answered:
    """`answered("ca/crs", facts, "2026-06-01")`: `data` of `career points`."""

    def answer(system: str, facts: Record, on: str, *settings: str) -> Any:
        return points_of(question_of(record_of(system), facts, settings, on))

    return answer
