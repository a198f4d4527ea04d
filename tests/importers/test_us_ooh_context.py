"""Working conditions read off the sentences of the Occupational Outlook Handbook."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careercli.importers.us_ooh_context import FILE, SOURCE, facts_of, read_page, tables
from conftest import SLICES, Altered


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
    told = conditions(altered(str(FILE), "Actors work", "Actors work outdoors. Actors work"))
    assert told["27-2011"]["outdoors"] == "often"


def test_a_section_that_is_gone_is_named(altered: Altered) -> None:
    with pytest.raises(BadData, match="has no `Work Environment`"):
        tables(altered(str(FILE), "Work Environment", "Working conditions"))
