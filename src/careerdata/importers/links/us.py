"""SOC 2018 to ISCO-08 for the United States, by way of SOC 2010 (traps: isco_chains.py).

Nothing tells which of several groups is the nearest: those have no rank. Two occupations lead only to a
minor group and have no link (19-2099, 53-2022).
"""

from pathlib import Path

from careerdata.importers.links import isco_chains
from careerdata.importers.links.correspondence import Link, rows
from careerdata.importers.links.isco_groups import require_unit_group, unit_groups
from careerdata.importers.table import Table

SOURCE = isco_chains.SOC_SOURCE


def tables(sources: Path) -> list[Table]:
    """crosswalks/us_isco.csv."""
    known, name = unit_groups(sources), isco_chains.SOC_FILE.name
    links = [
        Link(soc, require_unit_group(isco, known, name, soc))
        for soc, groups in isco_chains.of_soc(sources).items()
        for isco in sorted(groups)
    ]
    return [Table("crosswalks/us_isco.csv", [*rows("soc2018", links, path="chained", source=SOURCE)])]
