"""`career rank`."""

from typing import Annotated

import typer

from careercli import paths
from careercli.cli import completion, filters
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import (
    AllOption,
    CountriesOption,
    NetOption,
    PerOption,
    Place,
    RealOption,
    bound,
    whole,
)
from careercli.errors import NotFound, UsageError
from careercli.queries import currency as currencies
from careercli.queries.local import Local
from careercli.queries.net import Extras
from careercli.queries.ranking import ON_A_SCREEN, SHOWN, Order, ranked, weights_of
from careercli.record.interest import AXIS as INTEREST
from careercli.record.rating import AXES, RANKED
from careercli.rules.written import Unclear, read

FIELDS = (
    "place", "of", "id", "title", "overall", "coverage", *(f"axes.{axis}" for axis in AXES),
    "grouped", "hinted", "robust.top_percent", "robust.median_place", "robust.place_low", "robust.place_high",
)  # fmt: skip
Weights = Annotated[
    str | None,
    typer.Option(
        "--weights",
        "-w",
        metavar="AXIS=N,…",
        autocompletion=completion.several(RANKED),
        help="cli.option.weights",
    ),
]
OwnWeights = Annotated[
    bool,
    typer.Option("--profile", help="cli.option.profile_weights"),
]
Top = Annotated[
    int | None,
    typer.Option(
        "--top",
        "-t",
        "--limit",
        parser=whole("--top"),
        metavar="N",
        help="cli.rank.option.top",
    ),
]
Explain = Annotated[bool, typer.Option("--explain", help="cli.rank.option.explain")]
Robust = Annotated[bool, typer.Option("--robust", help="cli.rank.option.robust")]
MinCoverage = Annotated[
    float | None,
    bound("--min-coverage", "PERCENT", "cli.rank.option.min_coverage"),
]
OF_INTEREST = (f"axes.{INTEREST}", "interests", "interests_from")
"""Fields of a ranking that weighs the reader's interests."""
MOST_DRAWN = 100
"""Lines whose places are drawn at the most: each takes as long as the whole ranking."""


def main(
    reader: Reader,
    country: CountriesOption = None,
    weighing: Weights = None,
    profile: OwnWeights = False,
    top: Top = None,
    robust: Robust = False,
    explain: Explain = False,
    min_coverage: MinCoverage = None,
    level: filters.Level = None,
    group: filters.Group = None,
    bounds: filters.Bounds = filters.NONE,
    on_list: filters.OnList = None,
    route: filters.Route = None,
    regulated: filters.Regulated = False,
    wider: filters.Wider = False,
    interest: filters.Interest = None,
    everything: AllOption = False,
    place: Place = None,
    net: NetOption = False,
    real: RealOption = False,
    per: PerOption = None,
) -> Answer:
    """Occupations in the order of what matters to you: eleven axes of 0 to 10, weighed as you say.

    Examples:

        career rank --country ca

        career rank --weights pay=3,ai=2,migration=2 --top 10

        career rank --country ca --level 2 --weights pay=2,growth=1 --explain

        career rank --weights pay=3,licence=1 --min-coverage 75

        career rank --country us --robust --json

        career rank --country ca --interest social --weights pay=1,study=1

        career rank --in us-tx --weights pay=2,growth=1 --net
    """
    chosen = weights(weighing, own=profile)
    wanted, _ = filters.filter_of(
        on_list, bounds, regulated=regulated, wider=wider, country=country, level=level, group=group, interest=interest
    )
    liked = _interests() if chosen.get(INTEREST) else None
    currencies.wanted(None, per=per)
    asked = Local(place, Extras(net, real, steps=False), per)
    own = weighing is not None or profile
    order = Order(chosen, top, robust, min_coverage, own=own, interests=liked, asked=asked)
    if robust:
        _check_drawn(top)
    brief = not (everything or explain or robust)
    shown = ON_A_SCREEN if brief and reader.rows else SHOWN
    found = ranked(wanted, order, route, reader.rows, explain=explain, shown=shown)
    paid = [f"pay.{name}" for name in ("region", "p50", "net", "real", "converted.period", "converted.p50", "source")]
    fields = (*FIELDS, *(OF_INTEREST[1:] if liked is None and interest else OF_INTEREST if liked else ()))
    fields = (*fields, *(paid if place or per or net or real else ()))
    return answer("ranking/1", "brief.rank" if brief else "ranking", found, fields=fields, limit=0)


def _check_drawn(top: int | None) -> None:
    """Refuse to draw the places of too many lines."""
    if not 0 < (SHOWN if top is None else top) <= MOST_DRAWN:
        raise UsageError("error.rank.robust", "error.rank.robust.hint", most=MOST_DRAWN)


def weights(text: str | None, *, own: bool = False) -> dict[str, float]:
    """The weights of the flag, which go before those of the profile; all alike without either.

    Raises UsageError for what is no weight or an axis that does not exist, NotFound or BadData for the profile.
    """
    pairs = dict(_own()) if own else {}
    if text is not None:
        pairs |= _parsed(text)
    return weights_of(pairs)


def _own() -> dict[str, float]:
    from careercli.person.profile.load import load

    found = load(paths.user_profile()).weights
    if not found:
        raise UsageError("error.weights.profile", "error.weights.profile.hint")
    return found


def _interests() -> dict[str, float]:
    """The reader's six as the profile has them. UsageError where it has none, NotFound without one."""
    from careercli.person.profile.load import load

    try:
        found = load(paths.user_profile()).interests.every()
    except NotFound as problem:
        raise NotFound("error.profile.none", "error.rank.no_interests.hint", **problem.values) from problem
    if not found:
        raise UsageError("error.rank.no_interests", "error.rank.no_interests.hint")
    return found


def _parsed(text: str) -> dict[str, float]:
    pairs = [part.strip() for part in text.split(",") if part.strip()]
    if not pairs:
        raise UsageError("error.weights.empty", "error.weights.example.hint")
    found: dict[str, float] = {}
    for pair in pairs:
        name, mark, number = (part.strip() for part in pair.partition("="))
        if not mark:
            raise UsageError("error.weights.pair", "error.weights.pair.hint", text=pair)
        if name in found:
            raise UsageError("error.weights.twice", name=name)
        found[name] = _number(name, number)
    return found


def _number(name: str, text: str) -> float:
    try:
        found = read(text)
    except Unclear as problem:
        raise UsageError("error.weights.unclear", name=name, reason=problem.message) from None
    if found is None or found.money:
        raise UsageError("error.weights.number", "error.weights.number.hint", name=name, text=text)
    return float(found.number)
