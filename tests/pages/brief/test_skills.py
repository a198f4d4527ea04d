"""Skills on one screen: levels on one axis with what they are, borrowed ones marked, the rest counted."""

from typing import Any

from careercli.output.document import Bullets, Chart, Document, Grid, Note, Prose, Section
from careercli.pages.brief.skills import change, page
from careercli.pages.skills import section as part
from careercli.record.card import Card
from careercli.record.pages.skills import ChangePage, SkillsPage

from ..conftest import ENGLISH, words

SOURCE = {"publisher": "P", "title": "", "vintage": "2024", "licence": ""}
SOURCES: Any = {"onet": SOURCE, "esco": SOURCE, "asc": SOURCE, "table": SOURCE}
GROUP = {"isco": "2512", "quality": "broad", "part": False, "source": "table"}


def level(name: str, amount: float, kind: str = "skill", **more: Any) -> Any:
    return {"name": name, "kind": kind, "level": amount, "scale": "level 0 to 7", "source": "onet", **more}


def essential(name: str, count: int, jobs: int) -> Any:
    share = {"level": count / jobs, "scale": "share 0 to 1", "essential": count, "jobs": jobs}
    return {"name": name, "kind": "skill", **share, "source": "esco"}


def shown(skills: list[Any], **more: Any) -> Document:
    """The page of an occupation with these skills."""
    record: Any = {"id": "us:1", "title": {"en": "Bakers"}}
    found: Any = {"id": "us:1", "title": {"en": "Bakers"}, "skills": skills, "tasks": [], "technology": [], **more}
    return page(SkillsPage([(Card(record, {}, []), found)], SOURCES, {"2512": "Développeurs"}), ENGLISH)


def section(document: Document, label: str) -> Section:
    return next(block for block in document.blocks if isinstance(block, Section) and block.label == label)


def test_the_answer_then_levels_on_the_whole_scale() -> None:
    document = shown([level("Writing", 4.5, importance=4, year=2019), level("Selling", 2, importance=3, year=2013)])
    text = words(section(document, "SKILLS"))
    assert "Needed most: Writing, Selling." in text
    assert "The oldest rating is of 2013." in text
    chart = next(block for block in section(document, "SKILLS").blocks if isinstance(block, Chart))
    assert [tick for tick, _ in chart.ticks] == [0, 1, 2, 3, 4, 5, 6, 7]
    assert [(row.label, row.text, row.mid) for row in chart.rows] == [("Writing", "4.5", 4.5), ("Selling", "2.0", 2)]


def test_knowledge_stands_apart() -> None:
    document = shown([level("Biology", 4, "knowledge"), level("Writing", 3)])
    assert "Needed most: Writing." in words(section(document, "SKILLS"))
    assert "You need to know most about: Biology." in words(section(document, "KNOWLEDGE"))


def test_levels_of_a_group_are_marked_and_the_group_named() -> None:
    text = words(section(shown([level("Writing", 3, of_group={"code": "11", "title": "Makers"})]), "SKILLS"))
    assert "~ Needed most: Writing." in text
    assert "~ 3.0" in text
    assert "11 (Makers)" in text


def test_the_numbers_of_a_scale_are_explained() -> None:
    text = words(section(shown([level(f"S{at}", 3) for at in range(3)]), "SKILLS"))
    assert "0 is not needed" in text


def test_what_is_left_out_is_counted() -> None:
    text = words(section(shown([level(f"S{at}", 3) for at in range(20)]), "SKILLS"))
    assert "13 more with --all." in text


def test_borrowed_skills_name_their_group_in_the_readers_language_and_how_well_it_stands() -> None:
    skills = [essential("bake", 2, 4), essential("taste", 1, 4)]
    found = section(shown(skills, group=GROUP, group_title="Developers"), "ESSENTIAL")
    text = words(found)
    assert "~ Needed in Europe in the group “Développeurs” (ISCO 2512):" in text
    assert "bake (2 of 4 jobs)" in text
    assert "The group holds other jobs too." in text
    assert not any(isinstance(block, Chart) for block in found.blocks)


