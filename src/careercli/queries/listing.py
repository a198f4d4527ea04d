"""Lists of occupations: filters checked, nearest values named when one does not exist."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from careercli.atlas import occupations, places
from careercli.atlas.occupations import Filter as Filter
from careercli.errors import NotFound, UsageError
from careercli.queries import interests, local
from careercli.queries.ai import rated_by
from careercli.queries.countries import check_country
from careercli.queries.local import NOTHING, Local, with_more
from careercli.queries.routes import narrowed
from careercli.queries.salary import top_coded_out
from careercli.queries.sources import named_sources
from careercli.queries.titles import titled
from careercli.record.figure import lowest_or_none
from careercli.record.finished import Finished
from careercli.record.measures import BOUNDS, LISTED, MONEY, NET, RATING, REAL, SHARES, columns
from careercli.record.rating import SOURCE as RATED
from careercli.text.text import Message, all_of

if TYPE_CHECKING:
    from careercli.queries.local import Here
    from careercli.record.listing import OccupationLine, OfficialList
    from careercli.text.text import Text


HEAD = (
    "id", "country", "code", "title", "level", "group", "pay_median", "currency", "period", "pay_source",
    "employment", "growth_percent", "openings_per_year", "outlook_source", "lists", "pay_derived", "growth_derived",
    "ai_automated", "ai_augmented", "ai_human", "ai_quality", "ai_path",
    "regulated", "rating", "ai_automated_low", "ai_automated_high",
)  # fmt: skip
"""The order tables had first; figures that came later follow."""
GROUPS = {one.key: f"of_group.{one.key}.code" for one in LISTED if one.group}
"""The figures that may be a wider group's, and the column beside each with that group's code."""
FIELDS = (
    *(name for one in HEAD for name in (one, *filter(None, [GROUPS.get(one)]))),
    *(one.key for one in LISTED if one.key not in HEAD),
    "of_group",
    "missing",
)
OF_SUBJECTS = ("like", "liked_by")
"""Fields of a list that is narrowed to subjects."""
OF_INTEREST = ("interests", "interests_from")
"""Fields of a list that is narrowed to interests."""
LIKE = "like"
SORTS = (*occupations.SORTS, interests.SORT, LIKE)
"""What a list may be ordered by; `interest` and `like` where it is narrowed to interests and subjects."""
MOST = {"rating": 10}
"""The most there can be of a figure, where that is known."""


def occupations_that(  # noqa: PLR0913 - each is a choice of the reader
    wanted: Filter,
    lists: Sequence[OfficialList],
    names: Sequence[str] | None,
    sort: str | None = None,
    t: Text | None = None,
    like: Sequence[str] = (),
    asked: Local = NOTHING,
) -> Finished:
    """The occupations a filter leaves and, where `names` are given, a visa route of these takes; `lists` are the
    official lists the filter names. With subjects a reader would `like` those that have to do with them, first
    the strongest unless another order is asked for; `asked`: the place whose pay is shown and what is made of pay
    besides. Raises as `listing` and `local.here` do, and UsageError for a route that does not exist."""
    if sort == LIKE and not like:
        raise UsageError("error.list.sort_like", "error.list.sort_like.hint")
    by_code = sort if sort not in (None, LIKE) else "code"
    wanted, every, at = _local(wanted, by_code, asked)
    lines, keys, messages = narrowed(every, names)
    if like:
        from careercli.queries.subjects import narrowed_to

        lines, more = narrowed_to(lines, like, keep_order=sort not in (None, LIKE))
        messages = [*messages, *more]
    sort = sort or (LIKE if like else "code")
    lines, extra = with_more(lines, asked)
    messages = [*messages, *local.doubts(lines)]
    keys |= extra
    used = {BOUNDS[name].key for name in wanted.bounds} | {one.key for one in LISTED if one.name == sort}
    used |= {"level"} if wanted.level else set()
    shown = columns(used | {name for name in (NET, REAL) if getattr(asked.extras, name)})
    about_rating = any(one.shown == RATING for one in shown)
    keys = keys | {entry["source"] for entry in lists} | _keys(lines, about_rating=about_rating)
    rated = rated_by(line["ai_path"] for line in lines)
    sources = {**named_sources(keys), **rated}
    page = None
    if t:
        from careercli.record.pages.listing import ListPage

        of_all = {SHARES: tuple(rated), RATING: (RATED,)}
        heads = {one.shown: one for one in reversed(shown)}  # the first of each kind names the sources of all
        kept = {one: of_all.get(one.shown, ()) if one is heads[one.shown] else () for one in shown}
        kept = kept if rated else {one: refs for one, refs in kept.items() if one.shown != SHARES}
        marks = (bool(wanted.regulated), bool(wanted.interest), bool(like), at.name(t.lang) if at else "")
        page = ListPage(titled(lines, t.lang), sources, sort, kept, lists, *marks)
    warnings = [*messages, *([] if lines else [Message("warning.no_match")]), *doubts(wanted, lines)]
    return Finished(lines, page, sources, warnings)


def fields_of(asked: Local = NOTHING, *, interest: bool = False, like: bool = False) -> tuple[str, ...]:
    """The columns of rows, with those of what is asked for besides."""
    more = {"region": asked.place, "net": asked.extras.net, "real": asked.extras.real}
    by = ("converted.period", "converted.p50") if asked.per else ()
    found = (*FIELDS[:-2], *(name for name, given in more.items() if given), *by, *FIELDS[-2:])
    return (*found, *(OF_INTEREST if interest else ()), *(OF_SUBJECTS if like else ()))


def _local(wanted: Filter, sort: str, asked: Local) -> tuple[Filter, list[OccupationLine], Here | None]:
    """The lines of a list; of a place those with pay there, bounded and sorted by it, and the filter left for others'
    figures."""
    rest, at = local.narrowed(wanted, checked(wanted).country, asked)
    lines = listing(rest, sort)
    if at is None:
        return rest, lines, None
    lines = local.of_place(lines, at)
    return rest, local.best_paid_first(lines) if sort == "pay" else lines, at


def _keys(lines: Sequence[OccupationLine], *, about_rating: bool) -> set[str]:
    """The sources of the lines' figures; of the rating only where it orders or narrows the list."""
    found = {key for line in lines for key in (line["pay_source"], line["outlook_source"]) if isinstance(key, str)}
    found |= interests.sources_of(lines) | {one["source"] for line in lines for one in line.get("liked_by", ())}
    return found | ({RATED} if lines and about_rating else set())


