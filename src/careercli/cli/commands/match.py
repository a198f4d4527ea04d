"""`career match`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import AllOption, CountryOption, Occupations, ToOption
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


def main(
    reader: Reader,
    occupations: Occupations,
    to: ToOption = None,
    country: CountryOption = None,
    whole: AllOption = False,
) -> Answer:
    """The same work in other countries: the best match in each, and how sure it is.

    Examples:

        career match 32120 --to us,gb

        career match us:29-1141 --all

        career match 32120 21231 --to de --json
    """
    found = names.named(occupations, country)
    page = "match" if whole else "brief.match"
    return answer("matches/2", page, matches(found, to, reader.rows), found, fields=FIELDS, limit=0)
