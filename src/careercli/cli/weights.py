"""`--weights pay=3,ai=2`: what matters to the reader, on the command line or out of the profile."""

from __future__ import annotations

from typing import Annotated

import typer

from careercli import paths
from careercli.cli import complete
from careercli.errors import UsageError
from careercli.queries.ranking import weights_of
from careercli.record.rating import AXES
from careercli.record.written import Unclear, read

WeightsOption = Annotated[
    str | None,
    typer.Option(
        "--weights",
        "-w",
        metavar="AXIS=N,…",
        autocompletion=complete.several(AXES),
        help=f"What matters, such as pay=3,ai=2; what is not named counts nothing. Axes: {', '.join(AXES)}.",
    ),
]
OwnWeightsOption = Annotated[
    bool,
    typer.Option(
        "--profile", help="Take the weights from your profile (table `weights`); those of `--weights` go before them."
    ),
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
        raise UsageError(
            "Your profile has no weights",
            "`career profile set weights.pay=3 weights.ai=2` writes some; `--weights pay=3,ai=2` gives them here.",
        )
    return found


def _parsed(text: str) -> dict[str, float]:
    pairs = [part.strip() for part in text.split(",") if part.strip()]
    if not pairs:
        raise UsageError("`--weights` names no axis", "For example `--weights pay=3,ai=2`.")
    found: dict[str, float] = {}
    for pair in pairs:
        name, mark, number = (part.strip() for part in pair.partition("="))
        if not mark:
            raise UsageError(f"`{pair}` is no weight", "One is AXIS=NUMBER, such as `pay=3`.")
        if name in found:
            raise UsageError(f"`{name}` has two weights")
        found[name] = _number(name, number)
    return found


def _number(name: str, text: str) -> float:
    try:
        found = read(text)
    except Unclear as problem:
        raise UsageError(f"The weight of `{name}` is unclear: {problem}") from None
    if found is None or found.money:
        raise UsageError(f"The weight of `{name}` is no number: `{text}`", "For example `pay=3`.")
    return float(found.number)
