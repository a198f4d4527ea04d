"""A page that is one table and, where the browser runs scripts, the treemap made of it: leaves drawn as large as their
amount, in groups, coloured by a figure the reader chooses, searched, filtered and opened as cards.

Only HTML has it (output/web/treemap.py). Text is final for the reader's language, as in output/document.py.
"""

from typing import NamedTuple


class LeafCell(NamedTuple):
    """A cell of the table: its text, and what it is sorted, filtered and coloured by; None where there is no figure."""

    text: str
    value: float | str | None = None
    dim: bool = False


class LeafColumn(NamedTuple):
    """A column of the table. `number`: right-aligned, sorted from the highest; `drop`: a narrow window has no room for
    it, where a card shows it as well."""

    label: str
    number: bool = False
    drop: bool = False


class CardRow(NamedTuple):
    """A line of a leaf's card. `parts` are those of a bar drawn below, in percent of its width: of a `range` low,
    middle and high, of `shares` one after the other."""

    label: str
    text: str
    kind: str = ""
    parts: tuple[float, ...] = ()


class Leaf(NamedTuple):
    """One thing of the map.

    key      what its card is opened by, in the page's address
    group    its place among the groups
    area     how large it is drawn; None where that is not known
    shared   its area is a part of a wider group's
    cells    of the table, the first of them its name
    options  of each choice of the map the option it has
    names    it is searched by besides
    card     its lines; `summary` stands above
    reference  what stands for it in commands
    """

    key: str
    group: int
    area: float | None
    shared: bool
    cells: tuple[LeafCell, ...]
    options: tuple[str, ...]
    names: tuple[str, ...]
    subtitle: str
    summary: str
    card: tuple[CardRow, ...]
    reference: str


class Shade(NamedTuple):
    """A figure leaves are coloured by: its name on a button and, with its unit, above the legend; the column it stands
    in, where a step ends and the next begins, the steps in words (one more than `cuts`), and its scale of colours
    (`ramp` of treemap.css)."""

    label: str
    title: str
    column: int
    cuts: tuple[float, ...]
    steps: tuple[str, ...]
    ramp: str


class Slider(NamedTuple):
    """A bound on a column: at least, or at `most`, the amount of one of its stops, each with its words; the first stop
    asks for nothing."""

    label: str
    column: int
    most: bool
    stops: tuple[tuple[float, str], ...]


class Choice(NamedTuple):
    """Options of which leaves have one each: (key, words)."""

    label: str
    options: tuple[tuple[str, str], ...]


class Treemap(NamedTuple):
    """The map. `groups` are names; `equal`: no leaf has an area, and all are drawn alike, so that no column has it
    (`area_column` -1); `sorted_by`: the column the leaves are in the order of; `notes` explain marks and what is
    missing; `words` are the texts of the controls, `commands` what a terminal says more of a leaf with, its reference
    in the place of `{key}`."""

    lead: str
    groups: tuple[str, ...]
    columns: tuple[LeafColumn, ...]
    leaves: tuple[Leaf, ...]
    shades: tuple[Shade, ...]
    sliders: tuple[Slider, ...]
    choices: tuple[Choice, ...]
    notes: tuple[str, ...]
    words: dict[str, str]
    commands: tuple[str, ...]
    equal: bool
    area_column: int
    sorted_by: int
