"""What commands answer with: a page for every answer, made of the record and nothing else."""

import ast
import inspect
from importlib import import_module
from pathlib import Path

import pytest

from careercli import paths

COMMANDS = sorted((Path(paths.PACKAGE) / "cli" / "commands").rglob("[a-z]*.py"))


def pages():
    """The pages each `answer(…)` of a command names, be it through a choice or a name that was given one."""
    for path in COMMANDS:
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        given = {node.targets[0].id: node.value for node in nodes if _gives_a_name(node)}
        for node in nodes:
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "answer":
                page = node.args[1]
                yield from _literals(given[page.id] if isinstance(page, ast.Name) else page)


def _gives_a_name(node):
    return isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)


def _literals(node):
    every = (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,)
    return [
        found
        for one in every
        for found in ([ast.literal_eval(one)] if not isinstance(one, ast.IfExp) else _literals(one))
    ]


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
