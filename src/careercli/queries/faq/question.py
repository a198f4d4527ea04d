"""What a question is asked of, what an answer is made of before it has a day, and the words all answers share."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from careercli.queries.faq.neighbour import Neighbour, group_title
from careercli.record.country import NOT_KNOWN
from careercli.record.figure import Figure, amount_or_none, lowest_or_none
from careercli.text.text import Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.queries.faq.routes import Route
    from careercli.record.country import Country
    from careercli.record.fit import Fit
    from careercli.record.occupation import FaqFigure, Occupation


class Context(NamedTuple):
    """What answers look at besides the record: the day and its visa routes, similar work, its country.

    `not_covered`: the ways to work in the country that we have no rules of. `ended`: the lists (key, year) that were
    over before the day. `posts`: who may not hold posts of the occupation, and the grade of the evidence.
    `regions` are the names of provinces and states; where an answer names more than `spelled` of them, they stand by
    the letters of their keys.
    """

    day: str = ""
    routes: Sequence[Route] = ()
    ended: frozenset[tuple[str, int]] = frozenset()
    not_covered: Sequence[str] = ()
    better: Sequence[Neighbour] = ()
    similar: Sequence[Neighbour] = ()
    abroad: Sequence[Neighbour] = ()
    country: Country = NOT_KNOWN
    regions: Mapping[str, dict[str, str]] = MappingProxyType({})
    fit: Fit | None = None
    posts: Sequence[tuple[str, str]] = ()
    spelled: int = 13


class Question(NamedTuple):
    """What is asked about: the record, its context, the language of the answer."""

    record: Occupation
    context: Context
    t: Text

    @property
    def country(self) -> Country:
        """What the atlas says of the occupation's country."""
        return self.context.country

    def region(self, key: str) -> str:
        """A province or state by its name, else by the letters of its key."""
        names = self.context.regions.get(key)
        return self.t.title(names) if names else key.partition("-")[2].upper() or key.upper()

    def states(self) -> frozenset[str]:
        """The keys of all provinces, states or nations, without the smaller places in them; {""} where not known."""
        found = frozenset(key for key in self.context.regions if key.partition("-")[2].isalpha())
        return found or frozenset({""})


class Answer(NamedTuple):
    """An answer before it has a day: question and answer in the language, figures, sources."""

    key: str
    question: str
    answer: str
    figures: list[FaqFigure]
    sources: list[str]


class Detail(NamedTuple):
    """What a figure needs besides its value: whose it is, where, of which year and group, derived by us or not."""

    of: str = ""
    region: str = ""
    year: int | None = None
    rated_at: str = ""
    derived: bool = False


PLAIN = Detail()


def figure(name: str, value: Figure | str, unit: str, source: str, detail: Detail = PLAIN) -> FaqFigure:
    """A figure as the record has it: the number of a bound, which `at_least` marks."""
    bound = isinstance(value, dict) and "at_least" in value
    plain = lowest_or_none(value) if bound else value
    record: FaqFigure = {"name": name, "value": plain, "unit": unit, "source": source}  # type: ignore[typeddict-item]
    known = {key: value for key, value in detail._asdict().items() if value}
    return record | known | ({"at_least": True} if bound else {})  # type: ignore[return-value]


def is_known(value: object) -> bool:
    """Whether a figure is a number or a bound."""
    return lowest_or_none(value) is not None


def is_number(value: object) -> bool:
    """Whether a figure is a number, not a bound."""
    return amount_or_none(value) is not None


def of_group(record: Occupation, rated_at: str, t: Text) -> str:
    """The sentence for a figure of a whole group; empty where the figure is the occupation's own."""
    if not rated_at:
        return ""
    title = t.title(group_title(record, rated_at))
    if title:
        return t("faq.group.titled", group=rated_at, title=title)
    return t("faq.group.code", group=rated_at)
