"""O*NET Related Occupations → us/related.csv: occupations like this one, as the publisher ranks them.

Every O*NET occupation has twenty: 1 to 5 in the tier Primary-Short, 6 to 10 Primary-Long, 11 to 20
Supplemental. All are kept.

Traps:
- both sides are O*NET codes. By SOC several lines can speak of one pair of occupations: the best (lowest)
  index wins and brings its tier along
- a specialty related to its own SOC says nothing and is dropped; so ranks may repeat or have gaps
- the relation has a direction: that b is related to a does not make a related to b
"""

from pathlib import Path

from careerdata.importers.table import Table
from careerdata.importers.us import onet
from careerdata.importers.us.onet import CODE, SOURCE
from careerdata.rows.occupation import RelatedRow

FILE = "Related Occupations"
COLUMNS = (
    CODE,
    RELATED := "Related O*NET-SOC Code",
    TIER := "Relatedness Tier",
    INDEX := "Index",
)
TIERS = {tier: tier for tier in ("Primary-Short", "Primary-Long", "Supplemental")}
INDEXES = {str(index): index for index in range(1, 21)}


def tables(sources: Path) -> list[Table]:
    """One row for each pair of SOC occupations."""
    socs = onet.soc_codes(sources)
    best: dict[tuple[str, str], tuple[int, str]] = {}
    for code, line in onet.read_by_soc(sources, FILE, COLUMNS):
        pair = code, onet.known(FILE, line, RELATED, socs)
        place = onet.known(FILE, line, INDEX, INDEXES), onet.known(FILE, line, TIER, TIERS)
        if code != pair[1]:
            best[pair] = min(place, best.get(pair, place))
    return [
        Table(
            "us/related.csv",
            [
                RelatedRow(code=code, related=related, tier=tier, rank=str(index), source=SOURCE)
                for (code, related), (index, tier) in best.items()
            ],
        )
    ]
