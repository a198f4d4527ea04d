"""What the O*NET importers do alike: codes by crosswalk, and a stop where the publisher changed a file."""

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.table import Table
from careerdata.importers.us import (
    onet,
    onet_activities,
    onet_interests,
    onet_levels,
    onet_related,
    onet_technology,
    onet_titles,
)

Importer = Callable[[Path], list[Table]]

LEVELS = onet_levels.tables
TITLES = onet_titles.tables
ACTIVITIES = onet_activities.tables
TECHNOLOGY = onet_technology.tables
INTERESTS = onet_interests.tables
RELATED = onet_related.tables


def altered(folder: Path, file: str, old: str, new: str) -> Path:
    """The slices with `old` replaced by `new` wherever it stands in one O*NET file."""
    shutil.copytree(SLICES / "crosswalks", folder / "crosswalks")
    shutil.copytree(SLICES / onet.FOLDER, folder / onet.FOLDER)
    path = folder / onet.FOLDER / file
    gzipped = path.suffix == ".gz"
    text = (gzip.decompress(path.read_bytes()) if gzipped else path.read_bytes()).decode()
    assert old in text
    changed = text.replace(old, new).encode()
    path.write_bytes(gzip.compress(changed) if gzipped else changed)
    return folder


@pytest.mark.parametrize(
    ("tables", "file", "column"),
    [
        (LEVELS, "Job Zones.txt", "O*NET-SOC Code"),
        (LEVELS, "Job Zones.txt", "Job Zone"),
        (TITLES, "Occupation Data.txt", "Title"),
        (TITLES, "Sample of Reported Titles.txt", "Reported Job Title"),
        (TITLES, "Alternate Titles.txt.gz", "Alternate Title"),
        (TITLES, "Alternate Titles.txt.gz", "Short Title"),
        (ACTIVITIES, "DWA Reference.txt", "DWA Title"),
        (ACTIVITIES, "Task Statements.txt.gz", "Task Type"),
        (ACTIVITIES, "Tasks to DWAs.txt.gz", "Task ID"),
        (TECHNOLOGY, "Technology Skills.txt.gz", "Example"),
        (TECHNOLOGY, "Technology Skills.txt.gz", "Commodity Title"),
        (TECHNOLOGY, "Technology Skills.txt.gz", "Hot Technology"),
        (TECHNOLOGY, "Technology Skills.txt.gz", "In Demand"),
        (INTERESTS, "Interests.txt.gz", "Scale ID"),
        (INTERESTS, "Interests.txt.gz", "Data Value"),
        (RELATED, "Related Occupations.txt.gz", "Related O*NET-SOC Code"),
        (RELATED, "Related Occupations.txt.gz", "Relatedness Tier"),
        (RELATED, "Related Occupations.txt.gz", "Index"),
    ],
)
def test_a_renamed_column_is_named(tmp_path: Path, tables: Importer, file: str, column: str) -> None:
    sources = altered(tmp_path, file, f"\t{column}" if column != onet.CODE else column, "\tRenamed")
    with pytest.raises(WrongColumn) as failure:
        tables(sources)
    assert file in failure.value.message
    assert f"`{column}`" in failure.value.message


@pytest.mark.parametrize(
    ("tables", "file", "old", "new", "message"),
    [
        (LEVELS, "Job Zones.txt", "29-2011.00\t4", "29-2011.00\t6", "Job Zones: 29-2011.00: `6`"),
        (LEVELS, "Job Zones.txt", "29-2011.00", "29-9999.00", "Job Zones: 29-9999.00: `29-9999.00`"),
        (ACTIVITIES, "Task Statements.txt.gz", "\tCore\t", "\tVital\t", "29-2011.00: `Vital`"),
        (ACTIVITIES, "Task Statements.txt.gz", "\t1898\t", "\t1\t", "task `1898` is not in Task Statements"),
        (ACTIVITIES, "DWA Reference.txt", "I47.D02", "I47.D99", "`4.A.3.a.2.I47.D02` is no known DWA ID"),
        (TECHNOLOGY, "Technology Skills.txt.gz", "\tN\r", "\t?\r", "`?` is no known In Demand"),
        (INTERESTS, "Interests.txt.gz", "IH\t2.00", "IH\t7.00", "`7.00` is no known Data Value"),
        (INTERESTS, "Interests.txt.gz", "\tOI\t", "\tXX\t", "`XX` is no known Scale ID"),
        (
            INTERESTS,
            "Interests.txt.gz",
            "Realistic\tOI",
            "Social\tOI",
            "29-2011.00: no score for `realistic`",
        ),
        (RELATED, "Related Occupations.txt.gz", "Primary-Long", "Tertiary", "`Tertiary` is no known"),
        (RELATED, "Related Occupations.txt.gz", "\t29-2033.00", "\t29-9999.00", "`29-9999.00` is no known"),
        (RELATED, "Related Occupations.txt.gz", "\t12\r", "\t21\r", "`21` is no known Index"),
    ],
)
def test_a_new_value_stops_the_import(
    tmp_path: Path, tables: Importer, file: str, old: str, new: str, message: str
) -> None:
    with pytest.raises(BadData) as failure:
        tables(altered(tmp_path, file, old, new))
    assert message in failure.value.message


def test_an_empty_cell_is_a_torn_line(tmp_path: Path) -> None:
    sources = altered(tmp_path, "Job Zones.txt", "29-2011.00\t4\t", "29-2011.00\t\t")
    with pytest.raises(BadData, match=r"Job Zones: a line with an empty cell: 29-2011\.00"):
        LEVELS(sources)


def test_soc_codes_come_from_the_crosswalk() -> None:
    socs = onet.soc_codes(SLICES)
    assert socs["29-2011.00"] == "29-2011"
    assert socs["29-2011.04"] == "29-2011"
    assert "O*NET-SOC 2019 Code" not in socs


def test_only_the_ending_00_is_a_whole_occupation() -> None:
    assert not onet.is_specialty("29-2011.00")
    assert onet.is_specialty("29-2011.04")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    shutil.copytree(SLICES / "crosswalks", tmp_path / "crosswalks")
    with pytest.raises(BadData, match="Job Zones"):
        LEVELS(tmp_path)
