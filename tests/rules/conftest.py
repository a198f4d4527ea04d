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


TINY = """
title = "A grid of these tests' own"
page = "https://example.org"

[defaults]
from = 2025-01-01
source = "us-cfr-8-214"
confidence = "O"
checked = 2026-01-02

[[edition]]
name = "tiny@2025"
from = 2025-01-01
to = 2025-12-31

[[edition]]
name = "tiny@2026"
from = 2026-01-01

[outcome]
total = "total"
pass = "passed"
pass_mark = "mark"
answers = ["total", "passed", "tier"]

[[fact]]
name = "age"
type = "integer"
asks = "Age"
least = 0
most = 120

[[fact]]
name = "years"
type = "integer"
asks = "Years of work"
least = 0
most = 40
raises = { says = "{value} years of work", one = "a year of work", effort = 2, up_to = 9 }

[[fact]]
name = "degree"
type = "choice"
asks = "Degree"
values = ["none", "bachelor", "masters"]
raises = { says = "A degree: {value}", effort = 3 }

[[fact]]
name = "paper"
type = "flag"
asks = "The paper"
default = false
raises = { says = "The paper", effort = 1 }

[[fact]]
name = "grade"
type = "choice"
asks = "Grade"
values = ["low", "middle", "high"]
default = "low"

[[fact]]
name = "score"
type = "integer"
asks = "Score"
least = 0
most = 10
default = 2

[[fact]]
name = "lang"
type = "abilities"
asks = "Language"
least = 0
most = 12
optional = true

[[fact]]
name = "friend"
type = "block"
asks = "A friend"
optional = true

[[fact]]
name = "friend.years"
type = "integer"
asks = "Years known"
least = 0
most = 40

[[fact]]
name = "friend.kind"
type = "choice"
asks = "What kind of friend"
values = ["distant", "close"]

[[lever]]
name = "speech"
sets = ["lang"]
values = [5, 9]
says = "Level {value}"
effort = 1

[[lever]]
name = "known"
sets = ["friend.years"]
values = [1, 3]
also = { "friend.kind" = "close" }
when = { age = { at_least = 18 } }
says = "A friend of {value} years"
effort = 4

[[check]]
facts = ["years", "age"]
when = { years = { above = "age" } }
says = "nobody works before they are born"

[[rule]]
id = "work"
kind = "bands"
label = "Work"
clause = "1"
show = "points.work"
input = "years"
starts = "at"
below = 0
bands = [[1, 10], [3, 25], [10, 90]]

[[rule]]
id = "study"
kind = "levels"
label = "Study"
clause = "2"
show = "points.study"
input = "degree"
levels = { none = 0, bachelor = 20, masters = 30 }

[[rule]]
id = "speech_points"
kind = "bands"
label = "Language"
clause = "3"
show = "points.speech"
only = { lang = { given = true } }
input = "lang"
starts = "at"
below = 0
bands = [[5, 1], [9, 5]]

[[rule]]
id = "extra"
kind = "flag"
label = "Paper"
clause = "4"
show = false
when = { paper = true }
value = 7

[[rule]]
id = "friends"
kind = "flag"
label = "Friends"
clause = "5"
when = { "friend.years" = { at_least = 2 }, "friend.kind" = "close" }
value = 4

[[rule]]
id = "total"
kind = "cap"
label = "Total"
clause = "6"
parts = ["work", "study", "speech_points", "extra", "friends"]
most = 100

[[rule]]
id = "mark"
kind = "threshold"
label = "Mark"
clause = "7"
[[rule.dated]]
from = 2025-01-01
to = 2025-12-31
amount = 40
[[rule.dated]]
from = 2026-01-01
amount = 50

[[rule]]
id = "tier"
kind = "one_of"
label = "Tier"
clause = "8"
take = "first"
options = [{ when = { grade = "high" }, value = "first" }, { when = { grade = "middle" }, value = "second" }]
otherwise = "third"

[[rule]]
id = "enough"
kind = "requirement"
label = "Enough points"
clause = "9"
when = { total = { at_least = "mark" } }

[[rule]]
id = "scored"
kind = "requirement"
label = "A score"
clause = "10"
when = { score = { at_least = 2 } }

[[rule]]
id = "passed"
kind = "flag"
label = "All is met"
clause = "11"
when = { enough = true, scored = true }
value = true
"""
TINY_CASES = '[[case]]\nid = "none"\non = 2024-12-31\nunknown = true\n'


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Record:
    """The small grid as the build makes it."""
    path = tmp_path_factory.mktemp("tiny") / "xx" / "routes" / "tiny.toml"
    path.parent.mkdir(parents=True)
    path.write_text(TINY)
    path.with_name("tiny.cases.toml").write_text(TINY_CASES)
    return route_record(path, set(sources()), {})
