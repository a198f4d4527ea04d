"""visas.toml: which occupations a route takes, from when, by which text, and what it asks besides."""

import datetime
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, TypeAdapter, model_validator

from careercli.record.iso import COUNTRIES
from careercli.record.route_asks import is_for_newcomers
from careerdata.rows.base import SourceKey, Text
from careerdata.rows.listing import Category
from careerdata.rows.records import Strict

Key = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Confidence = Literal["O", "O2", "S", "K"]
Texts = tuple[Text, ...]


def _of_the_world(key: str) -> str:
    if key not in COUNTRIES:
        raise ValueError("not the two small letters of a country (ISO 3166-1)")
    return key


World = Annotated[str, AfterValidator(_of_the_world)]
"""Any country of the world."""
Kind = Literal[
    "offer", "permit", "nomination", "invitation", "lottery", "points", "endorsement", "merit", "pay", "language",
    "schooling", "experience", "assessment", "licence", "money", "age", "stay", "citizenship",
]  # fmt: skip
"""What a route asks of the person or the post, by kind (docs/methods/rating.md)."""


class Dated(Strict):
    """Something that holds between two days, of all occupations a route takes or of some: those whose code begins with
    one of `codes`, or with none of `not_codes`."""

    codes: Texts = ()
    not_codes: Texts = ()
    since: datetime.date | None = Field(default=None, alias="from")
    until: datetime.date | None = Field(default=None, alias="to")


class Spoken(Dated):
    """Something said of a route."""

    says: Text


class Need(Spoken):
    """What a route asks of a person, of occupations of any level or of some `levels`; `short`: the same in a few words,
    for a page of one screen."""

    short: Text | None = None
    levels: Texts = ()


class VisaNote(Spoken):
    """What a reader must know beside the answer: a dispute, a doubt, something not modelled.

    A `notice` goes with the route's name wherever it is told: who is shut out in practice; `short`: the same in a line.
    """

    short: Text | None = None
    source: SourceKey
    contested: bool = False
    notice: bool = False
    confidence: Confidence = "O"


class Post(Strict):
    """Posts a foreigner may not hold, or not before they are settled, whatever visa they have: by nationality or by the
    law of the civil service."""

    codes: Annotated[Texts, Field(min_length=1)]
    says: Text
    source: SourceKey
    confidence: Confidence


class LowerPay(Strict):
    """A lower least pay of the same period for those of whom `says` tells; `rate` is the rule of the points system that
    has the job's own part of the going rate, asked where it is higher; `on` the list that must name the job."""

    amount: Annotated[float, Field(gt=0)]
    says: Text
    rate: Text | None = None
    on: Key | None = None


class LeastPay(Dated):
    """The least pay a route asks, gross, in the country's money; `says` who owes more, `lower` who owes less."""

    amount: Annotated[float, Field(gt=0)]
    period: Literal["hour", "week", "month", "year"]
    says: Text | None = None
    lower: tuple[LowerPay, ...] = ()


