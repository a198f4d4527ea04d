"""The data package over the bundled data: Singapore whole by the standard's checker, figures against `--json`."""

import csv
import json
import random
from pathlib import Path

import pytest
from frictionless import Package, system

from careercli.atlas import cards, occupations, sources
from careercli.atlas.occupations import Filter
from careercli.output.delimited import FORMULA, NUMBER
from careercli.queries.export.folder import export
from careercli.queries.export.package import OF_OCCUPATION, scope
from careercli.record.package.table import licences
from careercli.text.text import text

KEPT_BACK = {"ai-dais-2025", "ai-felten-2021", "ai-felten-lm-2023", "de-kldb-titles"}
"""Whole columns without terms: each page was looked at, and no other may come without being looked at."""


@pytest.fixture(scope="module")
def singapore(tmp_path_factory):
    folder = tmp_path_factory.mktemp("export") / "sg"
    export(str(folder), scope("sg"), text())
    return folder


def rows(folder, table):
    with (Path(folder) / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_country_is_valid(singapore):
    with system.use_context(trusted=True):
        report = Package(str(singapore / "datapackage.json")).validate()
    assert [(task.name, error.type, error.note) for task in report.tasks for error in task.errors] == []
    assert report.valid


def test_the_terms_of_every_source_are_known():
    every = sources.sources()
    assert {one["licence"] for one in every.values()} <= set(licences())
    left = {key for key, one in every.items() if not licences()[one["licence"]].get("passes_on", True)}
    assert left == KEPT_BACK


def test_figures_are_those_of_the_answers_for_programs(singapore, career):
    codes = random.Random(20).sample([row["occupation"] for row in rows(singapore, "occupations")], 20)
    lines = {row["occupation"]: row for row in rows(singapore, "figures")}
    pay = {row["occupation"]: row for row in rows(singapore, "pay")}
    shares = {row["occupation"]: row for row in rows(singapore, "ai_shares")}
    listed = {one["id"]: one for one in json.loads(career("list", "--country", "sg", "--json").out)["data"]}
    for code in codes:
        line, answer = listed[code], json.loads(career("show", code, "--json").out)["data"]
        for field in ("pay_median", "ai_automated", "ai_human", "rating"):
            assert lines[code][field] == ("" if line[field] is None else str(line[field])), (code, field)
            assert lines[code][f"{field}_reason"] == line.get("missing", {}).get(field, "")
        published = answer["pay"]["percentiles"][0]
        for step in ("p25", "p50", "p75"):
            assert pay[code][step] == ("" if published.get(step) is None else str(published[step])), (code, step)
        assert shares[code]["automated"] == str(answer["ai"]["shares"]["automated"])


@pytest.mark.parametrize("country", ["ca", "us", "gb", "au", "de"])
def test_rows_of_random_occupations_of_other_countries(country):
    """Each table's rows of a card: no key twice, no text that a spreadsheet takes for a formula."""
    every = [line["id"] for line in occupations.lines(Filter(country=country))]
    for code in random.Random(country).sample(every, 12):
        record = cards.load_card(code).record
        for name, rows_of in OF_OCCUPATION.items():
            for row in rows_of(record):
                for value in row.values():
                    assert not (isinstance(value, str) and value.startswith(FORMULA) and not NUMBER.fullmatch(value)), (
                        name,
                        value,
                    )


def test_no_title_begins_like_a_formula(singapore):
    for line in occupations.lines(Filter()):
        assert not line["title"].startswith(FORMULA)
    for table in ("occupations", "groups", "places", "skills", "credentials", "visas", "sources"):
        for row in rows(singapore, table):
            assert not [cell for cell in row.values() if cell.startswith(FORMULA) and not NUMBER.fullmatch(cell)]
