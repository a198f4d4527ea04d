"""`import careercli`: the answers of the command line, byte for byte, with rows, a page and nothing of the reader's."""

import json
import pickle
import re
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import careercli

FACTS: dict[str, Any] = {"age": 30, "education": "bachelor", "clb": 9, "work_years": 3}
DAY = "2026-06-01"
QUESTIONS: dict[str, Callable[[], Any]] = {
    "show ca:32120": lambda: careercli.occupation("ca:32120"),
    "show 32120": lambda: careercli.occupation("32120"),
    "show gb:2231 --currency USD --ppp --per month": lambda: careercli.occupation(
        "gb:2231", currency="USD", ppp=True, per="month"
    ),
    "search nurse --country gb": lambda: careercli.search("nurse", country="gb"),
    "compare 32120 29-2011": lambda: careercli.compare("32120", "29-2011"),
    "compare us:29-1141 ca:31301 --in us-tx,ca-on --net": lambda: careercli.compare(
        "us:29-1141", "ca:31301", places=["us-tx", "ca-on"], net=True
    ),
    "salary ca:32120 --region ON": lambda: careercli.salary("ca:32120", region="ON"),
    "salary us:15-1252 --region us-tx --net --real": lambda: careercli.salary(
        "us:15-1252", region="us-tx", net=True, real=True
    ),
    "salary --country SG --sort p50 --min 100000": lambda: careercli.pay_table("SG", sort="p50", min_pay=100000),
    f"visas ca:32120 --on {DAY}": lambda: careercli.visas("ca:32120", on=DAY),
    f"points ca/fsw67 --set age=30,education=bachelor,clb=9,work_years=3 --on {DAY}": lambda: careercli.points(
        "ca/fsw67", on=DAY, **FACTS
    ),
    f"points ca/crs age=30 single bachelor ielts=8/7.5/7/7 canadian_work_years=1 foreign_work_years=0 --on {DAY}": (
        lambda: careercli.points(
            "ca/crs", "single", "bachelor", on=DAY, age=30, ielts="8/7.5/7/7", canadian_work_years=1,
            foreign_work_years=0,
        )
    ),
    f"move nurse --from PH --trained-in PH --worked-in SG --to gb,de --by time --on {DAY}": lambda: careercli.move(
        "nurse", from_="PH", trained_in="PH", worked_in=["SG"], to=["gb", "de"], by="time", on=DAY
    ),
    f"move nurse --from PH --to ca-on --set age=31,education=bachelor,ielts=7,years=6 --on {DAY}": (
        lambda: careercli.move(
            "nurse", from_="ph", to="ca-on", on=DAY, age=31, education="bachelor", ielts=7, years=6
        )
    ),
    "list --country ca --level 2 --min-pay 80000 --sort growth": lambda: careercli.list(
        "ca", level="2", min_pay=80000, sort="growth"
    ),
    "list --on-list csol --like biology,animals": lambda: careercli.list(
        on_list="csol", like=["biology", "animals"]
    ),
    "list --route ca/aip --interest social --in ca-on --net": lambda: careercli.list(
        route="ca/aip", interest="social", place="ca-on", net=True
    ),
    "countries": careercli.countries,
}  # fmt: skip


@pytest.mark.parametrize("line", QUESTIONS)
def test_the_json_is_that_of_the_command_line(line: str, career: Callable[..., Any]) -> None:
    run = career(*line.split(), "--json")
    assert run.code == 0, run.err
    answer = QUESTIONS[line]()
    assert answer.to_json() == run.out
    envelope = json.loads(run.out)
    assert envelope["data"] == answer
    assert envelope["sources"] == answer.sources
    assert envelope["warnings"] == [*answer.warnings, *answer.notes]
    assert envelope["schema"] == answer.contract


@pytest.mark.parametrize("line", QUESTIONS)
def test_rows_are_flat_and_each_column_is_of_one_type(line: str) -> None:
    rows = QUESTIONS[line]().to_rows()
    assert rows
    assert {tuple(row) for row in rows} == {tuple(rows[0])}
    for name in rows[0]:
        kinds = {type(row[name]) for row in rows if row[name] is not None}
        assert len(kinds) <= 1, name
        assert kinds <= {str, int, float, bool}


@pytest.mark.parametrize("line", QUESTIONS)
def test_a_notebook_shows_the_page(line: str) -> None:
    page = QUESTIONS[line]()._repr_html_()
    assert page.startswith('<div class="careercli" lang="en">')
    assert page.rstrip().endswith("</div>")
    assert "<h1>" in page
    assert not re.search(r"<script|<link|<html|@import|url\(| on\w+=", page)


def test_rows_have_the_figures_of_the_record() -> None:
    lab = careercli.occupation("ca:32120")
    (row,) = lab.to_rows()
    projected = lab["outlook"]["projections"][0]
    assert row["growth_percent"] == projected["growth_percent"] == 30.0
    assert row["employment"] == projected["employment_from"] == 24300
    places = careercli.salary("ca:32120").to_rows()
    assert places[0]["p50"] == lab["pay"]["percentiles"][0]["p50"]
    assert len(places) == len(careercli.salary("ca:32120")["percentiles"])
    both = careercli.compare("ca:32120", "us:29-2011").to_rows()
    assert [one["id"] for one in both] == ["ca:32120", "us:29-2011"]
    assert both[0]["pay_median"] == row["pay_median"]


def test_rows_say_why_a_figure_is_missing() -> None:
    rows = careercli.list("de").to_rows()
    assert {row["growth_percent"] for row in rows} == {None}
    assert all("growth_percent=" in str(row["missing"]) for row in rows)


