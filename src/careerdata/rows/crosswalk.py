"""isco/*.csv and crosswalks/*.csv: ISCO-08 between the countries, and which occupation of one is which of another."""

from collections.abc import Iterable
from typing import Annotated, Any, ClassVar, Literal

from pydantic import StringConstraints, create_model

from careerdata.rows.base import Code, Figure, OptionalText, Rank, Row, Text


class IscoGroupRow(Row):
    """One group of ISCO-08, of any of its four ranks, with its official names; `unit group` is the most detailed."""

    code: Code
    rank: Literal["major group", "sub-major group", "minor group", "unit group"]
    parent: OptionalText = ""
    title_en: Text
    title_fr: Text
    title_de: Text
    title_es: Text
    title_pt: Text


class IscoLabelRow(Row):
    """The name of a group in a language no publisher has it in, written by hand."""

    code: Code
    label: Text


class IscoCalledRow(Row):
    """What people call their work within a unit group, in a language whose publishers list few names; for search."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "lang", "title")
    code: Code
    lang: Literal["fr", "es", "pt", "zh-Hant"]
    title: Text


class IscoTitleRow(Row):
    """A name of an occupation within a unit group, for search; `preferred` is ESCO's own first choice.

    Names of one and the same ESCO occupation, in any language, share a mark in `concepts`: what stands for what.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "lang", "title")
    code: Code
    lang: Literal["en", "fr", "de", "es", "pt"]
    title: Text
    kind: Literal["preferred", "alternate"]
    concepts: OptionalText = ""


Scheme = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+$")]
"""A classification, as country.toml names it."""
Quality = Literal["exact", "close", "broad", "partial", "split"]
Path = Literal["direct", "chained", "matched", "chosen"]
Doubt = Literal["", "unconfirmed", "outvoted", "loose"]
Checked = Annotated[str, StringConstraints(pattern=r"^(~?[0-9-]{4,7}( |$))*$", max_length=200)]
"""Codes, a space between, the general one first; `~` before one that holds other work as well, and mostly."""
OptionalRank = Rank | Literal[""]


class CrosswalkRow(Row):
    """One occupation and one ISCO-08 unit group it falls into.

    `weight`: the share of the occupation that falls there, where the table knows shares (sources.toml says of
    what). `rank`: 1 the first choice, equals sharing a place; empty where nothing tells which of several is nearer.

    `quality`, over the pairs not outvoted:

        exact    the table links these two only with each other
        close    the same, but the table is chained, or made by comparing titles that agree word for word
        broad    the occupation falls into this group only, others fall there too: the group is wider
        split    the occupation falls into several groups, with shares
        partial  it falls into several, without shares; or only some words of the titles agree

    `path`: `direct` one table; `chained` several, one after the other; `matched` by code and title, no table
    being published; `chosen` decided by hand. `doubt`: `outvoted` a second table contradicts the pair and
    confirms another of the same occupation: not to be offered. `unconfirmed` no pair of the occupation is confirmed.
    `loose` the table has the pair, and the work is far apart in our reading.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "isco")
    scheme: Scheme
    code: Code
    isco: Code
    weight: Figure = ""
    rank: OptionalRank = ""
    quality: Quality
    path: Path
    doubt: Doubt = ""


class NocSocRow(Row):
    """One Canadian unit group and one American occupation it corresponds to.

    `weight`: the share of the unit group. `rank`: the place of the occupation among those of the unit group;
    `rank_back`: the place of the unit group among those of the occupation. Both are empty for outvoted pairs.
    `named_by`: the tables that have the pair (`bc`, `dais`, `statcan`), a space between. The other columns
    are as in CrosswalkRow, `broad` being a unit group with one occupation that has several unit groups.
    """

    KEY: ClassVar[tuple[str, ...]] = ("noc", "soc")
    noc: Code
    soc: Code
    weight: Figure = ""
    rank: OptionalRank = ""
    rank_back: OptionalRank = ""
    quality: Quality
    path: Path
    doubt: Doubt = ""
    named_by: OptionalText = ""

    def one(self) -> str:
        """The id of the unit group."""
        return f"ca:{self.noc}"

    def other(self) -> str:
        """The id of the American occupation."""
        return f"us:{self.soc}"


class CheckedRow(Row):
    """A kind of work as people name it, and the occupations of each country that do it, found by reading them.

    Between `work` and `source` stands a column for each country, in their order, as `ca`. An empty cell: no occupation
    there is this work alone, or nobody has looked.
    """

    KEY: ClassVar[tuple[str, ...]] = ("work",)
    work: Text


def checked_row(countries: Iterable[str]) -> type[CheckedRow]:
    """The model with a column for each country, in this order."""
    columns: dict[str, Any] = dict.fromkeys(countries, (Checked, ""))
    return create_model("CheckedRow", __base__=CheckedRow, **columns)
