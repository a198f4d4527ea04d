"""Questions about occupations: one, found by words, side by side, its pay, its visa routes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from careercli.api.answers import Question, Record, Records, record, records
from careercli.queries.countries import check_country
from careercli.queries.currency import wanted
from careercli.queries.named import Named, Order
from careercli.queries.naming import find
from careercli.queries.net import Extras

if TYPE_CHECKING:
    from careercli.record.finished import Finished
    from careercli.record.listing import Comparison, Match, PayLine, PayOf
    from careercli.record.occupation import Occupation
    from careercli.record.visas import RoutesOf
    from careercli.text.text import Text

PLACES = (
    "id", "country", "code", "title", "region", "year", "currency", "period", "p10", "p25", "p50", "p75", "p90",
    "mean", "employment", "converted.currency", "converted.period", "converted.p10", "converted.p50", "converted.p90",
    "net", "real", "source", "of_group.code", "missing",
)  # fmt: skip
"""The columns of an occupation's pay, a row a place and year."""
ROUTES = ("id", "title", "on", "route", "name", "status", "offer", "bound_to", "details", "edition_ended", "sources")
"""The columns of visa routes, a row each."""


def order_of(home: str | Iterable[str]) -> Order:
    """The countries of `home` in turn, asked for where a name exists in several. Raises NotFound for none."""
    keys = [home] if isinstance(home, str) else [*home]
    return lambda: [key for name in keys if (key := check_country(name))]


def named(name: str, country: str | None, home: str | Iterable[str]) -> Named:
    """The occupation of a name. Raises NotFound and Ambiguous."""
    return find(name, check_country(country), order_of(home))


def occupation(  # noqa: PLR0913 - each is a choice of the caller
    name: str,
    *,
    country: str | None = None,
    home: str | Sequence[str] = (),
    currency: str | None = None,
    ppp: bool = False,
    per: str | None = None,
    net: bool = False,
    real: bool = False,
    lang: str = "en",
) -> Record[Occupation]:
    """Everything known of an occupation: pay, jobs, AI, licence, study, visas, skills (`career show --json`).

    `name` is a code (`32120`, `ca:32120`), or a title in any bundled language. A code or title of several countries is
    that of `country`, else of the first of `home`, else it is refused (a title) or taken in the atlas's order (a code,
    with a note). Pay is gross in the country's money by the period published; `currency` (with `ppp`: at purchasing
    power, not market rates) and `per` (hour, week, month, year) add it so as `converted`. `net` adds what is left after
    tax for one person without children, `real` what it buys at the country's average prices. Growth and AI shares are
    percent, employment persons.

    Raises NotFound where nothing has the name, Ambiguous where several do (`candidates` has their ids and titles),
    UsageError for a wrong argument.

    `to_rows()` is one row, with the columns of `list`.
    """
    found = named(name, country, home)
    money = wanted(currency, ppp=ppp, per=per)
    extras = Extras(net, real) if net or real else None

    def asks(t: Text | None) -> Finished:
        if t is None:
            from careercli.queries.show import show

            return show([found], money, extras=extras)
        from careercli.queries.brief import brief

        return brief([found], t, money, extras)

    question = Question("occupation/3", "brief.occupation", asks, _line, _notes(found))
    return record(question, lang)


def _line(data: Mapping[str, Any]) -> tuple[Sequence[Mapping[str, Any]], Sequence[str]]:
    """An occupation as lists have it."""
    from careercli.queries.listing import Filter, fields_of, listing
    from careercli.record.plain import plain

    lines = [plain(line) for line in listing(Filter(country=data["country"])) if line["id"] == data["id"]]
    return lines, fields_of()


def search(
    words: str,
    *,
    country: str | None = None,
    home: str | Sequence[str] = (),
    limit: int | None = None,
    lang: str = "en",
) -> Records[Match]:
    """Occupations that answer to words, the best first: a title or code in any language, or what is done at work.

    `score` is 0 to 1, `matched` the name that answered, `how` the way it did; `sure` marks the clear ones. `home`
    orders countries that answer alike. Empty where nothing answers: `warnings` says so. Raises NotFound for a country
    that is not here.

    `to_rows()`: id, title, score, matched.
    """
    from careercli.queries.naming import FIELDS, matches

    key, order = check_country(country), order_of(home)
    question = Question("matches/2", "search", lambda t: matches(words, key, order, t), lambda data: (data, FIELDS))
    return records(question, lang, limit)


