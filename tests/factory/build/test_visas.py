"""Visa routes: a visas.toml that cannot be so ends the build; what a card keeps of one that can."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.build.ai_data import AiData
from careerdata.build.atlas import build_atlas, cards
from careerdata.build.card import Card
from careerdata.build.country_data import CountryData
from careerdata.build.skills import Skills
from careerdata.build.unit import Units

from .conftest import Refused

FILE = "ca/visas.toml"


@pytest.fixture(scope="module")
def made(ca: CountryData, ai_data: AiData, units: Units, skills: Skills) -> dict[str, Card]:
    """Every card of the made-up Canada by id."""
    return {card.record["id"]: card for card in cards(ca, ai_data, units, skills)}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"makers"]', '"menders"]', "route `makers`: `lists`: no list `menders`"),
        ('levels = ["2"]', 'levels = ["7"]', "route `masters`: `levels`: no level `7`"),
        ('codes = ["00030"]', 'codes = ["9"]', "route `masters`: `codes`: no occupation begins with 9"),
        ('source = "codes-1"', 'source = "codes-9"', "route `masters`: `source`: `codes-9` is not in sources.toml"),
        ('key = "masters"', 'key = "makers"', "`makers` is there twice"),
        ('lists = ["makers"]', 'levels = ["2"]', "no route asks the list `makers`"),
        ("needs = [", 'systems = ["ca/none"]\nneeds = [', "route `makers`: `systems`: no points system `ca/none`"),
        ("needs = [", "wants = [", "`route.0.wants`: no such key"),
        ("from = 2025-01-01\n", "", "`route.0.from`: is missing"),
        ('page = "https', 'page = "http', "`route.0.page`"),
        ("checked = 2026-03-01\n", "", "`route.0.checked`: is missing"),
        ('confidence = "O"', 'confidence = "X"', "`route.0.confidence`"),
        ('{ lists = ["makers"] }', "{}", "no `lists`, `levels` or `codes`"),
        ("needs = [", 'otherwise = "unknown"\nneeds = [', "`otherwise` unknown needs `otherwise_says`"),
        ('offer = "needed"', 'asks = ["stay"]', "says for `whom` it is"),
        ("needs = [", 'instead = { offer = "x" }\nneeds = [', "`instead` of what it does not ask: offer"),
        ("needs = [", 'least_pay = [{ amount = 0, period = "year" }]\nneeds = [', "`route.0.least_pay.0.amount`"),
        ('takes = { lists = ["makers"] }', 'maybe = { levels = ["2"], says = "x" }', "open to every occupation"),
    ],
)
def test_a_mistake_is_named(refused: Refused, old: str, new: str, told: str) -> None:
    message = refused(FILE, old, new)
    assert message.startswith(FILE)
    assert told in message


RIGHT = """
[[free_movement]]
key = "friends"
name = "Treaty of friends"
citizens = ["de"]
whom = "Citizens of Germany"
visa = "none"
says = "You may work."
from = 2001-01-01
to = 2020-12-31
after = "It ended."
page = "https://example.org/"
source = "codes-1"
clause = "1"
confidence = "O"
checked = 2026-03-01
"""


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('source = "codes-1"', 'source = "codes-9"', "free_movement `friends`: `source`: `codes-9`"),
        ('["de"]', '["ca"]', "free_movement `friends`: `citizens`: `ca` is the country itself"),
        ('["de"]', '["xx"]', "not the two small letters of a country"),
        ('["de"]', "[]", "`free_movement.0.citizens`"),
        ('after = "It ended."\n', "", "`to` and `after` go together"),
        ("to = 2020-12-31\n", "", "`to` and `after` go together"),
        ("to = 2020-12-31", "to = 2000-12-31", "`to` is before `from`"),
        ('visa = "none"', 'visa = "free"', "`free_movement.0.visa`"),
        ("checked = 2026-03-01\n", f"checked = 2026-03-01\n{RIGHT}", "free_movement `friends` is there twice"),
    ],
)
def test_a_mistake_of_free_movement_is_named(data: Path, tmp_path: Path, old: str, new: str, told: str) -> None:
    path = data / FILE
    assert old in RIGHT
    path.write_text(path.read_text() + RIGHT.replace(old, new, 1))
    with pytest.raises(BadData) as problem:
        build_atlas(data, tmp_path / "atlas.db")
    assert told in str(problem.value)


def test_no_file_is_no_mistake(data: Path, tmp_path: Path) -> None:
    (data / FILE).unlink()
    (data / "recognition/fees.csv").unlink()  # fees of its routes
    assert build_atlas(data, tmp_path / "atlas.db")["occupation"]


def test_a_file_without_routes(data: Path, tmp_path: Path) -> None:
    (data / FILE).write_text("route = []\n")
    with pytest.raises(BadData, match=r"visas\.toml:1: `route`"):
        build_atlas(data, tmp_path / "atlas.db")


def test_a_card_keeps_what_is_not_closed_on_the_day_it_was_checked(made: dict[str, Card]) -> None:
    kept = [(visa["route"], visa["status"], visa["details"]) for visa in made["ca:00010"].record["visas"]]
    assert kept == [
        ("ca/makers", "conditions", "On the list “Makers” (2026): with work experience in Canada"),
        (
            "ca/masters",
            "open",
            "For this level: TEER 2 (usually a diploma or apprenticeship of two years or more, or supervision)",
        ),
    ]
    assert {visa["on"] for visa in made["ca:00010"].record["visas"]} == {"2026-03-01"}


def test_a_card_of_an_occupation_without_an_open_route_says_what_is_closed(made: dict[str, Card]) -> None:
    kept = {visa["route"]: (visa["status"], visa["details"]) for visa in made["ca:00020"].record["visas"]}
    assert kept == {
        "ca/makers": ("closed", "Not on the list “Makers” (2026)"),
        "ca/masters": ("closed", "The job is TEER 4; the route takes 2"),
    }


def test_what_a_profile_tells_comes_first(made: dict[str, Card]) -> None:
    told = made["ca:00030"].record["visas"]
    assert "on" not in told[0]
    assert [visa["status"] for visa in told if "on" in visa] == ["closed", "closed"]
