"""`career education`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import AllOption, CountryOption, Occupations
from careercli.queries.part import parts


def main(reader: Reader, occupations: Occupations, country: CountryOption = None, whole: AllOption = False) -> Answer:
    """What schooling leads to an occupation, on one screen: usual entry, what people have, fields of study.

    Examples:

        career education 32120

        career education 29-2011 --all

        career education 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    page = "occupation:part" if whole else "brief.education"
    return answer("education/2", page, parts(found, "education", reader.page), found)
