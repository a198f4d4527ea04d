"""visas.toml: which occupations a route takes, from when, by which text, and what it asks besides."""

import datetime
from typing import Annotated, Literal, Self

from pydantic import Field, TypeAdapter, model_validator

from careercli.model.route_asks import is_for_newcomers
from careercli.rows.base import SourceKey, Text
from careercli.rows.records import Strict

Key = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Confidence = Literal["O", "O2", "S", "K"]
Texts = tuple[Text, ...]
Kind = Literal[
    "offer", "permit", "nomination", "selection", "pay", "language", "schooling", "experience", "assessment", "licence",
    "money", "age", "stay", "citizenship",
]  # fmt: skip
"""What a route asks of the person or the post, by kind (docs/methods/rating.md)."""


class Spoken(Strict):
    """Something said of a route between two days."""

    says: Text
    since: datetime.date | None = Field(default=None, alias="from")
    until: datetime.date | None = Field(default=None, alias="to")


class VisaNote(Spoken):
    """What a reader must know beside the answer: a dispute, a doubt, something not modelled."""

    source: SourceKey
    contested: bool = False
    confidence: Confidence = "O"


class LeastPay(Strict):
    """The least pay a route asks between two days, gross, in the country's money; `says` who owes more."""

    amount: Annotated[float, Field(gt=0)]
    period: Literal["hour", "week", "month", "year"]
    says: Text | None = None
    since: datetime.date | None = Field(default=None, alias="from")
    until: datetime.date | None = Field(default=None, alias="to")


class Gate(Strict):
    """Occupations by any of: an official list, a level, how the code begins."""

    lists: tuple[Key, ...] = ()
    levels: Texts = ()
    codes: Texts = ()

    @model_validator(mode="after")
    def _names_some(self) -> Self:
        if not (self.lists or self.levels or self.codes):
            raise ValueError("no `lists`, `levels` or `codes`")
        return self


class Maybe(Gate):
    """Occupations of which it is not known here whether the route takes them, and why not."""

    says: Text


class VisaRoute(Strict):
    """A route. Without `takes` it is bound to no occupation.

    `never` are occupations it refuses whatever else holds; `shut` those it refuses unless `takes` names them, and
    says why (a list of refused ones); `otherwise` is what the rest are, for the reason
    `otherwise_says`. A list's entry whose condition begins with one of `not_conditions` does not open the route.
    `assessed`: an authority must find the skills suitable. After `to` it is `after`. `asks` are the kinds of things one
    must have before one can apply; left out where not all of them are known here.
    """

    key: Key
    name: Text
    page: Annotated[str, Field(pattern=r"^https://")]
    since: datetime.date = Field(alias="from")
    until: datetime.date | None = Field(default=None, alias="to")
    after: Literal["closed", "unknown"] = "unknown"
    source: SourceKey
    clause: Text
    confidence: Confidence
    checked: datetime.date
    systems: Texts = ()
    takes: Gate | None = None
    never: Gate | None = None
    shut: Gate | None = None
    maybe: Maybe | None = None
    otherwise: Literal["closed", "unknown"] = "closed"
    otherwise_says: Text | None = None
    not_conditions: Texts = ()
    assessed: bool = False
    needs: tuple[Text | Spoken, ...] = ()
    asks: tuple[Kind, ...] = ()
    whom: Text | None = None
    instead: dict[Kind, Text] = Field(default_factory=dict)
    least_pay: tuple[LeastPay, ...] = ()
    notes: tuple[VisaNote, ...] = ()

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        if self.takes is None and (self.shut or self.maybe or self.otherwise_says):
            raise ValueError("a route without `takes` is open to every occupation")
        if not is_for_newcomers(self.asks) and not self.whom:
            raise ValueError("a route that asks for a stay or a citizenship says for `whom` it is")
        if strange := {*self.instead} - {*self.asks}:
            raise ValueError(f"`instead` of what it does not ask: {', '.join(sorted(strange))}")
        if self.otherwise == "unknown" and not self.otherwise_says:
            raise ValueError("`otherwise` unknown needs `otherwise_says`")
        return self


class Visas(Strict):
    """The routes of a country, in the order a page names them."""

    route: Annotated[tuple[VisaRoute, ...], Field(min_length=1)]


VISAS = TypeAdapter(Visas)
