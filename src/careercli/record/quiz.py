"""The quiz: its statements, how answers become a profile of interests, and the contracts `quiz/1` and `statements/1`.

The statements are our own. Their words are `quiz.statement.<key>` in the catalogues.
"""

from collections.abc import Mapping, Sequence
from statistics import mean
from typing import Literal, NamedTuple, NotRequired, TypedDict

from careercli.record.figure import Figure
from careercli.record.group_of import OfGroups
from careercli.record.interest import AXIS, INTERESTS

METHOD = "interests/1"
SOURCE = "career-interests"
"""The key of the source of what is worked out here."""
LOWEST, UNSURE, HIGHEST = 1, 3, 5
"""Answers: 1 dislike, 3 unsure, 5 like; of a value 1 does not matter, 5 matters a lot."""
VALUES: dict[str, tuple[str, ...]] = {
    "security": ("growth", "demand"),
    "pay": ("pay",),
    "start": ("study",),
    "abroad": ("migration",),
    "human": ("ai",),
}
"""What a reader may value → the axes of the rating that its weight is shared out to."""


class Statement(NamedTuple):
    """A statement by its key, and the interest or the value an answer to it counts for."""

    key: str
    measures: str


STATEMENTS = tuple(
    Statement(*pair)
    for pair in (
        ("bicycle", "realistic"), ("cause", "investigative"), ("photos", "artistic"),
        ("child", "social"), ("team", "enterprising"), ("accounts", "conventional"),
        ("puzzle", "investigative"), ("story", "artistic"), ("listen", "social"),
        ("bargain", "enterprising"), ("mistakes", "conventional"), ("outdoors", "realistic"),
        ("room", "artistic"), ("care", "social"), ("product", "enterprising"),
        ("timetable", "conventional"), ("digger", "realistic"), ("patterns", "investigative"),
        ("newcomer", "social"), ("crowd", "enterprising"), ("files", "conventional"),
        ("shed", "realistic"), ("discoveries", "investigative"), ("stage", "artistic"),
        ("idea", "enterprising"), ("forms", "conventional"), ("cables", "realistic"),
        ("test", "investigative"), ("cover", "artistic"), ("group", "social"),
    )
)  # fmt: skip
"""Thirty, five an interest; each row of six has every interest once, so that none comes late or early."""
ON_VALUES = tuple(Statement(f"value_{key}", key) for key in VALUES)
"""Five on values, which may be left out."""
EVERY = (*STATEMENTS, *ON_VALUES)
EACH = len(STATEMENTS) // len(INTERESTS)
"""Statements on each interest."""
LEAST_SPREAD = 0.5
"""Below this difference between the highest and the lowest mean answer a profile is flat: one answer in five that is
two steps away makes more."""
CLEAR = 2.62
"""The F ratio from which the six differ by more than chance: its 95th percentile for 5 and 24 degrees of freedom."""
NEUTRAL = 0.1
"""An interest leads where its mean is at least so far above the mean of all."""
LEADING = 3
"""Interests that lead, at the most."""
INTEREST_WEIGHT = 6.0
"""What the fit to the interests weighs against the values."""
VALUE_WEIGHTS = {4: 0.5, 5: 1.0}
"""What a value weighs by the answer; below 4 nothing."""
ENOUGH = 60.0
"""Percent of the weight there must be data for, as for a rating."""

Shape = Literal["clear", "weak", "flat"]
"""Whether the six differ by more than chance, by no more than chance, or hardly at all."""


class InterestScore(TypedDict):
    """One interest of the reader: `mean` of the five answers, 1 to 5, and how far that is `above` the mean of all."""

    interest: str
    mean: float
    above: float


class AnswerGiven(TypedDict):
    """One answer: the number and the key of the statement, the interest or value it `measures`, 1 to 5."""

    number: int
    statement: str
    measures: str
    answer: int


class StatementLine(TypedDict):
    """One statement of the quiz, in the order of `--answers`: `text` is what a reader is asked, `measures` the interest
    or the value an answer counts for, `on` `interests` or `values`."""

    number: int
    statement: str
    text: str
    measures: str
    on: str


