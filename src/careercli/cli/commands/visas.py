"""`career visas`."""

from typing import Any

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.facts import OnOption
from careercli.cli.options import CountryOption, Occupations
from careercli.cli.own import ProfileOption
from careercli.queries import systems, visas
from careercli.queries.sources import named_in, named_sources


def main(
    occupations: Occupations, country: CountryOption = None, on: OnOption = None, profile: ProfileOption = False
) -> Answer:
    """The visa routes of an occupation's country on a day: open, closed or unknown, why, and what is still missing.

    Judged by official lists and the occupation's level; with --profile also by your own points.

    Examples:

        career visas 32120

        career visas 32120 --on 2025-06-01

        career visas 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    asked = [visas.routes_of(named, on) for named in found]
    records = [one.record for one in asked]
    told = [warning for record in records for warning in visas.warnings_on(record)]
    old = [text for record in records for text in visas.ended_on(record)]
    if profile:
        from careercli.cli.own_routes import add_points, ended

        told += [note for record in records for note in add_points(record)]
        changed = [text for record in records for text in ended(record)]
        told = [*changed, *told]
        old = [*changed, *old]
    told += systems.ahead(records[0]["on"])
    told = list(dict.fromkeys(told))
    sources = dict(named_sources(set(named_in(records))))

    def view(t: Any, _: int | None) -> Any:
        from careercli.cli.pages import joined
        from careercli.pages.visas import page

        return joined([page(one.record, one.card.record, sources, told, t) for one in asked], t)

    data: Any = records if len(records) > 1 else records[0]
    return Answer("routes/2", data, view, sources=sources, warnings=told, notes=names.notes(found), ended=old)
