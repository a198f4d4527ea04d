"""One mistake at a time in data/: each ends the build, naming file, line and key."""

from pathlib import Path

import pytest

from careercli.errors import BAD_DATA, BadData
from careercli.lock import locked
from careerdata.build.atlas import build_atlas
from careerdata.build.read import read_rows
from careerdata.rows.pay import WageRow
from careerdata.rows.work import ActivityRow

from .conftest import Refused

HEADER = "code,region,year,period,p10,p25,p50,p75,p90,mean,employment,note,source"
BAKERS = "00010,ca,2025,hour,20,,30,,50,,,,pay-1"
MIXED = (
    "ca/wages.csv:1: `header`: the columns should stand as code, region, year, period, p10, p25, p50, p75, p90, mean,"
    " employment, employment_rse, per_1000_jobs, location_quotient, p50_hour, note, basis, source, none of them twice"
)
MILLERS = "00020,ca,2025,hour,!minimum-wage-floor,,!minimum-wage-floor,,25,,,,pay-1"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (HEADER, HEADER.replace("region", "place"), "ca/wages.csv:1: `place`: unknown column"),
        (HEADER, HEADER.replace(",source", ""), "ca/wages.csv:1: `source`: the column is missing"),
        (HEADER, HEADER.replace("year,period", "period,year"), MIXED),
        (HEADER, HEADER.replace("period", "period,period"), MIXED),
        (HEADER, HEADER + ",colour", "ca/wages.csv:1: `colour`: unknown column"),
        (HEADER, "\ufeff" + HEADER, "ca/wages.csv:1: `\ufeffcode`: unknown column"),
        (HEADER + "\n", "", "ca/wages.csv:1: `00010`: unknown column"),
        (BAKERS, BAKERS + ",", "ca/wages.csv:2: `line`: 14 cells, not 13"),
        (BAKERS, BAKERS.replace(",,,,", ","), "ca/wages.csv:2: `line`: 10 cells, not 13"),
        (MILLERS, "", "ca/wages.csv:3: `line`: 0 cells, not 13"),
        (MILLERS, BAKERS, "ca/wages.csv:3: `code,region,year,period,basis`: 00010 ca 2025 hour is there twice"),
        (
            BAKERS,
            f"{MILLERS}\n{BAKERS}",
            "ca/wages.csv:3: `code,region,year,period,basis`: 00010 ca 2025 hour is out of order",
        ),
        (BAKERS, BAKERS.replace("pay-1", "pay-9"), "ca/wages.csv:2: `source`: `pay-9` is not in sources.toml"),
        (BAKERS, BAKERS.replace("pay-1", ""), "ca/wages.csv:2: `source`"),
        (BAKERS, BAKERS.replace(",30,", ",thirty,"), "ca/wages.csv:2: `p50`"),
        (BAKERS, BAKERS.replace(",30,", ",3e1,"), "ca/wages.csv:2: `p50`"),
        (BAKERS, BAKERS.replace(",30,", ",NaN,"), "ca/wages.csv:2: `p50`"),
        (BAKERS, BAKERS.replace(",30,", ',"3,000",'), "ca/wages.csv:2: `p50`"),
        (BAKERS, BAKERS.replace(",30,", ",!lost,"), "ca/wages.csv:2: `p50`"),
        (BAKERS, BAKERS.replace(",30,", ",>=,"), "ca/wages.csv:2: `p50`"),
        (BAKERS, BAKERS.replace(",30,", ",60,"), "ca/wages.csv:2: `code,region,year,period,basis`"),
        (BAKERS, BAKERS.replace(",30,", ",>=60,"), "percentiles do not rise: 50 after 60"),
        (BAKERS, BAKERS.replace("00010", "1 0"), "ca/wages.csv:2: `code`"),
        (BAKERS, BAKERS.replace(",ca,", ",Canada,"), "ca/wages.csv:2: `region`"),
        (BAKERS, BAKERS.replace("2025", "20255"), "ca/wages.csv:2: `year`"),
        (BAKERS, BAKERS.replace("hour", "day"), "ca/wages.csv:2: `period`"),
        (BAKERS, BAKERS.replace(",,,,pay", ",,,\x1b[31mred,pay"), "ca/wages.csv:2: `note`"),
        (BAKERS, BAKERS.replace(",,,,pay", ',,,"two\nlines",pay'), "ca/wages.csv:3: `note`"),
    ],
)
def test_a_bad_wage_file(refused: Refused, old: str, new: str, told: str) -> None:
    assert told in refused("ca/wages.csv", old, new)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("ca/occupations.csv", "Bakers", "", "ca/occupations.csv:2: `title_en`"),
        ("ca/occupations.csv", "Bakers", "Ba\x07kers", "ca/occupations.csv:2: `title_en`"),
        ("ca/occupations.csv", "Bakers", "Ba\x9bkers", "ca/occupations.csv:2: `title_en`"),
        ("ca/occupations.csv", "00020,", "00010,", "ca/occupations.csv:3: `code`: 00010 is there twice"),
        ("ca/titles.csv", "en,Bagel", "xx,Bagel", "ca/titles.csv:2: `lang`"),
        ("ca/outlook.csv", "1000,1300", ",1300", "ca/outlook.csv:2: `employment_start`"),
        ("ca/outlook.csv", "total", "in all", "ca/outlook.csv:2: `openings_basis`"),
        ("ca/interests.csv", ",1,realistic", ",first,realistic", "ca/interests.csv:2: `rank`"),
        ("us/wage_levels.csv", ",70000,", ",,", "us/wage_levels.csv:2: `level4`"),
        ("us/activities.csv", ",1,2,0,", ",!suppressed,2,0,", "us/activities.csv:2: `core`"),
        ("us/related.csv", ",2,codes", ",near,codes", "us/related.csv:2: `rank`"),
        ("money/rates.csv", "1.25", "0", "money/rates.csv:2: `per_usd`"),
        ("money/rates.csv", "1.25", ">=1", "money/rates.csv:2: `per_usd`"),
        ("money/rates.csv", "rates-1", "rates-9", "money/rates.csv:2: `source`"),
        ("money/net.csv", ",2000,1000,", ",2000.1234,1000,", "money/net.csv:2: `regional`"),
        (
            "money/net.csv",
            "ca,ca-on,,2025,20000",
            "ca,ca-on,,2025,60000",
            "money/net.csv:6: `country,region,status,gross`",
        ),
        ("money/net.csv", "ca,ca-on,,2025,20000", "ca,ca-on,,2024,20000", "money/net.csv: ca-on: the year is not"),
        ("money/net.csv", "50000,5000,2500,2500", "50000,45000,2500,2500", "ca-on: 50000 leaves no more than 20000"),
        ("money/net.toml", "[us]", "[gb]", "money/net.csv: the countries are not those of net.toml"),
        ("money/net.toml", '"net-below"', '"below"', "money/net.toml:4: `ca.below`"),
        ("money/price_levels.csv", "125", "", "money/price_levels.csv:2: `level`"),
        ("sources.toml", "[pay-1]", "[pay-1", "sources.toml cannot be read"),
        ("sources.toml", 'vintage = "2021"', "vintage = 2021", "sources.toml:5: `codes-1.vintage`"),
        ("sources.toml", 'vintage = "2021"\n', "", "sources.toml:2: `codes-1.vintage`"),
        ("sources.toml", 'vintage = "2021"', 'vintage = "2021"\nyear = 1', "sources.toml:6: `codes-1.year`"),
        ("ca/country.toml", "hours_per_year = 2000", "hours_per_year = 0", "ca/country.toml:10: `hours_per_year`"),
        ("ca/country.toml", 'currency = "CAD"', 'currency = "$"', "ca/country.toml:7: `currency`"),
        ("ca/country.toml", 'pay_period = "hour"', 'pay_period = "day"', "ca/country.toml:9: `pay_period`"),
        ("ca/country.toml", "currency =", "currency", "ca/country.toml cannot be read"),
        ("ca/lists.toml", 'status = "replaced"', 'status = "gone"', "ca/lists.toml:4: `makers.2025.status`"),
        ("ca/profiles/00030.toml", "out_of = 10", "out_of = 0", "ca/profiles/00030.toml:15: `ratings.0.out_of`"),
        ("ca/profiles/00030.toml", "[ai]", "[ai", "ca/profiles/00030.toml cannot be read"),
    ],
)
def test_any_other_bad_file(refused: Refused, file: str, old: str, new: str, told: str) -> None:
    assert told in refused(file, old, new)


