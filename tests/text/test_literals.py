"""No English sentence reaches a reader but from the catalogues: what still stands in the source, counted by file.

A literal is English where three words follow each other, or where it goes into a block of a page as it stands.
`python tests/text/test_literals.py` lists them. LEFT may only shrink.
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
    "record/short_names.py": "names people search by",
    "record/iso.py": "codes of countries",
    "cli/usage.py": "the beginning of a message of Typer's that is looked for",
    "person/toml_text.py": "the end of a message of the parser's that is replaced",
}
"""Files whose literals no reader meets, and what they are."""
LEFT = {
    "atlas/contracts.py": 1,
    "output/document.py": 1,
    "pages/comparison.py": 4,
    "pages/credentials.py": 2,
    "pages/credentials_page.py": 1,
    "pages/rating.py": 1,
    "queries/credentials.py": 1,
    "queries/faq/shortage.py": 1,
    "queries/faq/start.py": 2,
    "queries/required.py": 1,
    "queries/similar.py": 1,
    "record/bucket.py": 1,
    "record/credential.py": 4,
    "record/figure.py": 2,
    "record/level.py": 1,
    "record/measures.py": 7,
    "record/middle.py": 2,
    "words/eligibility.py": 1,
}


def literals(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of every English literal of a file but docstrings and what an assertion says."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    quiet = {id(part) for node in ast.walk(tree) if isinstance(node, ast.Expr | ast.Assert) for part in _silent(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in quiet:
            if WORDS.search(node.value) and not OTHER.search(node.value):
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
    more = {name: texts for name, texts in found().items() if len(texts) > LEFT.get(name, 0)}
    assert more == {}


if __name__ == "__main__":
    for name, texts in found().items():
        print(f'    "{name}": {len(texts)},', *(f"\n        {line}: {text[:110]!r}" for line, text in texts))
