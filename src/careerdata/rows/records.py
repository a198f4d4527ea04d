"""sources.toml, country.toml, lists.toml: the TOML tables of data/ that are not profiles."""

import datetime
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, model_validator

from careerdata.rows.base import Region, SourceKey, Text


class Strict(BaseModel):
    """A TOML table in which an unknown key is a mistake; what stands below a field says what it means, in the format's
    description too."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class SourceRecord(Strict):
    """A publication every figure can name; `dated` is the last day its vintage can mean."""

    series: SourceKey | None = None
    """What goes on from vintage to vintage, by which code names it; without one the publication is its own."""
    current: bool = True
    """False: a later vintage of the series has taken its place."""
    publisher: Text
    title: Text
    vintage: Text
    licence: Text
    page: Text
    files: dict[str, Annotated[str, Field(pattern=r"^[a-z]+/[^/]")]] = {}
    """The publisher's files that importers read, by what they are, relative to the folder of publishers' files."""
    years: tuple[int, int] | None = None
    """First and last year of a projection, as the publisher's columns name them."""
    pay_floor: Annotated[int, Field(gt=0)] | None = None
    """The amount a year the publisher puts in where a survey found less than the minimum wage: no measurement."""
    pay_floors: dict[Region, Annotated[int, Field(gt=0)]] = {}
    """The same amount of each province or state that has one of its own."""
    retrieved: datetime.date
    checked: datetime.date | None = None
    """The day what we read out of its sentences was last compared with it; without one, the day it was retrieved."""
    dated: datetime.date | None = None
    caveat: str = ""
    erratum: datetime.date | None = None
    """The day the publisher reported an error in its figures, where it is not known that ours are the corrected ones.
    No such figure leads a ranking."""


FOR_THE_FACTORY = {"series", "current", "files", "years", "pay_floor", "pay_floors", "checked"}
"""Keys of a source that importers read and no reader meets: the atlas goes without them."""


CodeStart = Annotated[str, Field(pattern=r"^([0-9A-Z]|else)$")]
"""The first character of codes; `else` stands for all others."""


class ManagerCodes(Strict):
    """Where the codes of a classification name managers: `code` stands at place `at`, the first being 0."""

    at: Annotated[int, Field(ge=0, le=8)]
    code: Annotated[str, Field(pattern=r"^[0-9A-Z]+$")]


