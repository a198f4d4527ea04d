"""A figure beside its target, and the table of them."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from careercli.record.bucket import BUCKETS

Three = tuple[float, float, float]
"""A figure for each bucket, in the order of BUCKETS."""


class Target(NamedTuple):
    """One figure: what it must be, what it is, how far apart the two may be."""

    name: str
    target: float
    measured: float
    within: float = 0

    @property
    def met(self) -> bool:
        """Whether it is near enough."""
        return abs(self.measured - self.target) <= self.within


def three(name: str, target: Three, measured: Three, within: float) -> Iterator[Target]:
    """A line for each bucket."""
    for bucket, wanted, found in zip(BUCKETS, target, measured, strict=True):
        yield Target(f"{name}: {bucket}", wanted, round(found, 2), within)


def show(lines: Iterable[Target]) -> None:
    """Print target, measured and difference."""
    print(f"{'':52}{'target':>10}{'measured':>12}{'difference':>12}")
    for line in lines:
        numbers = f"{line.target:>10,g}{line.measured:>12,g}{line.measured - line.target:>+12.2f}"
        print(f"{line.name:52}{numbers}  {'ok' if line.met else 'MISSED'}")
