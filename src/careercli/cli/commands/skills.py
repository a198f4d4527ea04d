"""`career skills`."""

from typing import Annotated

import typer

from careercli.cli import completion, names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import AllOption, CountryOption, Occupations
from careercli.queries.skills import change, change_rows, skill_rows, skills_of

TABLES = ("csv", "tsv", "jsonl")
"""Formats whose records are rows."""
FIELDS = (
    "id", "name", "kind", "level", "scale", "importance", "essential", "jobs", "year", "of_group", "borrowed_from",
    "source",
)  # fmt: skip
CHANGES = ("here", "there", "change", "name", "kind", "level_here", "level_there", "weight", "scale")
ToOption = Annotated[
    str | None,
    typer.Option("--to", metavar="OCCUPATION", help="cli.skills.option.to", autocompletion=completion.occupations),
]


def main(
    reader: Reader,
    occupations: Occupations,
    to: ToOption = None,
    country: CountryOption = None,
    whole: AllOption = False,
) -> Answer:
    """Which skills, knowledge and tools an occupation needs, and how much; with --to what you would have to learn.

    Examples:

        career skills 32120

        career skills us:29-1141 --all

        career skills us:43-3071 --to us:13-2072

        career skills au:311213 --json
    """
    if to is None:
        found = names.named(occupations, country)
        made = skills_of(found, reader.page)
        if reader.form in TABLES:
            return answer("skills/1", "skills", made._replace(data=skill_rows(made.data)), found, fields=FIELDS)
        return answer("skills/1", "skills" if whole else "brief.skills", made, found)
    here, there = names.one(occupations, country), names.one([to], country)
    made = change(here, there, reader.page)
    if reader.form in TABLES:
        made = made._replace(data=change_rows(made.data))
        return answer("skills/1", "skills:change", made, [here, there], fields=CHANGES)
    return answer("skills/1", "skills:change" if whole else "brief.skills:change", made, [here, there])
