"""Measurements as a table of target and measured."""

from collections.abc import Iterable
from typing import NamedTuple


class Measured(NamedTuple):
    """One line: what, the target in words, the figure, whether it is met."""

    what: str
    target: str
    figure: str
    met: bool


def at_most(what: str, figure: float, target: float) -> Measured:
    """A ratio that should not exceed its target."""
    return Measured(what, f"≤ {target:g}", f"{figure:.2f}", figure <= target)


def at_least(what: str, figure: float, target: float) -> Measured:
    """A rate that should reach its target."""
    return Measured(what, f"≥ {target:,.0f}", f"{figure:,.0f}", figure >= target)


def show(title: str, lines: Iterable[Measured]) -> None:
    """Print the table; a missed target is a finding, not a failure."""
    print(f"\n{title}\n")
    print(f"  {'':44}{'target':>10}{'measured':>12}")
    for line in lines:
        print(f"  {line.what:44}{line.target:>10}{line.figure:>12}  {'ok' if line.met else 'MISSED'}")
