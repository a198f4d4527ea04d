"""The candidates of the made-up world, and counterparts found by reading: written, read again, refused where wrong."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.atlas import links
from careercli.atlas.links import _candidate
from careercli.errors import BadData
from careerdata.build.atlas import build_atlas
from careerdata.build.match import Candidate, Checked, dumped, load_checked
from careerdata.build.match_score import MatchPath
from careerdata.errors import BadRow

HEADER = "noc,soc,weight,rank,rank_back,quality,path,doubt,named_by,source\n"
Build = Callable[[str], sqlite3.Connection]


@pytest.fixture
def build(data: Path, tmp_path: Path) -> Build:
    """`build(lines)`: the atlas of the made-up world with these lines of the direct table."""

    def built(lines: str) -> sqlite3.Connection:
        (data / "crosswalks").mkdir()
        (data / "crosswalks" / "ca_us.csv").write_text(HEADER + lines, encoding="utf-8")
        build_atlas(data, tmp_path / "atlas.db")
        return sqlite3.connect(tmp_path / "atlas.db")

    return built


def test_candidates_are_read_as_they_were_written(tmp_path: Path) -> None:
    import zlib

    found = [
        Candidate("us:29-2011", 0.62, "clear", MatchPath("close", "direct")),
        Candidate("gb:3111", 0.4, "tie", MatchPath("split", "isco", "3212")),
    ]
    lines = zlib.decompress(dumped(found)).decode().splitlines()
    read = [_candidate(*line.split(" ")) for line in lines]
    assert read == [(one.id, one.score, one.certainty, *one.path) for one in found]
    assert isinstance(read[0], links.Candidate)


def test_the_direct_table_leads_there_and_back_unless_outvoted(build: Build) -> None:
    lines = "32120,29-2011,0.8,1,1,exact,direct,,dais,tiny\n32120,29-2012,,,,partial,direct,outvoted,dais,tiny\n"
    database = build(lines.replace("tiny", source()))
    assert database.execute("SELECT one, other, weight, doubt FROM direct_link").fetchall() == [
        ("ca:32120", "us:29-2011", 0.8, None),
        ("ca:32120", "us:29-2012", None, "outvoted"),
    ]


def test_every_occupation_has_a_line_even_where_nothing_is_found(build: Build) -> None:
    database = build("")
    occupations = {key for (key,) in database.execute("SELECT id FROM occupation")}
    assert {key for (key,) in database.execute("SELECT id FROM match_candidate")} == occupations


def test_a_wrong_line_is_named(build: Build) -> None:
    with pytest.raises(BadData, match=r"ca_us.csv.*2.*quality"):
        build(f"32120,29-2011,,1,1,perfect,direct,,dais,{source()}\n")


def source() -> str:
    """A source of the made-up world."""
    import tomllib

    from ..conftest import TINY

    return next(iter(tomllib.loads((TINY / "sources.toml").read_text(encoding="utf-8"))))


CHECKED_HEADER = "work,ca,us,gb,au,de,sg,source\n"
LINES = """butcher,1111,11-1,,,,,read
nurse,2222,11-2,3030 3131,,81302,,read
practical nurse,3333,11-3,,,,,read
surgeon,4444,11-4,~3232,,,,read
surgeon of bones,4444,11-5,~3232,,,,read
"""
KNOWN = [
    "ca:1111", "ca:2222", "ca:3333", "ca:4444", "us:11-1", "us:11-2", "us:11-3", "us:11-4", "us:11-5", "gb:3030",
    "gb:3131", "gb:3232", "au:1", "de:81302", "sg:1",
]  # fmt: skip


@pytest.fixture
def checked(tmp_path: Path) -> Checked:
    return load(tmp_path, LINES)


def load(folder: Path, lines: str) -> Checked:
    (folder / "crosswalks").mkdir()
    (folder / "crosswalks" / "checked.csv").write_text(CHECKED_HEADER + lines, encoding="utf-8")
    return load_checked(folder, {"read"}, KNOWN)


def test_the_first_named_is_the_general_one(checked: Checked) -> None:
    assert checked.of("ca:2222", "gb") == (("gb:3030", "gb:3131"), 1)
    assert checked.of("gb:3131", "ca") == (("ca:2222",), 1)


def test_several_kinds_of_work_leave_several_first_ones(checked: Checked) -> None:
    assert checked.of("ca:4444", "us") == (("us:11-4", "us:11-5"), 2)


def test_what_an_occupation_mostly_is_goes_before_what_it_holds_besides(tmp_path: Path) -> None:
    found = load(tmp_path, "a,~1111,11-1,,,,,read\nb,1111,11-2,,,,,read\n")
    assert found.of("ca:1111", "us") == (("us:11-2", "us:11-1"), 1)


def test_nothing_is_known_where_a_cell_is_empty(checked: Checked) -> None:
    assert checked.of("ca:3333", "de") == ((), 0)
    assert checked.of("ca:9", "us") == ((), 0)


def test_anothers_counterpart_is_ruled_out(checked: Checked) -> None:
    assert checked.rules_out("us:11-3", "de:81302")
    assert not checked.rules_out("us:11-2", "de:81302")
    assert not checked.rules_out("gb:9", "ca:1111"), "nobody of that country was read to be it"


def test_a_code_no_classification_has_is_named(tmp_path: Path) -> None:
    with pytest.raises(BadRow, match=r"checked\.csv:2: `us`: no occupation us:99-9"):
        load(tmp_path, "butcher,1111,99-9,,,,,read\n")
