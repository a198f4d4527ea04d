"""going_rates.csv, pay_scales.csv: the pay the British Skilled Worker route asks for a code or a grade."""

from typing import ClassVar, Literal

from careerdata.rows.base import Code, Figure, GivenFigure, OptionalText, Row, Text


class GoingRateRow(Row):
    """The going rate of a code and its published parts of 90, 80 and 70 %: pounds a year for a week of 37.5 hours,
    and (`_hour`) pounds an hour.

    `basis`: `median` serves options A and D (full), B (90), C (80) and E (70); `lower-quartile` serves F and I (full),
    G (90), H (80) and J (70). `table` is the publisher's. `phd`: whether a doctorate earns points, and so whether
    90 and 80 % are published. Each amount already is the higher of the part and the least pay an hour: do not
    compute parts from the full rate.
    """

    KEY: ClassVar[tuple[str, ...]] = ("code", "basis")
    code: Code
    basis: Literal["median", "lower-quartile"]
    table: Literal["1", "1a", "2", "2aa", "2a"]
    phd: Literal["yes", "no"]
    full: GivenFigure
    full_hour: GivenFigure
    rate90: Figure = ""
    rate90_hour: Figure = ""
    rate80: Figure = ""
    rate80_hour: Figure = ""
    rate70: GivenFigure
    rate70_hour: GivenFigure


class PayScaleRow(Row):
    """The least pay of a grade on a national pay scale: pounds a year.

    `scale` is `health` (Table 4), `schools` (Table 5) or the code whose scale stands in Table 3 or 3a itself;
    `hours` the week the amount is for, empty where the publisher gives none (teachers).
    """

    KEY: ClassVar[tuple[str, ...]] = ("scale", "place", "grade")
    scale: Text
    place: Text
    grade: Text
    amount: GivenFigure
    hours: OptionalText = ""


class PayScaleOfRow(Row):
    """Which national pay scale a code is paid by; `table` is `3` (skilled to RQF 6 or above) or `3a` (below)."""

    KEY: ClassVar[tuple[str, ...]] = ("code", "scale")
    code: Code
    table: Literal["3", "3a"]
    scale: Text
