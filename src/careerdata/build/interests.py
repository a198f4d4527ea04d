"""The interests of every occupation: its publisher's, or its best counterpart's where its country publishes none."""

from collections.abc import Iterator, Mapping, Sequence
from statistics import mean

from careercli.record.figure import amount_or_none, parse_figure
from careercli.record.interest import INTERESTS, InterestsOf, vector
from careercli.record.similar import ENGLISH, SKILLS, fits
from careerdata.build.country_data import CountryData
from careerdata.build.match import Candidate
from careerdata.build.work import interests, whole
from careerdata.rows.work import InterestRow, InterestScoresRow

InterestLine = tuple[str | float | None, ...]
"""A row of `interest`: id, leading, through, score, source, the six."""
DIGITS = 4


def interest_lines(
    countries: list[CountryData], candidates: Mapping[str, Sequence[Candidate]]
) -> Iterator[InterestLine]:
    """The lines of all countries. A country that publishes any interests borrows none, as on an occupation's page."""
    own = {key: found for country in countries for key, found in _published(country)}
    for country in countries:
        borrows = SKILLS not in country.facts.describes
        for row in country.occupations():
            key = country.id(row.code)
            found = own.get(key) or (_borrowed(country, candidates.get(key, ()), own) if borrows else None)
            if found:
                six = (round(value, DIGITS) for value in found.vector)
                yield key, " ".join(found.leading), found.through or None, found.score, found.source, *six


def scores(country: CountryData, code: str) -> list[float]:
    """The published scores of the six: the whole occupation's; where only its parts have some, their mean. Empty
    where there are none."""
    rows = whole(country.of(InterestScoresRow, code))
    return [mean(amount_or_none(parse_figure(getattr(row, name))) or 0.0 for row in rows) for name in INTERESTS if rows]


def _published(country: CountryData) -> Iterator[tuple[str, InterestsOf]]:
    for row in country.occupations():
        rows = country.of(InterestRow, row.code)
        if leading := interests(rows):
            found = vector(leading, scores(country, row.code))
            yield country.id(row.code), InterestsOf(tuple(leading), found, source=rows[0].source)


def _borrowed(
    country: CountryData, candidates: Sequence[Candidate], own: Mapping[str, InterestsOf]
) -> InterestsOf | None:
    """Those of the best counterpart that has some and is near enough to say whom an occupation suits."""
    translated = country.facts.titles_in != ENGLISH
    fitting = [one for one in candidates if one.id in own and fits(one, translated=translated)]
    best = min(fitting, key=lambda one: (-one.score, one.id), default=None)
    return own[best.id]._replace(through=best.id, score=best.score) if best else None
