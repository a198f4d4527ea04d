"""data/ held against a fresh import: every file made or kept by hand, every difference told by file and line."""

import shutil
from pathlib import Path

import pytest
from tests.factory.importers.conftest import SLICES
from tests.factory.importers.test_run import MODULES, tables_made

from careercli.errors import BadData
from careerdata.importers.compare import HAND_KEPT, Difference, differences, is_hand_kept
from careerdata.importers.run import import_all

DATA = Path(__file__).parents[3] / "data"
FILES = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*") if path.is_file()}
MADE = {table for path in MODULES for table in tables_made(path)}


def found(data: Path, *names: str) -> list[Difference]:
    return differences(SLICES, data, names, lambda done: None)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    import_all(SLICES, tmp_path / "data", ["us.onet_levels"], lambda done: None)
    return tmp_path / "data"


def test_every_file_is_made_by_an_importer_or_kept_by_hand() -> None:
    kept = {path for path in FILES if is_hand_kept(path)}
    assert FILES - kept == MADE
    assert kept & MADE == set()


@pytest.mark.parametrize("pattern", HAND_KEPT)
def test_every_pattern_of_the_hand_kept_names_a_file(pattern: str) -> None:
    assert any(Path(path).match(pattern) for path in FILES)


def test_what_was_imported_does_not_differ(data: Path) -> None:
    assert found(data, "us.onet_levels") == []


def test_a_line_that_differs_is_shown_with_both_texts(data: Path) -> None:
    path = data / "us" / "levels.csv"
    lines = path.read_text().splitlines()
    path.write_text("\n".join([lines[0], lines[1].replace(",us", "9,us"), *lines[2:], ""]))
    (one,) = found(data, "us.onet_levels")
    assert one.path == "us/levels.csv"
    assert one.how == f"line 2 is `{lines[1].replace(',us', '9,us')}`, imported it is `{lines[1]}`"


def test_a_line_too_many_and_one_too_few(data: Path) -> None:
    path = data / "us" / "levels.csv"
    text = path.read_text()
    path.write_text(text + "99-9999,1,us-onet-30-1\n")
    assert found(data, "us.onet_levels")[0].how.endswith("is `99-9999,1,us-onet-30-1`, imported it is missing")
    path.write_text("".join(text.splitlines(keepends=True)[:-1]))
    assert " is missing, imported it is `" in found(data, "us.onet_levels")[0].how


def test_a_file_that_is_not_there(data: Path) -> None:
    (data / "us" / "levels.csv").unlink()
    assert found(data, "us.onet_levels") == [Difference("us/levels.csv", "an importer writes it, and it is not there")]


def test_a_file_nobody_writes(monkeypatch: pytest.MonkeyPatch, data: Path) -> None:
    monkeypatch.setattr("careerdata.importers.run.importer_names", lambda: ["us.onet_levels"])
    (data / "us" / "more.csv").write_text("code\n")
    shutil.copy(DATA / "sources.toml", data)
    how = "no importer writes it, and it is not among the files kept by hand"
    assert found(data) == [Difference("us/more.csv", how)]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(BadData, match="no folder"):
        found(tmp_path / "none", "us.onet_levels")


def test_the_command_line_tells_and_fails(factory, data: Path) -> None:
    arguments = ("import", "us.onet_levels", "--from", str(SLICES), "--to", str(data), "--check")
    assert factory(*arguments) == ("0 files differ\n", "", 0)
    (data / "us" / "levels.csv").unlink()
    out, err, code = factory(*arguments)
    assert code == 4
    assert out == "us/levels.csv: an importer writes it, and it is not there\n1 file differs\n"
    assert err.startswith(f"error: {data} is not what the publishers' files give\n")
    assert not (data / "us" / "levels.csv").exists()


def test_the_command_line_tells_what_changed(factory, data: Path) -> None:
    (data / "us" / "levels.csv").unlink()
    arguments = ("import", "us.onet_levels", "--from", str(SLICES), "--to", str(data))
    assert factory(*arguments) == ("us/levels.csv\n1 file changed\n", "", 0)
    assert factory(*arguments) == ("0 files changed\n", "", 0)
