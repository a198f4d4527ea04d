"""Observed exposure (Anthropic Economic Index, March 2026), by SOC 2018 occupation.

Traps:
- 411 of the 756 are 0: no more than a trace of such work was seen, which is no rating of what could be done.
  They share the percentile 27.2
- detailed codes only; 29-2011 and 29-2012 are among the 111 not rated, and no other code stands in for them
"""

from pathlib import Path

from careerdata.importers.ai.rating import rated, soc_scores
from careerdata.importers.us.soc import detailed_codes
from careerdata.rows.base import Row
from careerdata.series import current, file_of

SOURCE = current("ai-aei")
MEASURE = "observed-exposure"
FILE = file_of("ai-aei", "exposure")
COLUMNS = ("occ_code", "observed_exposure")


def rows(sources: Path) -> list[Row]:
    """The exposure of every occupation rated."""
    return rated(MEASURE, "soc2018", soc_scores(sources / FILE, COLUMNS, detailed_codes(sources)), SOURCE)
