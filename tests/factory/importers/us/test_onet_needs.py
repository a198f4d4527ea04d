"""O*NET 29: importance and level of skills and knowledge."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.importers.us import onet_needs
from careerdata.rows.skill import NeedRow


def needs() -> dict[tuple[str, ...], tuple[str, str, str]]:
    (table,) = onet_needs.tables(SLICES)
    assert table.path == "us/needs.csv"
    assert {row.source for row in table.rows} == {"us-onet-29"}
    rows = [row for row in table.rows if isinstance(row, NeedRow)]
    return {row.key()[1:]: (row.importance, row.level, row.year) for row in rows}


def test_importance_and_level_are_the_publishers() -> None:
    assert needs()["29-2011.00", "knowledge", "Biology"] == ("3.91", "4.35", "2013")
    assert needs()["11-1011.00", "skill", "Reading Comprehension"] == ("4.12", "4.62", "2023")


def test_a_skill_and_an_area_of_knowledge_may_share_a_name() -> None:
    assert needs()["29-2011.00", "skill", "Mathematics"] == ("3", "3", "2013")
    assert needs()["29-2011.00", "knowledge", "Mathematics"] == ("3.18", "3.56", "2013")


def test_the_level_of_what_is_not_relevant_is_empty() -> None:
    assert needs()["29-2011.00", "skill", "Installation"] == ("1.25", "", "2013")


def test_what_onet_says_not_to_use_is_left_out() -> None:
    assert {profile for profile, _, _ in needs()} == {"29-2011.00", "11-1011.00"}


def test_a_mark_of_no_meaning_is_refused(altered: Altered) -> None:
    with pytest.raises(BadData, match="no known not_relevant"):
        onet_needs.tables(altered(onet_needs.FILES["skill"], "07/2013,,Y", "07/2013,,X"))
