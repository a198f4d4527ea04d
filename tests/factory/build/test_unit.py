"""Texts of our own: a line and a unit's text on the card, and what ends the build, by file, line and field."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.record.occupation import Occupation
from careerdata.build.atlas import build_atlas, cards, check_data, load_ai, load_countries, load_skills, load_units
from careerdata.build.read import read_records
from careerdata.errors import BadRow
from careerdata.rows.records import SOURCES

from ..conftest import TINY

LINKED = TINY.parent / "linked"
UNIT = "units/7512.toml"
Edit = Callable[[str, str, str], None]
Refused = Callable[[str, str, str], str]


@pytest.fixture
def linked(tmp_path: Path) -> Path:
    """The made-up world with its links to ISCO-08 and the texts on two unit groups, to be altered."""
    shutil.copytree(TINY, tmp_path / "linked")
    return Path(shutil.copytree(LINKED, tmp_path / "linked", dirs_exist_ok=True))


@pytest.fixture
def edit(linked: Path) -> Edit:
    """`edit(file, old, new)`: `new` for `old` in one file."""

    def replace(file: str, old: str, new: str) -> None:
        text = (linked / file).read_text(encoding="utf-8")
        assert old in text, f"{file} has no `{old}`"
        (linked / file).write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace


@pytest.fixture
def refused(linked: Path, edit: Edit) -> Refused:
    """`refused(file, old, new)`: what the check says when `old` has become `new` in one file."""

    def check(file: str, old: str, new: str) -> str:
        edit(file, old, new)
        with pytest.raises(BadRow) as caught:
            check_data(linked)
        return caught.value.message.replace(f"{linked}/", "")

    return check


def made(data: Path) -> dict[str, Occupation]:
    """The records of every occupation by id."""
    sources = read_records(data / "sources.toml", SOURCES)
    countries = load_countries(data, sources)
    ai_data, units = load_ai(data, sources, countries), load_units(data, sources, countries)
    skills = load_skills(data, sources, units)
    return {one.record["id"]: one.record for country in countries for one in cards(country, ai_data, units, skills)}


def test_a_line_with_what_was_read_and_a_plain_name(linked: Path) -> None:
    records = made(linked)
    assert records["ca:00030"]["what"].startswith("Turn malt, hops and water into beer")
    assert records["ca:00030"]["what_read"] == ["codes-1", "us-onet-30-1"]
    assert records["ca:00030"]["what_source"] == "career-texts-1"
    assert "what" not in records["ca:00020"]
    assert records["ca:00040"]["plain_title"] == "Makers of clay pots and tiles"
    assert (records["ca:00040"]["title"], "title_en_source" in records["ca:00040"]) == ({"en": "Potters"}, False)


def test_our_name_replaces_a_title_of_another_publisher(linked: Path, edit: Edit) -> None:
    edit("ca/occupations.csv", "title_fr,level", "title_fr,title_en_from,level")
    for code in ("Boulangers/boulangères,", "Meuniers/meunières,", "Brasseurs/brasseuses,"):
        edit("ca/occupations.csv", code, f"{code},")
    edit("ca/occupations.csv", "Potters,,", "Potters,,crosswalk-1,")
    record = made(linked)["ca:00040"]
    assert record["title"] == {"en": "Makers of clay pots and tiles"}
    assert record["title_en_source"] == "career-texts-1"
    assert "plain_title" not in record
    edit("ca/names.csv", "00040,Makers of clay pots and tiles,career-texts-1\n", "")
    record = made(linked)["ca:00040"]
    assert (record["title"], record["title_en_source"]) == ({"en": "Potters"}, "crosswalk-1")


def test_the_text_of_the_unit_group_with_the_verdict(linked: Path) -> None:
    records = made(linked)
    unit = records["ca:00030"]["unit"]
    assert (unit["isco"], unit["title"], unit["quality"], unit["part"]) == (
        "7515",
        "Brewers and tasters",
        "exact",
        False,
    )
    assert (unit["others"], unit["written"], unit["source"]) == ([], "2026-11-22", "career-texts-1")
    assert unit["learn"][1] == {"name": "Taste beer.", "listed_in": "onet-activity"}
    assert unit["sources"] == ["codes-1"]
    assert unit["verdict"] == "reshaped"
    assert "unit" not in records["ca:00040"], "it has no link"


def test_of_several_groups_an_editors_choice_then_the_share_then_the_first(linked: Path, edit: Edit) -> None:
    def unit(key: str) -> tuple[str, bool, list[str]]:
        found = made(linked)[key]["unit"]
        return found["isco"], found["part"], [other["isco"] for other in found["others"]]

    assert unit("ca:00020") == ("7512", True, []), "an editor's: only a part"
    edit("ca/unit_of.csv", "00020,7512,part", "00020,7512,most")
    assert unit("ca:00020") == ("7512", False, [])
    edit("ca/unit_of.csv", "00020,7512,most,career-texts-1\n", "")
    edit("crosswalks/ca_isco.csv", "00030,7515", "00020,7515,0.4,1,split,chained,,crosswalk-1\nnoc2021,00030,7515")
    assert unit("ca:00020") == ("7515", False, ["7512"]), "0.4 and more carries it"
    edit("crosswalks/ca_isco.csv", "7515,0.4", "7515,0.39")
    assert unit("ca:00020") == ("7515", True, ["7512"]), "less is a part"
    edit("crosswalks/ca_isco.csv", "7515,0.39,1", "7515,,1")
    assert unit("ca:00020") == ("7512", True, ["7515"]), "a known share goes before none"


def test_a_group_without_a_text_is_no_failure(linked: Path) -> None:
    (linked / "units" / "7515.toml").unlink()
    assert "unit" not in made(linked)["ca:00030"]


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('sources = ["codes-1", "us-onet-30-1"]', "sources = []", f"{UNIT}:12: `sources`"),
        ('sources = ["codes-1", "us-onet-30-1"]\n', "", f"{UNIT}:1: `sources`"),
        ('"us-onet-30-1"]', '"us-onet-9"]', f"{UNIT}:12: `sources`: `us-onet-9` is not in sources.toml"),
        ("rise early", "rise at 3", f"{UNIT}:3: `suits.0`"),
        ("at night and learn", "and learn various things", f"{UNIT}:7: `entry_level`"),
        ("Weigh flour", "Weigh " + "fine and coarse " * 5 + "flour", f"{UNIT}:2: `day.0`"),
        ("Frozen dough", "Dough that is frozen raw and baked in shops", f"{UNIT}:10: `growth_areas.1`"),
        ('as = "Spreadsheet"', 'as = "Sheetspread"', f"{UNIT}:8: `learn.0`: onet-technology has no `Sheetspread`"),
        ('{ name = "Knead dough."', '{ name = "Eat dough"', f"{UNIT}:8: `learn.1`: onet-activity has no"),
        ('source = "onet-activity"', 'source = "hearsay"', f"{UNIT}:8: `learn.1.source`"),
        ('isco = "7512"', 'isco = "7515"', f"{UNIT}:1: `isco`"),
        ("shaping it stay hand work", "shaping it are safe from it", f"{UNIT}:5: `ai_changes`: a verdict"),
        (
            "Learn to read the plans",
            "Your work is future-proof, so read",
            f"{UNIT}:6: `ai_advice`: a verdict",
        ),
        ('by = "career editors"\n', "", f"{UNIT}:1: `by`"),
        (" Add breads that a line cannot make.", "", f"{UNIT}:6: `ai_advice`"),
        ('"Clean benches and machines"', '"Weigh flour and mix dough"', "has a line twice"),
    ],
)
def test_a_unit_text_that_cannot_be_so(refused: Refused, old: str, new: str, problem: str) -> None:
    assert problem in refused(UNIT, old, new)


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        ("ca/what.csv", "00010,", "00011,", "ca/what.csv:2: `code`: no occupation 00011"),
        ("ca/what.csv", "00030,", "001,", "ca/what.csv:3: `code`: no occupation 001"),
        ("ca/what.csv", "at night", "for 8 hours", "ca/what.csv:2: `what`: a figure"),
        (
            "ca/what.csv",
            "Mix dough and bake",
            "Responsible for",
            "ca/what.csv:2: `what`: a banned word",
        ),
        (
            "ca/what.csv",
            "Turn malt, hops and water into beer, and taste each",
            "Taste",
            ".csv:3: `what`: 7 words",
        ),
        ("ca/what.csv", "codes-1 us-onet-30-1", "codes-9", ".csv:3: `read`: `codes-9` is not in sources.toml"),
        ("ca/what.csv", "codes-1 us-onet-30-1", "", ".csv:3: `read`"),
        ("ca/what.csv", "brewery.", "brewery", ".csv:3: `what`: the last sentence has no end"),
        ("ca/names.csv", "00040,", "00041,", "ca/names.csv:2: `code`: no occupation 00041"),
        ("ca/unit_of.csv", "00020,7512", "00020,7515", ".csv:2: `isco`: 00020 is not linked to the unit group 7515"),
        ("ca/unit_of.csv", "part", "some", "ca/unit_of.csv:2: `covers`"),
    ],
)
def test_a_line_that_cannot_be_so(refused: Refused, file: str, old: str, new: str, problem: str) -> None:
    assert problem in refused(file, old, new)


def test_the_build_refuses_what_the_check_refuses(linked: Path, edit: Edit, tmp_path: Path) -> None:
    edit(UNIT, '{ name = "Knead dough."', '{ name = "Eat dough"')
    with pytest.raises(BadRow, match=r"learn\.1"):
        build_atlas(linked, tmp_path / "atlas.db")
