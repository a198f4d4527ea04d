"""What a question is asked of, and what an answer is made of before it has a day."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from careercli.record.country import NOT_KNOWN
from careercli.record.faq.neighbour import Neighbour
from careercli.record.faq.way import Way
from careercli.record.figure import Figure, amount_or_none, lowest_or_none
from careercli.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.country import Country
    from careercli.record.fit import Fit
    from careercli.record.occupation import FaqFigure, Occupation


class Around(NamedTuple):
    """What stands beside the record: the day and the visa routes on it, near work and counterparts, its country.

    `not_covered`: the ways to work in the country that are not here. `ended`: the lists (key, year) that were over
    before the day. `posts`: who may not hold posts of the occupation, and the evidence.
    `regions` are the names of provinces and states.
    """

    day: str = ""
    ways: Sequence[Way] = ()
    ended: frozenset[tuple[str, int]] = frozenset()
    not_covered: Sequence[str] = ()
    better: Sequence[Neighbour] = ()
    near: Sequence[Neighbour] = ()
    abroad: Sequence[Neighbour] = ()
    country: Country = NOT_KNOWN
    regions: Mapping[str, dict[str, str]] = MappingProxyType({})
    fit: Fit | None = None
    posts: Sequence[tuple[str, str]] = ()


class Asking(NamedTuple):
    """What a question is asked of: the record, what stands beside it, the language of the answer."""

    record: Occupation
    around: Around
    t: Text

    @property
    def country(self) -> Country:
        """What the atlas says of the occupation's country."""
        return self.around.country

    def region(self, key: str) -> str:
        """A province or state by its name, else by the letters of its key."""
        names = self.around.regions.get(key)
        return self.t.title(names) if names else key.partition("-")[2].upper() or key.upper()

    def states(self) -> frozenset[str]:
        """The keys of all provinces, states or nations, without the smaller places in them; {""} where not known."""
        found = frozenset(key for key in self.around.regions if key.partition("-")[2].isalpha())
        return found or frozenset({""})


class Said(NamedTuple):
    """An answer before it has a day: question and answer in the language, figures, sources."""

    key: str
    question: str
    answer: str
    figures: list[FaqFigure]
    sources: list[str]


class Beside(NamedTuple):
    """What a figure needs beside its value: whose it is, where, of which year and group, worked out here or not."""

    of: str = ""
    region: str = ""
    year: int | None = None
    rated_at: str = ""
    derived: bool = False


PLAIN = Beside()


def figure(name: str, value: Figure | str, unit: str, source: str, beside: Beside = PLAIN) -> FaqFigure:
    """A figure as the record has it: the number of a bound, which `at_least` marks."""
    bound = isinstance(value, dict) and "at_least" in value
    plain = lowest_or_none(value) if bound else value
    record: FaqFigure = {"name": name, "value": plain, "unit": unit, "source": source}  # type: ignore[typeddict-item]
    told = {key: held for key, held in beside._asdict().items() if held}
    return record | told | ({"at_least": True} if bound else {})  # type: ignore[return-value]


def is_told(value: object) -> bool:
    """Whether a figure is a number or a bound."""
    return lowest_or_none(value) is not None


def is_number(value: object) -> bool:
    """Whether a figure is a number, not a bound."""
    return amount_or_none(value) is not None
