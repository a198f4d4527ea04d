"""`career visas`."""

from careercli.cli import names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.facts import OnOption
from careercli.cli.options import CountryOption, Occupations
from careercli.cli.profile_facts import ProfileOption, add_points, ended
from careercli.queries import visas


def main(
    reader: Reader,
    occupations: Occupations,
    country: CountryOption = None,
    on: OnOption = None,
    profile: ProfileOption = False,
) -> Answer:
    """The visa routes of an occupation's country on a day: open, closed or unknown, why, and what is still missing.

    Judged by official lists and the occupation's level; with --profile also by your own points.

    Examples:

        career visas 32120

        career visas 32120 --on 2025-06-01

        career visas 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    routes = [visas.routes_of(named, on) for named in found]
    notes = [note for one in routes for note in add_points(one.record)] if profile else []
    over = [text for one in routes for text in ended(one.record)] if profile else []
    return answer("routes/2", "visas", visas.finished(routes, notes, over, reader.page), found)
