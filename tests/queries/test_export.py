"""The data package over the made-up world: whole, by the standard's own rules, and the same every time."""

import csv
import json
import shutil
from pathlib import Path

import pytest
from frictionless import Package as Checked
from frictionless import system

from careercli.atlas import cards
from careercli.errors import NotFound, UsageError
from careercli.queries.export.descriptor import MADE_BY
from careercli.queries.export.folder import export
from careercli.queries.export.package import OF_COUNTRIES, OF_OCCUPATION, SOURCES, scope
from careercli.record.package.table import licences, tables
from careercli.text.text import text
from careerdata.build.atlas import build_atlas

OURS = """
[{key}]
publisher = "career"
title = "Counterparts"
vintage = "2026"
licence = "Apache-2.0"
page = "https://example.org"
retrieved = 2026-11-22
"""
FIXTURES = Path(__file__).parents[1] / "fixtures"


@pytest.fixture(scope="session")
def made_up(tmp_path_factory):
    """The atlas of the made-up world, with links between its countries and licences."""
    folder = tmp_path_factory.mktemp("made-up")
    for name in ("tiny", "linked"):
        shutil.copytree(FIXTURES / name, folder / "data", dirs_exist_ok=True)
    with (folder / "data" / "sources.toml").open("a", encoding="utf-8") as out:
        out.writelines(OURS.format(key=key) for key in ("career-match", "career-checked"))
    build_atlas(folder / "data", folder / "atlas.db")
    return folder / "atlas.db"


@pytest.fixture(autouse=True)
def world(made_up, monkeypatch):
    monkeypatch.setenv("CAREER_ATLAS", str(made_up))


