"""ESCO: essential skills counted over unit groups, and of American occupations with an exact link only."""

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.importers.links import esco_skills
from careerdata.importers.table import Table
from careerdata.rows.skill import EscoSkillRow

Found = dict[tuple[str, str], tuple[str, str, str]]


def found(table: Table) -> Found:
    rows = [row for row in table.rows if isinstance(row, EscoSkillRow)]
    return {(row.code, row.skill): (row.kind, row.essential, row.jobs) for row in rows}


def both() -> tuple[Found, Found]:
    groups, american = esco_skills.tables(SLICES)
    assert (groups.path, american.path) == ("isco/esco.csv", "us/esco.csv")
    return found(groups), found(american)


def test_a_skill_is_counted_over_the_occupations_of_its_group() -> None:
    groups, _ = both()
    assert groups["8332", "operate GPS systems"] == ("skill", "4", "9")
    assert groups["8332", "vehicle cargo capacity"] == ("knowledge", "3", "9")
    assert {group for group, _ in groups} == {"8332", "1321", "2269"}


def test_optional_skills_are_left_out() -> None:
    groups, _ = both()
    assert sum(int(essential) for _, essential, _ in groups.values()) == 281


def test_only_an_exact_link_of_the_whole_occupation_lends_skills() -> None:
    # the slice has broad links of cooks and others, and an exact one of the specialty 19-3039.03
    groups, american = both()
    assert {code for code, _ in american} == {"29-2011"}
    assert {skill for _, skill in american} == {skill for group, skill in groups if group == "2269"}
    assert {jobs for _, _, jobs in american.values()} == {"1"}


def test_another_kind_of_relation_is_refused(altered: Altered) -> None:
    with pytest.raises(BadData, match="no kind of relation"):
        esco_skills.tables(altered(esco_skills.RELATIONS, ",optional,", ",useful,"))


def test_a_skill_without_a_name_is_refused(altered: Altered) -> None:
    with pytest.raises(BadData, match="has no name"):
        esco_skills.tables(altered(esco_skills.RELATIONS, ",essential,", ",essential,9"))


def test_an_exact_link_to_no_occupation_is_refused(altered: Altered) -> None:
    with pytest.raises(BadData, match="29-2011"):
        esco_skills.tables(
            altered(esco_skills.CROSSWALK, "exactMatch,esco_occupation,2", "exactMatch,esco_occupation,0")
        )
