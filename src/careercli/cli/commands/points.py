"""`career points`."""

from typing import Annotated

import typer

from careercli.cli import completion
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.facts import FactsOption, OnOption, SetOption, read_facts
from careercli.cli.profile_facts import ProfileOption, question_of_profile
from careercli.queries import points, systems
from careercli.record.finished import Finished

System = Annotated[
    str | None,
    typer.Argument(
        metavar="[SYSTEM]",
        help="cli.points.option.system",
        autocompletion=completion.systems,
        show_default=False,
    ),
]
More = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[FACT]...",
        help="cli.points.option.facts",
        show_default=False,
    ),
]
Explain = Annotated[bool, typer.Option("--explain", help="cli.points.option.explain")]
FIELDS = ("system", "name", "known_from", "known_to")


def main(
    reader: Reader,
    system: System = None,
    more: More = None,
    facts: FactsOption = None,
    settings: SetOption = None,
    on: OnOption = None,
    explain: Explain = False,
    profile: ProfileOption = False,
) -> Answer:
    """Points and eligibility under a visa system on a day: total, breakdown, and what would raise it.

    Examples:

        career points

        career points ca/fsw67 --set age=30 --set education=bachelor --set clb=9 --set work_years=3

        career points ca/crs age=30 single bachelor ielts=8/7.5/7/7 canadian_work_years=1 foreign_work_years=0

        career points ca/crs --on 2026-06-01 --set age=29,education=masters,clb=9,first_language.lang=en,canadian_work_years=1,foreign_work_years=3
    """  # noqa: E501 - an example is one line
    if system is None:
        lines = systems.systems()
        return answer("systems/1", "points:systems", Finished(lines, lines), fields=FIELDS)
    notes: list[str] = []
    written = [*(settings or ()), *(more or ())]
    if profile:
        question, notes = question_of_profile(system, read_facts(facts), written, on)
    else:
        question = points.question_by_name(system, read_facts(facts), written, on)
    return answer("points/2", "points", points.points(question, notes, reader.page, explain=explain))
