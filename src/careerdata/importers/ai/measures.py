"""ai/measures.csv: every published measure of exposure to AI, each at the code it is rated at.

One module a source reads its file (`measure_*.py`); nothing is converted between classifications here and
nothing averaged over measures. Who reads which code: measure_links.py. Frey and Osborne (2013) is left
out: it answers an older question and runs the other way.
"""

from pathlib import Path

from careerdata.importers.ai import eloundou, measure_aei, measure_dais, measure_felten, measure_ilo, measure_microsoft
from careerdata.importers.table import Table
from careerdata.rows.base import Row

READERS = (measure_aei, measure_dais, eloundou, measure_felten, measure_ilo, measure_microsoft)


def tables(sources: Path) -> list[Table]:
    """ai/measures.csv."""
    return [Table("ai/measures.csv", measures(sources))]


def measures(sources: Path) -> list[Row]:
    """The rows of all measures."""
    return [row for reader in READERS for row in reader.rows(sources)]
