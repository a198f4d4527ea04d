"""Under which ISCO-08 groups British, Australian, German and Singaporean occupations read the ILO's measure.

It is rated at ISCO itself, so nothing American comes between. Of Britain's groups those that hold a twentieth of
the titles or more: the index touches dozens by single ones. Where nothing tells which of several groups is the
nearest (Australia), they have no rank. The type Germany has dropped reads nothing.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from careerdata.importers.de import kldb as de_kldb
from careerdata.importers.links import au as crosswalk_au
from careerdata.importers.links import de as crosswalk_de
from careerdata.importers.links import gb as crosswalk_gb
from careerdata.importers.links import sg as crosswalk_sg
from careerdata.importers.reading.measured_soc import FEW
from careerdata.rows.ai import MeasureLinkRow
from careerdata.rows.crosswalk import CrosswalkRow

COUNTRIES = {"gb": crosswalk_gb, "au": crosswalk_au, "de": crosswalk_de, "sg": crosswalk_sg}
LEAST, HALF = 0.05, 0.5
ALONE = {"exact": "exact", "close": "close", "broad": "close", "partial": "partial"}
"""How near the one group is, by the quality of the crosswalk."""


def links(sources: Path) -> Iterator[MeasureLinkRow]:
    """The links of every occupation of the four."""
    dropped = {("de", code) for code in de_kldb.dropped(sources)}
    for country, crosswalk in COUNTRIES.items():
        every = cast("list[CrosswalkRow]", crosswalk.tables(sources)[0].rows)
        pairs = [row for row in every if _counts(row) and (country, row.code) not in dropped]
        several = Counter(row.code for row in pairs)
        for row in pairs:
            yield _link(country, row, several[row.code])


def _counts(row: CrosswalkRow) -> bool:
    return row.doubt != "outvoted" and float(row.weight or 1) >= LEAST


def _link(country: str, row: CrosswalkRow, several: int) -> MeasureLinkRow:
    return MeasureLinkRow.model_validate(
        {
            "occupation": f"{country}:{row.code}",
            "scheme": "isco08",
            "rated_at": row.isco,
            "path": "matched" if row.path == "matched" else "table",
            "weight": f"{float(row.weight):.2f}" if row.weight else "",
            "rank": row.rank,
            "quality": quality(row, several),
            "source": row.source,
        }
    )


def quality(row: CrosswalkRow, several: int) -> str:
    """How near the group is to the occupation, which has so many of them."""
    if row.quality in ALONE and (several == 1 or row.quality != "partial"):
        return ALONE[row.quality]
    if row.weight:
        return "partial" if float(row.weight) >= HALF else "weak"
    return "partial" if row.rank == "1" or (not row.rank and several <= FEW) else "weak"
