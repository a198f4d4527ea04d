"""Running importers: found by their `tables` function, written one file at a time."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from pathlib import Path

from careercli.errors import NotFound
from careercli.importers.table import write

_FOLDER = Path(__file__).parent


def importer_names() -> list[str]:
    """Every importer: the files named for a country, for a crosswalk, for ISCO or for money."""
    named = [path.stem for pattern in ("??_*.py", "crosswalk_*.py") for path in sorted(_FOLDER.glob(pattern))]
    return [*named, "isco_esco_labels", "isco_groups", "money_rates"]


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
        module = import_module(f"careercli.importers.{name}")
        for table in module.tables(sources):
            write(data, table)
            yield table.path, len(table.rows)
        if hasattr(module, "check"):
            module.check(sources, data)
