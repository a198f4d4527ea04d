"""No code asks which country it has: what is one country's own way stands in its country.toml.

Rules stay with their country: the points systems' facts (person/facts), the rules, the importers and the rows of
crosswalks, whose columns are two classifications.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
KEYS = sorted(path.parent.name for path in (ROOT / "data").glob("*/country.toml"))
WALKED = ("src/careercli", "src/careerdata/build")
RULES = ("src/careercli/person/", "src/careercli/rules/")
NAMED = re.compile(rf"({'|'.join(KEYS)})([:/].*)?", re.DOTALL)
LANGUAGE = "`de` is the language"
LETTERS = "letters of words in titles"
SMALL = "small words of sentences: `us`, `de`"
EXCEPTIONS: dict[str, tuple[set[str], str]] = {
    "src/careercli/atlas/terms.py": ({"de"}, LANGUAGE),
    "src/careercli/queries/by_work.py": ({"us"}, SMALL),
    "src/careercli/queries/export/work.py": ({"de"}, LANGUAGE),
    "src/careercli/queries/work_words.py": ({"de"}, LANGUAGE),
    "src/careercli/record/stem.py": ({"us", "de", "au"}, SMALL),
    "src/careercli/record/title_key.py": ({"de"}, LETTERS),
    "src/careercli/record/title_words.py": ({"us"}, LETTERS),
    "src/careerdata/build/card.py": ({"de"}, LANGUAGE),
    "src/careerdata/build/isco.py": ({"de"}, LANGUAGE),
    "src/careerdata/build/match_links.py": ({"de"}, LANGUAGE),
    "src/careerdata/build/match_titles.py": ({"de"}, LANGUAGE),
    "src/careerdata/build/words.py": ({"de"}, LANGUAGE),
}
"""File → the literals it may hold, and why."""


def texts(path: Path) -> Iterator[tuple[int, str]]:
    """(line, text) of every literal of a module that is no docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.lineno, node.value


def named() -> Iterator[tuple[str, int, str]]:
    """(file, line, literal) of every literal that is a country's key or begins with one."""
    for folder in WALKED:
        for path in sorted((ROOT / folder).rglob("*.py")):
            file = path.relative_to(ROOT).as_posix()
            if not file.startswith(RULES):
                yield from ((file, line, text) for line, text in texts(path) if NAMED.fullmatch(text))


def test_no_code_names_a_country() -> None:
    found = [
        f"{file}:{line}: {text}" for file, line, text in named() if text not in EXCEPTIONS.get(file, (set(), ""))[0]
    ]
    assert not found, "a fact of a country belongs into its country.toml"


def test_every_exception_is_one() -> None:
    """An exception that is none any more is taken out."""
    there = {(file, text) for file, _, text in named()}
    listed = {(file, text) for file, (words, _) in EXCEPTIONS.items() for text in words}
    assert listed <= there
