"""`career what-if`."""

from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.facts import FactsOption, OnOption, SetOption, read_facts
from careercli.cli.options import bound
from careercli.cli.profile_facts import ProfileOption, facts_of_profile
from careercli.errors import UsageError
from careercli.queries import what_if

System = Annotated[
    str,
    typer.Argument(metavar="SYSTEM", help="cli.option.system", autocompletion=completion.systems),
]
Ranges = Annotated[list[str], typer.Argument(metavar="NAME=RANGE...", help="cli.what-if.option.ranges")]
Cutoff = Annotated[float | None, bound("--cutoff", "POINTS", "cli.what-if.option.cutoff")]


def main(
    reader: Reader,
    system: System,
    ranges: Ranges,
    facts: FactsOption = None,
    settings: SetOption = None,
    on: OnOption = None,
    cutoff: Cutoff = None,
    profile: ProfileOption = False,
) -> Answer:
    """A points system over ranges of facts: the grid, and which change turns the result.

    Examples:

        career what-if ca/fsw67 age=28..40 clb=7..10 --set education=bachelor --set work_years=3

        career what-if ca/crs age=28..40 clb=7..10 --on 2026-06-01 --cutoff 475 --set first_language.lang=en,education=masters,canadian_work_years=1,foreign_work_years=3
    """  # noqa: E501 - an example is one line
    own = facts_of_profile(system, on) if profile else None
    given = {**(own.facts if own else {}), **read_facts(facts)}
    try:
        found = what_if.what_if(system, ranges, given, settings or (), on, cutoff)
    except UsageError as problem:
        raise own.explaining(problem) if own else problem from problem
    notes = [*own.notes, *own.assumed(found[0]["assumed"])] if own else []
    return answer("what-if/2", "what_if", what_if.grid(found, notes, reader.page))
