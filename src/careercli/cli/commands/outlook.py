"""`career outlook`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, Occupations
from careercli.queries.part import parts


def main(reader: Reader, occupations: Occupations, country: CountryOption = None) -> Answer:
    """Employment now and projected, growth, openings and whether a shortage is expected.

    Examples:

        career outlook 32120

        career outlook 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    return answer("outlook/2", "occupation:part", parts(found, "outlook", reader.page), found)
