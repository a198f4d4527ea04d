"""`career education`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, Occupations
from careercli.queries.part import parts


def main(reader: Reader, occupations: Occupations, country: CountryOption = None) -> Answer:
    """What schooling leads to an occupation: typical entry, stages with cost, fields of study.

    Examples:

        career education 32120

        career education 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    return answer("education/1", "occupation:part", parts(found, "education", reader.page), found)
