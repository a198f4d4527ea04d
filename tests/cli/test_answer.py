"""What commands answer with: a page for every answer, made of the record and nothing else."""

import ast
import inspect
from importlib import import_module
from pathlib import Path

import pytest

from careercli import paths

COMMANDS = sorted((Path(paths.PACKAGE) / "cli" / "commands").rglob("[a-z]*.py"))


def pages():
    """The page each `answer(…)` of a command names."""
    for path in COMMANDS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "answer":
                yield ast.literal_eval(node.args[1])


def test_commands_name_pages():
    assert len(set(pages())) > 20


@pytest.mark.parametrize("name", sorted(set(pages())))
def test_a_page_is_made_of_a_record_the_words_and_the_rows(name):
    module, _, function = name.partition(":")
    page = getattr(import_module(f"careercli.pages.{module}"), function or "page")
    _, words, rows = inspect.signature(page).parameters.values()
    assert (words.name, rows.name, rows.default) == ("t", "rows", None)


@pytest.mark.parametrize("path", COMMANDS, ids=lambda path: path.stem)
def test_no_command_imports_a_page(path):
    assert "careercli.pages" not in path.read_text(encoding="utf-8")
