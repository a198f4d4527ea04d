"""`--weights pay=3,ai=2`: what matters to the reader, on the command line or out of the profile."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli import paths
from careercli.cli import complete
from careercli.errors import UsageError
from careercli.queries.ranking import weights_of
from careercli.record.rating import AXES
from careercli.rules.written import Unclear, read

WeightsOption = Annotated[
    str | None,
    typer.Option(
        "--weights",
        "-w",
        metavar="AXIS=N,…",
        autocompletion=complete.several(AXES),
        help="cli.option.weights",
    ),
]
OwnWeightsOption = Annotated[
    bool,
    typer.Option("--profile", help="cli.option.profile_weights"),
]


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
