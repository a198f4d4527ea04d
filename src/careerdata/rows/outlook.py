"""outlook.csv, shortage.csv: projections of employment, and what publishers say of a shortage."""

from typing import ClassVar, Literal

from careerdata.rows.base import Code, Figure, GivenFigure, OptionalText, Region, Row, Year


class OutlookRow(Row):
    """A projection of employment from the year `start` to the year `end`, in persons.

    `openings` is the sum over the years or the yearly average, as `openings_basis` says. Empty
    `growth_percent` means the publisher gives none and it is derived from change and employment.
    `recent` and `future` are the publisher's own words for the balance of seekers and openings. `exits_percent` and
    `transfers_percent`: of 100 workers, those who stop working and those who change occupation, a year on average.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "start", "end")
    code: Code
    start: Year
    end: Year
    employment_start: GivenFigure
    employment_end: Figure = ""
    change: GivenFigure
    growth_percent: Figure = ""
    openings: GivenFigure
    openings_basis: Literal["total", "per year"]
    retirements: Figure = ""
    replacement: Figure = ""
    seekers: Figure = ""
    exits_percent: Figure = ""
    transfers_percent: Figure = ""
    recent: OptionalText = ""
    future: OptionalText = ""


class ShortageRow(Row):
    """What a publisher that rates every occupation says of its shortage in a place: a rating of the labour market."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "region")
    code: Code
    region: Region
    year: Year
    rating: Literal["shortage", "regional shortage", "metropolitan shortage", "no shortage"]
