"""Options that narrow a list of occupations, and the filter they ask for."""

import inspect
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any

import typer

from careercli.cli import completion
from careercli.cli.options import Options, bound, option, parts
from careercli.errors import UsageError
from careercli.queries.interests import named
from careercli.queries.listing import Filter
from careercli.queries.official_lists import lists_of
from careercli.record.interest import INTERESTS
from careercli.record.listing import OfficialList
from careercli.record.measures import BOUNDS

Level = Annotated[
    str | None,
    typer.Option(
        "--level",
        "-l",
        metavar="LEVEL,LEVEL",
        autocompletion=completion.levels,
        help="cli.option.level",
    ),
]
Group = Annotated[
    str | None,
    typer.Option(
        "--group",
        "-g",
        metavar="CODE,CODE",
        autocompletion=completion.groups,
        help="cli.option.group",
    ),
]


def _bounds() -> tuple[inspect.Parameter, ...]:
    """An option for each end a figure can be narrowed at."""
    return tuple(
        option(name, Annotated[float | None, bound(f"--{name.replace('_', '-')}", measure.bound, _about(name))])
        for name, measure in BOUNDS.items()
    )


def _about(name: str) -> str:
    """The message of a bound."""
    key = BOUNDS[name].key
    return f"measure.{key}.min" if name.startswith("min") else f"measure.{key}.max"


Bounds = Annotated[Mapping[str, float], Options(_bounds())]
"""The least and the most of figures, as `measures.BOUNDS` names them: an option each on the command line."""
NONE: Mapping[str, float] = MappingProxyType({})
OnList = Annotated[
    list[str] | None,
    typer.Option(
        "--on-list",
        metavar="LIST",
        autocompletion=completion.lists,
        help="cli.option.on_list",
    ),
]
Regulated = Annotated[
    bool,
    typer.Option("--regulated", help="cli.option.regulated"),
]


Wider = Annotated[bool, typer.Option("--wider", help="cli.option.wider")]
Route = Annotated[
    list[str] | None,
    typer.Option(
        "--route",
        metavar="ROUTE",
        autocompletion=completion.routes,
        help="cli.option.route",
    ),
]


Interest = Annotated[
    str | None,
    typer.Option(
        "--interest",
        metavar="INTEREST,INTEREST",
        autocompletion=completion.several(INTERESTS),
        help="cli.option.interest",
    ),
]


def filter_of(
    on_list: list[str] | None, bounds: Mapping[str, float], *, regulated: bool, wider: bool, **several: str | None
) -> tuple[Filter, list[OfficialList]]:
    """The filter, and the official lists it names. `several`: options of several values by their names in `Filter`.

    Raises NotFound for a list that does not exist, UsageError where an option of several values has none.
    """
    values = {name: parts(given) for name, given in several.items()}
    for name, found in values.items():
        if found == []:
            raise UsageError("error.usage.no_value", option=f"--{name}")
    if interest := values.get("interest"):
        values["interest"] = named(interest)
    official = lists_of(on_list) if on_list else []
    full = [entry["list"] for entry in official] or None
    chosen: dict[str, Any] = {**values, "on_list": full, "regulated": regulated or None, "wider": wider or None}
    return Filter(**chosen, bounds=bounds), official
