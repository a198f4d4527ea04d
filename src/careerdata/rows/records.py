"""sources.toml, country.toml, lists.toml: the TOML tables of data/ that are not profiles."""

import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from careerdata.rows.base import SourceKey, Text


class Strict(BaseModel):
    """A TOML table in which an unknown key is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class SourceRecord(Strict):
    """A publication every figure can name; `dated` is the last day its vintage can mean."""

    publisher: Text
    title: Text
    vintage: Text
    licence: Text
    page: Text
    retrieved: datetime.date
    dated: datetime.date | None = None
    caveat: str = ""


class CountryRecord(Strict):
    """A country: names by language, classification, currency, and the publisher's own pay period.

    `also_called`: what else readers write for it; `code_names`: what they write before one of its codes (`NOC 32120`).

    Not `hours_make_a_year`: the publisher gives the hour alone only where few work the whole year.
    """

    name: dict[str, Text]
    also_called: tuple[Text, ...] = ()
    adjective: Text
    classification: Text
    code_names: tuple[Text, ...] = ()
    currency: Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
    level_scheme: Text
    pay_period: Literal["hour", "week", "month", "year"]
    hours_per_year: Annotated[int, Field(gt=0, le=8784)]
    hours_make_a_year: bool = True
    source: SourceKey


class ListRecord(Strict):
    """An official list in one year: whose route it belongs to, whether it is in force, its rule.

    No `route`: a list of facts that opens no visa, such as a shortage rating. `visas`: the subclasses it opens, where
    a route has several. Status `unknown`: it was in force, and whether it still is is not known here. `confidence`:
    official, a dated transcription, a secondary source, general knowledge.
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


SOURCES = TypeAdapter(dict[str, SourceRecord])
COUNTRY = TypeAdapter(CountryRecord)
LISTS = TypeAdapter(dict[str, dict[str, ListRecord]])
