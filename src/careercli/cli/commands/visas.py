"""`career visas`."""

from careercli.cli import handout, names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.facts import OnOption
from careercli.cli.options import AllOption, DestinationOption, HandoutOption, Occupations
from careercli.cli.profile_facts import ProfileOption, add_citizenship, add_points, ended
from careercli.queries import visas


def main(
    reader: Reader,
    occupations: Occupations,
    country: DestinationOption = None,
    on: OnOption = None,
    profile: ProfileOption = False,
    whole: AllOption = False,
    sheet: HandoutOption = False,
) -> Answer:
    """The visa routes of an occupation's country on a day, on one screen; --all shows why, and every condition.

    Judged by official lists and the occupation's level; with --profile also by your own points.

    Examples:

        career visas 32120

        career visas 32120 --all

        career visas 32120 --on 2025-06-01

        career visas 32120 29-2011 --json

        career visas 32120 --handout
    """
    found = names.named(occupations, country)
    if sheet:
        handout.check(reader, found, {"--all": whole})
    routes = [visas.routes_of(named, on) for named in found]
    notes = [note for one in routes for note in add_points(one.record)] if profile else []
    over = [text for one in routes for text in ended(one.record)] if profile else []
    own = [note for one in routes for note in add_citizenship(one.record)] if profile else []
    page = "visas" if whole else "brief.visas"
    made = answer("routes/3", page, visas.finished(routes, notes, over, reader.page), found)
    made = made._replace(notes=[*made.notes, *dict.fromkeys(own)])
    return handout.handed(made, "visas", reader, found, f"career visas {found[0].id}") if sheet else made
