"""Running importers: whole or not at all, every one found, every mistake named with what to do."""

import ast
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData, NotFound
from careerdata.errors import WrongColumn
from careerdata.importers import run
from careerdata.importers.ca.noc import FRENCH
from careerdata.importers.run import Done, import_all, importer_names
from careerdata.importers.table import Table, read_csv
from careerdata.rows.occupation import LevelRow

FOLDER = Path(run.__file__).parent
MODULES = [path for path in sorted(FOLDER.glob("*/*.py")) if path.stem != "__init__"]
MADE_UP = "zz.made_up"

Tables = Callable[[Path], list[Table]]
MadeUp = Callable[[Tables], None]


def level(code: str, zone: str = "4") -> LevelRow:
    return LevelRow(code=code, level=zone, source="us-onet-30-1")


@pytest.fixture
def made_up(monkeypatch: pytest.MonkeyPatch) -> MadeUp:
    """`made_up(tables)`: an importer that is the only one there is but for us.onet_levels."""

    def add(tables: Tables) -> None:
        module = ModuleType(MADE_UP)
        module.tables = tables  # type: ignore[attr-defined]
        monkeypatch.setitem(sys.modules, f"careerdata.importers.{MADE_UP}", module)
        monkeypatch.setattr(run, "importer_names", lambda: ["us.onet_levels", MADE_UP])

    return add


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one older file of an importer and one kept by hand."""
    folder = tmp_path / "data"
    (folder / "us").mkdir(parents=True)
    (folder / "us" / "levels.csv").write_text("old\n")
    (folder / "sources.toml").write_text("# by hand\n")
    return folder


def imported(data: Path, *names: str) -> list[str]:
    return import_all(SLICES, data, names, lambda done: None, workers=1)


def content(folder: Path) -> dict[str, str]:
    """Every file below the folder, also those that begin with a dot."""
    return {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}


def tables_made(path: Path) -> list[str]:
    """The files of data/ a module says it makes: the first argument of every `Table`."""
    calls = (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    return [
        str(ast.literal_eval(call.args[0]))
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "Table"
    ]


def test_every_module_that_makes_a_table_is_an_importer() -> None:
    makers = {f"{path.parent.name}.{path.stem}" for path in MODULES if tables_made(path)}
    importers = {name for name in importer_names() if hasattr(run._module(name), "tables")}
    assert makers == importers


def test_every_file_is_made_by_one_importer() -> None:
    made = [table for path in MODULES for table in tables_made(path)]
    assert sorted(made) == sorted(set(made))


def test_no_importer_reads_what_another_writes() -> None:
    """`tables` is told where the publishers' files are, and nothing else: so no order of theirs is wrong."""
    for name in importer_names():
        tables = getattr(run._module(name), "tables", None)
        assert tables is None or tables.__code__.co_varnames[: tables.__code__.co_argcount] == ("sources",), name


def test_new_files_take_the_place_of_old_ones_and_no_other(data: Path) -> None:
    assert imported(data, "us.onet_levels") == ["us/levels.csv"]
    assert content(data)["us/levels.csv"].startswith("code,level,source\n")
    assert content(data)["sources.toml"] == "# by hand\n"
    assert [path.name for path in data.parent.iterdir()] == ["data"]


def test_a_file_that_is_the_same_is_left_alone(data: Path) -> None:
    imported(data, "us.onet_levels")
    before = (data / "us" / "levels.csv").stat().st_ino
    assert imported(data, "us.onet_levels") == []
    assert (data / "us" / "levels.csv").stat().st_ino == before


def test_a_folder_that_is_not_there_is_made(tmp_path: Path) -> None:
    imported(tmp_path / "new" / "data", "us.onet_levels")
    assert list(content(tmp_path)) == ["new/data/us/levels.csv"]


def test_each_importer_is_told_of_with_its_rows(data: Path) -> None:
    told: list[Done] = []
    import_all(SLICES, data, ["us.onet_levels"], told.append)
    assert [(done.importer, list(done.rows)) for done in told] == [("us.onet_levels", ["us/levels.csv"])]


def test_several_processes_give_what_one_gives(data: Path, tmp_path: Path) -> None:
    names = ["us.onet_levels", "us.soc", "ca.noc"]
    import_all(SLICES, tmp_path / "one", names, lambda done: None, workers=1)
    import_all(SLICES, tmp_path / "two", names, lambda done: None, workers=2)
    assert content(tmp_path / "one") == content(tmp_path / "two") != {}


def test_an_unknown_importer_is_not_found(data: Path) -> None:
    with pytest.raises(NotFound, match=r"No importer `us\.nothing`"):
        imported(data, "us.nothing")


def renamed(sources: Path) -> list[Table]:
    raise WrongColumn("pay.csv", ["median"], ["code", "middle"])


def doubled(sources: Path) -> list[Table]:
    return [Table("us/made_up.csv", [level("29-2011", "4"), level("29-2011", "5")])]


def nothing_at_all(sources: Path) -> list[Table]:
    return [Table("us/made_up.csv", [])]


def no_row(sources: Path) -> list[Table]:
    return [Table("us/made_up.csv", [LevelRow(code="29 2011", level="4", source="us-onet-30-1")])]


def unforeseen(sources: Path) -> list[Table]:
    lines = read_csv(sources / "us" / "apprenticeship_rapids_by_soc.csv", ["soc"])
    return [Table("us/made_up.csv", [level(line["soc"]) for line in lines if int(line["soc"])])]


def unreadable(sources: Path) -> list[Table]:
    return [Table("us/made_up.csv", [level(line["soc"]) for line in read_csv(sources / "none.csv", ["soc"])])]


def of_another(sources: Path) -> list[Table]:
    return [Table("us/levels.csv", [level("29-2011")])]


