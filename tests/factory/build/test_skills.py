"""What an occupation needs: its publisher's levels, else its group's or the mean of its parts; ESCO's by its group."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.record.skills import NeededSkill, SkillSet
from careerdata.build.atlas import load_countries, load_skills, load_units
from careerdata.build.read import read_records
from careerdata.errors import BadRow
from careerdata.rows.records import SOURCES

from ..conftest import TINY

LINKED = TINY.parent / "linked"
Sets = dict[str, SkillSet]


@pytest.fixture
def linked(tmp_path: Path) -> Path:
    """The made-up world with its links to ISCO-08 and the essential skills of two unit groups."""
    shutil.copytree(TINY, tmp_path / "linked")
    return Path(shutil.copytree(LINKED, tmp_path / "linked", dirs_exist_ok=True))


def read(data: Path) -> tuple[Sets, dict[str, list[NeededSkill]]]:
    """What each occupation needs by itself, and with the skills of its unit group."""
    sources = read_records(data / "sources.toml", SOURCES)
    countries = load_countries(data, sources)
    skills = load_skills(data, sources, load_units(data, sources, countries))
    rows = [(country, row) for country in countries for row in country.occupations()]
    own = {country.id(row.code): skills.of(country, row) for country, row in rows}
    return own, {country.id(row.code): skills.every(country, row) for country, row in rows}


@pytest.fixture
def refused(linked: Path) -> Callable[[str, str], str]:
    """`refused(old, new)`: what the build says when `old` has become `new` in the essential skills."""

    def check(old: str, new: str) -> str:
        path = linked / "isco" / "esco.csv"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        with pytest.raises(BadRow) as caught:
            read(linked)
        return caught.value.message.replace(f"{linked}/", "")

    return check


def levels(found: list[NeededSkill]) -> list[tuple[str, float]]:
    return [(one["name"], one["level"]) for one in found]


def test_the_whole_occupation_counts_and_not_its_specialties_and_the_most_important_is_first() -> None:
    own, _ = read(TINY)
    assert levels(own["us:51-1010"]["skills"]) == [("Tasting", 6), ("Chemistry", 4.5), ("Patience", 3)]
    assert own["us:51-1010"]["skills"][0] == {
        "name": "Tasting", "kind": "skill", "level": 6, "scale": "level 0 to 7", "importance": 5, "year": 2020,
        "source": "skills-1",
    }  # fmt: skip


def test_what_is_not_relevant_is_not_needed() -> None:
    own, _ = read(TINY)
    assert "Singing" not in dict(levels(own["us:51-1010"]["skills"]))


def test_an_occupation_of_parts_has_their_mean_and_the_earliest_year() -> None:
    own, _ = read(TINY)
    assert levels(own["us:51-3010"]["skills"]) == [("Singing", 5.5), ("Patience", 2.5), ("Chemistry", 0.5)]
    assert [one["importance"] for one in own["us:51-3010"]["skills"]] == [4.5, 3.5, 1]
    assert {one.get("year") for one in own["us:51-3010"]["skills"]} == {2018}


def test_figures_of_a_code_that_stands_for_several_name_it() -> None:
    own, _ = read(TINY)
    assert own["us:51-2011"]["skills"][0]["of_group"] == {"code": "51-2010", "title": "Bakers and Pastry Cooks"}
    assert "of_group" not in own["us:51-1010"]["skills"][0]


def test_a_country_without_levels_has_the_essential_skills_of_its_unit_group(linked: Path) -> None:
    own, every = read(linked)
    assert own["ca:00010"]["skills"] == []
    assert own["ca:00010"]["group"] == {"isco": "7512", "quality": "exact", "part": False, "source": "crosswalk-1"}
    # all need hygiene; of the two that half of the jobs need the name decides, as each is one group's alone
    assert levels(every["ca:00010"]) == [("food hygiene", 1), ("bake bread", 0.5), ("keep time", 0.5)]
    assert every["ca:00010"][1]["essential"] == 2
    assert every["ca:00010"][1]["borrowed_from"] == "isco:7512"


def test_what_fewer_groups_need_comes_first_among_equals(linked: Path) -> None:
    _, every = read(linked)
    assert [one["name"] for one in every["ca:00030"]] == ["brew beer", "food hygiene"]


def test_a_group_that_carries_a_quarter_of_the_work_is_only_a_part(linked: Path) -> None:
    own, _ = read(linked)
    assert own["ca:00020"]["group"]["part"]


def test_an_occupation_without_a_link_has_no_group(linked: Path) -> None:
    own, every = read(linked)
    assert own["ca:00040"] == {"skills": []}
    assert every["ca:00040"] == []


def test_an_exact_link_lends_the_skills_of_that_work_in_place_of_the_group(linked: Path) -> None:
    header = "code,skill,kind,essential,jobs,source\n"
    (linked / "us" / "esco.csv").write_text(header + "51-1010,taste beer,skill,1,1,crosswalk-1\n", encoding="utf-8")
    own, every = read(linked)
    assert "group" not in own["us:51-1010"]
    assert [one["name"] for one in every["us:51-1010"]] == ["Tasting", "Chemistry", "Patience", "taste beer"]


def test_a_group_iscos_does_not_have_is_refused(refused: Callable[[str, str], str]) -> None:
    assert refused("7515,food", "7599,food") == "isco/esco.csv:6: `code`: no ISCO unit group 7599"


def test_more_jobs_that_need_a_skill_than_there_are_is_refused(refused: Callable[[str, str], str]) -> None:
    assert refused("skill,2,4", "skill,5,4") == "isco/esco.csv:2: `essential`: 5 of 4 jobs"


def test_the_card_names_the_few_that_are_needed_most(linked: Path) -> None:
    from careercli.record.skills import first

    _, every = read(linked)
    assert [one["name"] for one in first(every["us:51-1010"])] == [
        "Tasting", "Chemistry", "Patience", "brew beer", "food hygiene",
    ]  # fmt: skip
