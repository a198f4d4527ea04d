"""A table as aligned columns of text."""

from careercli.output.bars import is_drawn
from careercli.output.cells import pad, width_of
from careercli.output.clean import clean
from careercli.output.document import Grid, Value
from careercli.output.footnotes import hoisted
from careercli.output.plaintext.paper import Paper


def grid(block: Grid, paper: Paper) -> list[str]:
    """Columns aligned, nothing cut or wrapped: what is piped on must stay one row a line."""
    block = hoisted(block)
    lines = paper.wrapped(clean(block.caption)) if block.caption else []
    columns = [
        (column, [paper.marked(column.label, column.refs), *map(paper.value, values)])
        for column, values in zip(block.columns, columns_of(block), strict=True)
        if not is_drawn(values)
    ]
    sizes = [max(map(width_of, texts)) for _, texts in columns]
    aligned = [
        [pad(text, size, column.align) for text in texts] for (column, texts), size in zip(columns, sizes, strict=True)
    ]
    rows = ["  ".join(row) for row in zip(*aligned, strict=True)]
    return lines + rows[:1] + ["  ".join("-" * size for size in sizes)] * bool(rows) + rows[1:] + more(block, paper)


def columns_of(block: Grid) -> list[tuple[Value, ...]]:
    """The values column by column."""
    return list(zip(*block.rows, strict=True)) or [()] * len(block.columns)


def more(block: Grid, paper: Paper) -> list[str]:
    """How many rows there are beyond these."""
    text = clean(block.left_out_text(paper.left_out_label))
    return paper.wrapped(f"{paper.glyphs.more} {text}") if text else []
