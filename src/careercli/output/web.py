"""A document's blocks as HTML; formats/html.py prints them."""

from collections.abc import Iterable
from html import escape

from careercli.output.bars import Scale, known, percents, place, scale_of, worded
from careercli.output.clean import clean
from careercli.output.document import Bar, Cell, Chart, ChartRow, Grid, Share, Spark, Tile, TileMap, Value
from careercli.output.footnotes import Footnotes, hoisted
from careercli.output.glyphs import UNICODE
from careercli.output.markdown import ADDRESS

CSS = """
:root{color-scheme:light dark;--line:#8884;--dim:#6b7280;--accent:#0e7490;--good:#15803d;--bad:#b91c1c;
--warn:#a16207;--automated:#a21caf;--augmented:#b45309;--human:#15803d}
@media(prefers-color-scheme:dark){:root{--dim:#9ca3af;--accent:#22d3ee;--good:#4ade80;--bad:#f87171;
--warn:#facc15;--automated:#e879f9;--augmented:#fbbf24;--human:#4ade80}}
body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}
h1{margin:0}h2{border-bottom:1px solid var(--line);margin:2rem 0 .5rem}p{max-width:44rem}
.subtitle,.dim,small,caption,figcaption{color:var(--dim)}.strong{font-weight:600}
.good{color:var(--good)}.bad{color:var(--bad)}.warn{color:var(--warn)}.accent{color:var(--accent)}
.automated{color:var(--automated)}.augmented{color:var(--augmented)}.human{color:var(--human)}
.cards,.beside{display:flex;flex-wrap:wrap;gap:1rem;margin:1rem 0}
.card{border:1px solid var(--line);border-radius:.5rem;padding:.5rem 1rem;min-width:9rem}
.card b{display:block;font-size:1.4rem}.beside>section{flex:1 1 16rem}h3{margin:.5rem 0;font-size:1rem}
.scroll{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse}caption{text-align:left}
th,td{padding:.25rem .75rem .25rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
.right{text-align:right;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{color:var(--dim)}dd{margin:0}
svg{vertical-align:middle}.range line{stroke:var(--accent);stroke-width:3}.range circle{fill:currentColor}
.series rect{fill:var(--accent)}.share{display:flex;height:.8rem;max-width:24rem;background:var(--line)}
.share i{background:currentColor}.note{border-left:3px solid var(--line);padding-left:.75rem}
.note.warning,.note.conflict{border-color:var(--warn)}sup{font-size:.7rem;line-height:0}
sup a{text-decoration:none;font-weight:400;color:var(--accent)}
.sources{color:var(--dim);font-size:.875rem}.map td{text-align:center;padding:.25rem .5rem;border:0}
.map .step0{background:#0e74901a}.map .step1{background:#0e749040}.map .step2{background:#0e749073}
.map .step3{background:#0e7490a6}
""".strip()


def safe(text: str) -> str:
    """Text from outside as text and nothing else."""
    return escape(clean(text))


def marked(text: str, refs: tuple[str, ...], footnotes: Footnotes, style: str = "") -> str:
    """A styled text with links to its sources."""
    inside = f'<span class="{style}">{safe(text)}</span>' if style else safe(text)
    marks = ",".join(f'<a href="#s{number}">{number}</a>' for number in footnotes.numbers(refs))
    return f"{inside}<sup>{marks}</sup>" if marks else inside


def valued(value: Value, footnotes: Footnotes, scale: Scale | None = None) -> str:
    """A value: text or picture."""
    if isinstance(value, Cell):
        return marked(value.text, value.refs, footnotes, value.style)
    if isinstance(value, Share):
        return share_picture(value)
    return range_picture(value, scale or scale_of([value])) if isinstance(value, Bar) else series_picture(value)


def linked(text: str) -> str:
    """A source's line with its address to follow."""
    text, parts, end = clean(text), [], 0
    for found in ADDRESS.finditer(text):
        address = escape(found.group())
        parts += [escape(text[end : found.start()]), f'<a href="{address}">{address}</a>']
        end = found.end()
    return "".join([*parts, escape(text[end:])])


STEPS = 1000


def range_picture(bar: Bar, scale: Scale | None) -> str:
    """A line from low to high with a dot at the middle; nothing where there is no figure."""
    found = known(bar)
    if not found or scale is None:
        return ""
    first, last = (5 + 0.09 * place(value, scale, STEPS) for value in (min(found), max(found)))
    dots = "".join(f'<circle cx="{5 + 0.09 * place(mid, scale, STEPS):.1f}" cy="6" r="4"/>' for mid in known([bar.mid]))
    line = f'<line x1="{first:.1f}" x2="{last:.1f}" y1="6" y2="6"/>'
    return picture("range", 100, line + dots, worded(bar))