class Pool(Strict):
    """People wait in a pool or their names are drawn: the law takes them, and whoever is not invited cannot come.

    `rounds` are the categories of rounds.csv that invite people of the route and no others; `skillselect` the visa
    whose invitations invited.csv has by occupation; `says` what is not known here where neither is.
    """

    rounds: tuple[Category, ...] = ()
    skillselect: Literal["189", "190", "491"] | None = None
    says: Text | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if sum(map(bool, (self.rounds, self.skillselect, self.says))) != 1:
            raise ValueError("a pool has `rounds`, `skillselect` or `says`")
        return self


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
    """A route. Without `takes` it names no occupation. `short` is its name where a line has little room.

    `bound_to` is what decides: the occupation, the person (a degree, a record, a language; the occupation does not
    matter) or the place (a province, a region; the occupation matters there). `offer` is whether a job offer is
    needed, written where `asks` does not tell it. `hint`: why what `takes` says of an occupation is only a sign that
    the route may fit, and what decides instead. `pool`: it is open in law, and people come only when invited.

    `never` are occupations it refuses whatever else holds; `shut` those it refuses unless `takes` names them, and
    says why (a list of refused ones); `otherwise` is what the rest are, for the reason
    `otherwise_says`. A list's entry whose condition begins with one of `not_conditions` does not open the route;
    an entry of a list of refused ones whose condition begins with one of `partly` refuses only a part of the
    occupation.
    `rules_of_lists`: what a list asks is asked by the route too, unless it only lends its occupations.
    `assessed`: an authority must find the skills suitable. After `to` it is `after`. `asks` are the kinds of things one
    must have before one can apply; left out where not all of them are known here. `going_rate`: the rule of its first
    points system that has the pay of each job, which counts where it is above the least pay.
    """

    key: Key
    name: Text
    short: Text | None = None
    page: Annotated[str, Field(pattern=r"^https://")]
    since: datetime.date = Field(alias="from")
    until: datetime.date | None = Field(default=None, alias="to")
    after: Literal["closed", "unknown"] = "unknown"
    source: SourceKey
    clause: Text
    confidence: Confidence
    checked: datetime.date
    systems: Texts = ()
    bound_to: Literal["occupation", "person", "place"] | None = None
    offer: Literal["needed", "not-needed", "either"] | None = None
    hint: Text | None = None
    pool: Pool | None = None
    takes: Gate | None = None
    never: Gate | None = None
    shut: Gate | None = None
    maybe: Maybe | None = None
    otherwise: Literal["closed", "unknown"] = "closed"
    otherwise_says: Text | None = None
    not_conditions: Texts = ()
    partly: Texts = ()
    rules_of_lists: bool = True
    assessed: bool = False
    needs: tuple[Text | Need, ...] = ()
    asks: tuple[Kind, ...] = ()
    whom: Text | None = None
    citizens: tuple[World, ...] = ()
    not_citizens: tuple[World, ...] = ()
    not_citizens_from: datetime.date | None = None
    instead: dict[Kind, Text] = Field(default_factory=dict)
    least_pay: tuple[LeastPay, ...] = ()
    going_rate: Text | None = None
    notes: tuple[VisaNote, ...] = ()

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        if self.takes is None and (self.shut or self.maybe or self.otherwise_says):
            raise ValueError("a route without `takes` is open to every occupation")
        if self.takes is None and self.bound_to is None:
            raise ValueError("a route without `takes` says what it is `bound_to`")
        if self.takes is None and self.hint:
            raise ValueError("a `hint` without `takes`: there is nothing to doubt")
        if not self.asks and self.offer is None:
            raise ValueError("`offer` is not written, and no `asks` tell it")
        if self.asks and self.offer is not None:
            raise ValueError("`offer` stands beside `asks`, which tell it")
        if not is_for_newcomers(self.asks) and not self.whom:
            raise ValueError("a route that asks for a stay or a citizenship says for `whom` it is")
        if ("citizenship" in self.asks) is not bool(self.citizens):
            raise ValueError("a route asks for a citizenship and says of which countries (`citizens`), or does neither")
        if bool(self.not_citizens) is not bool(self.not_citizens_from):
            raise ValueError("`not_citizens` and `not_citizens_from` go together")
        if strange := {*self.instead} - {*self.asks}:
            raise ValueError(f"`instead` of what it does not ask: {', '.join(sorted(strange))}")
        if self.otherwise == "unknown" and not self.otherwise_says:
            raise ValueError("`otherwise` unknown needs `otherwise_says`")
        return self


class FreeMovement(Strict):
    """A right to work of all citizens of some countries, with no visa to apply for before.

    `whom` are those citizens in words, `says` the right and its limits; `visa`: whether none is needed, or one is given
    to each on arrival. It holds from `from`, the first day of which we know it for all `citizens`; with `to` it has
    ended, and `after` is what such a citizen must know since then.
    """

    key: Key
    name: Text
    citizens: Annotated[tuple[World, ...], Field(min_length=1)]
    whom: Text
    visa: Literal["none", "on-arrival"]
    says: Text
    since: datetime.date = Field(alias="from")
    until: datetime.date | None = Field(default=None, alias="to")
    after: Text | None = None
    page: Annotated[str, Field(pattern=r"^https://")]
    source: SourceKey
    clause: Text
    confidence: Confidence
    checked: datetime.date

    @model_validator(mode="after")
    def _ends_in_words(self) -> Self:
        if bool(self.after) is not bool(self.until):
            raise ValueError("`to` and `after` go together")
        if self.until and self.until < self.since:
            raise ValueError("`to` is before `from`")
        return self


class Visas(Strict):
    """The routes of a country, in the order a page names them, the ways that are not covered here, closed posts, and
    whose citizens need no route."""

    route: Annotated[tuple[VisaRoute, ...], Field(min_length=1)]
    not_covered: Annotated[Texts, Field(min_length=1)]
    post: tuple[Post, ...] = ()
    free_movement: tuple[FreeMovement, ...] = ()


VISAS = TypeAdapter(Visas)
