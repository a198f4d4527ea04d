"""`career education`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import AllOption, CountryOption, Occupations, RegionOption
from careercli.queries.education import education_of


def main(
    reader: Reader,
    occupations: Occupations,
    region: RegionOption = None,
    country: CountryOption = None,
    whole: AllOption = False,
) -> Answer:
    """What study leads to an occupation, on one screen: usual entry, years and cost, what graduates earn and owe.

    Examples:

        career education 32120

        career education 29-2011 --all

        career education 15-1252 --region NY

        career education 32120 29-2011 --json
    """
    found, region = names.named_at(occupations, country, region)
    page = "occupation:part" if whole else "brief.education"
    return answer("education/2", page, education_of(found, reader.page, region), found)
