"""The sources that what is answered rests on: those its figures name, not all that an occupation has."""

from collections.abc import Iterable, Mapping
from typing import Any

from careercli.queries.sources import named_in


def basis(data: object, sources: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Key → source, of the sources named anywhere in the data."""
    used = set(named_in(data))
    return {key: source for one in sources for key, source in one.items() if key in used}
