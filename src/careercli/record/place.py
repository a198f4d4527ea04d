"""What `career where` answers: the places an occupation has figures of, in the order asked for."""

from typing import NotRequired

from careercli.record.money import Percentiles

WIDE = ("province", "state", "territory", "nation")
"""Kinds of regions a country is divided in; the others lie in them."""
RANKED = (*WIDE, "region")
"""Kinds that are ranked and drawn together: a nation that is published by its regions alone stands by these."""
UNSURE = 30
"""A count of people whose standard error is so many percent or more is given with it."""


class PlaceLine(Percentiles):
    """One place for an occupation: pay there with its spread, and where published the people employed and how many
    times the country's share of jobs that is (`location_quotient`).

    `rank`: its place among those of its width, provinces or states or else smaller areas; none where its figure is not
    known, is of another year or period than most, or repeats its province's (`same_as`).
    """

    id: str
    country: str
    name: str
    kind: str
    parent: NotRequired[str]
    rank: NotRequired[int]
    currency: str