def test_a_group_of_one_job_says_no_of_and_a_part_is_told() -> None:
    text = words(section(shown([essential("bake", 1, 1)], group={**GROUP, "part": True}), "ESSENTIAL"))
    assert "bake" in text
    assert "It covers only a part of this work." in text


def test_skills_of_exactly_this_occupation_are_not_marked() -> None:
    text = words(section(shown([essential("bake", 1, 1)]), "ESSENTIAL"))
    assert "~" not in text


def test_tasks_with_their_share_of_time() -> None:
    tasks = [{"name": "Mix", "percent": 60.0, "source": "asc"}, {"name": "Bake", "percent": 40.0, "source": "asc"}]
    text = words(section(shown([], tasks=tasks), "TIME"))
    assert "Most time goes to one task: Mix (60%)." in text or "Most time goes to one task: Mix (60.0%)." in text
    assert "Bake" in text


def test_technology_in_demand_goes_before_the_rest() -> None:
    tools = [
        {"name": "Abacus", "category": "", "hot": False, "in_demand": False},
        {"name": "Spreadsheet", "category": "", "hot": True, "in_demand": True},
    ]
    assert "Spreadsheet and 1 more" in words(section(shown([level("Writing", 3)], technology=tools), "TOOLS"))


def test_nothing_known_is_said() -> None:
    notes = [block.text for block in shown([]).blocks if isinstance(block, Note)]
    assert notes and notes[0].startswith("We have no skills for this job")


def changed(**more: Any) -> Document:
    """The page of a change."""
    here: Any = {"id": "us:1", "title": {"en": "Bakers"}}
    there: Any = {"id": "us:2", "title": {"en": "Brewers"}}
    empty: Any = {"carries": [], "missing_skills": [], "unneeded": [], "sources": ["onet"]}
    found: Any = {"here": here, "there": there, **empty, **more}
    return change(ChangePage(found, Card(here, {}, []), Card(there, {}, []), SOURCES, {}), ENGLISH)


def pair(name: str, here: float, there: float, kind: str = "skill") -> Any:
    return {"name": name, "kind": kind, "here": here, "there": there, "weight": 0.8}


def test_a_change_counts_what_carries_over() -> None:
    document = changed(scale="level 0 to 7", carries=[pair("Writing", 4, 4)], missing_skills=[pair("Tasting", 1, 5)])
    text = words(document)
    assert "You already use 1 of the 2 skills that matter there." in text
    grid = next(block for block in section(document, "TO LEARN").blocks if isinstance(block, Grid))
    assert [[cell.text for cell in row] for row in grid.rows] == [["Tasting", "1.0", "5.0"]]  # type: ignore[union-attr]
    assert "LESS USED" not in text


def test_a_name_twice_says_which_is_knowledge() -> None:
    both = [pair("Mathematics", 4, 4), pair("Mathematics", 4, 4, "knowledge")]
    assert "Mathematics, Mathematics (knowledge)" in words(changed(scale="level 0 to 7", carries=both))


def test_borrowed_measures_are_marked_and_say_through_what() -> None:
    side: Any = {"id": "us:1", "title": {"en": "Bakers"}, "group": GROUP, "group_title": "Developers"}
    document = changed(scale="share 0 to 1", missing_skills=[pair("brew", 0, 0.5)], here=side)
    text = words(document)
    assert "~ You already use 0 of the 1 skills" in text
    assert "50%" in text
    assert "~ us:1 is read through the group “Developers” (ISCO 2512). The group holds other jobs too." in text


def test_two_that_cannot_be_compared() -> None:
    assert "We cannot compare these two" in words(changed(missing={"scale": "no-isco-link"}))


def test_the_section_of_a_whole_page_shows_its_own_and_the_borrowed() -> None:
    blocks = part([level("Writing", 3), essential("bake", 1, 1)], ENGLISH)
    assert [type(block) for block in blocks[1:]] == [Chart, Prose, Prose, Bullets]
    assert part([], ENGLISH) == []
