"""`career credentials`."""

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, Occupations
from careercli.cli.parts import part_answer


def main(occupations: Occupations, country: CountryOption = None) -> Answer:
    """What one must hold to work in an occupation, and what an immigration application asks for.

    Examples:

        career credentials 32120

        career credentials 32120 29-2011 --json
    """
    return part_answer("credentials", "credentials", names.named(occupations, country))
