"""The candidates of the made-up world: written, read again, refused where a crosswalk is wrong."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from careercli.atlas import links
from careercli.atlas.links import _candidate
from careercli.errors import BadData
from careerdata.build.atlas import build_atlas
from careerdata.build.match import Candidate, dumped
from careerdata.build.match_path import Way

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
        Candidate("us:29-2011", 0.62, "clear", Way("close", "direct")),
        Candidate("gb:3111", 0.4, "tie", Way("split", "isco", "3212")),
    ]
    lines = zlib.decompress(dumped(found)).decode().splitlines()
    read = [_candidate(*line.split(" ")) for line in lines]
    assert read == [(one.id, one.score, one.certainty, *one.way) for one in found]
    assert isinstance(read[0], links.Candidate)


def test_the_direct_table_leads_there_and_back_unless_outvoted(build: Build) -> None:
    lines = "32120,29-2011,0.8,1,1,exact,direct,,dais,tiny\n32120,29-2012,,,,partial,direct,outvoted,dais,tiny\n"
    database = build(lines.replace("tiny", source()))
    assert database.execute("SELECT ca, us, weight, doubt FROM direct_link").fetchall() == [
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
