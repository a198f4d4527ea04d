"""`career match`."""

from typing import Any

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, Occupations, ToOption
from careercli.queries.match import counterparts, countries_to, passed_over
from careercli.queries.show import titled, titles
from careercli.queries.sources import named_in, named_sources

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


def main(occupations: Occupations, to: ToOption = None, country: CountryOption = None) -> Answer:
    """The same work in other countries: which occupations fit, how well, and on which way each was found.

    Examples:

        career match 32120 --to us,gb

        career match us:29-1141

        career match 32120 21231 --to de --json
    """
    found = names.named(occupations, country)
    answers = [counterparts(named, countries_to(named, to)) for named in found]
    matches = [match for answer in answers for match in answer.found]
    sources = dict(named_sources(set(named_in(matches))))
    warnings = [f"{answer.of} in {key}: {why}" for answer in answers for key, why in answer.reasons.items()]

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.joined import joined
        from careercli.pages.match import Counterparts, page
        from careercli.queries.countries import countries

        known = {line["country"]: line["name"] for line in countries(t.lang)}
        names_of = titles([answer.of for answer in answers], t.lang)
        told = [Counterparts(one.of, names_of[one.of], titled(one.found, t.lang), one.reasons) for one in answers]
        pages = [page(one, known, sources, t) for one in told]
        return joined(pages, t)

    notes = [*names.notes(found), *passed_over(found, to)]
    return Answer("matches/1", matches, view, fields=FIELDS, sources=sources, warnings=warnings, notes=notes, limit=0)
