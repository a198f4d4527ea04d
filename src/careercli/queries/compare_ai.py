"""What a comparison tells of AI: shares of the tasks, the first activities of each end, a profile's verdict."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from careercli.atlas.sources import current
from careercli.queries.compare_field import Field, gap
from careercli.record.ai import span

if TYPE_CHECKING:
    from careercli.record.occupation import Occupation

TOP = 3
"""Activities of a bucket a comparison names."""
ACTIVITIES = "us-onet"
"""Whose words the activities are."""


def _share(name: str) -> Callable[[Occupation], object]:
    """A share of the weighted tasks, or why there is none."""

    def value(record: Occupation) -> object:
        shares: dict[str, object] = {**record["ai"]["shares"]} if record["ai"] else {}
        return shares.get(name, gap(str(shares.get("missing", "not-known-here"))))

    return value


def _span(end: int) -> Callable[[Occupation], object]:
    """The least (0) or the most (1) that counts as automated under a stricter or looser rule."""

    def value(record: Occupation) -> object:
        automated = _share("automated")(record)
        return automated if isinstance(automated, dict) or not record["ai"] else span(record["ai"]["shares"])[end]

    return value


def _top(name: str) -> Callable[[Occupation], object]:
    """The first activities of a bucket, core ones first; why there are none where the occupation has no shares."""

    def value(record: Occupation) -> object:
        if record["ai"] is None or "missing" in record["ai"]["shares"]:
            return _share(name)(record)
        return [entry["title"].rstrip(".") for entry in record["ai"]["activities"][name][:TOP]]

    return value


def _source(record: Occupation) -> str:
    return record["ai"]["shares"]["source"] if record["ai"] else ""


def _verdict_source(record: Occupation) -> str:
    return record["ai"].get("source", "") if record["ai"] else ""


def _verdict(record: Occupation) -> object:
    """A profile's word on the occupation."""
    return (record["ai"]["verdict"] if record["ai"] else "") or gap("not-known-here")


FIELDS = (
    Field("ai_automated", _share("automated"), _source),
    Field("ai_automated_low", _span(0), _source),
    Field("ai_automated_high", _span(1), _source),
    Field("ai_augmented", _share("augmented"), _source),
    Field("ai_human", _share("human"), _source),
    Field("ai_quality", _share("quality")),
    Field("ai_top_automated", _top("automated"), source=lambda record: current(ACTIVITIES)),
    Field("ai_top_human", _top("human"), source=lambda record: current(ACTIVITIES)),
    Field("ai_verdict", _verdict, source=_verdict_source),
)
