"""What changes between two occupations: one measure, never a mix; what matters there first."""

from typing import Any

import pytest

from careercli.errors import UsageError
from careercli.queries.named import Named
from careercli.queries.naming import find
from careercli.queries.skills import change, change_rows, changes, skill_rows, skills_of


def level(name: str, amount: float, importance: float | None = None, **more: Any) -> Any:
    """A skill with a level of one publisher."""
    found = {"name": name, "kind": "skill", "level": amount, "scale": "level 0 to 7", "source": "onet", **more}
    return found if importance is None else {**found, "importance": importance}


def named(name: str, essential: int, jobs: int) -> Any:
    """A skill ESCO names."""
    share = {"level": essential / jobs, "scale": "share 0 to 1", "essential": essential, "jobs": jobs}
    return {"name": name, "kind": "skill", **share, "source": "esco"}


def needs(key: str, *skills: Any) -> Any:
    """What an occupation needs."""
    return {"id": key, "title": {"en": key}, "skills": list(skills), "tasks": [], "technology": []}


def names(pairs: list[Any]) -> list[str]:
    return [pair["name"] for pair in pairs]


def test_less_than_a_level_apart_carries_over_and_a_level_is_missing() -> None:
    here = needs("us:1", level("Writing", 3.1, 2), level("Selling", 3, 4))
    there = needs("us:2", level("Writing", 4, 4), level("Selling", 4, 5))
    found = changes(here, there)
    assert names(found["carries"]) == ["Writing"]
    assert found["missing_skills"] == [{"name": "Selling", "kind": "skill", "here": 3, "there": 4, "weight": 1.0}]
    assert (found["scale"], found["sources"]) == ("level 0 to 7", ["onet"])


def test_what_hardly_matters_there_is_not_missing() -> None:
    found = changes(needs("us:1", level("Singing", 0, 1)), needs("us:2", level("Singing", 3, 2.9)))
    assert not found["carries"] + found["missing_skills"] + found["unneeded"]


def test_what_one_does_not_name_is_none_of_it() -> None:
    found = changes(needs("us:1", level("Writing", 4, 4)), needs("us:2", level("Welding", 4, 4)))
    assert names(found["missing_skills"]) == ["Welding"]
    assert names(found["unneeded"]) == ["Writing"]


def test_what_matters_more_there_is_first_and_of_equals_the_wider_gap() -> None:
    here = needs("us:1", level("A", 1, 1), level("B", 1, 1), level("C", 1, 1))
    there = needs("us:2", level("A", 3, 3), level("B", 3, 4), level("C", 6, 4))
    assert names(changes(here, there)["missing_skills"]) == ["C", "B", "A"]


def test_a_skill_and_knowledge_of_one_name_are_two() -> None:
    here = needs("us:1", level("Mathematics", 4, 4))
    there = needs("us:2", level("Mathematics", 4, 4), level("Mathematics", 4, 4, kind="knowledge"))
    found = changes(here, there)
    assert (len(found["carries"]), len(found["missing_skills"])) == (1, 1)


def test_levels_of_two_publishers_are_not_compared_but_what_esco_names_is() -> None:
    here = needs("us:1", level("Writing", 4, 4), named("weld", 1, 1), named("solder", 1, 1))
    there = needs("ca:2", level("Writing", 4, source="oasis", scale="level 0 to 5"), named("weld", 2, 4))
    found = changes(here, there)
    assert found["scale"] == "share 0 to 1"
    assert (names(found["carries"]), names(found["unneeded"])) == (["weld"], ["solder"])


def test_what_few_jobs_there_need_is_not_missing() -> None:
    found = changes(needs("gb:1", named("weld", 1, 1)), needs("gb:2", named("rare", 1, 10), named("usual", 2, 10)))
    assert names(found["missing_skills"]) == ["usual"]


def test_without_a_common_measure_the_reason_is_told() -> None:
    found = changes(needs("sg:1"), needs("us:2", level("Writing", 4, 4)))
    assert found["missing"] == {"scale": "no-isco-link"}
    assert "scale" not in found


def test_the_same_occupation_twice_is_refused() -> None:
    with pytest.raises(UsageError):
        change(Named("ca:32120"), Named("ca:32120"))


def test_within_a_country_its_own_levels_count() -> None:
    found = change(find("us:43-3071"), find("us:13-2072")).data
    assert found["scale"] == "level 0 to 7"
    lacking = {pair["name"]: (pair["here"], pair["there"]) for pair in found["missing_skills"]}
    assert lacking["Customer and Personal Service"] == (4.27, 5.6)
    assert "group" not in found["here"]


def test_across_countries_the_groups_are_told_with_the_quality_of_their_link() -> None:
    found = change(find("ca:32120"), find("au:311213")).data
    assert found["scale"] == "share 0 to 1"
    assert found["here"]["group"] == {"isco": "3212", "quality": "broad", "part": False, "source": "noc2021-isco08"}
    assert not found["missing_skills"], "both are read through the same group"


def test_its_own_levels_come_before_the_borrowed() -> None:
    data = skills_of([find("ca:32120")]).data
    assert data["skills"][0]["scale"] == "level 0 to 5"
    assert data["skills"][-1]["borrowed_from"] == "isco:3212"
    assert data["group_title"] == "Medical and pathology laboratory technicians"
    assert data["technology"] == []


def test_tables_have_a_row_for_each_skill() -> None:
    data = skills_of([find("au:111111"), find("ca:32120")]).data
    rows = skill_rows(data)
    assert len(rows) == sum(len(one["skills"]) for one in data)
    assert (rows[0]["id"], rows[0]["of_group"]) == ("au:111111", "1111")
    changed = change_rows(change(find("us:43-3071"), find("us:13-2072")).data)
    assert {row["change"] for row in changed} <= {"carries", "missing_skills", "unneeded"}
