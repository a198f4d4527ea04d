"""`career atlas`."""

from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import CountryOption
from careercli.errors import UsageError
from careercli.queries.countries import check_country, country_names
from careercli.queries.country_atlas import country_atlas

FORMS = ("html", "json", "yaml")
"""What a whole country can be written in; lists and spreadsheets are `career list`."""


def main(reader: Reader, country: CountryOption = None) -> Answer:
    """A whole country on one web page: its occupations drawn by workers, coloured by pay, growth, AI or rating.

    Examples:

        career atlas --country ca -o atlas.html

        career atlas --country de --lang fr -o allemagne.html

        career atlas --country sg --json
    """
    if country is None:
        known = [key for key, _ in country_names()]
        raise UsageError("error.atlas.country", "error.atlas.country.hint", near=known[0], known=known)
    key = check_country(country)
    if reader.form not in FORMS or (reader.form == "html" and reader.terminal):
        raise UsageError("error.atlas.file", "error.atlas.file.hint", country=key)
    return answer("country-atlas/1", "country_atlas", country_atlas(str(key), reader.page))
