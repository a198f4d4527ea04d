"""What a run may import. Laziness is held by what is in sys.modules afterwards, never by a clock."""

import subprocess
import sys
from pathlib import Path

import pytest

RUN = """
import os
from careercli.__main__ import main
os._exit = sys.exit  # main leaves without taking the interpreter apart; the watch must outlive it
try:
    main()
except SystemExit as left:
    assert not left.code, f"exit code {left.code}"
"""
WATCHED = """
import sys
target, before = sys.argv.pop(1), set(sys.modules)
{code}
with open(target, "w") as file:
    file.write(" ".join(sorted(set(sys.modules) - before)))
"""
COSTLY = {"pydantic", "asyncio", "email", "http", "ssl", "importlib.metadata", "importlib.resources", "click"}
"""Each costs more than the answer itself, and no answer needs it."""


class Loaded:
    """`loaded("show", "32120")`: the modules a fresh interpreter has after that run."""

    def __init__(self, target: Path) -> None:
        self.target = target

    def __call__(self, *arguments: str, code: str = RUN) -> set[str]:
        """The modules loaded on top of a bare interpreter's."""
        command = [sys.executable, "-c", WATCHED.format(code=code), str(self.target), *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr
        return set(self.target.read_text().split())


@pytest.fixture
def loaded(tmp_path: Path) -> Loaded:
    """What a command line loads."""
    return Loaded(tmp_path / "modules")


def test_version_imports_nothing_but_itself(loaded: Loaded) -> None:
    assert loaded("--version") - set(sys.builtin_module_names) == {
        "careercli",
        "careercli.__main__",
        "careercli.version",
    }


FACTS = "age=30,education=masters,clb=9,work_years=3"
POINTS = ("points", "ca/fsw67", "--set", FACTS)
WHAT_IF = ("what-if", "ca/fsw67", "age=30..40", "--set", FACTS)
VISAS = ("visas", "32120")
SIMILAR = ("similar", "us:29-1141")
FAQ = ("faq", "us:29-1141")
LANGUAGE = ("language", "IELTS_GT", "reading=7", "writing=7", "listening=7", "speaking=7")
COMMANDS = (
    ("show", "32120"),
    ("rate", "32120"),
    ("rank",),
    ("ai", "29-2011"),
    POINTS,
    WHAT_IF,
    LANGUAGE,
    ("quiz", "--answers", ",".join("25" * 15)),
    VISAS,
    SIMILAR,
    FAQ,
)


@pytest.mark.parametrize("command", COMMANDS)
def test_json_is_printed_without_anything_costly(loaded: Loaded, command: tuple[str, ...]) -> None:
    assert loaded(*command, "--json") & (COSTLY | {"rich", "tomllib", "tomli_w"}) == set()


@pytest.mark.parametrize("command", COMMANDS)
def test_the_table_costs_rich_and_nothing_else(loaded: Loaded, command: tuple[str, ...]) -> None:
    modules = loaded(*command, "--format", "table")
    assert "rich" in modules
    assert modules & COSTLY == set()


@pytest.mark.parametrize(
    "arguments",
    [
        ("search", "lab tech"),
        ("salary", "--country", "CA"),
        ("list", "--limit", "3"),
        ("list", "--route", "ca/aip", "--limit", "3"),
        ("list", "--like", "biology,animals", "--limit", "3"),
        ("quiz", "--statements"),
        ("ai", "--country", "CA"),
        ("rounds", "--score", "480"),
        ("points",),
        ("language",),
    ],
)
def test_every_other_question_is_as_lean(loaded: Loaded, arguments: tuple[str, ...]) -> None:
    assert loaded(*arguments) & (COSTLY | {"rich"}) == set()


def test_the_stored_record_is_printed_without_composing_questions(loaded: Loaded) -> None:
    composed = {name for name in loaded("show", "32120", "--json") if ".faq" in name}
    assert composed == set()
    assert "careercli.queries.faq.answers" in loaded("show", "32120", "--all", "--format", "table")


@pytest.mark.parametrize("command", [("salary", "--country", "CA"), ("search", "lab tech")])
def test_what_a_page_only_names_is_not_loaded(loaded: Loaded, command: tuple[str, ...]) -> None:
    named = {f"careercli.record.{name}" for name in ("occupation", "listing", "ai_answer", "visas")}
    assert loaded(*command, "--format", "table") & named == set()


def test_a_command_is_imported_alone(loaded: Loaded) -> None:
    commands = {
        name for name in loaded("show", "32120", "--section", "pay") if name.startswith("careercli.cli.commands.")
    }
    assert commands == {"careercli.cli.commands.show"}


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "32120"),
        ("show", "32120", "--json"),
        ("show", "32120", "--format", "table"),
        ("salary", "--country", "CA", "--format", "table"),
    ],
)
def test_what_is_asked_most_loads_no_command_line(
    loaded: Loaded, arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path))
    monkeypatch.delenv("COLUMNS", raising=False)  # a width to be read
    modules = loaded(*arguments)
    assert not any(name == "typer" or ".cli.commands" in name for name in modules)
    assert modules & {"pathlib", "urllib.parse", "subprocess", "difflib", "shutil"} == set()


def test_plain_json_loads_nothing_slower_than_its_answer(
    loaded: Loaded, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path))
    assert (
        loaded("show", "32120", "--json") & {"pathlib", "urllib.parse", "platformdirs", "gettext", "inspect"} == set()
    )


def test_typer_itself_imports_no_pydantic(loaded: Loaded) -> None:
    assert "pydantic" not in loaded(code="import typer")


def test_importing_the_package_imports_nothing_else(loaded: Loaded) -> None:
    assert loaded(code="import careercli") == {"careercli"}


def test_a_question_in_python_loads_no_command_line(loaded: Loaded) -> None:
    asked = 'import careercli\ncareercli.occupation("ca:32120")\ncareercli.search("nurse", country="gb")'
    modules = loaded(code=asked)
    assert modules & (COSTLY | {"rich", "typer", "tomllib", "careercli.cli"}) == set()


def test_a_web_page_loads_neither_the_command_line_nor_what_opens_it(
    loaded: Loaded, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path))
    modules = loaded("show", "32120", "-o", str(tmp_path / "page.html"))
    assert "careercli.output.web.page" in modules
    assert modules & (COSTLY | {"typer", "rich", "hashlib", "webbrowser", "tempfile", "xlsxwriter"}) == set()
