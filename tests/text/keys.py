"""What the catalogues hold and what the program asks them for.

A key is a stable name (`faq.licence.some_regions`). It is used where it stands as a literal in the source, or where an
f-string gives its beginning and its end (`f"missing.{reason}"`). `python tests/text/keys.py` prints what is unused.
"""

import ast
import json
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

import careercli

PACKAGE = Path(careercli.__file__).parent
DATA = PACKAGE.parent.parent / "data"
KEY = re.compile(r"[a-z][a-z0-9_-]*(\.[a-zA-Z0-9_-]+)+")
ONLY_KEYS = ("cli.", "error.", "faq.", "pages.")
"""How keys begin that nothing else begins with: no path into a record and no name of a file."""
EXAMPLE = "example: "
"""Begins the end of a note: the values of an example as JSON."""


@cache
def catalogue(language: str) -> Catalog:
    """The catalogue of a language (`zh_Hant`) as its translator wrote it."""
    with (PACKAGE / "text" / f"{language}.po").open("rb") as file:
        return read_po(file, abort_invalid=True)


@cache
def messages(language: str) -> dict[str, Message]:
    """The messages of a language by key."""
    return {name(message): message for message in catalogue(language) if message.id}


def name(message: Message) -> str:
    """The key of a message, with plural forms or without."""
    return message.id[0] if isinstance(message.id, tuple) else str(message.id)


def forms(message: Message) -> tuple[str, ...]:
    """The text of a message, or its plural forms."""
    return message.string if isinstance(message.string, tuple) else (str(message.string),)


def placeholders(text: str) -> set[str]:
    """The names of the `{values}` in a text."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def example(message: Message) -> dict[str, Any]:
    """The values of the example in a message's note."""
    _, _, values = " ".join(message.auto_comments).partition(EXAMPLE)  # a long note is wrapped
    return dict(json.loads(values or "{}"))


@cache
def files() -> dict[str, ast.Module]:
    """The source of the reader by file."""
    found = sorted(PACKAGE.rglob("*.py"))
    return {path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in found}


def trees() -> list[ast.Module]:
    """The source of the reader."""
    return [*files().values()]


@cache
def constants() -> frozenset[str]:
    """Every text that stands in the source."""
    nodes = (node for tree in trees() for node in ast.walk(tree))
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


@cache
def patterns() -> list[re.Pattern[str]]:
    """What the f-strings of the source that could be keys can become."""
    found = (node for tree in trees() for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))
    texts = {_pattern(node) for node in found}
    return [re.compile(text) for text in texts if "\\." in text and re.match(r"[a-z][a-z0-9_\\-]*\\\.", text)]


def _pattern(node: ast.JoinedStr) -> str:
    parts = (re.escape(part.value) if isinstance(part, ast.Constant) else r"[\w-]+" for part in node.values)
    return "".join(str(part) for part in parts)


def asked() -> Iterator[tuple[str, str]]:
    """(key, file and line) of `t("…")`, `t.n("…")` and of every text that can only be a key."""
    for file, tree in files().items():
        parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in ast.walk(tree):
            where = f"{file}:{getattr(node, 'lineno', 0)}"
            if isinstance(node, ast.Call) and node.args and _is_text(node.func):
                yield from ((key, where) for key in _written(node.args[0]))
            elif isinstance(node, ast.Constant) and id(node) not in parts and _is_key(node.value):
                yield node.value, where


def counted() -> Iterator[tuple[str, str]]:
    """(key, file and line) of `t.n("…")`, which asks for plural forms."""
    for file, tree in files().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and node.args and _is_text(node.func) and _is_plural(node.func):
                yield from ((key, f"{file}:{node.lineno}") for key in _written(node.args[0]))


def _is_plural(function: ast.expr) -> bool:
    return isinstance(function, ast.Attribute) and function.attr == "n"


def _is_key(value: object) -> bool:
    return isinstance(value, str) and value.startswith(ONLY_KEYS) and KEY.fullmatch(value) is not None


def _is_text(function: ast.expr) -> bool:
    if isinstance(function, ast.Attribute) and _is_plural(function):
        function = function.value
    return getattr(function, "attr", getattr(function, "id", "")) == "t"


def _written(argument: ast.expr) -> Iterator[str]:
    """A text, or both of `"a" if … else "b"`."""
    if isinstance(argument, ast.IfExp):
        yield from _written(argument.body)
        yield from _written(argument.orelse)
    elif isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value


def is_used(key: str) -> bool:
    """Whether the source can ask for a key."""
    return key in constants() or any(pattern.fullmatch(key) for pattern in patterns())


def unused() -> list[str]:
    """The keys of the English catalogue that nothing asks for."""
    return [key for key in messages("en") if not is_used(key)]


if __name__ == "__main__":
    print(f"{len(messages('en'))} keys, unused: {unused()}")
