"""Series of publications: one vintage each is current, and code names none."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import ValidationError

from careercli.errors import BadData
from careercli.record.source import is_of
from careerdata.rows.records import SOURCES
from careerdata.series import FILE, Series, current, vintage, vintages

SRC = FILE.parents[1] / "src"
RECORD = {
    "publisher": "P", "title": "T", "vintage": "v", "licence": "L", "page": "https://example.org",
    "retrieved": "2026-01-01",
}  # fmt: skip


def series(**of: dict[str, object]) -> Series:
    return Series(SOURCES.validate_python({key.replace("_", "-"): RECORD | more for key, more in of.items()}))


def test_the_vintage_that_no_later_one_has_replaced() -> None:
    found = series(pay_2024={"series": "pay", "current": False}, pay_2025={"series": "pay"}, law={})
    assert found.current("pay") == "pay-2025"
    assert found.current("law") == "law"
    assert found.vintages("pay") == {"2024": "pay-2024", "2025": "pay-2025"}
    assert found.all_current() == {"pay": "pay-2025"}


def test_no_such_series() -> None:
    with pytest.raises(BadData, match="no series `pay-2025`"):
        series(pay_2025={"series": "pay"}).current("pay-2025")


def test_the_files_of_each_vintage_and_the_years_of_a_projection() -> None:
    found = series(
        pay_2024={"series": "pay", "current": False, "files": {"wages": "ca/pay_2024.csv"}, "years": (2024, 2034)},
        pay_2025={
            "series": "pay",
            "files": {"wages": "ca/pay_2025.csv"},
            "pay_floor": 32867,
            "pay_floors": {"ca-bc": 37929},
            "checked": "2026-01-02",
        },
    )
    assert [found.file_of(key, "wages").name for key in found.vintages("pay").values()] == [
        "pay_2024.csv",
        "pay_2025.csv",
    ]
    assert (found.floor_of("pay"), found.checked_of("pay")) == ("32867", "2026-01-02")
    assert found.floors_of("pay") == {"ca-bc": "37929"}
    with pytest.raises(BadData, match="`pay-2025` has no file `areas`"):
        found.file_of("pay-2025", "areas")
    with pytest.raises(BadData, match="`pay-2025` has no years"):
        found.years_of("pay")


def test_a_publication_without_what_is_asked_of_it() -> None:
    found = series(law={"years": (2024, 2034)})
    assert (found.years_of("law"), found.checked_of("law")) == (("2024", "2034"), RECORD["retrieved"])
    with pytest.raises(BadData, match="`law` has no pay floor"):
        found.floor_of("law")


@pytest.mark.parametrize("file", ["/etc/passwd", "../a.csv", "a.csv", "ca/"])
def test_a_file_is_below_the_publishers_files(file: str) -> None:
    with pytest.raises(ValidationError, match=r"files\.a"):
        series(law={"files": {"a": file}})


@pytest.mark.parametrize(
    ("current_of", "told"), [((True, True), "2 current vintages: pay-1, pay-2"), ((False, False), "no current vintage")]
)
def test_each_series_has_one_current_vintage(current_of: tuple[bool, bool], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        series(**{f"pay_{n}": {"series": "pay", "current": now} for n, now in enumerate(current_of, 1)})


def test_the_checkout() -> None:
    assert current("us-onet").startswith("us-onet-")
    assert vintage("sg-mom") == current("sg-mom")[-4:]
    assert vintage("ca-jobbank-regions") == current("ca-jobbank-regions")[-4:], "a series called otherwise than its key"
    assert list(vintages("us-oews").values())[-1] == current("us-oews")


@pytest.mark.parametrize(
    ("key", "of", "told"),
    [
        ("us-onet-30-1", "us-onet", True),
        ("onet-noc-bc-v3", "onet-noc-bc", True),
        ("career-match", "career-match", True),
        ("us-oflc-appendix-a-2025", "us-oflc", False),
        ("us-onetx-30-1", "us-onet", False),
    ],
)
def test_a_key_of_a_series(key: str, of: str, told: bool) -> None:
    assert is_of(key, of) is told


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of every literal of a module that is no docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.lineno, node.value


def test_no_code_names_a_vintage() -> None:
    records = SOURCES.validate_python(tomllib.loads(FILE.read_text(encoding="utf-8")))
    keys = "|".join(re.escape(key) for key, record in records.items() if record.series)
    named = re.compile(rf"(?<![\w-])({keys})(?![\w-])")
    found = [
        f"{path.relative_to(SRC)}:{line}: {text}"
        for path in sorted(SRC.rglob("*.py"))
        for line, text in texts(path)
        if named.search(text)
    ]
    assert not found, "name the series (careerdata/series.py)"


PUBLISHERS_FILE = re.compile(r"\w+/\S+\.(csv|tsv|xlsx|json|md|txt)(\.gz)?|\w\S*\.(gz|xlsx)")
IMPORTERS = SRC / "careerdata" / "importers"


def calls(path: Path, *names: str) -> list[ast.Call]:
    """The calls of these functions in a module."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    found = [node for node in nodes if isinstance(node, ast.Call)]
    return [call for call in found if isinstance(call.func, ast.Name) and call.func.id in names]


def written(path: Path) -> set[str]:
    """The first argument of every `Table(…)` of a module: a file of data/."""
    firsts = [call.args[0] for call in calls(path, "Table") if call.args]
    return {first.value for first in firsts if isinstance(first, ast.Constant) and isinstance(first.value, str)}


def test_no_importer_names_a_publishers_file() -> None:
    found = [
        f"{path.relative_to(SRC)}:{line}: {text}"
        for path in sorted(IMPORTERS.glob("*/*.py"))
        for line, text in texts(path)
        if PUBLISHERS_FILE.fullmatch(text) and text not in written(path) and text != "ai/products.csv"
    ]
    assert not found, "put it into `files` of data/sources.toml and ask for it by `file_of`"


def asked_for() -> set[tuple[str, str]]:
    """(series, name) of every `file_of(…)` and `files_of(…)`."""
    found = [call for path in IMPORTERS.glob("*/*.py") for call in calls(path, "file_of", "files_of")]
    pairs = [[one.value for one in call.args if isinstance(one, ast.Constant)] for call in found]
    return {(str(of), str(name)) for of, name in pairs}


def test_every_file_of_a_source_is_read() -> None:
    records = SOURCES.validate_python(tomllib.loads(FILE.read_text(encoding="utf-8")))
    given = {(record.series or key, name) for key, record in records.items() for name in record.files}
    assert given == asked_for()
