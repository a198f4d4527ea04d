"""`career rate`."""

from typing import Annotated, Any

import typer

from careercli.cli import names
from careercli.cli.answer import Answer
from careercli.cli.options import CountryOption, Occupations
from careercli.queries.rating import rating_of, sources_of

Explain = Annotated[bool, typer.Option("--explain", help="Every figure behind each axis, and how it becomes 0 to 10.")]


def main(occupations: Occupations, explain: Explain = False, country: CountryOption = None) -> Answer:
    """How an occupation rates on eleven open axes of 0 to 10, where that stands, and how it was worked out.

    Examples:

        career rate 32120

        career rate us:29-2011 --explain

        career rate 32120 29-2011 --json
    """
    found = names.named(occupations, country)
    answers = [rating_of(named) for named in found]
    records = [record for record, _ in answers]
    sources = sources_of(records)

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.joined import joined
        from careercli.pages.rating import page
        from careercli.queries.countries import countries

        known = {line["country"]: line["name"] for line in countries(t.lang)}
        pages = [page(record, sources, card.warnings, known, t, explain=explain) for record, card in answers]
        return joined(pages, t)

    return Answer(
        "rating/1",
        records if len(records) > 1 else records[0],
        view,
        sources=sources,
        warnings=[warning for _, card in answers for warning in card.warnings],
        notes=names.notes(found),
    )
