"""Occupations in the order of the reader's own weights, and what a reader must know of what is not in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, cast

from careercli.atlas import occupations, places, rating
from careercli.atlas.rating import RatedRow
from careercli.errors import UsageError
from careercli.queries import interests, local, unweighed
from careercli.queries.axes import check_axis
from careercli.queries.listing import Filter, checked, of_currencies, of_groups
from careercli.queries.local import NOTHING, Local
from careercli.queries.routes import ids_open
from careercli.queries.sources import named_sources
from careercli.queries.unweighed import country_of
from careercli.record.finished import Finished
from careercli.record.interest import AXIS as INTEREST
from careercli.record.rating import AXES, HEAVIEST, LEAST, METHOD, RANKED, SOURCE, equal
from careercli.text.text import Message

if TYPE_CHECKING:
    from careercli.record.rating import RankLine
    from careercli.text.text import Text


class Ranked(NamedTuple):
    """The lines asked for, and how many occupations the filter left with and without data for `least` percent of the
    weight.

    `alike`: how many share the last line's place, where not all of them are shown; `countries`: of how many those
    ranked are; `usual`: by country the axes most of those ranked have; `well_paid`: how many of the others are in the
    best paid tenth. Without the reader's own weights (`own`) those `unpaid` are left out, too, and `twins` that have
    the title of a better one; `aside` are axes that do not count, by country.
    """

    lines: list[RankLine]
    rated: int
    unrated: int
    least: float = LEAST
    alike: int = 0
    countries: int = 1
    usual: Mapping[str, Collection[str]] = MappingProxyType({})
    well_paid: int = 0
    own: bool = True
    unpaid: int = 0
    twins: int = 0
    aside: Mapping[str, Sequence[str]] = MappingProxyType({})

    def left_out(self) -> str:
        """How many are ranked beyond the lines, and how many share the last place told; "" where none is left out."""
        if len(self.lines) == self.rated or not self.lines:
            return ""
        values = {"given": len(self.lines), "all": self.rated}
        if not self.alike:
            return Message("note.rank.first", **values)
        return Message("note.rank.first_alike", **values, alike=self.alike, place=self.lines[-1]["place"])

    def warnings(self) -> list[str]:
        """Why nothing is ranked, or how many are not; what the lines lack, and what does not compare."""
        if not self.rated and not self.unrated:
            return [Message("warning.no_match")]
        return [
            message
            for message in (
                self._unranked(),
                *self._aside(),
                self._lacking(),
                self._grouped(),
                self._hinted(),
                self._across(),
            )
            if message
        ]

    def _aside(self) -> list[str]:
        """Which axes do not count in a country, since their publisher has reported an error in the figures."""
        return [Message("warning.rank.aside", country=key, known=axes) for key, axes in self.aside.items()]

    def _unranked(self) -> str:
        if not self.own:
            return self._left_out_of_default()
        if not self.unrated:
            return ""
        message = Message("warning.rank.left_out", n=self.unrated, least=f"{self.least:g}")
        if self.well_paid:
            message = Message("warning.rank.well_paid", warning=message, given=self.well_paid)
        return Message("warning.rank.coverage", warning=message, least=LEAST) if self.least > LEAST else message

    def _left_out_of_default(self) -> str:
        """In one line who is not ranked without the reader's weights, and why."""
        counts = (("unpaid", self.unpaid), ("twins", self.twins))
        parts = [Message(f"warning.rank.without.{why}", count=count) for why, count in counts if count]
        if self.well_paid:
            parts.insert(0, Message("warning.rank.without.few_paid", count=self.unrated, given=self.well_paid))
        elif self.unrated:
            parts.insert(0, Message("warning.rank.without.few", count=self.unrated))
        return Message("warning.rank.without", known=parts) if parts else ""

    def _lacking(self) -> str:
        """Which axes the lines shown have no data for that the reader named, or that are usual in their country."""
        counts = Counter(
            axis
            for line in self.lines
            for axis in line["weights"]
            if axis not in line["axes"]
            and ((self.own and len(line["weights"]) < len(AXES)) or axis in self.usual.get(line["country"], ()))
        )
        known = _counted(counts)
        return Message("warning.rank.lacking", known=known) if known else ""

    def _grouped(self) -> str:
        """Which weighed axes rest on figures of whole groups, so that occupations of one group cannot be told apart."""
        counts = Counter(axis for line in self.lines for axis in line.get("grouped", []))
        known = _counted(counts)
        return Message("warning.rank.grouped", known=known) if known else ""

    def _hinted(self) -> str:
        """How many lines have a weighed axis that rests on a sign only: a visa route that may take the occupation."""
        count = sum("hinted" in line for line in self.lines)
        return Message("warning.rank.hinted", n=count) if count else ""

    def _across(self) -> str:
        """That countries are not measured alike, where several stand in one ranking."""
        if self.countries < 2 or not self.lines:
            return ""
        known = [len(line["axes"].keys() & line["weights"].keys()) for line in self.lines]
        low, high = min(known), max(known)
        axes = Message("rank.axes_range", low=low, high=high) if low < high else str(low)
        values = {"given": self.countries, "axes": axes, "most": len(self.lines[0]["weights"])}
        return Message("warning.rank.across", **values)


