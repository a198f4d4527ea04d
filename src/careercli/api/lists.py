"""Questions about many occupations: lists narrowed, rankings; and which countries there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypedDict

from careercli.api.answers import Question, Records, records
from careercli.queries.countries import every_country
from careercli.queries.currency import wanted
from careercli.queries.interests import named as interests_named
from careercli.queries.listing import Filter, fields_of, occupations_that
from careercli.queries.local import Local
from careercli.queries.net import Extras
from careercli.queries.official_lists import lists_of
from careercli.record.finished import Finished
from careercli.record.measures import BOUNDS

if TYPE_CHECKING:
    from typing import Unpack

    from careercli.record.listing import CountryLine, OccupationLine
    from careercli.text.text import Text

COUNTRIES = (
    "country", "name", "classification", "currency", "median_job.amount", "median_job.year", "occupations", "with_pay",
    "with_pay_of_group", "with_outlook", "with_outlook_of_group", "pay_years",
)  # fmt: skip
"""The columns of the countries."""


class Bounds(TypedDict, total=False):
    """The least and the most of figures: pay in the country's money a year, employment in persons, growth in percent
    over the projection, AI shares in percent of tasks, our rating of 10."""

    min_pay: float
    max_pay: float
    min_employment: float
    min_growth: float
    max_growth: float
    min_automated: float
    max_automated: float
    min_human: float
    min_rating: float


def list_(  # noqa: PLR0913 - each is a choice of the caller
    country: str | Sequence[str] | None = None,
    *,
    level: str | Sequence[str] | None = None,
    group: str | Sequence[str] | None = None,
    on_list: str | Sequence[str] | None = None,
    route: str | Sequence[str] | None = None,
    regulated: bool = False,
    wider: bool = False,
    interest: str | Sequence[str] | None = None,
    like: str | Sequence[str] = (),
    place: str | None = None,
    net: bool = False,
    real: bool = False,
    per: str | None = None,
    sort: str | None = None,
    limit: int | None = None,
    lang: str = "en",
    **bounds: Unpack[Bounds],
) -> Records[OccupationLine]:
    """Occupations, narrowed (`career list --json`): all 4,000 without an argument.

    `country`, `level` (`2`), `group` (a code of a group), `on_list` (an official list, `csol`), `route` (a visa route,
    `ca/aip`): of several one is enough. `regulated`: only those with something one must hold. `interest`:
    investigative, social …; `like`: school subjects. `place` (`us-tx`): pay there, and only where it is published.
    `min_pay`, `max_growth` … bound figures; a wider group's figure answers a bound only if `wider`. `sort`: pay,
    growth, employment, rating … the highest first, else by code.

    `pay_median` is gross a year in `currency`, `growth_percent` over the years of the projection, `ai_*` percent of
    tasks. Raises NotFound for a country, level, group, list or route that does not exist, UsageError for bounds that
    cross or a sort that is none.
    """
    if unknown := [name for name in bounds if name not in BOUNDS]:
        raise TypeError(f"list() got an unexpected keyword argument {unknown[0]!r}; bounds: {', '.join(BOUNDS)}")
    official = lists_of(_several(on_list) or []) if on_list else []
    chosen = Filter(
        country=_several(country),
        level=_several(level),
        group=_several(group),
        on_list=[entry["list"] for entry in official] or None,
        regulated=regulated or None,
        wider=wider or None,
        interest=interests_named(_several(interest) or []) if interest else None,
        bounds={name: value for name, value in bounds.items() if isinstance(value, int | float)},
    )
    wanted(None, per=per)
    asked, subjects = Local(place, Extras(net, real, steps=False), per), _several(like) or []

    def asks(t: Text | None) -> Finished:
        return occupations_that(chosen, official, _several(route), sort, t, subjects, asked)

    columns = fields_of(asked, interest=bool(interest), like=bool(like))
    question = Question("occupations/2", "listing", asks, lambda data: (data, columns))
    return records(question, lang, limit)


def countries(*, lang: str = "en") -> Records[CountryLine]:
    """The bundled countries: classification, currency, what the median job pays, how many occupations have pay and
    projections of their own."""
    question = Question("countries/1", "countries", every_country, lambda data: (data, COUNTRIES))
    return records(question, lang)


def _several(value: str | Iterable[str] | None) -> list[str] | None:
    return None if value is None else [value] if isinstance(value, str) else [*value]
