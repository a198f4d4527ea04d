"""data/ai at hand, and what it may not say: file, line and key of the first mistake."""

from pathlib import Path

import pytest

from careercli.errors import BadData
from careerdata.build.ai_data import AiData
from careerdata.build.atlas import build_atlas, check_data
from careerdata.rows.ai import AiTaskRow

from .conftest import Refused


def test_tasks_by_onet_code(ai_data: AiData) -> None:
    assert {onet: [task.task for task in tasks] for onet, tasks in ai_data.tasks.items()} == {
        "51-1010.00": ["1", "2", "3", "4", "5"],
        "51-2011.00": ["6", "7"],
    }
    assert len(ai_data.every(AiTaskRow)) == 7


def test_products_by_every_occupation_they_name(ai_data: AiData) -> None:
    assert {entry: [row.product for row in rows] for entry, rows in ai_data.products.items()} == {
        "ca:00030": ["hop-eye", "page-ca-00030-1"],
        "us:51-1010": ["hop-eye", "yeast-eye"],
    }


def test_values_by_the_code_they_are_rated_at(ai_data: AiData) -> None:
    assert sorted(ai_data.values) == [("isco08", "7514"), ("isco08", "7515"), ("soc2018", "51-1010")]
    assert list(ai_data.measures) == ["beta", "index"]


def test_a_world_without_the_folder(tmp_path: Path) -> None:
    country = AiData(tmp_path / "ai", {}, [], {})
    assert (country.shares, country.measures, country.every(AiTaskRow)) == ({}, {}, [])


def test_a_file_nobody_describes(data: Path, tmp_path: Path) -> None:
    (data / "ai" / "robots.csv").write_text("robot\n", encoding="utf-8")
    with pytest.raises(BadData, match=r"ai/robots\.csv:1: `robots\.csv`: no row model describes"):
        build_atlas(data, tmp_path / "atlas.db")


def test_a_check_without_building_finds_the_same(data: Path) -> None:
    assert check_data(data) == {"ca": 4, "us": 4}
    path = data / "ai" / "tasks.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(",human,no,no,", ",augmented,no,no,", 1), encoding="utf-8")
    with pytest.raises(BadData, match=r"ai/tasks\.csv:4: `bucket`"):
        check_data(data)


SHARES = "ai/shares.csv"
EXACT = "us,51-1010,42.86,28.57,28.57,42.86,28.57,28.57,42.86"
FIRST = "1,51-1010.00,51-1010,core,E1,E1,3,4,no,automated,yes,no,yes"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (
            "ai/tasks.csv",
            "51-2011.00,51-2011,core",
            "51-2011.00,51-2019,core",
            "tasks.csv:7: `code`: no occupation us:51-2019",
        ),
        ("ai/tasks.csv", "yes,,1.A 1.B", "yes,,1.A 1.C", "tasks.csv:7: `dwas`: no activity 1.C"),
        ("ai/tasks.csv", "yes,,1.A 1.B", "yes,99,1.A 1.B", "tasks.csv:7: `labels_of`: no task 99"),
        (
            "ai/tasks.csv",
            "yes,,1.D,ai-eloundou-2023",
            "yes,,1.D,ai-2099",
            "tasks.csv:2: `source`: `ai-2099` is not in sources.toml",
        ),
        ("ai/dwas.csv", "1.D,automated", "1.E,automated", "tasks.csv:2: `dwas`: no activity 1.D"),
        ("us/dwas.csv", "1.D,Log", "1.E,Log", "dwas.csv:4: `dwa`: no activity 1.D"),
        (SHARES, "us,51-2011", "us,51-2010", "shares.csv:6: `code`: no occupation us:51-2010"),
        (
            SHARES,
            "mixed,51-1010.00:0.5",
            "mixed,51-1010.01:0.5",
            "shares.csv:4: `origins`: no O*NET code with tasks 51-1010.01",
        ),
        (SHARES, "2,2,crosswalk-1", "2,2,crosswalk-9", "shares.csv:2: `path`: no source crosswalk-9"),
        (
            "ai/products.csv",
            "ca:00030 us:51-1010",
            "ca:00031 us:51-1010",
            "products.csv:2: `occupations`: no occupation ca:00031",
        ),
        (
            "ai/products.csv",
            "us:51-1010,1.B,K123457",
            "us:51-1010,1.F,K123457",
            "products.csv:4: `activities`: no activity 1.F",
        ),
        ("ai/measures.csv", "beta,soc", "alpha,soc", "measures.csv:2: `measure`: no measure alpha"),
        ("ai/measures.csv", "75.0,,measure-1", "75.0,,measure-9", "measures.csv:3: `source`: `measure-9` is not in"),
        (
            "ai/measure_links.csv",
            "us:51-1010,soc2018",
            "us:51-1019,soc2018",
            "measure_links.csv:5: `occupation`: no occupation us:51-1019",
        ),
        (
            "ai/measure_links.csv",
            "concordance,us:51-1010",
            "concordance,us:51-1019",
            "measure_links.csv:4: `via`: no occupation us:51-1019",
        ),
        (
            "ai/measures.toml",
            'source = "measure-1"',
            'source = "measure-9"',
            "measures.toml: `beta.source`: `measure-9` is not in sources.toml",
        ),
    ],
)
def test_a_name_of_nothing(refused: Refused, file: str, old: str, new: str, told: str) -> None:
    assert told in refused(file, old, new)


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("ai/tasks.csv", ",core,E1,E1,3,4", ",core,E1,E1,3,5", "ai/tasks.csv:2: `t2`: "),
        ("ai/tasks.csv", ",core,E1,E1,3,4", ",core,E1,E3,3,4", "ai/tasks.csv:2: `gpt4`: "),
        ("ai/tasks.csv", ",core,E1,E1", ",main,E1,E1", "ai/tasks.csv:2: `type`: "),
        ("ai/tasks.csv", "\n2,", "\nx,", "ai/tasks.csv:3: `task`: "),
        ("ai/tasks.csv", "\n3,", "\n2,", "ai/tasks.csv:4: `onet,task`: 51-1010.00 2 is there twice"),
        ("ai/tasks.csv", ",physical,", ",", "ai/tasks.csv:1: `physical`: the column is missing"),
        ("ai/dwas.csv", ",rated,tasks", ",tasks", "ai/dwas.csv:1: `rated`: the column is missing"),
        (SHARES, ",quality,", ",", "ai/shares.csv:1: `quality`: the column is missing"),
        (SHARES, ",mixed,", ",fair,", "ai/shares.csv:4: `quality`: "),
        (SHARES, "!residual-group", "!lost", "ai/shares.csv:3: `automated`: "),
        ("ai/products.csv", ",1.B,K123456", ",1.B,X1", "ai/products.csv:2: `reference"),
        ("ai/measures.csv", "index,isco08,7514,0.50", "index,isco08,7514,half", "ai/measures.csv:3: `value`: "),
        ("ai/measure_links.csv", ",quality,", ",", "ai/measure_links.csv:1: `quality`: the column is missing"),
        ("ai/measures.toml", "year = 2023", "year = 1823", "ai/measures.toml:5: `beta.year`: "),
    ],
)
def test_a_cell_or_column_that_is_none(refused: Refused, file: str, old: str, new: str, told: str) -> None:
    assert told in refused(file, old, new)


