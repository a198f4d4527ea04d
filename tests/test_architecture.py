"""The house rules of docs/architecture.md that a machine can check."""

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from careerdata.rows.files import row_model_or_none

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "src" / "careercli"
FACTORY = ROOT / "src" / "careerdata"
DATA = ROOT / "data"
SOURCES = sorted((ROOT / "src").rglob("*.py"))
WRITTEN = [path for folder in ("src", "tests", "benchmarks") for path in sorted((ROOT / folder).rglob("*.py"))]
COMMANDS = [path for path in sorted((PACKAGE / "cli" / "commands").rglob("*.py")) if path.name != "__init__.py"]
NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "misc"}
RECORDS = {"sources.toml", "country.toml", "lists.toml", "measures.toml", "net.toml", "language.toml", "visas.toml"}
RECOGNITION = {"professions.toml", "groups.toml"}
"""The TOML tables of data/ with a model in rows/records.py; measures, language and visas have a file of their own."""
FOLDERS = {"units", "profiles", "read", "routes"}
"""Folders of data/ whose TOML files have a model: rows/unit.py, profile.py, read_by_hand.py and points_system.py."""


def name_of(path: Path) -> str:
    """The path as a reader of a failure wants it."""
    return path.relative_to(ROOT).as_posix()


def test_every_layer_imports_only_what_it_may(capsys: pytest.CaptureFixture[str]) -> None:
    code = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True, no_logo=True)
    assert code == 0, capsys.readouterr().out


def test_every_package_stands_in_a_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    drawn = [line for contract in settings["contracts"] for line in contract.get("layers", [])]
    held = {name.strip() for line in drawn for name in line.split("|")}
    packages = {path.parent.name for root in (PACKAGE, FACTORY) for path in root.glob("*/__init__.py")}
    assert packages <= held


INTERFACE = PACKAGE / "__init__.py"
"""What programs import: the one that holds names, each fetched when it is first asked for (docs/architecture.md)."""
INITS = [path for path in SOURCES if path.name == "__init__.py" and path != INTERFACE]


@pytest.mark.parametrize("path", INITS, ids=name_of)
def test_init_holds_a_docstring_and_nothing_else(path: Path) -> None:
    tree = ast.parse(path.read_text())
    assert ast.get_docstring(tree)
    assert len(tree.body) == 1, "re-exports defeat lazy imports"


def test_the_interface_imports_nothing_before_it_is_asked() -> None:
    tree = ast.parse(INTERFACE.read_text())
    assert ast.get_docstring(tree)
    run = [node for node in tree.body if not isinstance(node, ast.If)]  # the one `if` is for type checkers
    assert not [node for node in run if isinstance(node, ast.Import | ast.ImportFrom)]
    guards = [ast.unparse(node.test) for node in tree.body if isinstance(node, ast.If)]
    assert guards == ["TYPE_CHECKING"]


def test_no_file_is_too_long() -> None:
    lengths = {name_of(path): len(path.read_text().splitlines()) for path in WRITTEN}
    assert {name: length for name, length in lengths.items() if length > 400} == {}


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function of a file, methods and nested ones too."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{name_of(path)}:{function.lineno} {function.name}": (function.end_lineno or 0) - function.lineno + 1
        for path in SOURCES
        for function in functions(path)
    }
    assert {name: length for name, length in lengths.items() if length > 60} == {}


def test_every_name_says_what_is_inside() -> None:
    names = {name_of(path) for path in WRITTEN if NAMELESS & {part.removesuffix(".py") for part in path.parts}}
    assert names == set()


@pytest.mark.parametrize("path", COMMANDS, ids=name_of)
def test_a_command_is_a_documented_main_and_a_group_documented_functions(path: Path) -> None:
    own = {node.name: node for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)}
    commands = [own["main"]] if "main" in own else [node for name, node in own.items() if name[0] != "_"]
    assert commands
    for command in commands:
        assert ast.get_docstring(command), "the docstring says what a command does and holds the examples of its help"


def has_model(path: Path) -> bool:
    """Whether a row model, a record or the profile model describes this file of data/."""
    if path.suffix == ".toml":
        is_pair = path.parent.parent.name == "recognition"  # rows/recognition.py has a model of each of its files
        return path.name in RECORDS | RECOGNITION or path.parent.name in FOLDERS or is_pair
    return row_model_or_none(path.relative_to(DATA).as_posix()) is not None


def test_every_file_of_data_has_a_model() -> None:
    unknown = [name_of(path) for path in sorted(DATA.rglob("*")) if path.is_file() and not has_model(path)]
    assert unknown == []
