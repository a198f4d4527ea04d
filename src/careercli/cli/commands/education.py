"""`career education`."""

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, Occupations
from careercli.cli.parts import part_answer


def main(occupations: Occupations, country: CountryOption = None) -> Answer:
    """What schooling leads to an occupation: typical entry, stages with cost, fields of study.

    Examples:

        career education 32120

        career education 32120 29-2011 --json
    """
    return part_answer("education", "education", names.named(occupations, country))
