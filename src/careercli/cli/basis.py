"""The sources that what is answered rests on: those its figures name, not all that an occupation has."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any


def basis(data: object, sources: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Key → source, of the sources named anywhere in the data."""
    used = set(named_in(data))
    return {key: source for one in sources for key, source in one.items() if key in used}


def named_in(data: object) -> Iterator[str]:
    """Every source key inside: what stands under `source` and `sources`."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            if key == "source" and isinstance(value, str):
                yield value
            elif key == "sources" and isinstance(value, list):
                yield from (entry for entry in value if isinstance(entry, str))
            else:
                yield from named_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from named_in(value)
