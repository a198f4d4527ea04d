"""Fill what the documents quote from the program and its data; `--check` only names the stale ones.

docs/pictures, docs/man and docs/sources.md are made whole. Another document holds `<!-- made: KIND WORDS -->` …
`<!-- end -->`; what stands between is written by the function KIND below. Everything outside the marks is by hand.
"""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from made import (
    checked,
    commands,
    contracts,
    coverage,
    dependencies,
    files,
    imports,
    licences,
    man,
    measures,
    pictures,
    profiles,
    python,
    questions,
    screen,
    second_reading,
    sources,
    tables,
)

ROOT = Path(__file__).resolve().parent.parent
MARKED = re.compile(r"(<!-- made: (\S+)(?: ([^\n>]*))? -->\n)(.*?)(<!-- end -->)", re.DOTALL)
KINDS: dict[str, Callable[[str], str]] = {
    "checked": checked.kinds,
    "coverage": coverage.countries,
    "python": python.session,
    "screen": screen.whole,
    "top": screen.top,
    "commands": commands.reference,
    "topics": commands.topics,
    "json": contracts.examples,
    "reasons": contracts.reasons,
    "files": files.tables,
    "measures": measures.table,
    "axes": measures.axes,
    "toml": files.toml,
    "profile": profiles.sections,
    "statements": licences.statements,
    "licensed": licences.licensed,
    "tables": tables.every,
    "dependencies": dependencies.table,
    "imports": imports.contracts,
    "second-reading": second_reading.changes,
    "tools": questions.tools,
    "questions": questions.asked,
    "picture": pictures.shown,
    "pictures": pictures.table,
}
SOURCES = ROOT / "docs" / "sources.md"
"""Every source on one page: for the site, too long to review, so git does not keep it."""


def main() -> int:
    """Write, or with `--check` compare; 1 when a document is stale."""
    check = "--check" in sys.argv[1:]
    screen.cut_off_the_machine()
    made_whole = [*pictures.every(), *man.every()]
    pictures.FOLDER.mkdir(exist_ok=True)
    if not check:
        SOURCES.write_text(sources.page(), encoding="utf-8")
    filled_in = [(path, filled(path)) for path in documents()]
    stale = [(path, text) for path, text in [*made_whole, *filled_in] if text != written(path)]
    for path, text in stale:
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        print(f"{path.relative_to(ROOT)} " + ("is out of date: run `make docs`" if check else "written"))
    return int(check and bool(stale))


def written(path: Path) -> str:
    """A document as it stands; empty where there is none yet."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


def documents() -> Iterator[Path]:
    """Every document of the project."""
    yield from sorted(ROOT.glob("*.md"))
    yield from (path for path in sorted((ROOT / "docs").rglob("*.md")) if path != SOURCES)


def filled(path: Path) -> str:
    """The document with every marked part made anew."""
    return MARKED.sub(lambda found: made(path, found), path.read_text(encoding="utf-8"))


def made(path: Path, found: re.Match[str]) -> str:
    """One marked part; an unknown kind ends the run with the document's name."""
    opening, kind, words, _, closing = found.groups()
    if kind not in KINDS:
        raise SystemExit(f"{path.relative_to(ROOT)}: no kind `{kind}`; kinds: {', '.join(KINDS)}")
    return f"{opening}{KINDS[kind](words or '').strip()}\n{closing}"


if __name__ == "__main__":
    sys.exit(main())