def listing(wanted: Filter, sort: str = "code") -> list[OccupationLine]:
    """The occupations a filter leaves; `on_list` holds full names, as `official_lists.lists_of` gives them. Raises
    NotFound for a country, level or group that does not exist, UsageError for an unknown sort or bounds that cross."""
    if sort not in SORTS:
        raise UsageError("error.sort", "hint.known.sorts", name=sort, known=list(SORTS))
    if sort == interests.SORT and not wanted.interest:
        raise UsageError("error.list.sort_interest", "error.list.sort_interest.hint")
    lines = occupations.lines(checked(wanted), "code" if sort == interests.SORT else sort)
    if not wanted.interest:
        return lines
    lines = interests.with_interests(lines)
    return interests.nearest_first(lines, wanted.interest) if sort == interests.SORT else lines


def checked(wanted: Filter) -> Filter:
    """The filter with its country's key. Raises as `listing` does."""
    wanted = wanted._replace(country=_countries(wanted))
    _check(wanted)
    return wanted


def _countries(wanted: Filter) -> list[str] | None:
    """The keys of the countries asked for; None for all. NotFound names the countries there are."""
    if wanted.country is None:
        return None
    query = [wanted.country] if isinstance(wanted.country, str) else wanted.country
    return list(dict.fromkeys(key for name in query if (key := check_country(name))))


def doubts(wanted: Filter, lines: Sequence[OccupationLine]) -> list[str]:
    """What the filter could not judge: pay known only as “this or more”, and countries without projections."""
    messages = [
        *of_groups(wanted),
        *interests.unknown(checked(wanted)),
        *of_currencies(wanted, (line["currency"] for line in lines)),
    ]
    if (least := wanted.bounds.get("min_pay")) is not None:
        others = {name: bound for name, bound in wanted.bounds.items() if name != "min_pay"}
        below = occupations.lines(wanted._replace(country=_countries(wanted), bounds={**others, "max_pay": least}))
        if count := sum(_open_ended(line) and lowest_or_none(line["pay_median"]) != least for line in below):
            messages.append(top_coded_out(count))
    if "max_pay" in wanted.bounds and (count := sum(map(_open_ended, lines))):
        messages.append(Message("warning.list.may_exceed", n=count))
    if wanted.bounding("growth_percent", "employment"):
        query = _countries(wanted) or [each["country"] for each in places.countries()]
        without = [key for key in query if not places.coverage(key)[2]]
        if without:
            messages.append(Message("warning.list.no_projections", known=without))
    return messages


def of_groups(wanted: Filter) -> list[str]:
    """How many answer to the bounds by a wider group's figures only, which are not taken for their own."""
    wanted = wanted._replace(country=_countries(wanted))
    query = sorted({BOUNDS[name].key for name in wanted.bounds if BOUNDS[name].group})
    if wanted.wider or not query:
        return []
    count = occupations.count(wanted._replace(wider=True)) - occupations.count(wanted)
    what = all_of(Message(f"figure.name.{figure}") for figure in query)
    return [Message("warning.list.wider", n=count, what=what)] if count else []


def of_currencies(wanted: Filter, currencies: Iterable[str]) -> list[str]:
    """That a bound of pay was held against amounts of several currencies, which nobody converted."""
    option = next((name for name in wanted.bounds if BOUNDS[name].unit == MONEY), "")
    known = list(dict.fromkeys(currencies))
    if not option or len(known) < 2:
        return []
    return [Message("warning.list.currencies", option=f"--{option.replace('_', '-')}", known=known)]


def _open_ended(line: OccupationLine) -> bool:
    return isinstance(line["pay_median"], dict) and "at_least" in line["pay_median"]


def _check(wanted: Filter) -> None:
    for measure in LISTED:
        low, high = (wanted.bounds.get(f"{end}_{measure.name}") for end in ("min", "max"))
        high = MOST.get(measure.key) if high is None else high
        if low is not None and high is not None and low > high:
            what = Message(f"error.list.bounds.{measure.name}")
            raise UsageError("error.list.bounds", what=what, low=f"{low:g}", high=f"{high:g}")
    keys: Sequence[str | None] = _countries(wanted) or [None]
    if wanted.level is not None:
        _check_each("level", wanted.level, sorted({one for key in keys for one in occupations.levels(key)}))
    if wanted.group is not None:
        _check_each("group", wanted.group, sorted({one for key in keys for one in occupations.groups(key)}))


def _check_each(what: str, values: str | list[str], known: Sequence[str]) -> None:
    for value in [values] if isinstance(values, str) else values:
        if value in known:
            continue
        from difflib import get_close_matches

        close = get_close_matches(value, known, n=5, cutoff=0.4)
        raise NotFound(f"error.list.{what}", "hint.nearest", name=value, near=close or known[:10])
