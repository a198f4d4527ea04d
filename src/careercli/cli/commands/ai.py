"""`career ai`."""

from typing import Annotated

import typer

from careercli.cli import completion, names
from careercli.cli.answer import Answer, Reader, answer
from careercli.cli.options import AllOption, CountryOption, LimitOption, bound, occupations_or_none
from careercli.errors import UsageError
from careercli.queries import ai
from careercli.queries.countries import check_country

FIELDS = (
    "id", "country", "code", "title", "automated", "augmented", "human", "quality", "path", "employment",
    "automated_low", "automated_high", "missing",
)  # fmt: skip
Occupations = Annotated[list[str] | None, occupations_or_none("cli.ai.option.occupations")]
Explain = Annotated[str | None, typer.Option("--explain", metavar="ACTIVITY", help="cli.ai.option.explain")]
Measures = Annotated[bool, typer.Option("--measures", help="cli.ai.option.measures")]
Sort = Annotated[
    str | None,
    typer.Option("--sort", metavar="BUCKET", help="cli.ai.option.sort", autocompletion=completion.one_of(ai.SORTS)),
]
Threshold = Annotated[
    float | None,
    bound("--threshold", "T", "cli.ai.option.threshold"),
]


def main(
    reader: Reader,
    occupations: Occupations = None,
    every: AllOption = False,
    explain: Explain = None,
    measures: Measures = False,
    threshold: Threshold = None,
    country: CountryOption = None,
    sort: Sort = None,
    limit: LimitOption = None,
) -> Answer:
    """What AI does to an occupation: tasks by bucket, products, measures and evidence; or a country's ranking.

    Examples:

        career ai 32120

        career ai 29-2011 --explain "Analyze laboratory specimens to detect abnormalities"

        career ai --country us --sort automated --limit 10
    """
    only_one = {"--all": every, "--explain": explain is not None, "--measures": measures}
    if not occupations:
        _refuse({**only_one, "--threshold": threshold is not None}, "error.ai.one", "error.ai.one.hint")
        return _ranking(country, sort, limit, reader)
    _refuse({"--sort": sort is not None, "--limit": limit is not None}, "error.ai.country", "error.ai.country.hint")
    found = names.named(occupations, country)
    if explain is not None:
        _refuse({"--all": every, "--measures": measures}, "error.ai.explain")
        if len(found) > 1:
            raise UsageError("error.ai.explain_one")
        return answer("ai/2", "ai:working", ai.working(found[0], explain, threshold, reader.page), found)
    if measures:
        _refuse({"--threshold": threshold is not None}, "error.ai.measures")
    about = ai.ai(found, threshold, reader.page, every=every, only_measures=measures)
    return answer("ai/2", "ai" if every or measures else "brief.ai_page", about, found)


def _refuse(given: dict[str, bool], code: str, *hints: str) -> None:
    """UsageError for the first option given where it would be without effect."""
    for option, is_given in given.items():
        if is_given:
            raise UsageError(code, *hints, option=option)


def _ranking(country: str | None, sort: str | None, limit: int | None, reader: Reader) -> Answer:
    key = check_country(country)
    if key is None:
        raise UsageError("error.ai.needs", "error.ai.needs.hint")
    found = ai.ranked(key, sort or "automated", reader.rows)
    return answer("ai/2", "ai:ranking", found, fields=FIELDS, limit=limit)
