"""us/industries.csv: the sectors an occupation works in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.us.industries import FILE, MOST, tables
from careerdata.rows.industry import IndustryRow

Altered = Callable[[str | Path, str, str], Path]


def read(sources: Path, code: str) -> dict[str, IndustryRow]:
    """The sectors of a code, in the importer's order."""
    (table,) = tables(sources)
    return {row.industry: row for row in table.rows if isinstance(row, IndustryRow) and row.code == code}


def test_a_combined_code_keeps_its_own(slices: Path) -> None:
    """12,500 of the 351,130 who work in clinical laboratories do so in professional services: 3.6%."""
    found = read(slices, "29-2010")
    assert len(found) == MOST
    assert next(iter(found)) == "62"
    assert (found["54"].employment, found["54"].year, found["54"].source) == ("12500", "2025", "us-oews-2025")


def test_the_share_is_of_all_owners_not_of_private_ones(slices: Path) -> None:
    found = read(slices, "29-2010")
    whole = {round(100 * int(row.employment) / float(row.share)) for row in found.values() if float(row.share) > 50}
    assert min(whole) > 292190  # the people of industry 000001


def test_neither_private_ownership_nor_owners_nor_finer_industries_are_sectors(slices: Path) -> None:
    found = read(slices, "11-1011")
    assert "00" not in found
    assert found["99"].employment == "22130"  # not the 35,470 of all government, nor 26,310 of local government
    assert sum(float(row.share) for row in found.values()) <= 100


def test_what_is_not_released_has_no_row(slices: Path, altered: Altered) -> None:
    hidden = altered(FILE, "54--55,2,29-2010,12500,6.7", "54--55,2,29-2010,-,-")
    assert "54" in read(slices, "29-2010")
    assert "54" not in read(hidden, "29-2010")


def test_a_sector_and_a_code_nobody_knows(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"`64--65` is not a sector"):
        tables(altered(FILE, "54--55,2,29-2010", "64--65,2,29-2010"))


def test_a_code_of_no_classification(altered: Altered) -> None:
    with pytest.raises(BadData, match=r"29-9990: no code"):
        tables(altered(FILE, "54--55,2,29-2010", "54--55,2,29-9990"))


def test_a_renamed_column_is_named(altered: Altered) -> None:
    with pytest.raises(WrongColumn, match="soc"):
        tables(altered(FILE, "industry,level,soc", "industry,level,occ"))
