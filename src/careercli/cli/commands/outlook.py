"""`career outlook`."""

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, Occupations
from careercli.cli.parts import part_answer


def main(occupations: Occupations, country: CountryOption = None) -> Answer:
    """Employment now and projected, growth, openings and whether a shortage is expected.

    Examples:

        career outlook 32120

        career outlook 32120 29-2011 --json
    """
    return part_answer("outlook", "outlook", names.named(occupations, country))