@pytest.mark.parametrize("file", ["ca/wages.csv", "ca/country.toml", "sources.toml", "ca/profiles/00030.toml"])
def test_a_file_that_is_not_utf_8(data: Path, tmp_path: Path, file: str) -> None:
    (data / file).write_bytes((data / file).read_bytes() + b"\xff\xfe")
    with pytest.raises(BadData, match=Path(file).name) as caught:
        build_atlas(data, tmp_path / "atlas.db")
    assert caught.value.exit_code == BAD_DATA


@pytest.mark.parametrize("file", ["sources.toml", "ca/country.toml"])
def test_a_file_that_must_be_there(data: Path, tmp_path: Path, file: str) -> None:
    (data / file).unlink()
    with pytest.raises(BadData, match=f"{Path(file).name} cannot be read"):
        build_atlas(data, tmp_path / "atlas.db")


def test_no_country_at_all(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text("")
    with pytest.raises(BadData, match="holds no country folder"):
        build_atlas(tmp_path, tmp_path / "atlas.db")


def test_a_file_no_noun_owns(data: Path, tmp_path: Path) -> None:
    (data / "ca" / "colours.csv").write_text("code,colour,source\n")
    with pytest.raises(BadData, match=r"colours\.csv:1: `colours\.csv`"):
        build_atlas(data, tmp_path / "atlas.db")


def test_a_mistake_leaves_the_atlas_that_was_there(refused: Refused, tmp_path: Path, tiny_atlas: Path) -> None:
    before = tiny_atlas.read_bytes()
    (tmp_path / "atlas.db").write_bytes(before)
    refused("ca/wages.csv", ",30,", ",thirty,")
    assert (tmp_path / "atlas.db").read_bytes() == before
    assert [path.name for path in tmp_path.glob("atlas*")] == ["atlas.db"]


def test_a_failure_while_writing_leaves_no_draft(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("careerdata.build.words.index", lambda database: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        build_atlas(data, tmp_path / "made" / "atlas.db")
    assert list((tmp_path / "made").iterdir()) == []


def test_what_a_killed_build_left_is_removed_and_nothing_else(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "made"
    folder.mkdir()
    for name in ("atlas.4711.draft", "atlas.4711.draft-journal", "atlas.4712.draft", "other.4711.draft"):
        (folder / name).write_text("half")
    with locked(str(folder / "atlas.4712.draft")):  # another build, which is still at it
        build_atlas(data, folder / "atlas.db")
    assert sorted(path.name for path in folder.iterdir()) == ["atlas.4712.draft", "atlas.db", "other.4711.draft"]


def test_two_builds_of_the_same_text_are_equal(data: Path, tmp_path: Path, tiny_atlas: Path) -> None:
    build_atlas(data, tmp_path / "atlas.db")
    assert (tmp_path / "atlas.db").read_bytes() == tiny_atlas.read_bytes()


def test_a_column_without_content_may_be_left_out(data: Path, tmp_path: Path) -> None:
    path = data / "ca" / "wages_bc.csv"
    path.write_text("code,region,year,period,p50,basis,source\n00020,ca-bc,2025,hour,24,all,pay-1\n")
    row = next(iter(read_rows(path, WageRow, {"pay-1"})))
    assert (row.p10, row.p50, row.basis) == ("", "24", "all")
    build_atlas(data, tmp_path / "atlas.db")


def test_a_basis_is_part_of_the_key(data: Path) -> None:
    path = data / "ca" / "wages_bc.csv"
    line = "00020,ca-bc,2025,hour,24,{},pay-1\n"
    header = "code,region,year,period,p50,basis,source\n"
    path.write_text(header + line.format("all") + line.format("full-time"))
    assert [row.basis for row in read_rows(path, WageRow, {"pay-1"})] == ["all", "full-time"]
    path.write_text(header + line.format("all") + line.format("all"))
    with pytest.raises(BadData, match="00020 ca-bc 2025 hour all is there twice"):
        read_rows(path, WageRow, {"pay-1"})


def test_a_cell_that_may_be_of_two_kinds_is_named_by_its_column(data: Path) -> None:
    path = data / "us" / "activities.csv"
    path.write_text(path.read_text().replace(",1,2,0,", ",1,2,x,", 1))
    with pytest.raises(BadData) as refused:
        read_rows(path, ActivityRow, {"codes-1"})
    assert "activities.csv:2: `unrated`: " in refused.value.message
