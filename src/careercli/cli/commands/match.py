"""`career match`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption, Occupations, ToOption
from careercli.queries.match import matches

FIELDS = (
    "of",
    "id",
    "country",
    "code",
    "title",
    "quality",
    "score",
    "weight",
    "path",
    "level.value",
    "matched",
    "warning",
    "certainty",
)


def main(reader: Reader, occupations: Occupations, to: ToOption = None, country: CountryOption = None) -> Answer:
    """The same work in other countries: which occupations fit, how well, and on which way each was found.

    Examples:

        career match 32120 --to us,gb

        career match us:29-1141

        career match 32120 21231 --to de --json
    """
    found = names.named(occupations, country)
    return answer("matches/1", "match", matches(found, to, reader.rows), found, fields=FIELDS, limit=0)
