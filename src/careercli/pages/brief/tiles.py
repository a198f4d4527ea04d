"""Maps of tiles: where each province or state lies (country.toml), and the four steps its figures are shaded by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import Tile, TileMap

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from careercli.record.country import Country

STEPS = 4
"""Shades of a map."""
FEWEST = 2
"""Places with a figure below which no map is drawn."""


class Shaded(NamedTuple):
    """A place's figure, as short as may be and whole, and its shade from 0."""

    short: str
    text: str
    step: int


def steps_of(amounts: Mapping[str, float]) -> dict[str, int]:
    """The step of each place: a quarter of the places in each, equal amounts in the same."""
    ordered = sorted(amounts.values())
    return {key: STEPS * ordered.index(amount) // len(ordered) for key, amount in amounts.items()}


def tile_map(
    country: Country,
    found: Mapping[str, Shaded],
    names: Mapping[str, str],
    legend: Sequence[str],
    words: tuple[str, str, str],
    refs: tuple[str, ...] = (),
) -> TileMap | None:
    """The map of a country; None where it has no tiles or too few figures. `words`: the heads of places and of figures,
    and what a place without a figure means."""
    tiles = tuple(
        _tile(row, column, letters, f"{country['country']}-{letters.lower()}", found, names)
        for row, line in enumerate(country["tiles"])
        for column, letters in enumerate(line.split())
        if letters != "."
    )
    if sum(tile.step is not None for tile in tiles) < FEWEST:
        return None
    return TileMap(tiles, tuple(legend), words[2], words[:2], refs)


def _tile(row: int, column: int, letters: str, key: str, found: Mapping[str, Shaded], names: Mapping[str, str]) -> Tile:
    one = found.get(key)
    short, text, step = one or ("", "", None)
    return Tile(row, column, letters, names.get(key, letters), short, text, step)
