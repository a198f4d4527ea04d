"""What pages are made of: what programs read, with names and titles in the reader's language.

One record a page; queries fill them only where a person reads, so nothing here is imported for a program.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.ai_answer import AiLine, AiOf, Explained
    from careercli.record.everywhere import Everywhere
    from careercli.record.language import LanguageOf, LanguageTest
    from careercli.record.listing import (
        Comparison,
        CredentialsOf,
        Match,
        OccupationLine,
        OfficialList,
        PayLine,
        PayOf,
        SourceLine,
    )
    from careercli.record.match import Counterparts
    from careercli.record.measures import Measure
    from careercli.record.occupation import Occupation
    from careercli.record.points import PointsOf, WhatIf
    from careercli.record.profile import ProfileOf
    from careercli.record.rating import RankLine, RatingOf
    from careercli.record.rounds import RoundLine
    from careercli.record.similar import SimilarTo
    from careercli.record.source import Source

    Sources = Mapping[str, Source] | Mapping[str, Any]
    Names = Mapping[str, str]


class AiPage(NamedTuple):
    """AI in some occupations; `every`: all activities and products, `only_measures`: nothing but the measures."""

    occupations: Sequence[AiOf]
    sources: Sources
    every: bool
    only_measures: bool


class AiWorkingPage(NamedTuple):
    """How an activity came into its bucket."""

    record: Explained
    sources: Sources


class AiRankingPage(NamedTuple):
    """The occupations of a country, `place` its name, by the share `sort`."""

    lines: Sequence[AiLine]
    place: str
    sort: str
    sources: Sources


class ComparisonPage(NamedTuple):
    """Occupations side by side; `countries` are names by key."""

    record: Comparison
    sources: Sources
    warnings: Sequence[str]
    countries: Names


class CredentialsOfOne(NamedTuple):
    """The credentials of one occupation, its card's record, their sources, what to be warned of."""

    record: CredentialsOf
    whole: Occupation
    sources: Sources
    warnings: Sequence[str]


class CredentialsPage(NamedTuple):
    """The credentials of some occupations; `names` are regions by country."""

    occupations: Sequence[CredentialsOfOne]
    names: Mapping[str, dict[str, str]]


class EverywherePage(NamedTuple):
    """One occupation in every country; `titles` by id, `countries` and official `lists` by key."""

    record: Everywhere
    titles: Names
    countries: Names
    lists: Names
    sources: Sources


class PayOfOne(NamedTuple):
    """The pay of one occupation's counterparts in every country, its title, and why a country has none."""

    title: str
    lines: Sequence[PayLine]
    reasons: Names


class PayEverywherePage(NamedTuple):
    """Pay of some occupations in every country; `names`: countries by key, titles of all that is as near by id."""

    occupations: Sequence[PayOfOne]
    names: Names
    sources: Sources


class SalaryPage(NamedTuple):
    """The pay of some occupations, each with its sources and warnings; `places`: name and kind of each region key."""

    occupations: Sequence[tuple[PayOf, Sources, Sequence[str]]]
    places: Mapping[str, tuple[str, str]]


class PayTablePage(NamedTuple):
    """A country's or region's table of pay, `place` its name; `bounds`: how many lines have only a lower bound for the
    step they are sorted by."""

    lines: Sequence[PayLine]
    place: str
    sources: Sources
    sort: str
    bounds: int


class ListPage(NamedTuple):
    """Occupations that answer to a filter.

    sort       their order
    columns    the figures shown, with the sources of those that one source or few have for all lines
    lists      the official lists named
    regulated  whether only those are in it that are known to be regulated
    """

    lines: Sequence[OccupationLine]
    sources: Sources
    sort: str = "code"
    columns: Mapping[Measure, Sequence[str]] = MappingProxyType({})
    lists: Sequence[OfficialList] = ()
    regulated: bool = False


class SearchPage(NamedTuple):
    """What a text finds; `countries` are names by key, the reader's first."""

    found: Sequence[Match]
    words: str
    countries: Names


class SourcesPage(NamedTuple):
    """Sources, and the ids of the occupations that rest on them; none for all sources."""

    lines: Sequence[SourceLine]
    of: Sequence[str]


class MatchPage(NamedTuple):
    """Counterparts of some occupations; `titles` by id, `countries` by key."""

    occupations: Sequence[Counterparts]
    titles: Names
    countries: Names
    sources: Sources


class SimilarPage(NamedTuple):
    """What is near some occupations; `titles` by id, `countries` by key."""

    occupations: Sequence[SimilarTo]
    titles: Names
    countries: Names
    sources: Sources


class RatingPage(NamedTuple):
    """The ratings of some occupations, each with its warnings; `explain` adds the figures and the arithmetic."""

    occupations: Sequence[tuple[RatingOf, Sequence[str]]]
    countries: Names
    sources: Sources
    explain: bool


class RankingPage(NamedTuple):
    """The lines of a ranking under the `weights`; `rated` occupations have an overall."""

    lines: Sequence[RankLine]
    weights: Mapping[str, float]
    rated: int
    sources: Sources
    explain: bool


class RoundsPage(NamedTuple):
    """Rounds of invitations by category and newest first; `ended`: the last day of the last grid known here, and what
    changed then."""

    grouped: Sequence[tuple[str, list[RoundLine]]]
    lines: Sequence[RoundLine]
    ended: tuple[str, str] | None
    sources: Sources


class PointsPage(NamedTuple):
    """Points under a system; with `explain` every rule. `changed`: what replaced rules that have ended."""

    record: PointsOf
    sources: Sources
    warnings: Sequence[str]
    explain: bool
    changed: str


class WhatIfPage(NamedTuple):
    """A system over ranges of facts. `changed`: what replaced rules that have ended."""

    record: WhatIf
    sources: Sources
    warnings: Sequence[str]
    changed: str


class LanguagePage(NamedTuple):
    """The scores of a language test as each country reads them."""

    record: LanguageOf
    sources: Sources
    warnings: Sequence[str]


class LanguageTestsPage(NamedTuple):
    """The language tests there are tables of."""

    lines: Sequence[LanguageTest]
    sources: Sources


class ProfilePage(NamedTuple):
    """The reader's profile, and its keys with their values as one would set them."""

    record: ProfileOf
    lines: Sequence[tuple[str, str]]


class SettingsPage(NamedTuple):
    """The settings with the fields of each to show."""

    records: Sequence[Mapping[str, str]]
    fields: Sequence[str]
