"""Print a result in one format and keep what came out."""

import io
from importlib import import_module
from pathlib import Path

import careercli.output.formats as folder
from careercli.output.page import Page
from careercli.output.result import Result

FORMATS = sorted(path.stem for path in Path(folder.__path__[0]).glob("[a-z]*.py"))
GOLDEN = Path(__file__).parent / "golden"


def printed(name: str, result: Result, page: Page | None = None) -> str:
    """What format `name` writes."""
    out = io.StringIO(newline="")
    import_module(f"careercli.output.formats.{name}").write(result, page or Page(80), out)
    return out.getvalue()
