"""ai/measures.csv, ai/measure_links.csv, ai/measures.toml: published measures of exposure to AI."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field, StringConstraints, TypeAdapter

from careerdata.rows.base import Code, Figure, OptionalText, Row, SourceKey, Text
from careerdata.rows.records import Strict

Measure = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]*$", max_length=32)]
Scheme = Literal["soc2018", "soc2010", "noc2021", "isco08"]
Path = Literal[
    "direct", "combined", "same-title", "retitled", "concordance", "weighted", "chosen", "table", "matched", "chain"
]
OccupationId = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}:[0-9A-Z][0-9A-Z.\-]*$", max_length=20)]
OptionalId = Annotated[str, StringConstraints(pattern=r"^([a-z]{2}:[0-9A-Z][0-9A-Z.\-]*)?$", max_length=20)]


class MeasureRow(Row):
    """What one measure says of one code, in the classification it is rated in.

    `percentile`: the share of the measure's rated codes that lie below, those of equal value counted half
    (mid-rank), each code once whatever its employment. `label`: the publisher's own word for the value.
    `parts`: of how many O*NET specialties the value is the plain mean; empty when the code itself is rated.
    """

    KEY: ClassVar[tuple[str, ...]] = ("measure", "scheme", "rated_at")
    measure: Measure
    scheme: Scheme
    rated_at: Code
    value: Figure
    label: OptionalText = ""
    percentile: Figure
    parts: Figure = ""


class MeasureLinkRow(Row):
    """Under which rated code an occupation reads its measures: all those rated at (scheme, rated_at).

    `path` says how the code was reached:

        direct       it is the occupation's own code
        combined     it stands for several occupations, this one among them
        same-title   SOC 2010, another code but the same title
        retitled     SOC 2010, the same code under a changed title
        concordance  the official concordance names no other code
        weighted     two crosswalks give that code half or more
        chosen       decided by hand, against the crosswalk
        table        an official table leads there, alone or with others
        matched      code and title agree, no table being published
        chain        two or three concordances, one after the other

    `via`: the American occupation through which a Canadian one reads it. `weight`: the share of the
    crosswalk that leads there. `rank`: 1 is the one to show where only one can be shown. `quality`: `exact`
    the occupation itself; `close` nearly so; `partial` one of several or an incomplete match; `weak` no more
    than a hint. `source` is where the link comes from, not the value.
    """

    KEY: ClassVar[tuple[str, ...]] = ("occupation", "scheme", "rated_at")
    occupation: OccupationId
    scheme: Scheme
    rated_at: Code
    path: Path
    via: OptionalId = ""
    weight: Figure = ""
    rank: Figure
    quality: Literal["exact", "close", "partial", "weak"]


class MeasureRecord(Strict):
    """A measure in words: what it asks, on what scale, for which codes, and what to keep in mind."""

    name: Text
    what: Text
    scale: Text
    year: Annotated[int, Field(ge=1990, le=2100)]
    level: Text
    source: SourceKey
    caveat: Text


MEASURES = TypeAdapter(dict[Measure, MeasureRecord])
