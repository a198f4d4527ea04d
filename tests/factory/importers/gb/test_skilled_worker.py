"""The Skilled Worker skilled_worker: levels, lists, and the file that describes them."""

import tomllib
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careercli.errors import BadData
from careerdata.errors import WrongColumn
from careerdata.importers.gb import skilled_worker
from careerdata.importers.gb.skilled_worker import ELIGIBLE, SHORTAGE, tables
from careerdata.importers.gb.skilled_worker import SALARY_FILE as SALARY
from careerdata.rows.listing import ListRow
from careerdata.rows.occupation import LevelRow

DESCRIBED = Path(__file__).parents[4] / "data" / "gb" / "lists.toml"


def levels(folder: Path = SLICES) -> dict[str, str]:
    table = tables(folder)[0]
    assert table.path == "gb/levels.csv"
    return {row.code: row.level for row in table.rows if isinstance(row, LevelRow)}


def lists(code: str, folder: Path = SLICES) -> dict[str, str]:
    table = tables(folder)[1]
    assert table.path == "gb/lists.csv"
    return {row.list: row.condition for row in table.rows if isinstance(row, ListRow) and row.code == code}


@pytest.mark.parametrize(
    ("code", "level"),
    [("1111", "6+"), ("2211", "6+"), ("3111", "3-5"), ("6131", "3-5"), ("6135", "2"), ("3214", "below-3")],
)
def test_a_level_is_the_heading_s(code: str, level: str) -> None:
    assert levels()[code] == level


@pytest.mark.parametrize("code", ["1112", "9131", "9119"])
def test_no_level_where_the_tables_give_none_or_not_one(code: str) -> None:
    assert code not in levels()


def test_eligible_higher_medium_and_not() -> None:
    assert lists("2211") == {"skilled-worker-higher": ""}
    assert lists("5442") == {"skilled-worker-medium": ""}
    assert lists("1112") == {"skilled-worker-ineligible": ""}


def test_a_code_eligible_for_some_jobs_only() -> None:
    assert lists("9119") == {
        "skilled-worker-medium": "only the jobs the rules name, with three years' full-time experience",
        "skilled-worker-ineligible": "all other jobs",
        "immigration-salary-list": "only deckhands on vessels of nine metres or more, with three years of it",
    }


def test_stayers_of_before_april_2024() -> None:
    assert lists("3214")["skilled-worker-ineligible"].startswith("except for staying")


def test_table_2b_is_another_route() -> None:
    assert lists("3429").keys() == {"skilled-worker-medium", "temporary-shortage-list"}


def test_the_shortage_list_names_the_jobs_where_it_holds_some_only() -> None:
    assert lists("3111")["temporary-shortage-list"] == ""
    assert lists("3429")["temporary-shortage-list"].startswith("only Industrial and product designers; Packaging")


def test_the_salary_list_in_our_own_words() -> None:
    assert lists("5316")["immigration-salary-list"] == ""
    assert lists("5235")["immigration-salary-list"] == "Scotland only"
    assert lists("1212")["immigration-salary-list"] == "only fishing boat masters; Scotland only"
    assert lists("6136")["immigration-salary-list"].endswith("; until 2028-07-22")


@pytest.mark.parametrize(
    ("file", "old", "new", "problem"),
    [
        (ELIGIBLE, "1a,5442", "7,5442", "`5442`: `table` is `7`"),
        (ELIGIBLE, "1a,5442", "1,5442", "`5442`: its tables give it two levels"),
        (ELIGIBLE, "1a,5442", "1a,5499", "`5499` is no such code"),
        (SHORTAGE, "5235,", "5299,", "`5299` is no such code"),
        (SALARY, "5316,", "5399,", "`5399` is no such code"),
        (SALARY, "only deckhands", "only cooks", "`9119`: the criterion no longer begins `only deckhands`"),
        (SALARY, "Carpenters – all jobs", "Carpenters – only joiners", "`5316`: the criterion no longer begins `all"),
        (SALARY, "Yes,Yes,Yes,Yes,31", "Yes,Yes,Yes,Perhaps,31", "`NI` is `Perhaps`"),
        (SALARY, "22 July 2028", "soon", "`6135`: `removal_date` is `soon`"),
    ],
)
def test_what_does_not_fit_stops(altered: Altered, file: Path, old: str, new: str, problem: str) -> None:
    with pytest.raises(BadData, match=problem):
        tables(altered(file, old, new))


@pytest.mark.parametrize(
    ("file", "column"),
    [
        (ELIGIBLE, "table"),
        (ELIGIBLE, "soc2020"),
        (SHORTAGE, "only_job_types"),
        (SALARY, "title_and_criteria"),
        (SALARY, "Scotland"),
        (SALARY, "removal_date"),
    ],
)
def test_a_renamed_column_is_named(altered: Altered, file: Path, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        tables(altered(file, column, "renamed"))


def test_every_list_is_described_in_its_year() -> None:
    described = tomllib.loads(DESCRIBED.read_text(encoding="utf-8"))
    assert described.keys() == {
        skilled_worker.HIGHER,
        skilled_worker.MEDIUM,
        skilled_worker.NOT_ELIGIBLE,
        skilled_worker.SHORTAGE_LIST,
        skilled_worker.SALARY_LIST,
    }
    sources = {row.key()[1]: row.source for row in tables(SLICES)[1].rows}
    for name, years in described.items():
        assert years.keys() == {skilled_worker.YEAR}
        assert years[skilled_worker.YEAR]["source"] == sources[name]