class CountryRecord(Strict):
    """A country: names by language, classification, currency, the publisher's own pay period, and what else differs.

    No code asks which country it has: what one country's publishers do differently is a field here.
    """

    order: Annotated[int, Field(ge=1, le=999)]
    """Its place among the countries: where a bare code is looked up first, and where lists name it."""
    name: dict[str, Text]
    also_called: tuple[Text, ...] = ()
    """What else readers write for it."""
    adjective: Text
    classification: Text
    code_names: tuple[Text, ...] = ()
    """What readers write before one of its codes (`NOC 32120`)."""
    scheme: Annotated[str, Field(pattern=r"^[a-z0-9]+$")]
    """The classification as data/crosswalks and data/ai name it."""
    titles_in: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = "en"
    """The language of the classification's own titles. Where it is not English, several occupations may share an
    English title, and titles are compared in translation."""
    manager_codes: ManagerCodes | None = None
    """None: its codes do not tell managers apart."""
    level_scheme: Text
    match_levels: dict[CodeStart, Annotated[float, Field(ge=1, le=5)]] = {}
    """Levels 1 to 5 for comparing occupations (record/level.py), by the first character of the code; only where no
    publisher gives levels."""
    regions_are: Literal["", "states", "provinces", "regions"] = ""
    """What its regions are called; empty where nothing is published by region."""
    tiles: tuple[Text, ...] = ()
    """Its provinces or states as a map of tiles, a text a row from the north: the ends of their keys in capitals with
    spaces between, `.` where nothing lies. Empty: no figures are published by them, so no map is drawn."""
    licences_counted: bool = False
    """Each region words the same licence in its own way, so that regions are counted and licences not named."""
    personal_credentials: tuple[Text, ...] = ()
    """Credentials of a person, the same in each of the occupations that ask for them. All others may be one for a
    profession, a specialty or a class, and are asked again: rather once too often than `nothing is missing`."""
    describes: tuple[Literal["activities", "skills"], ...] = ()
    """What its publishers describe of the work: `activities`, with tasks and conditions; `skills`, with interests.
    Occupations of other countries are read through counterparts in one that has it."""
    rated_through: Literal["itself", "tables", "ISCO-08"] = "ISCO-08"
    """What leads from its occupations to the American ones that ratings of AI are made for: they are the same; tables
    from one classification to the other; or ISCO-08, which both lead to."""
    skill_scale: Literal["", "level 0 to 5", "percentile among occupations"] = ""
    """What the figures of skills say; empty where it describes none."""
    needs_scale: Literal["", "level 0 to 7", "score 1 to 10"] = ""
    """The scale of the levels in needs.csv; empty where there is none."""
    similarity_from: tuple[SourceKey, ...]
    """The series of sources the similarity of two of its occupations rests on, what counts most first."""
    projections_of: Literal["occupations", "wide groups"] = "occupations"
    """`wide groups`: so wide that their number of workers says nothing of one occupation."""
    projections_cover: Literal["", "England"] = ""
    """The part of the country projections are of, where it is not the whole."""
    shortage_told_by: Literal["ratings", "lists", "openings"] = "lists"
    """What answers whether a shortage is real: ratings of the market; official lists; `openings`: no source rates
    it, so the openings for each hundred workers are told."""
    shortage_lists: tuple[Text, ...] = ()
    """Official lists (lists.toml) of occupations found short, which ease a visa."""
    unlisted_known: bool = False
    """Something tells of the occupations on no such list, so that being listed counts in the rating."""
    rounds_of: str = ""
    """The points system whose rounds of invitations rounds.csv has."""
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    currency_listed_as: str = ""
    """What the table of market rates names the currency by; without it the country's English name."""
    pay_period: Literal["hour", "week", "month", "year"]
    hours_per_year: Annotated[int, Field(gt=0, le=8784)]
    hours_make_a_year: bool = True
    """False: the publisher gives the hour alone only where few work the whole year."""
    source: SourceKey


COUNTRY_FOR_THE_FACTORY = {"rated_through", "currency_listed_as", "needs_scale"}
"""The same of a country."""


class ListRecord(Strict):
    """An official list in one year: whose route it belongs to, whether it is in force, its rule.

    No `route`: a list of facts that opens no visa, such as a shortage rating. `visas`: the subclasses it opens, where
    a route has several. Status `unknown`: it was in force, and whether it still is is not known here. `confidence`:
    official, a dated transcription, a secondary source, general knowledge.

    `region`: the province or state whose list it is, or in which the `community` lies whose it is; `excludes`: it names
    the occupations that are left out; `checked`: the day it was read.
    """

    name: Text
    route: str = ""
    visas: tuple[Text, ...] = ()
    status: Literal["in force", "replaced", "unknown"]
    confidence: Literal["O", "O2", "S", "K"] = "O"
    rule: str = ""
    page: str = ""
    source: SourceKey
    since: datetime.date | None = Field(default=None, alias="from")
    until: datetime.date | None = Field(default=None, alias="to")
    region: str = ""
    community: str = ""
    excludes: bool = False
    checked: datetime.date | None = None

    @model_validator(mode="after")
    def _of_a_place(self) -> Self:
        if (self.community or self.excludes) and not self.region:
            raise ValueError("`community` and `excludes` need the `region`")
        if self.region and self.checked is None:
            raise ValueError("a list of a region says when it was `checked`")
        return self


def _one_current(records: dict[str, SourceRecord]) -> dict[str, SourceRecord]:
    """Every series has exactly one current vintage, and no name that is a source's of another series."""
    found: dict[str, list[str]] = {}
    for key, record in records.items():
        found.setdefault(record.series or key, []).extend([key] if record.current else [])
    for series, keys in found.items():
        if len(keys) != 1:
            named = f"{len(keys)} current vintages: {', '.join(keys)}" if keys else "no current vintage"
            raise ValueError(f"the series `{series}` has {named}; `current = false` marks those that are not")
    return records


SOURCES = TypeAdapter(Annotated[dict[str, SourceRecord], AfterValidator(_one_current)])
COUNTRY = TypeAdapter(CountryRecord)
LISTS = TypeAdapter(dict[str, dict[str, ListRecord]])
