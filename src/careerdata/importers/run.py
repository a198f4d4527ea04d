"""Running importers: every module of a country's folder, of `ai` and of `links`, written one file at a time."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from careercli.errors import NotFound
from careerdata.importers.reading.table import write

_FOLDER = Path(__file__).parent
_READERS = "reading"
"""What importers share; a module of it writes nothing."""


def importer_names() -> list[str]:
    """Every importer, as `ca.noc`."""
    found = sorted(path for path in _FOLDER.glob("*/*.py") if path.stem != "__init__" and path.parent.name != _READERS)
    return [f"{path.parent.name}.{path.stem}" for path in found]


def run(sources: Path, data: Path, names: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Import all, or the importers named: yields each file written and its rows.

    An importer with a `check` writes nothing: its source proves a table written by hand.

    Raises NotFound for an unknown importer, BadData and WrongColumn as the importers do.
    """
    known = importer_names()
    unknown = [name for name in names if name not in known]
    if unknown:
        raise NotFound(f"No importer `{', '.join(unknown)}`", f"Importers: {', '.join(known)}")
    for name in names or known:
        module = import_module(f"careerdata.importers.{name}")
        for table in module.tables(sources):
            write(data, table)
            yield table.path, len(table.rows)
        if hasattr(module, "check"):
            module.check(sources, data)
