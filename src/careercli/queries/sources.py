"""Sources: all of them, or those an occupation's figures rest on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from careercli.atlas import cards, sources
from careercli.queries.named import Named
from careercli.record.finished import Finished
from careercli.record.source import named_in as named_in

if TYPE_CHECKING:
    from careercli.record.listing import SourceLine
    from careercli.record.source import Source
    from careercli.text.text import Text


def sources_of(found: Sequence[Named], t: Text | None = None) -> Finished:
    """The sources, of the occupations or all."""
    lines = source_lines(found)
    if not t:
        return Finished(lines)
    from careercli.record.pages.sources import SourcesPage

    return Finished(lines, SourcesPage(lines, [named.id for named in found]))


def source_lines(names: Sequence[Named] = ()) -> list[SourceLine]:
    """One line a source, of the occupations named or of everything."""
    used = {key: source for named in names for key, source in cards.load_card(named.id).sources.items()}
    found = used if names else sources.sources()
    return [cast("SourceLine", {"key": key, **source}) for key, source in sorted(found.items())]


def named_sources(keys: set[str]) -> dict[str, Source]:
    """The sources with these keys."""
    return sources.sources(keys)


def basis(data: object, sources: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Key → source, of the sources named anywhere in the data: those its figures name, not all an occupation has."""
    used = set(named_in(data))
    return {key: source for one in sources for key, source in one.items() if key in used}
