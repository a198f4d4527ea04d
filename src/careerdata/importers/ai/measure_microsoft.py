"""Working with AI (Tomlinson and others, Microsoft 2025): AI applicability score by SOC 2018 occupation.

Traps:
- twelve of the 785 codes stand for several occupations, as in the wage survey: 29-2010 is rated, 29-2011 is
  not. The rating stays under the code it was made for
- the military and what O*NET has no tasks for are not rated
- up to seventeen digits are given
"""

from pathlib import Path

from careerdata.importers.ai.rating import rated, soc_scores
from careerdata.importers.us.oews_national import known_codes
from careerdata.rows.base import Row
from careerdata.series import current, file_of

SOURCE = current("ai-microsoft")
MEASURE = "ms-applicability"
FILE = file_of("ai-microsoft", "scores")
COLUMNS = ("SOC Code", "ai_applicability_score")


def rows(sources: Path) -> list[Row]:
    """The score of every occupation or combination rated."""
    return rated(MEASURE, "soc2018", soc_scores(sources / FILE, COLUMNS, known_codes(sources)), SOURCE)
