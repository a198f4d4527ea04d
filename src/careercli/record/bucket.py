"""The rule: which of three buckets the labels of a task put it in, and what that makes of an occupation.

H and G say what a language model does for a task, once by people and once by GPT-4: nothing (E0), it at
least halves the time (E1), it would with software around it (E2). T0 to T4 is how much of the task a model could do by
itself; GPT-4 was asked twice and gave the same answer for two tasks of three, so both answers count.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

METHOD = "task-labels/2"
"""The name shares carry. The first method let physical tasks and those people saw no use for count for AI."""
Exposure = Literal["E0", "E1", "E2"]
Bucket = Literal["automated", "augmented", "human", "unrated"]
TaskType = Literal["core", "supplemental", "n-a"]

BUCKETS: tuple[Bucket, ...] = ("automated", "augmented", "human")
THRESHOLDS = (2.0, 2.5, 3.0)
"""The mean rating from which a task counts as automated: the lenient, the default, the strict reading."""
DEFAULT_THRESHOLD = 2.5
FIRM_SIDE = 3
WEIGHTS: dict[TaskType, float] = {"core": 1.0, "supplemental": 0.5, "n-a": 1.0}
"""`n-a`: O*NET asked nobody how much the task matters, so nothing says that it matters less than a core one."""
TIES: tuple[Bucket, ...] = ("augmented", "automated", "human")
"""Of equally heavy buckets the first here wins: the middle one claims least."""


class Labels(NamedTuple):
    """What is published about one task; None where nothing is."""

    human: Exposure | None = None
    gpt4: Exposure | None = None
    first: int | None = None
    second: int | None = None
    physical: bool | None = None


class Step(NamedTuple):
    """One condition of the rule: the bucket it leads to, whether it held, and the labels it looked at."""

    bucket: Bucket
    condition: str
    held: bool
    labels: str


def bucket_of(labels: Labels, threshold: float = DEFAULT_THRESHOLD) -> Bucket:
    """Where the labels put the task."""
    return explain(labels, threshold)[-1].bucket


def explain(labels: Labels, threshold: float = DEFAULT_THRESHOLD) -> list[Step]:
    """The conditions in the order asked, up to and including the first that held."""
    asked = []
    for step in _conditions(labels, threshold):
        asked.append(step)
        if step.held:
            break
    return asked


def _conditions(labels: Labels, threshold: float) -> Iterator[Step]:
    human, gpt4, first, second, physical = labels
    if human is None or gpt4 is None or first is None or second is None:
        yield Step("unrated", "a label is missing", True, "")
        return
    mean = (first + second) / 2
    exposure, automation = f"H={human} G={gpt4}", f"T={first} T={second}"
    flag = f"P={'yes' if physical else 'no' if physical is False else 'no flag'}"
    able = f"H={human} mean T={mean:g} {flag}"
    yield Step("human", "H and G are both E0", human == gpt4 == "E0", exposure)
    yield Step("human", "both T are 0", first == second == 0, automation)
    yield Step("human", "P, and H or G is E0", bool(physical) and "E0" in (human, gpt4), f"{exposure} {flag}")
    automated = mean >= threshold and not physical and human != "E0"
    yield Step("automated", f"mean T is {threshold:g} or more, not P, and H is not E0", automated, able)
    yield Step("augmented", "everything else", True, f"{exposure} mean T={mean:g} {flag}")


def is_contested(labels: Labels) -> bool:
    """Whether exactly one of people and GPT-4 saw no use for a language model."""
    return (labels.human == "E0") != (labels.gpt4 == "E0")


def is_firm(labels: Labels) -> bool:
    """Whether H and G agree on any use at all, and both T stand on the same side of 3; False when unrated.

    E1 and E2 agree here: they differ in the software around the model, not in whether it helps.
    """
    if labels.first is None or labels.second is None:
        return False
    return not is_contested(labels) and (labels.first >= FIRM_SIDE) == (labels.second >= FIRM_SIDE)


def weigh(tasks: Iterable[tuple[Bucket, TaskType]]) -> dict[Bucket, float]:
    """The weight of the tasks in each bucket; unrated tasks count nowhere."""
    weights: dict[Bucket, float] = {}
    for bucket, kind in tasks:
        if bucket != "unrated":
            weights[bucket] = weights.get(bucket, 0) + WEIGHTS[kind]
    return weights


def shares(weights: Mapping[Bucket, float]) -> dict[Bucket, float] | None:
    """Percent of the weight in each bucket; None when no task is rated."""
    total = sum(weights.values())
    return {bucket: 100 * weights.get(bucket, 0) / total for bucket in BUCKETS} if total else None


def majority(weights: Mapping[Bucket, float]) -> Bucket:
    """The heaviest bucket, for a tie the first of TIES; `unrated` when no task is rated."""
    heaviest = max(weights.values(), default=0)
    return next((bucket for bucket in TIES if weights.get(bucket) == heaviest), "unrated")