def rows(folder, table):
    with (Path(folder) / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def described(folder):
    return json.loads((Path(folder) / "datapackage.json").read_text(encoding="utf-8"))


def errors(folder):
    """What the standard's own checker finds wrong: the files by their checksums, types, keys and what they point to."""
    with system.use_context(trusted=True):
        report = Checked(str(Path(folder) / "datapackage.json")).validate()
    return [(task.name, error.type, error.note) for task in report.tasks for error in task.errors] + [
        (error.type, error.note) for error in report.errors
    ]


def test_every_table_is_made_and_described():
    assert {*OF_OCCUPATION, *OF_COUNTRIES, SOURCES} == set(tables())
    assert not set(OF_OCCUPATION) & set(OF_COUNTRIES)
    for table in tables().values():
        names = [field.name for field in table.fields]
        assert set(table.key) <= set(names) and len(set(table.columns)) == len(table.columns)
        assert table.name == "places" or "source" in names or table.name == "figures"
        for field in table.fields:
            assert (
                field.title and field.description.endswith(".") and (not field.of or field.of.split(".")[0] in tables())
            )


@pytest.mark.parametrize("asked", [{}, {"countries": "ca"}, {"only": "pay,jobs"}])
def test_it_is_valid(tmp_path, asked):
    export(str(tmp_path / "data"), scope(**asked), text())
    assert errors(tmp_path / "data") == []


def test_the_checker_finds_what_is_wrong(tmp_path):
    export(str(tmp_path / "data"), scope(), text())
    path = tmp_path / "data" / "occupations.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("ca:00030,ca,", "ca:99999,zz,", 1), encoding="utf-8")
    found = {error[1] for error in errors(tmp_path / "data")}
    assert {"hash-count", "foreign-key"} <= found


def test_it_has_rows_of_every_kind(tmp_path):
    export(str(tmp_path / "data"), scope(), text())
    empty = {table for table in tables() if not rows(tmp_path / "data", table)}
    assert empty == {"jobs_by_place", "shortage"}


def test_twice_is_the_same_byte_for_byte(tmp_path):
    for name in ("one", "two"):
        export(str(tmp_path / name), scope(), text())
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two


def test_a_figure_its_reason_and_its_source_are_the_card_s(tmp_path):
    export(str(tmp_path / "data"), scope(), text())
    found = rows(tmp_path / "data", "pay")
    assert found
    reasons = 0
    for row in found:
        lines = cards.load_card(row["occupation"]).record["pay"]
        for line in (*lines["percentiles"], *lines["trend"]):
            if [str(line[name]) for name in ("region", "year", "period", "source")] == [
                row[name] for name in ("place", "year", "period", "source")
            ] and line.get("basis", "no-difference") == row["basis"]:
                for step in ("p10", "p50", "p90"):
                    figure = line.get(step)
                    if isinstance(figure, dict):
                        reasons += 1
                        assert row[step] == ""
                        assert row[f"{step}_reason"] == figure.get("missing", "top-coded")
                        assert row[f"{step}_at_least"] == str(figure.get("at_least", ""))
                    else:
                        assert row[step] == ("" if figure is None else str(figure))
    assert reasons


def test_a_wider_group_s_figure_is_marked(tmp_path):
    export(str(tmp_path / "data"), scope(), text())
    marked = [row for table in ("pay", "jobs") for row in rows(tmp_path / "data", table) if row["wider_group"]]
    assert marked
    assert {row["obtained"] for row in marked} == {"wider-group"}


def test_sources_whose_terms_nobody_has_read_are_left_out_and_named(tmp_path):
    done = export(str(tmp_path / "data"), scope(), text())
    assert "Figures and facts only" not in licences()
    assert {one.source["licence"] for one in done.withheld} == {"Figures and facts only"}
    kept_back = {one.key for one in done.withheld}
    named = {
        row["source"]
        for table in tables()
        if "source" in tables()[table].columns
        for row in rows(tmp_path / "data", table)
    }
    assert not named & kept_back
    record = described(tmp_path / "data")
    assert {one["key"] for one in record["left_out"]} == kept_back
    assert not {one["key"] for one in record["sources"]} & kept_back
    readme = (tmp_path / "data" / "README.txt").read_text(encoding="utf-8")
    assert all(one.source["title"] in " ".join(readme.split()) for one in done.withheld)


def test_a_country_alone_has_nothing_of_others(tmp_path):
    export(str(tmp_path / "data"), scope("ca"), text())
    record = described(tmp_path / "data")
    assert record["name"] == "career-atlas-ca"
    for table in tables().values():
        for row in rows(tmp_path / "data", table.name):
            assert row.get("country", "ca") == "ca"
            assert row.get("occupation", "ca:").startswith("ca:")
    used = {row["source"] for row in rows(tmp_path / "data", "sources")}
    assert used == {one["key"] for one in record["sources"]} != set()


def test_the_descriptor_says_what_every_column_is(tmp_path):
    export(str(tmp_path / "data"), scope(), text())
    record = described(tmp_path / "data")
    assert record["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert record["made_by"] == MADE_BY
    assert all(one["name"] and one["title"] for one in record["licenses"])
    for resource in record["resources"]:
        with (tmp_path / "data" / resource["path"]).open(encoding="utf-8") as file:
            header = file.readline().strip().split(",")
        fields = resource["schema"]["fields"]
        assert [one["name"] for one in fields] == header
        assert all(one["type"] and one["title"] and one["description"] for one in fields)


def test_the_readme_is_in_the_reader_s_language_and_the_descriptor_is_not(tmp_path):
    for lang in ("en", "fr"):
        export(str(tmp_path / lang), scope(), text(lang))
    french = (tmp_path / "fr" / "README.txt").read_text(encoding="utf-8")
    assert "Ce dossier est un paquet" in french
    assert described(tmp_path / "fr") == described(tmp_path / "en")


def test_what_is_asked_for_is_understood():
    assert scope().whole
    assert [table.name for table in scope(only="pay").tables] == ["countries", "pay", "sources"]
    assert scope("Canada,us").countries == ("ca", "us")
    with pytest.raises(NotFound) as unknown:
        scope(only="pays")
    assert "`pay`" in " ".join(unknown.value.hints)
    for asked in ({"only": ","}, {"countries": " , "}):
        with pytest.raises(UsageError):
            scope(**asked)
    with pytest.raises(NotFound):
        scope("zz")
