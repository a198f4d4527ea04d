"""`career pathway`."""

from typing import Annotated

import typer

from careercli.cli import handout, names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.facts import OnOption
from careercli.cli.options import AllOption, DestinationOption, HandoutOption, Occupations, RegionOption, words
from careercli.queries.origins import person
from careercli.queries.recognition import pathways
from careercli.record.recognition import CONTRACT

FromOption = Annotated[
    str | None,
    typer.Option("--from", parser=words("--from"), metavar="CC,CC", help="cli.option.from"),
]
TrainedOption = Annotated[
    str | None,
    typer.Option("--trained-in", parser=words("--trained-in"), metavar="CC,CC", help="cli.option.trained_in"),
]
WorkedOption = Annotated[
    str | None,
    typer.Option("--worked-in", parser=words("--worked-in"), metavar="CC,CC", help="cli.option.worked_in"),
]


def main(
    reader: Reader,
    occupations: Occupations,
    passport: FromOption = None,
    trained_in: TrainedOption = None,
    worked_in: WorkedOption = None,
    region: RegionOption = None,
    country: DestinationOption = None,
    on: OnOption = None,
    whole: AllOption = False,
    sheet: HandoutOption = False,
) -> Answer:
    """How a foreign qualification is recognised: the steps in order, with fees, exams and months.

    Passport, country of training and country of recent work decide different things: give all three.
    --all shows papers, test scores, prices of before and the source of each step.

    Examples:

        career pathway 31301

        career pathway ca:31301 --from PH --trained-in PH --region ON

        career pathway au:254418 --trained-in PH --worked-in SG --all

        career pathway us:29-1141 gb:2233 --json
    """
    found, region = names.named_at(occupations, country, region)
    if sheet:
        handout.check(reader, found, {"--all": whole})
    page = "pathway" if whole else "brief.pathway"
    who = person(passport, trained_in, worked_in)
    made = answer(CONTRACT, page, pathways(found, who, region, on, reader.page), found)
    return handout.handed(made, "pathway", reader, found, f"career pathway {found[0].id}") if sheet else made
