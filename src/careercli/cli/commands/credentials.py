"""`career credentials`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, LimitOption, Occupations, RegionOption, ToOption
from careercli.queries.credentials import required


def main(
    reader: Reader,
    occupations: Occupations,
    region: RegionOption = None,
    to: ToOption = None,
    country: CountryOption = None,
    limit: LimitOption = None,
) -> Answer:
    """What one must hold to work in an occupation, who gives it and where; and what another country asks instead.

    An occupation without an entry is not known here, never not regulated.

    Examples:

        career credentials 32120

        career credentials 32120 --region ON

        career credentials 32120 --to us,gb

        career credentials 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    return answer("credentials/1", "credentials", required(found, region, to, reader.page), found, limit=limit)