def _counted(counts: Mapping[str, int]) -> list[str]:
    """The axes with how many lines each."""
    return [Message("rank.axis_count", name=axis, given=counts[axis]) for axis in RANKED if counts[axis]]


SHOWN = 20
"""Lines of a ranking unless a reader says."""
ON_A_SCREEN = 15
"""The same for a page of one screen."""
PAY, BEST_PAID = AXES.index("pay"), 9.0
MOST = 0.8
"""Of a country's occupations: an axis so many have is missed where one lacks it."""


class Scored(NamedTuple):
    """An occupation with its overall and its coverage in percent of the weight."""

    row: RatedRow
    value: float
    coverage: float


def weights_of(pairs: Mapping[str, float]) -> dict[str, float]:
    """Weights checked, in the order of the axes; all alike when none is given, 0 where an axis is not named. The axis
    of the reader's interests is in it only where it is named.

    Raises UsageError for an axis that does not exist, a negative weight, or nothing but zeros.
    """
    for name, weight in pairs.items():
        if name != INTEREST:
            check_axis(name)
        if not 0 <= weight <= HEAVIEST:
            values = {"name": name, "value": f"{weight:g}", "most": HEAVIEST}
            raise UsageError("error.weights.value", "error.weights.value.hint", **values)
    if pairs and not any(pairs.values()):
        raise UsageError("error.weights.zero", "error.weights.example.hint")
    named = RANKED if INTEREST in pairs else AXES
    return {axis: float(pairs.get(axis, 0)) for axis in named} if pairs else equal()


class Order(NamedTuple):
    """How a reader ranks: the weights, how many lines to show (0: all; None: SHOWN), whether their places are drawn,
    and for how much of the weight there must be data. `own`: the weights are the reader's, not our equal ones;
    `interests`: the reader's six, for the axis of that name; `asked`: the place they are paid in, and what is made of
    pay."""

    weights: Mapping[str, float]
    top: int | None = None
    robust: bool = False
    least: float | None = None
    own: bool = True
    interests: Mapping[str, float] | None = None
    asked: Local = NOTHING


