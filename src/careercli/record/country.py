"""A country as the atlas describes it."""

from typing import NotRequired, TypedDict

from careercli.record.money import CountryMedian


class Country(TypedDict):
    """`hours_per_year` turns hourly pay into yearly, unless `hours_make_a_year` is false; `pay_period` is the
    publisher's own period, `all_pay` the median over all occupations; `also_called` and `code_names` are what readers
    write for the country and before one of its codes."""

    country: str
    name: dict[str, str]
    also_called: list[str]
    code_names: list[str]
    adjective: str
    classification: str
    currency: str
    level_scheme: str
    pay_period: str
    hours_per_year: int
    hours_make_a_year: NotRequired[bool]
    all_pay: NotRequired[CountryMedian]
    source: str