def test_the_page_is_in_the_language_asked_for() -> None:
    lab = careercli.occupation("ca:32120", lang="fr")
    assert 'lang="fr"' in lab.html()
    assert 'lang="zh-Hant"' in lab.html("zh_hant")
    assert "Technologues" in lab.html()


def test_neither_configuration_nor_profile_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [QUESTIONS[line]().to_json() for line in QUESTIONS]
    (tmp_path / "config.toml").write_text("this is no TOML")
    (tmp_path / "profile.toml").write_text("nor is this")
    (tmp_path / "career.toml").write_text("[[[")
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path))
    monkeypatch.setenv("LANG", "fr_FR.UTF-8")
    assert [QUESTIONS[line]().to_json() for line in QUESTIONS] == before


def test_nothing_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    careercli.occupation("32120").html()
    with pytest.raises(careercli.Ambiguous):
        careercli.occupation("nurse")
    assert capfd.readouterr() == ("", "")


def test_home_settles_a_code_of_several_countries() -> None:
    assert careercli.occupation("32120")["id"] == "ca:32120"
    assert careercli.occupation("32120").notes
    assert careercli.occupation("32120", home="Singapore")["id"] == "sg:32120"
    assert careercli.occupation("32120", country="sg")["id"] == "sg:32120"


def test_threads_share_the_atlas() -> None:
    made: list[int] = []
    threads = [threading.Thread(target=lambda: made.append(len(careercli.list("us")))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [len(careercli.list("us"))] * 8


def test_a_pickled_answer_is_the_data() -> None:
    for answer in (careercli.countries(), careercli.points("ca/fsw67", on=DAY, **FACTS)):
        again = pickle.loads(pickle.dumps(answer))
        assert type(again) in (dict, list)
        assert again == answer


def test_changing_an_answer_changes_nothing_else() -> None:
    careercli.occupation("ca:32120")["pay"].clear()
    careercli.list("ca")[0].clear()
    assert careercli.occupation("ca:32120")["pay"]
    assert careercli.list("ca")[0]


def test_the_interface_is_what_the_documents_list() -> None:
    text = (Path(__file__).parents[2] / "docs" / "python.md").read_text(encoding="utf-8")
    functions = {name for name in dir(careercli) if name.islower() and callable(getattr(careercli, name))}
    functions = {name for name in functions if not name.startswith("_")}
    assert functions == set(re.findall(r"^\| `(\w+)\(", text, re.MULTILINE))
    errors = {name for name in dir(careercli) if isinstance(getattr(careercli, name), type) and "Record" not in name}
    assert errors - {"CareerError"} == set(re.findall(r"^\| `([A-Z]\w+)` \|", text, re.MULTILINE))
    assert all(getattr(careercli, name).__doc__ for name in functions | errors)


def test_a_name_that_is_none_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'ocupation'"):
        careercli.ocupation  # type: ignore[attr-defined] # noqa: B018


def test_the_bounds_are_those_of_the_registry() -> None:
    from careercli.api.lists import Bounds
    from careercli.record.measures import BOUNDS

    assert set(Bounds.__annotations__) == set(BOUNDS)
    with pytest.raises(TypeError, match="min_salary"):
        careercli.list("ca", min_salary=3)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("ask", "kind", "said"),
    [
        (lambda: careercli.occupation("ca:99999"), "NotFound", "ca:99999"),
        (lambda: careercli.occupation("zzzzqq"), "NotFound", "zzzzqq"),
        (lambda: careercli.search("nurse", country="atlantis"), "NotFound", "atlantis"),
        (lambda: careercli.occupation("ca:32120", lang="xx"), "UsageError", "xx"),
        (lambda: careercli.occupation("ca:32120", currency="XXX"), "NotFound", "XXX"),
        (lambda: careercli.compare("ca:32120"), "UsageError", "2 to 6"),
        (lambda: careercli.visas("ca:32120", on="yesterday"), "UsageError", "yesterday"),
        (lambda: careercli.points("ca/fsw67", age=30), "UsageError", "3 problems"),
        (lambda: careercli.move("nurse", from_="atlantis"), "UsageError", "atlantis"),
        (lambda: careercli.move("nurse", by="luck"), "UsageError", "luck"),
        (lambda: careercli.points("ca/fsw67", on="1990-01-01", **FACTS), "NotKnownHere", "1990-01-01"),
    ],
)
def test_what_fails_says_what(ask: Callable[[], Any], kind: str, said: str) -> None:
    with pytest.raises(getattr(careercli, kind)) as caught:
        ask()
    assert isinstance(caught.value, careercli.CareerError)
    assert said in str(caught.value)
    assert str(caught.value) in caught.value.sentences


def test_a_traceback_says_what_to_do() -> None:
    with pytest.raises(careercli.UsageError) as caught:
        careercli.points("ca/fsw67", age=30)
    told = "".join(traceback.format_exception(caught.value))
    assert "3 problems" in told
    assert "`education` is missing" in told


def test_an_ambiguous_name_has_its_candidates() -> None:
    with pytest.raises(careercli.Ambiguous) as caught:
        careercli.occupation("nurse")
    assert ("us:29-1141", "Registered Nurses") in caught.value.candidates


def test_a_system_is_looked_for_in_titles_too() -> None:
    with pytest.raises(careercli.NotFound, match="express-entry") as caught:
        careercli.points("express-entry")
    assert "ca/crs" in caught.value.sentences


def test_hostile_words_are_inert() -> None:
    page = careercli.search("<script>alert(1)</script> nurse", country="gb").html()
    assert "<script" not in page


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
def test_a_forked_child_goes_on() -> None:
    import multiprocessing

    careercli.countries()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map(_title, ["ca:32120", "us:29-2011"]) == [_title("ca:32120"), _title("us:29-2011")]


def _title(name: str) -> str:
    return str(careercli.occupation(name)["title"]["en"])
