"""No English sentence reaches a reader but from the catalogues: none stands in the source.

A literal is English where three words follow each other, or where it goes into a block of a page as it stands.
`python tests/text/test_literals.py` lists what does.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import careercli

PACKAGE = Path(careercli.__file__).parent
WORDS = re.compile(r"[A-Za-z]{2,} [a-z]+ [a-z]+|[A-Za-z]{3,} [a-z]{2,}[.:,;]")
OTHER = re.compile(r"\b(SELECT|FROM|WHERE|JOIN|ORDER BY|PRAGMA)\b|<[a-z/!]|\{[a-z-]+:|^[a-z]+=|\\[bsdw]")
"""SQL, HTML, style sheets, patterns: no words of ours."""
LABEL = re.compile(r"[A-Z][a-z]+")
BLOCKS = {"Note", "Cell", "Heading", "Column", "Document"}
NOT_SAID = {
    "record/iso.py": "codes of countries",
    "text/catalogue.py": "a failure that no catalogue is sure to have words for",
    "__init__.py": "what Python itself says of a name that is none, to who writes a program",
    "api/lists.py": "what Python itself says of an argument that is none, to who writes a program",
    "text/languages.py": "a failure that no catalogue is sure to have words for",
    "cli/messages.py": "the beginning of a message of Typer's that is looked for",
    "person/toml_file.py": "the end of a message of the parser's that is replaced",
}
"""Files whose literals no reader meets, and what they are."""
IN_RECORDS = {
    # units of figures, which programs read
    "money a year",
    "openings a year",
    "percent a year",
    "percent of tasks",
    "percent of the country's median",
    "on our scale of 1 to 4.5",
    "yearly openings per 1,000 workers",
    "years of age",
    "years of work",
    # words of data/ and of contracts, which pages say by a key (`Text.word` and others)
    "a label is missing",
    "mandatory for a part",
    "mandatory for a part in some regions",
    "mandatory in some regions",
    "not in source",
    "percentile among occupations",
    "read from official text",
    "record or list",
    "SSOC skill level",
    # how conditions of data/ begin, and names of credentials there
    "may be: ",
    "third-party code: ",
    "Disclosure and barring check",
    "Registration with the regulator of the profession",
    # what is wrong with a file of data/ or a rule, for who builds the atlas
    "half of a sum is reached within it",
    "nothing has a weight",
    "` is no known reason: ",
    "` is not a plain number",
}
"""Texts that records and data/ hold, which the source must name."""


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of every English literal of a file but docstrings and what an assertion says."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    quiet = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Expr | ast.Assert) for part in _silent(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in quiet:
            if WORDS.search(node.value) and not OTHER.search(node.value) and node.value not in IN_RECORDS:
                yield node.lineno, node.value
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in BLOCKS and node.args:
            first = node.args[0]
            if (
                isinstance(first, ast.Constant)
                and isinstance(first.value, str)
                and re.match(r"[A-Z][a-z]+", first.value)
            ):
                yield node.lineno, first.value


def _silent(node: ast.Expr | ast.Assert) -> Iterator[ast.AST]:
    """A docstring, or the message of an assertion."""
    if isinstance(node, ast.Assert):
        yield from ast.walk(node.msg) if node.msg else ()
    elif isinstance(node.value, ast.Constant):
        yield node.value


def found() -> dict[str, list[tuple[int, str]]]:
    """The English literals by file."""
    paths = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
    each = {name: list(dict.fromkeys(literals(path))) for name, path in paths.items() if name not in NOT_SAID}
    return {name: texts for name, texts in each.items() if texts}


def test_english_stands_in_the_catalogues_alone() -> None:
    assert found() == {}


def test_what_records_hold_stands_in_the_source() -> None:
    nodes = (node for path in PACKAGE.rglob("*.py") for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    texts = {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert IN_RECORDS - texts == set()


if __name__ == "__main__":
    for name, texts in found().items():
        print(f'    "{name}": {len(texts)},', *(f"\n        {line}: {text[:110]!r}" for line, text in texts))