def chart_rows(chart: Chart) -> str:
    """A chart as a table: name, figure, drawing; the ends of the axis in its head."""
    scale = chart.ticks[0][0], chart.ticks[-1][0]
    ends = f"{safe(chart.ticks[0][1])} – {safe(chart.ticks[-1][1])}"
    rows = "".join(
        f'<tr><td>{safe(row.label)}</td><td class="right">{safe(row.text)}</td><td>{_drawn(row, scale)}</td></tr>'
        for row in chart.rows
    )
    return f'<div class="scroll"><table><thead><tr><th></th><th></th><th>{ends}</th></tr></thead>{rows}</table></div>'


def _drawn(row: ChartRow, scale: Scale) -> str:
    """A range, or a bar from the axis's start."""
    low, high = (scale[0], row.mid) if row.low is None and row.high is None else (row.low, row.high)
    return range_picture(Bar(low, row.mid, high), scale)


def tile_table(block: TileMap) -> str:
    """The tiles of a map, each where it lies; the whole name and figure on pointing at one."""
    at = {(tile.row, tile.column): tile for tile in block.tiles}
    across = range(max((tile.column for tile in block.tiles), default=-1) + 1)
    down = range(max((tile.row for tile in block.tiles), default=-1) + 1)
    rows = ("".join(_tile(at.get((row, column))) for column in across) for row in down)
    return f'<div class="scroll"><table class="map">{"".join(f"<tr>{row}</tr>" for row in rows)}</table></div>'


def _tile(tile: Tile | None) -> str:
    if tile is None:
        return "<td></td>"
    shade = "" if tile.step is None else f' class="step{tile.step}"'
    title = escape(f"{clean(tile.name)}: {clean(tile.text)}" if tile.text else clean(tile.name))
    mark = "" if tile.step is None else f" {UNICODE.steps[tile.step]}"
    return f'<td{shade} title="{title}"><b>{safe(tile.letters)}</b>{mark}<br>{safe(tile.short)}</td>'


def series_picture(spark: Spark) -> str:
    """A column a figure, none where the year has none."""
    found = known(spark.values)
    if not found:
        return ""
    scale = scale_of([Bar(min(found), None, max(found))]) or (0.0, 1.0)
    bars = []
    for at, value in enumerate(spark.values):
        for number in known([value]):
            high = 2 + place(number, scale, 10)
            bars.append(f'<rect x="{at * 6}" y="{12 - high}" width="5" height="{high}"/>')
    return picture("series", 6 * len(spark.values), "".join(bars), worded(spark))


def picture(kind: str, width: int, inside: str, words: str) -> str:
    """An SVG of one line's height."""
    label = escape(words)
    size = f'viewBox="0 0 {width} 12" width="{width * 1.5:g}" height="18"'
    return f'<svg class="{kind}" role="img" aria-label="{label}" {size}><title>{label}</title>{inside}</svg>'


def share_picture(share: Share) -> str:
    """Parts side by side, and the figures below."""
    whole = max(100.0, sum(known(percent for _, percent, _ in share.parts)))
    parts, words = [], []
    for (label, percent, style), amount in zip(share.parts, percents(share), strict=True):
        size = max(0.0, sum(known([percent]))) / whole * 100
        text = f"{escape(clean(label))} {escape(amount)}"
        parts.append(f'<i class="{style}" style="width:{size:.2f}%"></i>')
        words.append(f'<span class="{style}">■</span> {text}')
    return f'<div class="share" aria-hidden="true">{"".join(parts)}</div><small>{" · ".join(words)}</small>'


def grid(block: Grid, footnotes: Footnotes) -> str:
    """A table that scrolls by itself when it is too wide."""
    block = hoisted(block)
    scales = [scale_of(column_bars(block, at)) for at in range(len(block.columns))]
    sides = [f' class="{column.align}"' if column.align == "right" else "" for column in block.columns]
    heads = [marked(column.label, column.refs, footnotes) for column in block.columns]
    rows = [
        cells("td", sides, (valued(value, footnotes, scale) for value, scale in zip(row, scales, strict=True)))
        for row in block.rows
    ]
    caption = f"<caption>{safe(block.caption)}</caption>" if block.caption else ""
    table = f"<thead>{cells('th', sides, heads)}</thead><tbody>{''.join(rows)}</tbody>"
    return f'<div class="scroll"><table>{caption}{table}</table></div>'


def column_bars(block: Grid, at: int) -> list[Bar]:
    """The ranges of one column, which share a scale."""
    return [value for row in block.rows if isinstance(value := row[at], Bar)]


def cells(tag: str, sides: list[str], texts: Iterable[str]) -> str:
    """One row."""
    return "<tr>" + "".join(f"<{tag}{side}>{text}</{tag}>" for side, text in zip(sides, texts, strict=True)) + "</tr>"
