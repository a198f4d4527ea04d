"""`career outlook`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import AllOption, CountryOption, Occupations
from careercli.queries.outlook import outlook


def main(reader: Reader, occupations: Occupations, country: CountryOption = None, whole: AllOption = False) -> Answer:
    """Whether workers are short, employment now and projected, openings a year, on one screen.

    Examples:

        career outlook 32120

        career outlook 32120 --all

        career outlook 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    page = "occupation:part" if whole else "brief.outlook"
    return answer("outlook/2", page, outlook(found, reader.page, whole=whole), found)
