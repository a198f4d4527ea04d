"""`career visas`."""

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, Occupations
from careercli.cli.parts import part_answer


def main(occupations: Occupations, country: CountryOption = None) -> Answer:
    """Visa routes and official lists an occupation stands on, as the profiles and lists hold them today.

    Examples:

        career visas 32120

        career visas 32120 29-2011 --json
    """
    return part_answer("routes", "visas", names.named(occupations, country))
