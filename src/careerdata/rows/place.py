"""places.csv: what people call places that no publisher's list of regions names so."""

from typing import ClassVar, Literal

from careerdata.rows.base import Region, Row, Text


class PlaceRow(Row):
    """A name, and the region it is or lies in.

    `lies`: `is` where the name is another one of the region (NYC), `in` where the place is smaller than the region
    (Vancouver in the Lower Mainland): the region's figures are then not the place's.
    """

    KEY: ClassVar[tuple[str, ...]] = ("name", "region")
    name: Text
    region: Region
    lies: Literal["is", "in"]