def of_no_soc(sources: Path) -> list[Table]:
    for line in read_csv(sources / "us" / "apprenticeship_rapids_by_soc.csv", ["soc"]):
        raise BadData(f"`{line['soc']}` is no code")
    return []


@pytest.mark.parametrize(
    ("tables", "message", "hint"),
    [
        (of_no_soc, "is no code", "It had read apprenticeship_rapids_by_soc.csv to line 2."),
        (renamed, "zz.made_up: pay.csv has no column `median`", "It has: `code`, `middle`"),
        (doubled, "us/made_up.csv: two rows for `29-2011` (code)", "has a line twice"),
        (nothing_at_all, "us/made_up.csv: not one row was found", "cut off"),
        (no_row, "zz.made_up: no LevelRow can be made: `code`", "Read the publisher's file there, then mend run.py"),
        (unforeseen, "zz.made_up: ValueError: invalid literal", "apprenticeship_rapids_by_soc.csv to line 2."),
        (unreadable, "none.csv cannot be read", ""),
        (of_another, "us/levels.csv is written by us.onet_levels and by zz.made_up", ""),
    ],
    ids=lambda given: given.__name__ if callable(given) else None,
)
def test_one_that_fails_leaves_all_as_it_was(
    data: Path, made_up: MadeUp, tables: Tables, message: str, hint: str
) -> None:
    made_up(tables)
    before = content(data.parent)
    with pytest.raises(BadData) as failure:
        imported(data)
    assert message in failure.value.message
    assert hint in " ".join(failure.value.hints)
    assert failure.value.hints[-1] == "Nothing was written: data/ is as it was."
    assert content(data.parent) == before
    assert [path.name for path in data.parent.iterdir()] == ["data"]


def interrupted(sources: Path) -> list[Table]:
    raise KeyboardInterrupt


def test_ctrl_c_leaves_all_as_it_was(data: Path, made_up: MadeUp) -> None:
    made_up(interrupted)
    before = content(data.parent)
    with pytest.raises(KeyboardInterrupt):
        imported(data)
    assert content(data.parent) == before
    assert [path.name for path in data.parent.iterdir()] == ["data"]


@pytest.mark.parametrize("mark", [signal.SIGTERM, signal.SIGINT])
def test_an_import_cut_off_from_outside_leaves_all_as_it_was(data: Path, tmp_path: Path, mark: signal.Signals) -> None:
    """Its first file is a pipe: once the other end opens, the import is reading, and it does not end by itself."""
    pipe = tmp_path / "sources" / FRENCH
    pipe.parent.mkdir(parents=True)
    os.mkfifo(pipe)
    before = content(data)
    command = [sys.executable, "-m", "careerdata", "import", "ca.noc", "--from", str(tmp_path / "sources")]
    process = subprocess.Popen([*command, "--to", str(data)], stderr=subprocess.PIPE, text=True)
    with pipe.open("w"):
        process.send_signal(mark)
        assert process.communicate()[1].strip() == "error: Interrupted"
    assert process.returncode == 130
    assert content(data) == before
    assert {path.name for path in tmp_path.iterdir()} == {"data", "sources"}


def test_one_that_fails_does_not_wait_for_one_that_reads(data: Path, tmp_path: Path) -> None:
    """ca.noc reads a pipe that does not end; de.entgelt finds no file."""
    pipe = tmp_path / "sources" / FRENCH
    pipe.parent.mkdir(parents=True)
    os.mkfifo(pipe)
    other_end = os.open(pipe, os.O_RDWR)
    command = [
        sys.executable,
        "-m",
        "careerdata",
        "import",
        "ca.noc",
        "de.entgelt",
        "--from",
        str(tmp_path / "sources"),
    ]
    process = subprocess.Popen([*command, "--to", str(data)], stderr=subprocess.PIPE, text=True)
    try:
        assert "error: de.entgelt: " in process.communicate(timeout=60)[1]
    finally:
        os.close(other_end)
        process.kill()
    assert process.returncode == 4
    assert {path.name for path in tmp_path.iterdir()} == {"data", "sources"}


@pytest.mark.parametrize(
    "name", ["ca.oasis", "de.entgelt", "gb.ashe", "gb.soc", "us.ep", "us.oews_national", "us.study"]
)
def test_an_importer_of_several_tables_gives_them_all(name: str) -> None:
    path = FOLDER.joinpath(*name.split(".")).with_suffix(".py")
    assert sorted(table.path for table in run._module(name).tables(SLICES)) == sorted(tables_made(path))


def test_a_file_that_would_lose_a_tenth_of_its_rows_is_asked_about(data: Path, made_up: MadeUp) -> None:
    made_up(lambda sources: [Table("us/made_up.csv", [level(f"29-20{n}") for n in range(11, 11 + found)])])
    found = 20
    imported(data, MADE_UP)
    found = 17
    with pytest.raises(BadData, match=r"^us/made_up\.csv would have 17 rows instead of 20\n") as failure:
        imported(data, MADE_UP)
    assert "`--fewer`" in " ".join(failure.value.hints)
    assert (data / "us" / "made_up.csv").read_bytes().count(b"\n") == 21
    assert import_all(SLICES, data, [MADE_UP], lambda done: None, workers=1, fewer=True) == ["us/made_up.csv"]


def test_what_a_killed_import_left_is_removed_and_nothing_else(data: Path) -> None:
    (data.parent / ".data-import-0123" / "us").mkdir(parents=True)
    (data.parent / ".data-import-0123" / "us" / "levels.csv").write_text("half")
    with run._stage(data) as running, run._stage(data) as second:
        assert running.is_dir()
        assert second != running
        assert sorted(data.parent.glob(".data-import-*")) == sorted([running, second])
    assert [path.name for path in data.parent.iterdir()] == ["data"]
