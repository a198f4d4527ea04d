"""`career credentials`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import AllOption, CountryOption, LimitOption, Occupations, RegionOption, ToOption
from careercli.queries.credentials import required


def main(
    reader: Reader,
    occupations: Occupations,
    region: RegionOption = None,
    to: ToOption = None,
    country: CountryOption = None,
    limit: LimitOption = None,
    whole: AllOption = False,
) -> Answer:
    """What one must hold to work in an occupation, who gives it and where; and what another country asks instead.

    No entry means we do not know; the job may still be regulated.
    --all shows every credential and every body that gives one.

    Examples:

        career credentials 32120

        career credentials 32120 --all

        career credentials 32120 --region ON

        career credentials 32120 --to us,gb

        career credentials 32120 29-2011 --json
    """
    found, region = names.named_at(occupations, country, region)
    page = "credentials" if whole or to is not None or limit is not None else "brief.credentials"
    return answer("credentials/1", page, required(found, region, to, reader.page), found, limit=limit)
