"""Working conditions read off the sentences of the Occupational Outlook Handbook."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.importers.us.ooh_context import FILE, SENTENCES, SOURCE, facts_of, read_page, tables
from careerdata.importers.us.ooh_subject import Page


def conditions(folder: Path = SLICES) -> dict[str, dict[str, str]]:
    (table,) = tables(folder)
    assert table.path == "us/work_context.csv"
    found: dict[str, dict[str, str]] = {}
    for row in table.rows:
        line = row.model_dump()
        assert line["source"] == SOURCE
        found.setdefault(line["code"], {})[line["fact"]] = line["extent"]
    return found


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Masons work outdoors.", [("outdoors", "often")]),
        ("Some masons work outdoors.", [("outdoors", "sometimes")]),
        ("Most work full time, and some work more than 40 hours per week.", [("overtime", "sometimes")]),
        ("Most cooks work full time, although part-time work is common.", [("part time", "often")]),
        ("They may work nights and weekends.", [("nights", "sometimes"), ("weekends", "sometimes")]),
        ("Most are on call at all times.", [("on call", "often")]),
        ("Cooks have one of the highest rates of injuries and illnesses of all occupations.", [("injuries", "often")]),
        ("Inspectors who visit sites travel.", [("travel", "sometimes")]),
        ("Travel to jobsites may be required.", [("travel", "sometimes")]),
        ("Others travel to farms.", [("travel", "sometimes")]),
        ("Other times they lift heavy parts.", [("lifting", "sometimes")]),
        ("Cooks in schools work weekends.", [("weekends", "sometimes")]),
        ("Common hazards include falls from ladders.", [("heights", "sometimes")]),
        ("Guards have one of the highest rates of work-related injuries.", [("injuries", "often")]),
        ("They stand for long periods and wear hard hats.", [("standing", "often"), ("protective gear", "often")]),
    ],
)  # fmt: skip
def test_what_a_sentence_says(sentence: str, told: list[tuple[str, str]]) -> None:
    assert list(facts_of(sentence)) == told


@pytest.mark.parametrize(
    "sentence",
    [
        "They do not work nights or weekends.",
        "Travel agents are busy at peak travel times.",
        "Ticket agents and travel clerks sit at counters.",
        "They help clients with standing or walking.",
        "Some work outside the office.",
        "Because hotels are open around the clock, managers live there.",
        "Most commercial pilots remain near their home overnight.",
        "Loggers have one of the highest rates of occupational fatalities of all occupations.",
        "They wear boots to guard against heavy objects.",
        "FBI special agents are on call 24 hours a day.",
        "They may have stands at trade fairs.",
        "Some now use drones instead of working outdoors.",
    ],
)
def test_what_it_does_not_say(sentence: str) -> None:
    assert list(facts_of(sentence)) == []


def test_a_sentence_that_names_one_of_several_is_of_this_one() -> None:
    titles = {"33-3011": "Bailiffs", "33-3012": "Correctional Officers and Jailers"}
    section = {"_intro": "Jailers work in shifts. Both travel."}
    found = set(read_page("Correctional Officers and Bailiffs", section, titles))
    assert found == {
        ("33-3012", "shifts", "often"), ("33-3011", "travel", "often"), ("33-3012", "travel", "often"),
    }  # fmt: skip


COOKS = {"35-2011": "Cooks, Fast Food", "35-2019": "Cooks, All Other"}
MASONS = {"47-2021": "Brickmasons and Blockmasons", "47-2051": "Cement Masons", "47-2053": "Terrazzo Workers"}
CLERKS = {
    "43-4071": "File Clerks",
    "43-4111": "Interviewers, Except Loan",
    "43-4181": "Ticket Agents and Travel Clerks",
}
BUSES = {"53-3051": "Bus Drivers, School", "53-3052": "Bus Drivers, Transit and Intercity"}
LINES = {"49-2021": "Tower Equipment Installers and Repairers", "49-9052": "Line Installers and Repairers"}
FLOORS = {"47-2041": "Carpet Installers", "47-2043": "Floor Sanders and Finishers", "47-2044": "Tile and Stone Setters"}


@pytest.mark.parametrize(
    ("page", "titles", "text", "told"),
    [
        ("Cooks", COOKS, "Cooks work in a fast-paced environment.", ["35-2011", "35-2019"]),
        ("Cooks", COOKS, "Cooks, all other, in particular, have a high rate.", ["35-2019"]),
        ("Masonry Workers", MASONS, "Masons often lift heavy materials.", ["47-2021", "47-2051"]),
        ("Information Clerks", CLERKS, "Although most clerks work in offices, interviewers may travel.", ["43-4111"]),
        ("Information Clerks", CLERKS, "Ticket agents lift luggage. Lifting may lead to sprains.", ["43-4181"]),
        ("Information Clerks", CLERKS, "Part-time work is common for file clerks.", ["43-4071"]),
        ("Bus Drivers", BUSES, "Intercity and charter bus drivers go home. Others stay.", ["53-3052"]),
        ("Bus Drivers", BUSES, "Bus drivers, school held about 7 jobs. They drive.", ["53-3051", "53-3052"]),
        ("Line Technicians", LINES, "Line installers and repairers have a high rate.", ["49-9052"]),
        ("Floors", FLOORS, "Carpet installers and floor sanders and finishers kneel.", ["47-2041", "47-2043"]),
    ],
)
def test_a_sentence_is_of_its_subject(page: str, titles: dict[str, str], text: str, told: list[str]) -> None:
    read = Page(page, titles)
    about: Sequence[str] = list(titles)
    for sentence in SENTENCES.split(text):
        about = read.about(sentence, about)
    assert about == told


def test_both_occupations_of_a_page_have_what_it_says_of_both() -> None:
    found = conditions()
    assert found["29-2011"] == found["29-2012"]
    assert found["29-2011"]["protective gear"] == "often"
    assert found["29-2011"]["nights"] == "sometimes", "they `may have shifts that include nights`"
    assert found["27-2011"]["part time"] == "often"
    assert found["11-9032"].keys() == {"overtime", "weekends"}


def test_the_stronger_of_two_sentences_stands(altered: Altered) -> None:
    section = "Many economists work outdoors. Some economists work outdoors."
    found = list(read_page("Economists", {"_intro": section}, {"19-3011": "Economists"}))
    assert [extent for _, _, extent in found] == ["often", "sometimes"]
    told = conditions(altered(FILE, "Actors work", "Actors work outdoors. Actors work"))
    assert told["27-2011"]["outdoors"] == "often"


def test_a_section_that_is_gone_is_named(altered: Altered) -> None:
    with pytest.raises(BadData, match="has no `Work Environment`"):
        tables(altered(FILE, "Work Environment", "Working conditions"))
