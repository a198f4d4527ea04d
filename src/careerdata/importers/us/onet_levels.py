"""O*NET Job Zones → us/levels.csv: how much preparation an occupation needs, 1 (little) to 5 (extensive).

The zone belongs to an O*NET occupation, of which a SOC occupation may hold several:
- the zone of the `.00` code, which is the SOC occupation itself, is the SOC's; 18 SOC occupations have
  specialties in other zones, which do not count
- 23 SOC occupations (all of them "All Other") have no zone of their own: where all their specialties share
  one it is used, even if there is only one specialty; where they differ the SOC is left out, since no zone
  is true of it
- 69 more (military, "All Other") have no zone at all and no row
28 of the zones are the publisher's preliminary ones; the file gives them the same standing.
"""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from careerdata.importers.table import Table
from careerdata.importers.us import onet
from careerdata.importers.us.onet import CODE, SOURCE
from careerdata.rows.occupation import LevelRow

FILE = "Job Zones"
COLUMNS = (CODE, ZONE := "Job Zone")
ZONES = {zone: zone for zone in "12345"}


def tables(sources: Path) -> list[Table]:
    """One row for each SOC occupation with a job zone."""
    zones: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for code, line in onet.read_by_soc(sources, FILE, COLUMNS):
        zones[code][line[CODE]] = onet.known(FILE, line, ZONE, ZONES)
    found = {code: zone_or_none(of_soc) for code, of_soc in zones.items()}
    return [
        Table(
            "us/levels.csv",
            [LevelRow(code=code, level=zone, source=SOURCE) for code, zone in found.items() if zone],
        )
    ]


def zone_or_none(zones: Mapping[str, str]) -> str | None:
    """The job zone of a SOC occupation, from those of its O*NET codes."""
    own = [zone for code, zone in zones.items() if not onet.is_specialty(code)]
    shared = set(own or zones.values())
    return shared.pop() if len(shared) == 1 else None
