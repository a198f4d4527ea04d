"""What a published score of AI is made of: the activities that add to it, the heaviest first."""

from typing import NotRequired, TypedDict

from careercli.record.figure import Figure


class PartAmounts(TypedDict):
    """How heavy activities are and what they add to a score.

    `weight`: percent of the work that they are. `goal` and `action`: what they add to either half of the score, help
    with what people set out to do and work the model does itself. `share`: percent of the score.
    """

    weight: float
    goal: float
    action: float
    share: float


class ScorePart(PartAmounts):
    """An intermediate work activity (O*NET's IWA)."""

    activity: str
    title: str


class OtherParts(PartAmounts):
    """All the other activities that add to a score, `count` of them, together."""

    count: int


class ScoreParts(TypedDict):
    """The parts of a measure at the code it is rated at, that of the first of an occupation's measures of its kind.

    `value` is the mean of `goal` and `action`; `quality` as in the measure; `others` where more activities add to it.
    """

    measure: str
    name: str
    rated_at: str
    borrowed_from: NotRequired[str]
    quality: str
    value: Figure
    goal: float
    action: float
    activities: list[ScorePart]
    others: NotRequired[OtherParts]
    year: int
    source: str
