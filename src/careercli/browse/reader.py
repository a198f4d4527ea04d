"""Who browses: the words, money, countries and screen of the reader, as the command line found them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from careercli.queries.currency import Wanted
    from careercli.record.finished import Finished
    from careercli.text.text import Text

Planned = tuple[str, "Finished"]
"""The page of `career move` that shows a plan, and the plan."""


class Reader(NamedTuple):
    """`order`: the reader's own countries first. `money`: the one pay is also shown in, None for the publisher's own;
    `common`: the one that pay of several countries is compared in.

    plan     makes the plan to move with an occupation; None where the reader has not said from where or where to
    unicode  whether the screen has more than ASCII
    """

    t: Text
    order: Sequence[str]
    money: Wanted | None
    common: Wanted
    plan: Callable[[str], Planned] | None = None
    unicode: bool = True
