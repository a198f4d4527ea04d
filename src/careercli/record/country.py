"""A country as the atlas describes it."""

from typing import NotRequired, TypedDict

from careercli.record.money import CountryMedian


class Country(TypedDict):
    """`hours_per_year` turns hourly pay into yearly, unless `hours_make_a_year` is false; `pay_period` is the
    publisher's own period, `all_pay` the median over all occupations; `also_called` and `code_names` are what readers
    write for the country and before one of its codes. What the others mean stands beside the fields of `CountryRecord`
    (careerdata/rows/records.py), which the build reads country.toml with."""

    country: str
    name: dict[str, str]
    also_called: list[str]
    code_names: list[str]
    adjective: str
    classification: str
    titles_in: str
    currency: str
    level_scheme: str
    regions_are: str
    tiles: list[str]
    licences_counted: bool
    personal_credentials: list[str]
    describes: list[str]
    skill_scale: str
    similarity_from: list[str]
    projections_of: str
    projections_cover: str
    shortage_told_by: str
    shortage_lists: list[str]
    rounds_of: str
    pay_period: str
    hours_per_year: int
    hours_make_a_year: NotRequired[bool]
    all_pay: NotRequired[CountryMedian]
    source: str


NOT_KNOWN: Country = {
    "country": "",
    "name": {},
    "also_called": [],
    "code_names": [],
    "adjective": "",
    "classification": "",
    "titles_in": "en",
    "currency": "",
    "level_scheme": "",
    "regions_are": "regions",
    "tiles": [],
    "licences_counted": False,
    "personal_credentials": [],
    "describes": [],
    "skill_scale": "",
    "similarity_from": [],
    "projections_of": "occupations",
    "projections_cover": "",
    "shortage_told_by": "lists",
    "shortage_lists": [],
    "rounds_of": "",
    "pay_period": "year",
    "hours_per_year": 2080,
    "source": "",
}
"""A country nothing in particular is known of, for records that stand alone."""
