"""The slices of the publishers' files, and copies of them in which the publisher changed something."""

import gzip
import shutil
from collections.abc import Callable
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest

SLICES = Path(__file__).parent / "slices"
TASK_SLICES = Path(__file__).parent / "ai" / "slices"
"""Other cuts of some of the same files: all that a few O*NET tasks need."""
Altered = Callable[[str | Path, str, str], Path]


@pytest.fixture
def slices(request: pytest.FixtureRequest) -> Path:
    """The folder that stands for the downloads: the SLICES of the module the test is in."""
    folder: Path = getattr(request.module, "SLICES", SLICES)
    return folder


@pytest.fixture
def altered(tmp_path: Path, slices: Path) -> Altered:
    """`altered(file, old, new)`: the slices with `old` replaced by `new` throughout one file."""

    def alter(file: str | Path, old: str, new: str) -> Path:
        folder = tmp_path / "slices"
        shutil.copytree(slices, folder)
        path = folder / file
        (_alter_sheets if path.suffix == ".xlsx" else _alter_text)(path, old, new)
        return folder

    return alter


def _alter_text(path: Path, old: str, new: str) -> None:
    read, written = (gzip.decompress, gzip.compress) if path.suffix == ".gz" else (bytes, bytes)
    text = read(path.read_bytes()).decode()
    assert old in text, f"{path.name} has no `{old}`"
    path.write_bytes(written(text.replace(old, new).encode()))


def _alter_sheets(path: Path, old: str, new: str) -> None:
    book = openpyxl.load_workbook(path)
    cells = [cell for sheet in book for line in sheet.iter_rows() for cell in line]
    found = [cell for cell in cells if cell.value is not None and str(cell.value) == old]
    assert found, f"{path.name} has no cell `{old}`"
    for cell in found:
        cell.value = new
    book.save(path)
