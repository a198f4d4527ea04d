"""`--route ROUTE`: only occupations open to a visa route."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from careercli.cli import complete

if TYPE_CHECKING:
    from careercli.queries.routes import Open
    from careercli.record.listing import OccupationLine

RouteOption = Annotated[
    list[str] | None,
    typer.Option(
        "--route",
        metavar="ROUTE",
        autocompletion=complete.routes,
        help="Open to a visa route today: ca/express-entry-healthcare, ca/express-entry, ca/crs. Several: to any.",
    ),
]


def narrowed(
    lines: list[OccupationLine], names: Sequence[str] | None
) -> tuple[list[OccupationLine], set[str], list[str]]:
    """The lines open to any of the routes, the keys of the routes' sources, and how many more may be open.

    Raises UsageError for a name no route answers to.
    """
    if names is None:
        return lines, set(), []
    from careercli.queries.routes import open_to

    found = open_to(names)
    kept = [line for line in lines if line["id"] in found.ids]
    left = sum(line["id"] in found.unknown for line in lines)
    asked = ", ".join(route.name for route in found.routes)
    told = [f"We do not know whether {asked} takes {left} more occupations: `career visas CODE` says why"]
    told = [*doubts(found, [line["id"] for line in kept]), *(told if left else [])]
    return kept, {route.record["source"] for route in found.routes}, told


def doubts(found: Open, ids: Collection[str]) -> list[str]:
    """How many of the occupations a route takes by a sign only, and which routes name no occupation at all."""
    by_hint = len(found.hinted.intersection(ids))
    hints = dict.fromkeys(route.record["hint"] for route in found.routes if "hint" in route.record)
    told = [f"{by_hint} of these {len(ids)} are in by a hint only. {' '.join(hints)}"] if by_hint else []
    return told + [
        f"{route.name} looks at the person, not at the occupation: no occupation is listed for it"
        for route in found.personal
    ]


def ids_open(names: Sequence[str] | None) -> tuple[set[str] | None, list[str]]:
    """The ids open to any of the routes (None: no route asked), and what to tell of those that may be.

    Raises UsageError for a name no route answers to.
    """
    if names is None:
        return None, []
    from careercli.queries.routes import open_to

    found = open_to(names)
    asked = ", ".join(route.name for route in found.routes)
    told = [f"We do not know whether {asked} takes {len(found.unknown)} more occupations; they are left out"]
    return set(found.ids), [*(told if found.unknown else []), *doubts(found, found.ids)]
