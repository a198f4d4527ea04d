"""What entry to an occupation typically takes, out of the stages a card has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from careercli.record.occupation import Education


def entry_level_or_none(stages: Iterable[Education]) -> Education | None:
    """The first typical stage with a place on ISCED 2011; None where no source has one."""
    return next((stage for stage in stages if stage.get("typical") and "isced_low" in stage), None)
