"""O*NET titles: each once for a SOC, under its strongest kind."""

import gzip
import shutil
from pathlib import Path

from tests.factory.importers.conftest import SLICES

from careerdata.importers.us.onet_titles import tables


def kinds(code: str, sources: Path = SLICES) -> dict[str, str]:
    (table,) = tables(sources)
    assert table.path == "us/titles.csv"
    rows = [row.model_dump() for row in table.rows]
    assert {(row["lang"], row["source"]) for row in rows} == {("en", "us-onet-30-1")}
    return {row["title"]: row["kind"] for row in rows if row["code"] == code}


def test_every_kind_of_title_under_the_soc_code() -> None:
    assert kinds("11-1011") == {
        "Agency Owner": "alternate",
        "CEO": "alternate",
        "CEO (Chief Executive Officer)": "reported",
        "Chief Sustainability Officers": "specialty",
    }


def test_a_reported_title_is_not_repeated_as_alternate() -> None:
    assert kinds("29-2011")["Clinical Chemist"] == "reported"
    # alternate of 29-2011.00, reported for its specialty 29-2011.04
    assert kinds("29-2011")["Histotechnologist"] == "reported"


def test_short_titles_are_alternates_and_nothing_is_no_title() -> None:
    assert kinds("29-2011")["MLS"] == "alternate"
    assert kinds("29-2011")["MT"] == "alternate"  # short for two titles: once
    assert "n/a" not in kinds("29-2011")


def test_an_occupation_without_data_still_has_titles() -> None:
    assert kinds("55-1011")["Airdrop Systems Technician"] == "alternate"


def test_the_occupations_own_title_is_dropped() -> None:
    assert "Reinforcing Iron and Rebar Workers" not in kinds("47-2171")
    assert "Rebar Worker" in kinds("47-2171")
    assert "Medical and Clinical Laboratory Technologists" not in kinds("29-2011")


def with_alternate(folder: Path, code: str, title: str) -> Path:
    sources = shutil.copytree(SLICES, folder / "sources")
    with gzip.open(sources / "us/onet_30_1/Alternate Titles.txt.gz", "at") as stream:
        stream.write(f"{code}\t{title}\tn/a\t02\r\n")
    return sources


def test_capitals_make_no_second_title(tmp_path: Path) -> None:
    sources = with_alternate(tmp_path, "29-2011.01", "CLINICAL chemist")
    assert kinds("29-2011", sources) == kinds("29-2011")


def test_capitals_do_not_hide_the_occupations_own_title(tmp_path: Path) -> None:
    sources = with_alternate(tmp_path, "47-2171.00", "reinforcing iron AND rebar workers")
    assert kinds("47-2171", sources) == kinds("47-2171")
