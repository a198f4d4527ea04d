"""O*NET Interests → us/interests.csv, us/interest_scores.csv: the Holland interests named, and the scores of all six.

The file mixes two scales: OI, the score of each of the six interests from 1 to 7, and IH, the high points:
first, second, third, each a number 1 to 6 for the interest or 0 for none.

Traps:
- 428 of 923 occupations have no third high point and 19 of those no second: fewer rows, not the next score
- the high points are the publisher's choice; they are read, never worked out from the scores
- numbers are written 2.00
- all are of domain source Machine Learning (11/2023): predicted by a model, not asked of people
- the specialties of a SOC occupation have interests of their own: `profile` is the O*NET code
"""

from pathlib import Path
from typing import Literal

from careercli.errors import BadData
from careerdata.importers.table import Line, Table
from careerdata.importers.us import onet
from careerdata.importers.us.onet import CODE, SOURCE
from careerdata.rows.work import InterestRow, InterestScoresRow

Interest = Literal["realistic", "investigative", "artistic", "social", "enterprising", "conventional"]
Scores = dict[tuple[str, Interest], str]

FILE = "Interests"
COLUMNS = (CODE, ELEMENT := "Element Name", SCALE := "Scale ID", VALUE := "Data Value")
SCALES = {"OI": "score", "IH": "high point"}
RANKS = {
    "First Interest High-Point": "1",
    "Second Interest High-Point": "2",
    "Third Interest High-Point": "3",
}
INTERESTS: dict[str, Interest] = {
    "Realistic": "realistic",
    "Investigative": "investigative",
    "Artistic": "artistic",
    "Social": "social",
    "Enterprising": "enterprising",
    "Conventional": "conventional",
}
HIGH_POINTS: dict[str, Interest | None] = {
    "0.00": None,
    **{f"{number}.00": interest for number, interest in enumerate(INTERESTS.values(), start=1)},
}


def tables(sources: Path) -> list[Table]:
    """One row for each high point of an O*NET occupation; one with the scores of all six interests."""
    points: list[tuple[str, Line]] = []
    scores: Scores = {}
    profiles: dict[str, str] = {}
    for code, line in onet.read_by_soc(sources, FILE, COLUMNS):
        if onet.known(FILE, line, SCALE, SCALES) == "score":
            scores[line[CODE], onet.known(FILE, line, ELEMENT, INTERESTS)] = line[VALUE]
            profiles[line[CODE]] = code
        else:
            points.append((code, line))
    rows = (_row_or_none(code, point, scores) for code, point in points)
    return [
        Table("us/interests.csv", [row for row in rows if row]),
        Table("us/interest_scores.csv", [_scores(code, profile, scores) for profile, code in profiles.items()]),
    ]


def _scores(code: str, profile: str, scores: Scores) -> InterestScoresRow:
    missing = [interest for interest in INTERESTS.values() if (profile, interest) not in scores]
    if missing:
        raise BadData(f"{FILE}: {profile}: no score for `{', '.join(missing)}`")
    found = {interest: scores[profile, interest] for interest in INTERESTS.values()}
    return InterestScoresRow(code=code, profile=profile, source=SOURCE, **found)


def _row_or_none(code: str, point: Line, scores: Scores) -> InterestRow | None:
    interest = onet.known(FILE, point, VALUE, HIGH_POINTS)
    if interest is None:
        return None
    if (point[CODE], interest) not in scores:
        raise BadData(f"{FILE}: {point[CODE]}: no score for `{interest}`")
    return InterestRow(
        code=code,
        profile=point[CODE],
        rank=onet.known(FILE, point, ELEMENT, RANKS),
        interest=interest,
        score=scores[point[CODE], interest],
        source=SOURCE,
    )
