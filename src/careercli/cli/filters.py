"""Options that narrow a list of occupations, and the filter they ask for."""

from typing import Annotated, Any

import typer

from careercli.cli import complete
from careercli.cli.numbers import bound
from careercli.cli.repeated import parts
from careercli.errors import UsageError
from careercli.queries.listing import Filter
from careercli.queries.official_lists import lists_of
from careercli.record.listing import OfficialList

Amount = float | None
Level = Annotated[
    str | None,
    typer.Option(
        "--level",
        "-l",
        metavar="LEVEL,LEVEL",
        autocompletion=complete.levels,
        help="TEER 0-5 (ca), job zone 1-5 (us), RQF 6+ … (gb), skill level 1-5 (au), requirement level 1-4 (de).",
    ),
]
Group = Annotated[
    str | None,
    typer.Option(
        "--group",
        "-g",
        metavar="CODE,CODE",
        autocompletion=complete.groups,
        help="A group of the classification, or several: 3, 321, 29-0000.",
    ),
]
MinPay = Annotated[Amount, bound("--min-pay", "AMOUNT", "Least yearly median in the country's money.")]
MaxPay = Annotated[Amount, bound("--max-pay", "AMOUNT", "Highest yearly median.")]
MinGrowth = Annotated[Amount, bound("--min-growth", "PERCENT", "Least projected growth.")]
MaxGrowth = Annotated[Amount, bound("--max-growth", "PERCENT", "Most projected growth.")]
MinEmployment = Annotated[Amount, bound("--min-employment", "PERSONS", "Least workers.")]
MinAutomated = Annotated[Amount, bound("--min-automated", "PERCENT", "Least automated share.")]
MaxAutomated = Annotated[Amount, bound("--max-automated", "PERCENT", "Most automated share.")]
MinHuman = Annotated[Amount, bound("--min-human", "PERCENT", "Least human share.")]
MinRating = Annotated[
    Amount, bound("--min-rating", "0-10", "Least rating under equal weights (`career rate`), 0 to 10.")
]
OnList = Annotated[
    list[str] | None,
    typer.Option(
        "--on-list",
        metavar="LIST",
        autocompletion=complete.lists,
        help="On an official list: csol, au/osl, blue-card-shortage. Several, or commas between: on any of them.",
    ),
]
Regulated = Annotated[
    bool,
    typer.Option("--regulated", help="Something one must hold to do the work is known. Others are not known here."),
]


Wider = Annotated[
    bool, typer.Option("--wider", help="Let figures of a wider group (~) answer bounds on pay, growth and workers.")
]


def filter_of(on_list: list[str] | None, *, regulated: bool, **bounds: Any) -> tuple[Filter, list[OfficialList]]:
    """The filter, and the official lists it names. `bounds`: the other options by their names in `Filter`.

    Raises NotFound for a list that does not exist, UsageError where an option of several values has none.
    """
    for name in ("country", "level", "group"):
        bounds[name] = parts(bounds.get(name))
        if bounds[name] == []:
            raise UsageError(f"`--{name}` needs a value")
    asked = lists_of(on_list) if on_list else []
    named = [entry["list"] for entry in asked] or None
    return Filter(on_list=named, regulated=regulated or None, **bounds), asked
