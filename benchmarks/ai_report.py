"""What the AI placements of data/ai give, beside what they must give (docs/methods/ai.md).

Recomputed from the labels with the rule itself; only the shares of occupations and activities are read as
they stand. `make ai-report`; another data folder may be named.
"""

import csv
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from ai_target import Target, Three, show, three
from ai_trial import trial

from careercli.record.bucket import BUCKETS, DEFAULT_THRESHOLD, Bucket, Labels, bucket_of, is_firm

DATA = Path(__file__).parent.parent / "data"
SURVEY = "2025"
WITHIN = 0.3
WITHIN_ROUNDED = WITHIN + 0.5
"""How far a figure may be from its target, and from one that is itself rounded to whole percent."""

EXAMPLES: dict[str, Three] = {
    "us:29-2011": (7.1, 28.6, 64.3),
    "us:29-1141": (9.5, 52.4, 38.1),
    "us:15-1252": (39.3, 57.1, 3.6),
    "us:31-1122": (10.5, 31.6, 57.9),
    "us:11-1011": (0.0, 82.4, 17.6),
    "ca:32120": (7.1, 28.6, 64.3),
}
"""Worked out by another program from the same labels, as are the figures of all tasks and the 53 without human work.
The other figures are what the method page says; they hold it to the data."""

COVERED = {"gb": 410, "au": 1067, "de": 1287, "sg": 513}
"""Occupations that ISCO-08 ties to American ones; docs/methods/ai.md says why the rest have no shares."""

Line = dict[str, str]


def main() -> int:
    """Print the table; 1 when a target is missed."""
    found = targets(Path(sys.argv[1]) if len(sys.argv) > 1 else DATA)
    show(found)
    return int(not all(line.met for line in found))


def targets(data: Path) -> list[Target]:
    """Every figure the method names, recomputed from the files below `data`."""
    tasks = read(data / "ai/tasks.csv")
    occupations = {
        f"{line['country']}:{line['code']}": line for line in read(data / "ai/shares.csv") if has_shares(line)
    }
    activities = [line["bucket"] for line in read(data / "ai/dwas.csv")]
    return [
        *coverage(tasks, activities, occupations),
        *three("all rated tasks", (16.1, 38.7, 45.3), percentages(buckets(tasks)), WITHIN),
        *employed(data, occupations),
        *three("activities by weighted majority", (12.1, 41.7, 46.2), percentages(activities), WITHIN),
        *examples(occupations),
        *firmness(tasks),
        *sensitivity(tasks),
        *trial(occupations, read(data / "crosswalks/ca_isco.csv"), read(data / "crosswalks/us_isco.csv")),
        *through_isco(data),
    ]


def read(path: Path) -> list[Line]:
    """The lines of a file of data/."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def has_shares(line: Line) -> bool:
    """Whether an occupation has shares, not only the reason why it has none."""
    return line["path"] != "none"


def labels(task: Line) -> Labels:
    """The labels of a line of tasks.csv."""
    exposures: list[Any] = [task[name] or None for name in ("human", "gpt4")]
    ratings = [int(task[name]) if task[name] else None for name in ("t1", "t2")]
    physical = {"yes": True, "no": False, "": None}[task["physical"]]
    return Labels(exposures[0], exposures[1], ratings[0], ratings[1], physical)


def buckets(tasks: Iterable[Line], threshold: float = DEFAULT_THRESHOLD) -> list[Bucket]:
    """Where the rule puts each task that has labels."""
    found = (bucket_of(labels(task), threshold) for task in tasks)
    return [bucket for bucket in found if bucket != "unrated"]


def percentages(found: Sequence[str]) -> Three:
    """Percent in each bucket, unweighted."""
    automated, augmented, human = (100 * found.count(bucket) / len(found) for bucket in BUCKETS)
    return automated, augmented, human


def coverage(tasks: Sequence[Line], activities: Sequence[str], occupations: dict[str, Line]) -> Iterator[Target]:
    """How much is rated."""
    yield Target("tasks of O*NET 30.1", 18796, len(tasks))
    yield Target("rated tasks", 18741, len(buckets(tasks)))
    yield Target("activities", 2083, len(activities))
    yield Target("O*NET occupations with rated tasks", 923, len({task["onet"] for task in tasks if task["human"]}))
    yield Target("SOC occupations", 798, sum(key.startswith("us:") for key in occupations))
    reached = sum(key.startswith("ca:") for key in occupations)
    yield Target("NOC unit groups (507 or more)", 507, reached, within=max(0, reached - 507))


def employed(data: Path, occupations: dict[str, Line]) -> Iterator[Target]:
    """The mean over American employment; members of a combined code share its employment equally."""
    people = {code: number for code, number in employment(data).items() if f"us:{code}" in occupations}
    lines = {code: occupations[f"us:{code}"] for code in people}
    automated, augmented, human = (
        sum(number * float(lines[code][bucket]) for code, number in people.items()) / sum(people.values())
        for bucket in BUCKETS
    )
    yield Target("SOC occupations with employment", 796, len(people))
    yield from three("by employment, May 2025", (19.1, 33.8, 47.1), (automated, augmented, human), WITHIN)


def employment(data: Path) -> dict[str, float]:
    """Persons by SOC code in the latest survey."""
    lines = [line for line in read(data / "us/wages.csv") if line["year"] == SURVEY]
    people = {line["code"]: float(line["employment"]) for line in lines if line["employment"].isdigit()}
    combined = {line["code"]: line["combined"] for line in read(data / "us/combined.csv")}
    members = list(combined.values())
    shared = {code: people[whole] / members.count(whole) for code, whole in combined.items() if whole in people}
    return people | shared


def examples(occupations: dict[str, Line]) -> Iterator[Target]:
    """Five American occupations and the Canadian profile's; those no task of which AI is no help with."""
    for key, wanted in EXAMPLES.items():
        automated, augmented, human = (float(occupations[key][bucket]) for bucket in BUCKETS)
        yield from three(key, wanted, (automated, augmented, human), WITHIN)
    for key in ("us:29-2011", "ca:32120"):
        yield Target(f"{key}: tasks", 15, int(occupations[key]["rated"]))
    nothing = [key for key, line in occupations.items() if key.startswith("us:") and float(line["human"]) == 0]
    yield Target("SOC occupations with 0 % human", 53, len(nothing))


def firmness(tasks: Sequence[Line]) -> Iterator[Target]:
    """Percent of the placements that are firm."""
    for bucket, wanted in zip(BUCKETS, (54, 67, 83), strict=True):
        firm = [is_firm(labels(task)) for task in tasks if task["human"] and bucket_of(labels(task)) == bucket]
        yield Target(f"firm: {bucket}", wanted, round(100 * sum(firm) / len(firm), 2), WITHIN_ROUNDED)


def sensitivity(tasks: Sequence[Line]) -> Iterator[Target]:
    """Percent of tasks automated at the other thresholds."""
    for threshold, wanted in ((3, 8.8), (2, 29.5)):
        measured = percentages(buckets(tasks, threshold))[0]
        yield Target(f"automated when T is {threshold} or more", wanted, round(measured, 2), WITHIN)


def through_isco(data: Path) -> Iterator[Target]:
    """How many occupations of the other four countries have shares."""
    lines = [line for line in read(data / "ai/shares_isco.csv") if has_shares(line)]
    for country, wanted in COVERED.items():
        yield Target(f"{country}: occupations with shares", wanted, sum(line["country"] == country for line in lines))


if __name__ == "__main__":
    sys.exit(main())
