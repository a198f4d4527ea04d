"""recognition/ against sources, regions, occupations and routes: what cannot be so ends the build."""

import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from careerdata.build.atlas import build_atlas

from .conftest import Refused

BAKER, PROFESSIONS, FEES = "recognition/ca/baker.toml", "recognition/professions.toml", "recognition/fees.csv"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (BAKER, 'source = "guild"', 'source = "gild"', "`step.0.source`: `gild` is not in sources.toml"),
        (BAKER, 'not_regions = ["ca-bc"]', 'not_regions = ["ca-zz"]', "`step.3.not_regions`: no region `ca-zz` in ca"),
        (BAKER, 'regions = ["ca-on"]', 'regions = ["ca"]', "`step.5.regions`: no region `ca` in ca"),
        (BAKER, '"dough", "ph"', '"batter", "ph"', "`step.2.trained_in`: `batter` is not in groups.toml"),
        ("recognition/groups.toml", '"it"]', '"it"]\nsource = "x"', "`dough`: `source`: `x` is not in sources.toml"),
        (PROFESSIONS, '["00010"]', '["9"]', "`baker`: codes.ca: no occupation begins with 9"),
        (PROFESSIONS, "codes.ca", "codes.us", "`baker`: codes.ca and a file of the country go together"),
        (FEES, "ca,makers,fee", "ca,bakers,fee", ":2: `routes`: no route `bakers` in ca"),
        (FEES, ",guild\n", ",gild\n", ":2: `source`: `gild` is not in sources.toml"),
        ("recognition/sources.toml", 'grade = "official"', 'grade = "good"', "`guild.grade`: must be 'official'"),
    ],
)
def test_a_mistake_is_named(refused: Refused, file: str, old: str, new: str, told: str) -> None:
    message = refused(file, old, new)
    assert message.startswith(file)
    assert told in message


def test_no_occupation_is_two_professions(data: Path, refused: Refused) -> None:
    (data / "recognition/ca/cook.toml").write_text((data / BAKER).read_text(), encoding="utf-8")
    cook = '[cook]\nname = "Cook"\nisco = ["5120"]\ncodes.ca = ["000"]\n\n[baker]'
    assert "ca:00010 is in cook and baker" in refused(PROFESSIONS, "[baker]", cook)


def test_a_file_of_a_country_there_is_not(data: Path, refused: Refused) -> None:
    (data / "recognition/xx").mkdir()
    (data / "recognition/xx/baker.toml").write_text((data / BAKER).read_text(), encoding="utf-8")
    assert "xx: no country of data/" in refused(PROFESSIONS, "codes.ca", "codes.xx = ['1']\ncodes.ca")


def test_no_folder_is_no_mistake(data: Path, tmp_path: Path) -> None:
    for path in sorted((data / "recognition").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    (data / "recognition").rmdir()
    assert build_atlas(data, tmp_path / "atlas.db")["occupation"]


@pytest.fixture(name="stored")
def stored_(data: Path, tmp_path: Path) -> Any:
    """What the atlas has of a question."""
    build_atlas(data, tmp_path / "atlas.db")

    def asked(question: str) -> list[Any]:
        with closing(sqlite3.connect(tmp_path / "atlas.db")) as database:
            return database.execute(question).fetchall()

    return asked


def test_what_is_stored(stored: Any) -> None:
    ((country, profession, packed),) = stored("SELECT * FROM recognition")
    record = json.loads(zlib.decompress(packed))
    assert (country, profession, record["name"], record["body"]) == ("ca", "baker", "Baker", "Guild of Bakers")
    papers, english = record["steps"][0], record["steps"][2]
    assert (papers["body"], papers["after"], papers["earlier"]) == (
        "Guild of Bakers",
        [],
        [{"fee": 90, "fee_year": 2024}, {"fee": 80}],
    )
    assert english["trained_in"] == ["fr", "it", "ph"]
    assert "tests" not in papers
    assert stored("SELECT * FROM profession_of") == [("ca:00010", "baker")]


def test_a_source_is_stored_as_every_other_with_its_grade(stored: Any) -> None:
    found = {key: json.loads(text) for key, text in stored("SELECT * FROM recognition_source")}
    assert (found["guild"]["publisher"], found["guild"]["title"]) == ("Bakers' Guild", "fees")
    assert (found["guild"]["grade"], found["guild"]["dated"]) == ("official", "2026-01-15")
    assert "dated" not in found["blog"]
    assert found["blog"]["caveat"]


def test_a_row_of_several_routes_is_that_of_each(stored: Any) -> None:
    found = {route: json.loads(record) for _, route, record in stored("SELECT * FROM route_fee")}
    assert [fee["item"] for fee in found["masters"]] == ["spouse-work"]
    assert [fee["item"] for fee in found["makers"]] == ["fee", "fee", "funds", "levy", "processing", "spouse-work"]
    assert found["makers"][2] == {
        "item": "funds", "people": 2, "payer": "applicant", "amount": 5000, "currency": "CAD", "since": "2020-01-01",
        "source": "guild",
    }  # fmt: skip
