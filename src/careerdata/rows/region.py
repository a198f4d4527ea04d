"""regions.csv, places.csv: places figures are published for, and what else people call them."""

from typing import ClassVar, Literal

from careerdata.rows.base import OptionalText, Region, Row, Text


class RegionRow(Row):
    """A place figures are published for, or that licenses by itself. `name_own`: what it is called there."""

    KEY: ClassVar[tuple[str, ...]] = ("region",)
    region: Region
    kind: Literal[
        "country", "nation", "province", "territory", "state", "economic region", "region", "metro", "nonmetro"
    ]
    name_en: Text
    name_fr: OptionalText = ""
    name_own: OptionalText = ""
    parent: OptionalText = ""


class PlaceRow(Row):
    """A name, and the region it is or lies in.

    `lies`: `is` where the name is another one of the region (NYC), `in` where the place is smaller than the region
    (Vancouver in the Lower Mainland): the region's figures are then not the place's.
    """

    KEY: ClassVar[tuple[str, ...]] = ("name", "region")
    name: Text
    region: Region
    lies: Literal["is", "in"]
