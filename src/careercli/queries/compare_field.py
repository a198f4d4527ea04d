"""What a comparison asks of each occupation: a field with its unit, source and whether it is worked out here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from careercli.record.measures import BY_KEY, Measure

if TYPE_CHECKING:
    from careercli.record.group_of import OfGroup
    from careercli.record.occupation import Occupation


def no_source(record: Occupation) -> str:  # noqa: ARG001 - every field's source is asked for alike
    """A value that rests on no one source."""
    return ""


def published(record: Occupation) -> bool:  # noqa: ARG001 - most values stand as published
    """A value that is not derived."""
    return False


def its_own(record: Occupation) -> OfGroup | None:  # noqa: ARG001 - most values are the occupation's own
    """A value that is no wider group's."""
    return None


class Field(NamedTuple):
    """A compared measure: its value in a record, its source, whether derived, and the wider group it is of.

    `told_in`: the unit where it is not the measure's own but a money asked for, whose name the field's name ends with.
    """

    name: str
    value: Callable[[Occupation], object]
    source: Callable[[Occupation], str] = no_source
    derived: Callable[[Occupation], bool] = published
    group: Callable[[Occupation], OfGroup | None] = its_own
    told_in: str = ""

    @property
    def measure(self) -> Measure:
        """The entry of the registry."""
        return BY_KEY[self.name.rpartition("_")[0] if self.told_in else self.name]

    @property
    def unit(self) -> str:
        """What amounts are in."""
        return self.told_in or self.measure.unit


def gap(reason: str = "not-published") -> dict[str, str]:
    """Absent knowledge, with the reason."""
    return {"missing": reason}
