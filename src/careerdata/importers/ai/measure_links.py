"""ai/measure_links.csv: which occupation reads its measures at which rated code, and how good that is.

American occupations: measured_soc.py; Canadian ones: measured_noc.py; those of the other four countries:
measured_isco.py. A link to a code that no measure rates
(the armed forces of ISCO, 19-1020) is no link and left out.
"""

from pathlib import Path

from careerdata.importers.ai.measures import measures
from careerdata.importers.reading import measured_isco, measured_noc, measured_soc
from careerdata.importers.reading.table import Table


def tables(sources: Path) -> list[Table]:
    """ai/measure_links.csv."""
    rated = {row.key()[1:] for row in measures(sources)}
    american = measured_soc.links(sources)
    links = [
        *(link for found in american.values() for link in found),
        *measured_noc.links(sources, american),
        *measured_isco.links(sources),
    ]
    return [Table("ai/measure_links.csv", [link for link in links if (link.scheme, link.rated_at) in rated])]
