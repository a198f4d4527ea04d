"""A ranking's answer: its lines, and what a reader must know of what is not in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from careercli.record.rating import AXES, LEAST
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.rating import RankLine


class Ranked(NamedTuple):
    """The lines asked for, and how many occupations the filter left with and without data for `least` percent of the
    weight.

    `alike`: how many share the last line's place, where not all of them are shown; `countries`: of how many those
    ranked are; `usual`: by country the axes most of those ranked have; `well_paid`: how many of the others are in the
    best paid tenth.
    """

    lines: list[RankLine]
    rated: int
    unrated: int
    least: float = LEAST
    alike: int = 0
    countries: int = 1
    usual: Mapping[str, Collection[str]] = MappingProxyType({})
    well_paid: int = 0

    def left_out(self) -> str:
        """How many are ranked beyond the lines, and how many share the last place told; "" where none is left out."""
        if len(self.lines) == self.rated or not self.lines:
            return ""
        values = {"given": len(self.lines), "all": self.rated}
        if not self.alike:
            return Message("note.rank.first", **values)
        return Message("note.rank.first_alike", **values, alike=self.alike, place=self.lines[-1]["place"])

    def warnings(self) -> list[str]:
        """Why nothing is ranked, or how many are not; what the lines lack, and what does not compare."""
        if not self.rated and not self.unrated:
            return [Message("warning.no_match")]
        return [
            told
            for told in (self._unranked(), self._lacking(), self._grouped(), self._hinted(), self._across())
            if told
        ]

    def _unranked(self) -> str:
        if not self.unrated:
            return ""
        told = Message("warning.rank.left_out", n=self.unrated, least=f"{self.least:g}")
        if self.well_paid:
            told = Message("warning.rank.well_paid", warning=told, given=self.well_paid)
        return Message("warning.rank.coverage", warning=told, least=LEAST) if self.least > LEAST else told

    def _lacking(self) -> str:
        """Which axes the lines shown have no data for that the reader named, or that are usual in their country."""
        counts = Counter(
            axis
            for line in self.lines
            for axis in line["weights"]
            if axis not in line["axes"]
            and (len(line["weights"]) < len(AXES) or axis in self.usual.get(line["country"], ()))
        )
        known = _counted(counts)
        return Message("warning.rank.lacking", known=known) if known else ""

    def _grouped(self) -> str:
        """Which weighed axes rest on figures of whole groups, so that occupations of one group cannot be told apart."""
        counts = Counter(axis for line in self.lines for axis in line.get("grouped", []))
        known = _counted(counts)
        return Message("warning.rank.grouped", known=known) if known else ""

    def _hinted(self) -> str:
        """How many lines have a weighed axis that rests on a sign only: a visa route that may take the occupation."""
        count = sum("hinted" in line for line in self.lines)
        return Message("warning.rank.hinted", n=count) if count else ""

    def _across(self) -> str:
        """That countries are not measured alike, where several stand in one ranking."""
        if self.countries < 2 or not self.lines:
            return ""
        known = [len(line["axes"].keys() & line["weights"].keys()) for line in self.lines]
        low, high = min(known), max(known)
        axes = Message("rank.axes_range", low=low, high=high) if low < high else str(low)
        values = {"given": self.countries, "axes": axes, "most": len(self.lines[0]["weights"])}
        return Message("warning.rank.across", **values)


def _counted(counts: Mapping[str, int]) -> list[str]:
    """The axes with how many lines each."""
    return [Message("rank.axis_count", name=axis, given=counts[axis]) for axis in AXES if counts[axis]]
