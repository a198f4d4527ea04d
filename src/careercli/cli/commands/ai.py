"""`career ai`."""

from typing import Annotated, Any

import typer

from careercli.cli import complete, names
from careercli.cli.answer import Answer
from careercli.cli.numbers import bound
from careercli.cli.options import CountryOption, LimitOption, occupations_or_none
from careercli.errors import UsageError
from careercli.queries import ai
from careercli.queries.countries import names_in
from careercli.queries.country_keys import check_country
from careercli.queries.named import Named
from careercli.queries.show import titled
from careercli.queries.sources import basis

FIELDS = (
    "id", "country", "code", "title", "automated", "augmented", "human", "quality", "path", "employment",
    "automated_low", "automated_high",
)  # fmt: skip
OF_ONE = ("is about an occupation", "Name one: `career ai 32120`; without, `career ai --country CA` ranks a country.")
OF_A_COUNTRY = ("ranks a country", "Leave the occupation out: `career ai --country CA --sort automated`.")
Occupations = Annotated[
    list[str] | None, occupations_or_none("A code, id or title; none with --country for a ranking.")
]
Every = Annotated[bool, typer.Option("--all", help="Every activity, product and rated code.")]
Explain = Annotated[
    str | None, typer.Option("--explain", metavar="ACTIVITY", help="How an activity came into its bucket.")
]
Measures = Annotated[bool, typer.Option("--measures", help="Only the published measures, at every code they rate.")]
Sort = Annotated[
    str | None,
    typer.Option(
        "--sort", metavar="BUCKET", help="automated, augmented or human.", autocompletion=complete.one_of(ai.SORTS)
    ),
]
Threshold = Annotated[
    float | None,
    bound("--threshold", "T", "2, 2.5 or 3: the mean rating from which a task is automated."),
]


def main(
    occupations: Occupations = None,
    every: Every = False,
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
        _refuse({**only_one, "--threshold": threshold is not None}, *OF_ONE)
        return _ranking(country, sort, limit)
    _refuse({"--sort": sort is not None, "--limit": limit is not None}, *OF_A_COUNTRY)
    found = names.named(occupations, country)
    if explain is not None:
        _refuse({"--all": every, "--measures": measures}, "does not go with `--explain`")
        return _working(found, explain, threshold)
    if measures:
        _refuse({"--threshold": threshold is not None}, "moves shares, not `--measures`")
    return _pages(found, threshold, every=every, only_measures=measures)


def _refuse(given: dict[str, bool], why: str, *hints: str) -> None:
    """UsageError for the first option given where it would be without effect."""
    for option, is_given in given.items():
        if is_given:
            raise UsageError(f"`{option}` {why}", *hints)


def _pages(found: list[Named], threshold: float | None, *, every: bool, only_measures: bool) -> Answer:
    answers = [ai.ai_of(named, threshold) for named in found]
    records = [record for record, _ in answers]
    sources = basis(records, [card.sources for _, card in answers])

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.ai_page import page
        from careercli.pages.joined import joined

        return joined([page(record, sources, t, every=every, only_measures=only_measures) for record in records], t)

    data = records if len(records) > 1 else records[0]
    return Answer("ai/1", data, view, sources=sources, notes=names.notes(found))


def _working(found: list[Named], activity: str, threshold: float | None) -> Answer:
    if len(found) > 1:
        raise UsageError("`--explain` takes one occupation")
    record, card = ai.explained(found[0], activity, threshold)
    sources = basis(record, [card.sources])

    def view(t: Any, _: int | None) -> Any:
        from careercli.pages.ai_page import working

        return working(record, sources, t)

    return Answer("ai/1", record, view, sources=sources, notes=names.notes(found))


def _ranking(country: str | None, sort: str | None, limit: int | None) -> Answer:
    key = check_country(country)
    if key is None:
        raise UsageError("`ai` needs an occupation or a country", "`career ai 32120`, or `career ai --country CA`.")
    order = sort or "automated"
    lines = ai.ranking(key, order)
    sources = dict(ai.rated_by(line["path"] for line in lines))

    def view(t: Any, shown: int | None) -> Any:
        from careercli.pages.ai_page import ranking

        return ranking(titled(lines, t.lang), names_in(key, t.lang)[key], order, sources, t, shown)

    return Answer("ai/1", lines, view, fields=FIELDS, sources=sources, limit=limit)
