"""ai/measure_parts.csv and ai/measure_activities.csv: which activities make Microsoft's AI applicability score.

The score of an occupation is the mean of two halves: how far the chat assistant helps with what people set out to do
(`goal`), and how far it does the work itself (`action`). Each half is the sum over the occupation's intermediate work
activities (IWA) of their weight times completion × scope × coverage of the activity. The HEAVIEST activities of a code
have a row, the others one together.

Traps:
- an activity that is hardly asked for counts nothing (its product is 0): it has no row
- two activities have no completion and no scope, and a product of 0
- weights of a code add up to 1 within 0.0001, since the publisher's shares are rounded to five decimals
- the sums must give the published halves, which `tables` proves of every code
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from careercli.errors import BadData
from careerdata.importers.ai.measure_microsoft import MEASURE, SOURCE
from careerdata.importers.ai.rating import amount
from careerdata.importers.table import Line, Table, by_code, read_csv
from careerdata.importers.us.oews_national import known_codes
from careerdata.importers.us.soc import check_code
from careerdata.rows.ai import MeasureActivityRow, MeasurePartRow
from careerdata.series import file_of

ACTIVITIES = file_of("ai-microsoft", "activities")
WEIGHTS = file_of("ai-microsoft", "weights")
HALVES = file_of("ai-microsoft", "halves")
IWA, TITLE = "IWA", "title"
HALF = {"goal": "completion_x_scope_x_coverage_user", "action": "completion_x_scope_x_coverage_ai"}
"""The column of an activity's product, by half."""
PUBLISHED = {"goal": "ai_applicability_score_user", "action": "ai_applicability_score_ai"}
"""The column of an occupation's score, by half."""
CODE, PUBLISHED_CODE, ACTIVITY, SHARE = "soc2018", "SOC Code", "iwa", "share"
HEAVIEST = 8
"""Activities of a code that have a row of their own."""
TOLERANCE = 0.0001
"""How far a half may be from the published one."""
PLACES = 6


class Part(NamedTuple):
    """What an activity adds to each half of a code's score; `weight` is its share of the occupation's work."""

    activity: str
    weight: float
    goal: float
    action: float


def tables(sources: Path) -> list[Table]:
    """Both files; BadData where the activities do not make the published score."""
    activities = by_code(read_csv(sources / ACTIVITIES, [IWA, TITLE, *HALF.values()]), IWA, ACTIVITIES)
    parts = _parts(sources, activities)
    _check(sources, parts)
    rows = [row for code, every in parts.items() for row in _rows(code, every)]
    named = sorted({row.activity for row in rows} - {""})
    titles = [MeasureActivityRow(activity=iwa, title=activities[iwa][TITLE], source=SOURCE) for iwa in named]
    return [Table("ai/measure_parts.csv", [*rows]), Table("ai/measure_activities.csv", [*titles])]


def _parts(sources: Path, activities: dict[str, Line]) -> dict[str, list[Part]]:
    """The parts of every code, the heaviest first."""
    known = known_codes(sources)
    found: dict[str, list[Part]] = defaultdict(list)
    for line in read_csv(sources / WEIGHTS, [CODE, ACTIVITY, SHARE]):
        code, iwa = check_code(WEIGHTS.name, line[CODE], known), line[ACTIVITY]
        if iwa not in activities:
            raise BadData(f"{WEIGHTS}: {code}: no activity {iwa} in {ACTIVITIES.name}")
        weight = amount(line[SHARE], WEIGHTS.name, code, low=0, high=1)
        halves = {half: amount(activities[iwa][column], ACTIVITIES.name, iwa, low=0) for half, column in HALF.items()}
        found[code].append(Part(iwa, weight, weight * halves["goal"], weight * halves["action"]))
    return {
        code: sorted(parts, key=lambda part: (-part.goal - part.action, part.activity)) for code, parts in found.items()
    }


def _check(sources: Path, parts: dict[str, list[Part]]) -> None:
    """The parts of each code add up to both published halves, and every code published has parts."""
    for line in read_csv(sources / HALVES, [PUBLISHED_CODE, *PUBLISHED.values()]):
        code = line[PUBLISHED_CODE]
        for half, column in PUBLISHED.items():
            total = sum(getattr(part, half) for part in parts.get(code, ()))
            if abs(total - amount(line[column], HALVES.name, code, low=0, high=1)) > TOLERANCE:
                raise BadData(f"{WEIGHTS}: {code}: the activities make {total:.6f}, not `{column}` {line[column]}")


def _rows(code: str, parts: list[Part]) -> Iterator[MeasurePartRow]:
    """The heaviest that count, then the others that count, as one row without an activity."""
    counted = [part for part in parts if part.goal + part.action > 0]
    for part in counted[:HEAVIEST]:
        yield _row(code, part, 1)
    others = counted[HEAVIEST:]
    if others:
        sums = (sum(values) for values in zip(*(part[1:] for part in others), strict=True))
        yield _row(code, Part("", *sums), len(others))


def _row(code: str, part: Part, count: int) -> MeasurePartRow:
    weight, goal, action = (f"{value:.{PLACES}f}" for value in part[1:])
    return MeasurePartRow(
        measure=MEASURE,
        scheme="soc2018",
        rated_at=code,
        activity=part.activity,
        count=str(count),
        weight=weight,
        goal=goal,
        action=action,
        source=SOURCE,
    )
