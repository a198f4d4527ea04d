"""Print a result in one format and keep what came out."""

import io
import sys
from importlib import import_module
from pathlib import Path

import careercli.output.formats as folder
from careercli.output.result import Page, Result
from careercli.paths import FILES

FORMATS = sorted({path.stem for path in Path(folder.__path__[0]).glob("[a-z]*.py")} - {*FILES})
"""The formats of text; tests/output/test_xlsx.py reads workbooks."""
GOLDEN = Path(__file__).parent / "golden"


def printed(name: str, result: Result, page: Page | None = None) -> str:
    """What format `name` writes."""
    out = io.StringIO(newline="")
    import_module(f"careercli.output.formats.{name}").write(result, page or Page(80), out)
    return out.getvalue()


def calls(name: str, result: Result, page: Page | None = None) -> int:
    """How many functions of Python writing it takes: what the work grows with, on any machine."""
    made = 0

    def count(_: object, event: str, __: object) -> None:
        nonlocal made
        made += event == "call"

    printed(name, result, page)  # what is loaded and remembered once is no work of the page
    sys.setprofile(count)
    try:
        printed(name, result, page)
    finally:
        sys.setprofile(None)
    return made