class QuizLine(TypedDict):
    """An occupation that fits: `place` of `of` under the `weights` of the answer, `fit` 0 to 10 to the interests alone.

    `interests` are those that lead the work; `interests_from` is whose they are, where its own country publishes none.
    `shared` are those of them that lead the reader's. `axes` has the weighed axes there are data for, 0 to 10. `also`:
    occupations of other countries, or with the same title, that rest on the same interests and are left out.
    """

    place: int
    of: int
    id: str
    country: str
    code: str
    title: str
    title_en_source: NotRequired[str]
    fit: NotRequired[float]
    overall: float
    coverage: float
    axes: dict[str, float]
    interests: list[str]
    shared: list[str]
    interests_from: NotRequired[str]
    interests_source: NotRequired[str]
    level: Figure | str
    pay_median: Figure
    pay_source: Figure | str
    currency: str
    also: NotRequired[list[str]]
    of_group: NotRequired[OfGroups]


class QuizOf(TypedDict):
    """A profile of interests, and the occupations that fit it and the filters.

    `shape`: `clear`, `weak` (the six differ by no more than chance) or `flat` (hardly at all: interests then weigh
    nothing). `leading` are the interests above the mean of all, at most three. `ratio` is the F ratio of the six; null
    where all answers on each interest are alike. `led_by`: the answers that lifted the leading interests. `weights`:
    what the occupations are ordered by. `left_out` occupations lack data for so much of the weight.
    """

    shape: str
    leading: list[str]
    interests: list[InterestScore]
    mean: float
    ratio: float | None
    suited: str
    answers: list[AnswerGiven]
    led_by: list[AnswerGiven]
    values: dict[str, int]
    weights: dict[str, float]
    occupations: list[QuizLine]
    left_out: int
    method: str
    derived: bool
    source: str


class Scores(NamedTuple):
    """What thirty answers say: the mean of each interest, of all, the F ratio (None: answers on each interest are all
    alike, so that nothing is left to chance) and the shape of the profile."""

    means: Mapping[str, float]
    mean: float
    ratio: float | None
    shape: Shape

    def above(self, interest: str) -> float:
        """How far an interest lies above the mean of all: what is left once a reader's habit of saying yes is taken
        away."""
        return self.means[interest] - self.mean

    def leading(self) -> list[str]:
        """The interests that lead, the strongest first, of equal ones in Holland's order; none of a flat profile."""
        ordered = sorted(INTERESTS, key=lambda name: (-self.means[name], INTERESTS.index(name)))
        return [] if self.shape == "flat" else [one for one in ordered if self.above(one) >= NEUTRAL][:LEADING]


def scored(answers: Sequence[int]) -> Scores:
    """The profile of the answers to STATEMENTS, in their order."""
    of: dict[str, list[int]] = {name: [] for name in INTERESTS}
    for statement, answer in zip(STATEMENTS, answers, strict=True):
        of[statement.measures].append(answer)
    means = {name: mean(found) for name, found in of.items()}
    whole = mean(means.values())
    between = EACH * sum((one - whole) ** 2 for one in means.values()) / (len(INTERESTS) - 1)
    within = sum((one - means[name]) ** 2 for name, found in of.items() for one in found)
    within /= len(STATEMENTS) - len(INTERESTS)
    ratio = between / within if within else None
    return Scores(means, whole, ratio, _shape(max(means.values()) - min(means.values()), ratio))


def _shape(spread: float, ratio: float | None) -> Shape:
    if spread < LEAST_SPREAD:
        return "flat"
    return "clear" if ratio is None or ratio >= CLEAR else "weak"


def weights(scores: Scores, values: Mapping[str, int]) -> dict[str, float]:
    """Axis → weight: the interests unless they are flat, and each value that matters, shared among its axes."""
    found = {} if scores.shape == "flat" else {AXIS: INTEREST_WEIGHT}
    for value, answer in values.items():
        axes = VALUES[value]
        if weight := VALUE_WEIGHTS.get(answer):
            found |= {axis: weight / len(axes) for axis in axes}
    return found


def led_by(answers: Sequence[int], leading: Sequence[str]) -> list[AnswerGiven]:
    """The answers that lifted the leading interests: those of 4 and 5, the highest first, those on the strongest
    interest before the others."""
    given = [one for one in numbered(answers) if one["measures"] in leading and one["answer"] > UNSURE]
    return sorted(given, key=lambda one: (-one["answer"], leading.index(one["measures"]), one["number"]))


def numbered(answers: Sequence[int]) -> list[AnswerGiven]:
    """The answers with their statements."""
    return [
        {"number": number, "statement": one.key, "measures": one.measures, "answer": answer}
        for number, (one, answer) in enumerate(zip(EVERY, answers, strict=False), 1)
    ]
