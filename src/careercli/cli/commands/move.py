"""`career move`."""

from typing import Annotated

import typer

from careercli.cli import completion, handout, move_questions
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.commands.pathway import FromOption, TrainedOption, WorkedOption
from careercli.cli.facts import OnOption
from careercli.cli.options import CountryOption, CurrencyOption, HandoutOption, occupations_or_none, words
from careercli.cli.person_given import Person, command_of, person_given
from careercli.errors import UsageError
from careercli.queries.move.rows import FIELDS
from careercli.record.move import BY, CONTRACT

To = Annotated[
    str | None,
    typer.Option(
        "--to", parser=words("--to"), metavar="KEY,KEY", help="cli.move.option.to", autocompletion=completion.countries
    ),
]
By = Annotated[
    str, typer.Option("--by", metavar="MEASURE", help="cli.move.option.by", autocompletion=completion.one_of(BY))
]
ProfileFile = Annotated[
    str | None, typer.Option("--profile", parser=words("--profile"), metavar="FILE", help="cli.move.option.profile")
]
Settings = Annotated[list[str] | None, typer.Option("--set", metavar="KEY=VALUE", help="cli.move.option.set")]
NoInput = Annotated[bool, typer.Option("--no-input", help="cli.move.option.no_input")]
Work = Annotated[list[str] | None, occupations_or_none("cli.move.option.occupation")]
ROWS = ("csv", "tsv", "jsonl", "xlsx")
"""Formats that have a row for each destination."""


def main(
    reader: Reader,
    occupation: Work = None,
    passport: FromOption = None,
    trained_in: TrainedOption = None,
    worked_in: WorkedOption = None,
    to: To = None,
    profile: ProfileFile = None,
    settings: Settings = None,
    on: OnOption = None,
    by: By = "net",
    currency: CurrencyOption = None,
    country: CountryOption = None,
    no_input: NoInput = False,
    sheet: HandoutOption = False,
) -> Answer:
    """Could you do your work there: pay after tax, licence, visa, fees, months, and what is in the way.

    A table of countries; with one in --to its steps in order. Passport, training and recent work decide different
    things: give all three. Nothing about you is written.

    Examples:

        career move nurse --from PH

        career move nurse --from PH --trained-in PH --worked-in SG --to gb,au,de --by time

        career move nurse --from PH --to ca-on --set age=31,education=bachelor,ielts=7,years=6

        career move nurse --from PH --to gb --handout

        career move software-developer --from BR --json
    """
    if sheet:
        handout.check(reader, [], {})
    said = Person(occupation or [], passport, trained_in, worked_in, to, settings or [], profile)
    if not said.occupation:
        said = move_questions.asked(said, no_input=no_input)
    if by not in BY:
        raise UsageError("error.move.by", "error.where.by.hint", name=by, known=list(BY))
    made = _answer(reader, said, on, by, currency, country)
    if not sheet:
        return made
    page = made.page.removeprefix("brief.")
    return handout.handed(made, page, reader, [], command_of(said, by))


def _answer(reader: Reader, said: Person, on: str | None, by: str, currency: str | None, country: str | None) -> Answer:
    from careercli.cli.settings import currency_wanted
    from careercli.queries.currency import COMMON
    from careercli.queries.move import plan
    from careercli.queries.move.rows import rows

    wanted = currency_wanted(currency, common=True)
    given = person_given(said, on, country, by, (wanted.currency if wanted else None) or COMMON)
    made = plan.plans(given.question, given.judge, reader.page, command_of(said, by), given.notes)
    single = len(given.question.targets) == 1
    page = "brief.destination" if single else "brief.move"
    named = [given.question.named]
    if reader.form in ROWS:
        return answer(CONTRACT, page, made._replace(data=rows(made.data)), named, fields=FIELDS)
    return answer(CONTRACT, page, made, named)
