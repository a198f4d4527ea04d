"""Rows of what AI does to the work: shares, whose tasks they are of, activities, labels, exposure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from careercli.atlas import sources, tasks
from careercli.queries.export.row import chosen, obtained

if TYPE_CHECKING:
    from collections.abc import Iterator

    from careercli.queries.export.row import Row
    from careercli.record.occupation import Occupation

_SHARES = ("automated", "augmented", "human", "firm", "rated", "tasks", "spread", "quality", "path", "method", "source")
_MEASURE = (
    "measure", "value", "scale", "percentile", "label", "rated_at", "year", "quality", "path", "path_source", "source",
)  # fmt: skip
_TASK = (
    "onet", "task", "task_type", "label_people", "label_gpt4", "automation_gpt4", "automation_people", "physical",
    "observed",
)  # fmt: skip


def _ai(record: Occupation) -> dict[str, Any]:
    found: dict[str, Any] = {**(record["ai"] or {})}
    return found


def share_rows(record: Occupation) -> Iterator[Row]:
    """The shares of the tasks, at the rule's own threshold and at the two others."""
    shares = _ai(record).get("shares")
    if not shares:
        return
    row = {"occupation": record["id"], "observed_share": shares.get("observed"), **chosen(shares, *_SHARES)}
    if reason := shares.get("missing"):
        row |= {name: {"missing": reason} for name in ("automated", "augmented", "human")}
    for one in shares.get("thresholds", []):
        row |= {f"{name}_{one['threshold']:.0f}": one[name] for name in ("automated", "augmented")}
    yield row | {"obtained": _reached(shares)}


def _reached(shares: dict[str, Any]) -> str:
    """Shares are worked out from the labels of tasks: the occupation's own, or those of others that stand for it."""
    return "derived" if shares.get("path") == "direct" or "path" not in shares else "borrowed"


def origin_rows(record: Occupation) -> Iterator[Row]:
    """The O*NET occupations whose tasks stand for the occupation."""
    shares = _ai(record).get("shares") or {}
    for origin in shares.get("origins", []):
        yield {"occupation": record["id"], "source": shares["source"], **chosen(origin, "onet", "weight")}


def activity_rows(record: Occupation) -> Iterator[Row]:
    """The activities by bucket."""
    found = _ai(record)
    for bucket, activities in found.get("activities", {}).items():
        for one in activities:
            badges = one.get("badges", [])
            row = {"occupation": record["id"], "bucket": bucket, "activity": one["dwa"], "activity_title": one["title"]}
            row |= {"observed": "observed" in badges, "firmly": "firm" in badges, "contested": "contested" in badges}
            yield row | {"source": found["shares"]["source"], **chosen(one, "core", "tasks")}


def measure_rows(record: Occupation) -> Iterator[Row]:
    """What studies measure."""
    for line in _ai(record).get("measures", []):
        row = {"occupation": record["id"], "measure_name": line["name"], "obtained": obtained(line)}
        yield row | chosen(line, *_MEASURE)


def task_rows(_: list[str]) -> Iterator[Row]:
    """The labels of all O*NET tasks, which the shares of every country are read from."""
    source = sources.current("ai-eloundou")
    for line in tasks.every_task():
        row = dict(zip(_TASK, line, strict=True))
        flags = {name: None if row[name] is None else row[name] == "yes" for name in ("physical", "observed")}
        yield row | flags | {"source": source}