@pytest.mark.parametrize(
    ("column", "new", "told"),
    [
        ("bucket", FIRST.replace("automated", "augmented"), "`augmented`, but the rule gives `automated`"),
        ("contested", FIRST.replace("yes,no,yes", "yes,yes,yes"), "`yes`, but the rule gives `no`"),
        ("firm", FIRST.replace("yes,no,yes", "yes,no,no"), "`no`, but the rule gives `yes`"),
        ("bucket", FIRST.replace("E1,E1,3,4,no", "E0,E0,3,4,no"), "`automated`, but the rule gives `human`"),
        ("bucket", FIRST.replace("3,4,no", "2,2,no"), "`automated`, but the rule gives `augmented`"),
        ("bucket", FIRST.replace("3,4,no", "3,4,yes"), "`automated`, but the rule gives `augmented`"),
        ("bucket", FIRST.replace("E1,E1,3,4,no", "E1,,3,4,no"), "`automated`, but the rule gives `unrated`"),
    ],
)
def test_a_bucket_the_rule_does_not_give(refused: Refused, column: str, new: str, told: str) -> None:
    assert f"ai/tasks.csv:2: `{column}`: {told} for its labels" in refused("ai/tasks.csv", FIRST, new)


@pytest.mark.parametrize(
    ("column", "new"),
    [
        ("automated", EXACT.replace("42.86,28.57,28.57", "42.80,28.57,28.57", 1)),
        ("automated_2", EXACT.replace("28.57,42.86,28.57,28.57", "28.57,42.96,28.57,28.57")),
        ("automated_3", EXACT.replace("28.57,42.86", "28.57,42.00").replace("28.57,42.00,28", "28.57,42.86,28")),
    ],
)
def test_shares_that_make_no_whole(refused: Refused, column: str, new: str) -> None:
    assert new != EXACT
    told = refused(SHARES, EXACT, new)
    assert f"ai/shares.csv:5: `{column}`: the parts add up to " in told
    assert told.endswith(", not 100")


def test_rounding_alone_makes_a_whole(data: Path, tmp_path: Path) -> None:
    path = data / SHARES
    near = EXACT.replace("42.86,28.57,28.57", "42.82,28.57,28.57", 1)
    path.write_text(path.read_text(encoding="utf-8").replace(EXACT, near), encoding="utf-8")
    assert build_atlas(data, tmp_path / "atlas.db")["task"] == 7


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("51-2011.00:0.5000", "51-2011.00:0.4000", "shares.csv:4: `origins`: the parts add up to 0.9, not 1"),
        ("00030,21.43,47.62", "00030,!residual-group,47.62", "shares.csv:4: `automated`: a share is missing"),
        ("30.95,54.76,", "30.95,,", "shares.csv:4: `automated_2`: a share is missing"),
        ("00020,!residual-group", "00020,!military", "shares.csv:3: `automated`: without a path all three"),
        ("0,0,none,none,,us", "0,0,none,none,51-1010.00:1.0000,us", "shares.csv:3: `automated`: without a path"),
    ],
)
def test_shares_or_a_reason_never_half(refused: Refused, old: str, new: str, told: str) -> None:
    assert told in refused(SHARES, old, new)


def test_no_draft_of_the_atlas_is_left(data: Path, tmp_path: Path) -> None:
    (data / "ai" / "tasks.csv").write_text("task\n", encoding="utf-8")
    with pytest.raises(BadData):
        build_atlas(data, tmp_path / "out" / "atlas.db")
    assert list((tmp_path / "out").iterdir()) == []


def test_parts_that_do_not_make_the_measure(refused: Refused) -> None:
    told = refused("ai/measure_parts.csv", "0.200000,0.100000", "0.300000,0.100000")
    assert told == "ai/measure_parts.csv:2: `rated_at`: the parts make 0.300000, but the measure is 0.25"


def test_a_part_of_an_activity_without_a_title(refused: Refused) -> None:
    told = refused("ai/measure_activities.csv", "4.A.2,", "4.A.9,")
    assert told == "ai/measure_parts.csv:4: `activity`: no activity 4.A.2"