def ranked(
    wanted: Filter,
    order: Order,
    names: Sequence[str] | None = None,
    t: Text | None = None,
    *,
    explain: bool = False,
    shown: int = SHOWN,
) -> Finished:
    """The ranking with what a reader must know of what is not in it; `names`: only occupations open to these routes,
    `shown`: lines where the order does not say."""
    only, message = ids_open(names)
    wanted, at = local.narrowed(wanted, checked(wanted).country, order.asked)
    if at:
        only = {*at.lines} if only is None else only & at.lines.keys()
    found = ranking(wanted, order._replace(top=shown if order.top is None else order.top), only)
    paid = local.paid(found.lines, at, order.asked)
    sources = named_sources(sources_of(found.lines) | paid)
    page = None
    if t:
        from careercli.queries.titles import titled
        from careercli.record.pages.ranking import RankingPage

        weights = {
            axis: max((line["weights"].get(axis, 0.0) for line in found.lines), default=1.0) for axis in order.weights
        }
        place = at.name(t.lang) if at else ""
        page = RankingPage(
            titled(found.lines, t.lang), weights, found.rated, sources, explain, order.own, _named(wanted, t), place
        )
    notes = [found.left_out()] if order.top is None and found.left_out() else []
    doubts = [*of_groups(wanted), *interests.unknown(checked(wanted)), *of_currencies(wanted, _currencies(found.lines))]
    left = local.doubts(line["pay"] for line in found.lines if "pay" in line)
    warnings = [*message, *doubts, *found.warnings(), *left]
    return Finished(found.lines, page, sources, warnings, notes)


def _currencies(lines: Sequence[RankLine]) -> list[str]:
    """The currencies of the countries in a ranking."""
    countries = dict.fromkeys(line["country"] for line in lines)
    return [record["currency"] for key in countries if (record := places.country_or_none(key))]


def _named(wanted: Filter, t: Text) -> list[str]:
    """The names of the countries asked for."""
    from careercli.queries.countries import country_names

    keys = checked(wanted).country or []
    names = dict(country_names(t.lang))
    return [names[key] for key in ([keys] if isinstance(keys, str) else keys)]


def ranking(wanted: Filter, order: Order, only: Collection[str] | None = None) -> Ranked:
    """The first `top` (0: all) of what a filter leaves, `only` among these ids, with data for `least` percent of the
    weight: all of it where only some axes are weighed, else `LEAST`, unless the reader says. Without the reader's own
    weights as `unweighed` has it.

    Raises as `listing` does, and UsageError for a `least` below that of an overall or above 100.
    """
    least, weights = order.least, order.weights
    if least is None:
        least = LEAST if all(weights.values()) else 100
    if not LEAST <= least <= 100:
        raise UsageError("error.rank.coverage", "error.rank.coverage.hint", least=LEAST, value=f"{least:g}")
    every = [row for row in rating.rows(checked(wanted)) if only is None or row.id in only]
    if order.interests is not None:
        every = interests.with_axis(every, order.interests)
    rows, unpaid, aside = (every, 0, {}) if order.own else unweighed.believed(every)
    scored = _in_countries(rows, weights, aside, least)
    ranked = {one.row.id for one in scored}
    twins = {} if order.own else unweighed.twins([one.row.id for one in scored])
    scored = [one for one in scored if order.own or one.row.id in twins]
    places = _places(scored)
    shown = scored[: order.top] if order.top else scored
    lines = _lines(shown, places, len(scored), weights, aside)
    for line in lines:
        if others := twins.get(line["id"]):
            line["twins"] = others
    if order.interests is not None or wanted.interest:
        lines = interests.with_interests(lines)
    if order.robust and lines:
        from careercli.queries import robust as drawn

        for line, held in zip(lines, drawn.robust([one.row.axes for one in scored], len(lines), weights), strict=True):
            line["robust"] = held
    return Ranked(
        lines,
        len(scored),
        len(rows) - len(ranked),
        least,
        _alike(places, len(shown)),
        len({country_of(key) for key in ranked}),
        _usual([one.row for one in scored]),
        sum((row.axes[PAY] or 0) >= BEST_PAID for row in rows if row.id not in ranked),
        order.own,
        unpaid,
        len(ranked) - len(scored),
        aside,
    )


def _in_countries(
    rows: Sequence[RatedRow], weights: Mapping[str, float], aside: Mapping[str, Sequence[str]], least: float
) -> list[Scored]:
    """As `in_order`; in countries with axes that do not count by the weights of the others."""
    plain = [row for row in rows if country_of(row.id) not in aside]
    found = in_order(plain, weights, least)
    for country, axes in aside.items():
        own = [row for row in rows if country_of(row.id) == country]
        found += in_order(own, unweighed.counted(weights, axes), least)
    return sorted(found, key=_order) if aside else found


