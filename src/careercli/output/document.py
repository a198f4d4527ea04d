"""A page as a reader sees it, before any format: headings, prose, figures, tables, bars and notes.

Text here is final for the reader's language (numbers already written out); only bars and sparklines keep
raw numbers. Every text may come from outside, so formats escape it. `refs` are source keys; a format turns
them into footnotes in order of first use.
"""

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from careercli.output.treemap import Treemap

Style = Literal["", "strong", "dim", "good", "bad", "warn", "accent", "automated", "augmented", "human", "more"]
"""How a text looks by what it means; `more` names a command that shows more, where a web page has a link instead."""
Paper = Literal["", "portrait", "landscape"]
Align = Literal["left", "right"]


class Cell(NamedTuple):
    """A piece of text with a style and the sources it rests on. `spare`, as of a `Prose`."""

    text: str
    style: Style = ""
    refs: tuple[str, ...] = ()
    spare: int = 0


class Bar(NamedTuple):
    """A range on the common scale of its column: from low to high, with a mark at mid; `whole` is the end of the scale
    where no range reaches it."""

    low: float | None
    mid: float | None
    high: float | None
    whole: float | None = None


class Spark(NamedTuple):
    """A short series, oldest first; None where the year has no figure."""

    values: tuple[float | None, ...]


class Share(NamedTuple):
    """Parts of a whole as one stacked bar: (label, percent, style); `texts`: each percent in the reader's language."""

    parts: tuple[tuple[str, float, Style], ...]
    texts: tuple[str, ...] = ()


Value = Cell | Bar | Spark | Share


class Column(NamedTuple):
    """A column of a grid. `drop` above 0 lets a narrow terminal leave it out, highest first.

    `refs` are sources of the whole column; formats also move refs here that every row repeats. `widest`: on a terminal
    its text wraps beyond that many columns, so that another one has more room.
    """

    label: str
    align: Align = "left"
    drop: int = 0
    refs: tuple[str, ...] = ()
    widest: int | None = None


class Heading(NamedTuple):
    """The start of a section. `about` names what it is on, in words of ours, the same as in a `Section`; `whole`: of a
    whole page, where several stand below each other."""

    text: str
    about: str = ""
    whole: bool = False


class Prose(NamedTuple):
    """A paragraph. `spare` above 0 lets a page that would be longer than its `screen` leave it out, highest first."""

    text: str
    style: Style = ""
    refs: tuple[str, ...] = ()
    spare: int = 0


class Card(NamedTuple):
    """One key figure: what it is, the figure, a word on it."""

    label: str
    value: str
    detail: str = ""
    style: Style = ""
    refs: tuple[str, ...] = ()


class Cards(NamedTuple):
    """Key figures side by side."""

    cards: tuple[Card, ...]


class Facts(NamedTuple):
    """Text and values, one a line."""

    rows: tuple[tuple[str, Value], ...]


class Bullets(NamedTuple):
    """A list of short items under an optional label."""

    items: tuple[Cell, ...]
    label: str = ""
    style: Style = ""


class SideBySide(NamedTuple):
    """Lists that stand side by side where the page is wide enough, one below the other where not."""

    lists: tuple[Bullets, ...]


class Grid(NamedTuple):
    """A table; each row has one value per column. `left_out` rows exist beyond those shown; `light`: without
    the line below its head, for a few rows within a section. `unbroken`: letters of a word that stay together on a
    narrow screen, but for the names of rows: longer words break rather than that each row stands as a list. `matrix`:
    the columns are compared by the rows, named in the first column, so that without room each row is a paragraph."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    caption: str = ""
    left_out: int = 0
    light: bool = False
    unbroken: int = 16
    matrix: bool = False

    def left_out_text(self, label: str) -> str:
        """`label` with the number of rows not shown; empty when all are."""
        return label.replace("{count}", str(self.left_out)) if self.left_out > 0 else ""


class Note(NamedTuple):
    """A remark about the page: a warning, a conflict, a gap in what is known, or plain information."""

    text: str
    kind: Literal["info", "warning", "missing", "conflict"] = "info"
    refs: tuple[str, ...] = ()


class Phrase(NamedTuple):
    """A line of pieces, each with a style of its own: the answer stands out, what is beside it does not."""

    cells: tuple[Cell, ...]


class Picture(NamedTuple):
    """A drawing that stands alone, such as a share with what its parts are. `spare`, as of a `Prose`."""

    value: Value
    spare: int = 0


class ChartRow(NamedTuple):
    """A row of a chart: its name, its figure in words, and what is drawn: a range, or a bar from the axis's start where
    `low` and `high` are None."""

    label: str
    text: str
    low: float | None
    mid: float | None
    high: float | None


class Chart(NamedTuple):
    """Rows on one axis. `ticks` are amounts and their words, the first and the last the ends of the axis; `marks` are
    points of a single range and their words, which stand below it."""

    ticks: tuple[tuple[float, str], ...]
    rows: tuple[ChartRow, ...]
    marks: tuple[tuple[float, str], ...] = ()


class Tile(NamedTuple):
    """A place of a map: its row and column from the top left, its letters and its name, its figure as short as may be
    and whole, and its step of the legend from 0; None where nothing is known of it."""

    row: int
    column: int
    letters: str
    name: str
    short: str
    text: str
    step: int | None


class TileMap(NamedTuple):
    """A country's provinces or states, each a tile where it lies, shaded by steps.

    `legend` is what each step stands for, the lowest first, of four at most; `unknown` what a tile without a step
    means; `heads` name places and figures where the map is a table.
    """

    tiles: tuple[Tile, ...]
    legend: tuple[str, ...]
    unknown: str
    heads: tuple[str, str]
    refs: tuple[str, ...] = ()


class Section(NamedTuple):
    """The answer to one question: a label in the margin, and blocks beside it, the first of them the answer. `spare`,
    as of a `Prose`: the whole section. `about` names what it is on, as a `Heading` does."""

    label: str
    blocks: tuple[Prose | Phrase | Picture | Chart | TileMap | Facts | Bullets | SideBySide | Grid | Note, ...]
    spare: int = 0
    about: str = ""


Block = (
    Heading | Prose | Phrase | Picture | Chart | TileMap | Cards | Facts | Bullets | SideBySide | Grid | Note | Section
)


class Document(NamedTuple):
    """A whole page. `sources` explains every key the blocks refer to: key → one line of text.

    `left_out_label` stands below a shortened grid; `{count}` becomes the number of rows not shown.
    `narrow_label` stands below a table that had no room for all columns; `{columns}` becomes their names.
    `brief`: the sources in one line (publishers and years), which stands at the end in the place of their list.
    `lang` is the language of the labels, as BCP 47 names it. `notice`, where there is one, stands above the title: what
    must be read before anything else. `screen`: (columns, lines), the widest first: how long the page may be on a
    terminal of so many columns or more before it leaves out what is `spare`. `links`: source key → its own page.
    `more`: everything of which this is the short page, which a web page folds below it; `opened`: or shows unfolded.
    `treemap`: what HTML makes the page of in the place of blocks.
    `paper`: a page to be printed, and how the sheet lies; as HTML it is black on white, at most two sheets.
    """

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    sources: dict[str, str]
    sources_label: str = "Sources"
    left_out_label: str = ""
    lang: str = "en"
    notice: str = ""
    brief: str = ""
    narrow_label: str = ""
    screen: tuple[tuple[int, int], ...] = ()
    links: dict[str, str] = {}  # noqa: RUF012 - only ever read
    more: "Document | None" = None
    opened: bool = False
    treemap: "Treemap | None" = None
    paper: Paper = ""
