"""A ranking's answer: its lines, and what a reader must know of what is not in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from careercli.record.rating import AXES, LEAST

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
        told = f"the first {len(self.lines):,} of {self.rated:,}; `--top 0` gives all"
        return f"{told}; {self.alike:,} share place {self.lines[-1]['place']:,}" if self.alike else told

    def warnings(self) -> list[str]:
        """Why nothing is ranked, or how many are not; what the lines lack, and what does not compare."""
        if not self.rated and not self.unrated:
            return ["No occupation answers to that"]
        return [
            told
            for told in (self._unranked(), self._lacking(), self._grouped(), self._hinted(), self._across())
            if told
        ]

    def _unranked(self) -> str:
        if not self.unrated:
            return ""
        told = f"{self.unrated} occupations are not ranked: less than {self.least:g} % of the weight is known of them"
        told += f", {self.well_paid} of them in the best paid tenth" if self.well_paid else ""
        return told + (f" (`--min-coverage {LEAST}` takes {LEAST} %)" if self.least > LEAST else "")

    def _lacking(self) -> str:
        """Which axes the lines shown have no data for that the reader named, or that are usual in their country."""
        counts = Counter(
            axis
            for line in self.lines
            for axis in line["weights"]
            if axis not in line["axes"]
            and (len(line["weights"]) < len(AXES) or axis in self.usual.get(line["country"], ()))
        )
        told = ", ".join(f"`{axis}` ({counts[axis]})" for axis in AXES if counts[axis])
        rest = "their places rest on the other axes. `--min-coverage 100` takes only those with data on all"
        return f"Of the lines shown some have no data for {told}; {rest}" if told else ""

    def _grouped(self) -> str:
        """Which weighed axes rest on figures of whole groups, so that occupations of one group cannot be told apart."""
        counts = Counter(axis for line in self.lines for axis in line.get("grouped", []))
        told = ", ".join(f"`{axis}` ({counts[axis]})" for axis in AXES if counts[axis])
        return f"Of the lines shown some rest on figures of a whole group of occupations: {told}" if told else ""

    def _hinted(self) -> str:
        """How many lines have a weighed axis that rests on a sign only: a visa route that may take the occupation."""
        count = sum("hinted" in line for line in self.lines)
        return f"{count} of the lines shown have a visa route by a hint only: `career visas` says why" if count else ""

    def _across(self) -> str:
        """That countries are not measured alike, where several stand in one ranking."""
        if self.countries < 2 or not self.lines:
            return ""
        known = [len(line["axes"].keys() & line["weights"].keys()) for line in self.lines]
        span = f"{min(known)} to {max(known)}" if min(known) < max(known) else f"{min(known)}"
        of = (
            f"each line rests on {span} of {len(self.lines[0]['weights'])} axes, most of them places within its country"
        )
        return f"{self.countries} countries, whose publishers give different figures: {of}. `--country` ranks one alone"