def _order(one: Scored) -> tuple[float, float, str]:
    return -one.value, -one.coverage, one.row.id


def _usual(rows: Iterable[RatedRow]) -> dict[str, set[str]]:
    """By country the axes that most of the rows have."""
    counts: dict[str, Counter[str]] = {}
    people: Counter[str] = Counter()
    for row in rows:
        people[country_of(row.id)] += 1
        known = (axis for axis, value in zip(RANKED, row.axes, strict=False) if value is not None)
        counts.setdefault(country_of(row.id), Counter()).update(known)
    return {
        key: {axis for axis, count in found.items() if count >= MOST * people[key]} for key, found in counts.items()
    }


def _alike(places: Sequence[int], shown: int) -> int:
    """How many share the last place shown, where the next one does."""
    last = places[shown - 1 : shown + 1]
    return places.count(last[0]) if len(last) == 2 and last[0] == last[1] else 0


def in_order(rows: Sequence[RatedRow], weights: Mapping[str, float], least: float = LEAST) -> list[Scored]:
    """Those with enough axes, the highest overall first, of equals those of which more is known, then by id.

    The formula is `model.rating.overall`.
    """
    heavy = [(place, weights[axis]) for place, axis in enumerate(RANKED) if weights.get(axis)]
    whole = sum(weight for _, weight in heavy)
    score = _scorer(heavy, whole, least)
    found = [one for row in rows if (one := score(row)) is not None]
    return sorted(found, key=_order)


def _scorer(heavy: Sequence[tuple[int, float]], whole: float, least: float) -> Callable[[RatedRow], Scored | None]:
    def score(row: RatedRow) -> Scored | None:
        total = known = 0.0
        for place, weight in heavy:
            value = row.axes[place]
            if value is not None:
                total += value * weight
                known += weight
        coverage = round(100 * known / whole, 1)
        return Scored(row, round(total / known, 2), coverage) if known and coverage >= least else None

    return score


def _places(scored: Sequence[Scored]) -> list[int]:
    """Places from 1; equal overalls share the first of theirs."""
    places: list[int] = []
    for at, one in enumerate(scored):
        places.append(places[-1] if at and one.value == scored[at - 1].value else at + 1)
    return places


def _lines(
    shown: Sequence[Scored],
    places: Sequence[int],
    of: int,
    weights: Mapping[str, float],
    aside: Mapping[str, Sequence[str]],
) -> list[RankLine]:
    titles = occupations.titled([one.row.id for one in shown])
    found = []
    for place, one in zip(places, shown, strict=False):
        title, source = titles[one.row.id]
        country, _, code = one.row.id.partition(":")
        without = aside.get(country, ())
        used = {axis: weight for axis, weight in weights.items() if weight and axis not in without}
        axes = {axis: value for axis, value in zip(RANKED, one.row.axes, strict=False) if value is not None}
        line = {"place": place, "of": of, "id": one.row.id, "country": country, "code": code, "title": title}
        line |= {"title_en_source": source} if source else {}
        line |= {"overall": one.value, "coverage": one.coverage, "axes": axes, "weights": used}
        grouped = [axis for axis in one.row.grouped.split() if axis in used]
        line |= {"grouped": grouped} if grouped else {}
        hinted = [axis for axis in one.row.hinted.split() if axis in used]
        line |= {"hinted": hinted} if hinted else {}
        line |= {"set_aside": list(without)} if without else {}
        found.append(cast("RankLine", {**line, "method": METHOD, "derived": True, "source": SOURCE}))
    return found


def sources_of(lines: Sequence[RankLine]) -> set[str]:
    """The keys of what the lines rest on: the rating itself, and every weighed axis's sources in their countries."""
    keys = {SOURCE}
    for country in {line["country"] for line in lines}:
        of_axis = rating.axis_sources(country)
        used = next(line["weights"] for line in lines if line["country"] == country)
        keys.update(key for axis in used for key in of_axis.get(axis, []))
    return keys | interests.sources_of(lines)
