"""Maps of tiles: where each province or state lies (country.toml), and the four steps its figures are shaded by."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import Tile, TileMap

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

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


def legend(amounts: Mapping[str, float], steps: Mapping[str, int], text: Callable[[float], str]) -> list[str]:
    """The lowest and the highest amount of each shade; "" of one that no place has."""
    made = []
    for step in range(max(steps.values(), default=-1) + 1):
        inside = [amount for key, amount in amounts.items() if steps[key] == step]
        ends = [text(end) for end in (min(inside), max(inside))] if inside else []
        made.append("–".join(dict.fromkeys(ends)))
    return made


def tile_map(
    country: Country,
    found: Mapping[str, Shaded],
    names: Mapping[str, str],
    shades: Sequence[str],
    words: tuple[str, str, str],
    refs: tuple[str, ...] = (),
) -> TileMap | None:
    """The map of a country; None where it has no tiles or too few figures.

    `shades`: what each stands for; `words`: the heads of places and of figures, and what a place without one means.
    """
    tiles = tuple(
        _tile(row, column, letters, f"{country['country']}-{letters.lower()}", found, names)
        for row, line in enumerate(country["tiles"])
        for column, letters in enumerate(line.split())
        if letters != "."
    )
    if sum(tile.step is not None for tile in tiles) < FEWEST:
        return None
    return TileMap(tiles, tuple(shades), words[2], words[:2], refs)


def _tile(row: int, column: int, letters: str, key: str, found: Mapping[str, Shaded], names: Mapping[str, str]) -> Tile:
    one = found.get(key)
    short, text, step = one or ("", "", None)
    return Tile(row, column, letters, names.get(key, letters), short, text, step)
