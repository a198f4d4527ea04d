"""`career offer`."""

from typing import Annotated

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, Occupations, bound, money, period, place_in
from careercli.errors import UsageError
from careercli.queries import offer

Pay = Annotated[float | None, bound("--pay", "AMOUNT", "cli.offer.option.pay")]
Place = Annotated[str | None, place_in("cli.offer.option.in")]
Per = Annotated[str | None, period("cli.offer.option.per")]
Currency = Annotated[str | None, money("cli.offer.option.currency")]


def main(
    reader: Reader,
    occupation: Occupations,
    pay: Pay = None,
    place: Place = None,
    per: Per = None,
    currency: Currency = None,
    country: CountryOption = None,
) -> Answer:
    """Where an offer of pay lies: among what the job pays in a place, after tax, and against what visa routes ask.

    Examples:

        career offer us:29-1141 --pay 72000 --in us-ny

        career offer 32120 --pay 38.50 --per hour --in ON

        career offer gb:2134 --pay 50000 --in gb

        career offer us:15-1252 --pay 9000 --per month --currency EUR --in us-tx

        career offer sg:25121 --pay 6000 --per month --in sg --json
    """
    found, region = names.named_at(occupation, country, place)
    if len(found) > 1:
        raise UsageError("error.offer.one", "error.where.one.hint")
    if pay is None or (place is None and region is None):
        raise UsageError("error.offer.needs", "error.offer.needs.hint")
    given = offer.offered(pay, found[0].country, per, currency)
    made = offer.offer(found[0], region or found[0].country, given, reader.page)
    return answer("offer/1", "brief.offer", made, found, fields=offer.FIELDS)