def compare(  # noqa: PLR0913 - each is a choice of the caller
    *names: str,
    country: str | None = None,
    home: str | Sequence[str] = (),
    places: Sequence[str] = (),
    currency: str | None = None,
    ppp: bool = False,
    per: str | None = None,
    net: bool = False,
    real: bool = False,
    lang: str = "en",
) -> Record[Comparison]:
    """Two to six occupations side by side, from any countries (`career compare --json`).

    `rows` has a `field` with its `unit`, a value for each of `occupations`, which is `best`, its sources, and which are
    derived or a wider group's. Pay in several currencies is also in one: `currency`, else US dollars at market rates.
    `places` (`us-tx`, `ca-on`) compares pay there. Raises UsageError for fewer than two or more than six.

    `to_rows()` is a row an occupation, a column a field.
    """
    from careercli.queries.compare import check_count, comparison
    from careercli.queries.compare_place import placed

    if not places:
        check_count(len(names))
    found = [named(name, country, home) for name in names]
    columns, money, extras = placed(found, places), wanted(currency, ppp=ppp, per=per), Extras(net, real)

    def asks(t: Text | None) -> Finished:
        if t is None:
            return comparison(columns, money, extras=extras)
        from careercli.queries.compare_brief import brief

        return brief(columns, t, money, extras)

    return record(Question("comparison/2", "brief.comparison", asks, _compared, _notes(*found)), lang)


def _compared(data: Any) -> tuple[Sequence[Mapping[str, Any]], Sequence[str]]:
    from careercli.queries.compare_table import table
    from careercli.record.finished import Finished

    return table(Finished(data), transposed=True)


def salary(  # noqa: PLR0913 - each is a choice of the caller
    name: str,
    *,
    region: str | None = None,
    country: str | None = None,
    home: str | Sequence[str] = (),
    currency: str | None = None,
    ppp: bool = False,
    per: str | None = None,
    net: bool = False,
    real: bool = False,
    lang: str = "en",
) -> Record[PayOf]:
    """The pay of an occupation everywhere it is published (`career salary --json`).

    `percentiles` has p10, p25, p50 (the median), p75 and p90 of each place and year, gross, in `currency` by `period`.
    `region` (`ca-on`, `ON`, `Texas`) narrows it to a place. The other arguments are those of `occupation`; raises
    NotFound also for a place there is not.

    `to_rows()` is a row a place and year.
    """
    from careercli.queries.salary import salary as pay_of

    found, money, extras = named(name, country, home), wanted(currency, ppp=ppp, per=per), Extras(net, real)
    question = Question(
        "pay/2", "brief.salary", lambda t: pay_of([found], region, money, t, extras=extras), _places, _notes(found)
    )
    return record(question, lang)


def _places(data: Mapping[str, Any]) -> tuple[Sequence[Mapping[str, Any]], Sequence[str]]:
    head = {name: data[name] for name in ("id", "country", "code", "currency")} | {"title": data["title"]["en"]}
    return [{**head, **line} for line in data["percentiles"]], PLACES


def pay_table(  # noqa: PLR0913 - each is a choice of the caller
    country: str,
    *,
    region: str | None = None,
    sort: str = "code",
    min_pay: float | None = None,
    currency: str | None = None,
    ppp: bool = False,
    per: str | None = None,
    net: bool = False,
    real: bool = False,
    lang: str = "en",
) -> Records[PayLine]:
    """The pay of every occupation of a country or of a place in it (`career salary --country ca --json`).

    `sort`: code, title, p10, p50 or p90; `min_pay`: only those whose median by the year is at least this, in the
    country's money. `to_rows()` is a row an occupation.
    """
    from careercli.queries import salary as pay

    key = check_country(country) or ""
    money, extras, order = wanted(currency, ppp=ppp, per=per), Extras(net, real), pay.Order(sort, min_pay)
    question = Question(
        "pay/2",
        "listing:pay_table",
        lambda t: pay.pay_table(key, region, order, money, t, extras),
        lambda data: (data, pay.fields_of(money, extras)),
    )
    return records(question, lang)


def visas(
    name: str,
    *,
    country: str | None = None,
    home: str | Sequence[str] = (),
    on: str | None = None,
    lang: str = "en",
) -> Record[RoutesOf]:
    """The visa routes of an occupation's country on a day (`career visas --json`).

    Each of `visas` has a `status` (open, conditions, closed, unknown), whether a job `offer` is needed, why, and its
    sources. `on` is a day as `2026-06-01`, today without it; rules of a day not known here are never guessed. Raises as
    `occupation` does, and UsageError for what is no day.

    `to_rows()` is a row a route.
    """
    from careercli.queries import visas as routes

    found = named(name, country, home)

    def asks(t: Text | None) -> Finished:
        return routes.finished([routes.routes_of(found, on)], t=t)

    return record(Question("routes/3", "brief.visas", asks, _routes, _notes(found)), lang)


def _routes(data: Mapping[str, Any]) -> tuple[Sequence[Mapping[str, Any]], Sequence[str]]:
    head = {"id": data["id"], "title": data["title"]["en"], "on": data["on"]}
    lines = [
        {**head, **one, "sources": list(dict.fromkeys(why["source"] for why in one["why"]))} for one in data["visas"]
    ]
    return lines, ROUTES


def _notes(*found: Named) -> list[str]:
    return [one.note for one in found if one.note]
