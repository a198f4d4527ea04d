"""What `career ai` answers: one occupation, the working of an activity, or a ranking."""

from typing import NotRequired, TypedDict

from careercli.record.ai import Ai
from careercli.record.ai_parts import ScoreParts
from careercli.record.figure import Figure, Missing
from careercli.record.industry import Industries
from careercli.record.occupation import Gap
from careercli.record.unit import Unit


class AiOf(TypedDict):
    """AI in one occupation; shares and activities are those at `threshold`, as is the verdict of the unit's text.

    `score_parts`: what the measures are made of whose publisher says it. `industries`: where people work, and how many
    firms there use AI, where the country's own surveys say both.
    """

    id: str
    title: dict[str, str]
    threshold: float
    ai: Ai
    unit: NotRequired[Unit]
    score_parts: list[ScoreParts]
    industries: Industries | Missing
    gaps: list[Gap]


class AiLine(TypedDict):
    """One line of a ranking: shares in percent, employment in persons; `quality` as in the shares (model/ai.py)."""

    id: str
    country: str
    code: str
    title: str
    automated: Figure
    automated_low: Figure
    automated_high: Figure
    augmented: Figure
    human: Figure
    quality: Figure | str
    path: Figure | str
    employment: Figure


class Step(TypedDict):
    """A condition of the rule: the bucket it leads to, whether it held, the labels it looked at."""

    bucket: str
    condition: str
    held: bool
    labels: str


class ExplainedTask(TypedDict):
    """A task by its O*NET number (never its sentence), its labels, and the steps to its bucket."""

    task: int
    onet: str
    type: str
    weight: float
    human: str | None
    gpt4: str | None
    t1: int | None
    t2: int | None
    physical: bool | None
    observed: bool
    bucket: str
    steps: list[Step]


class Explained(TypedDict):
    """How an activity came into its bucket here, and where it stands over all occupations."""

    id: str
    title: dict[str, str]
    dwa: str
    activity: str
    threshold: float
    bucket: str
    bucket_everywhere: str
    tasks_everywhere: int
    tasks: list[ExplainedTask]
    source: str
    sources: list[str]
