"""Ranges, series, shares and charts as drawings within the page (SVG), each with its words.

Places across are percentages, so that a drawing is as wide as its box and its letters stay as large as they are.
"""

from html import escape

from careercli.output.bars import Scale, known, percents, scale_of, share_text, worded
from careercli.output.clean import clean
from careercli.output.document import Bar, Chart, ChartRow, Share, Spark
from careercli.output.web.pen import Pen, safe

CELL, LINE = 132, 14
"""Width and height of a drawing within a table, in pixels."""
SHORT = 3
"""Letters of an amount at an end of an axis that has room to stand in the middle of its place."""
INSET = 3.0
"""Percent of the width left free at both ends of a range, for its ends are round."""


def svg(kind: str, inside: str, words: str, width: str = str(CELL), height: int = LINE) -> str:
    """A drawing with its words; hidden from who does not see it where they stand beside it (`words` is empty)."""
    label = escape(words)
    said = f'role="img" aria-label="{label}"><title>{label}</title>' if words else 'aria-hidden="true">'
    return f'<svg class="{kind}" width="{width}" height="{height}" {said}{inside}</svg>'


def at(value: float, scale: Scale, inset: float = INSET) -> float:
    """Where a value lies, in percent from the left; in the middle when the scale has no length."""
    low, high = scale
    share = (value / 2 - low / 2) / (high / 2 - low / 2) if high / 2 > low / 2 else 0.5
    return round(inset + min(1.0, max(0.0, share)) * (100 - 2 * inset), 2)


def span(bar: Bar, scale: Scale, middle: int, inset: float = INSET) -> str:
    """A line from low to high with a dot at mid; `middle` is how far down it lies."""
    found = known(bar[:3])
    if not found:
        return ""
    first, last = at(min(found), scale, inset), at(max(found), scale, inset)
    dots = "".join(f'<circle cx="{at(mid, scale, inset)}%" cy="{middle}" r="5"/>' for mid in known([bar.mid]))
    return f'<line class="span" x1="{first}%" x2="{last}%" y1="{middle}" y2="{middle}"/>{dots}'


def range_picture(bar: Bar, scale: Scale | None) -> str:
    """A range on the scale of its column; nothing where there is no figure."""
    if scale is None or not known(bar[:3]):
        return ""
    return svg("range", span(bar, scale, LINE // 2), worded(bar))


def series_picture(spark: Spark) -> str:
    """A column a figure from the lowest of them, none where a year has none."""
    found = known(spark.values)
    if not found:
        return ""
    low, high = scale_of([Bar(min(found), None, max(found))]) or (0.0, 1.0)
    bars = []
    for place, value in enumerate(spark.values):
        for number in known([value]):
            size = round(3 + (at(number, (low, high), 0) / 100) * (LINE - 3), 1)
            bars.append(f'<rect x="{place * 8}" y="{LINE - size:g}" width="6" height="{size:g}" rx="1"/>')
    return svg("series", "".join(bars), worded(spark), width=str(8 * len(spark.values) or CELL))


def share_picture(share: Share) -> str:
    """Parts side by side, and the figures below, each behind the colour of its part."""
    words = "".join(
        f"<li>{_key(style)} {escape(clean(label))} <b>{escape(amount)}</b></li>"
        for (label, _, style), amount in zip(share.parts, percents(share), strict=True)
    )
    return (
        f'<div class="parts">{svg("share", _parts(share, 18), "", "100%", 18)}<ul>{words}</ul></div>' if words else ""
    )


def _key(style: str) -> str:
    return svg("key", f'<rect class="{style}" width="10" height="10"/>', "", "10", 10)


def share_bar(share: Share) -> str:
    """The parts alone, for a table whose other columns say the figures."""
    return svg("share", _parts(share, LINE), share_text(share)) if share.parts else ""


def _parts(share: Share, height: int) -> str:
    whole, left, drawn = max(100.0, sum(known(percent for _, percent, _ in share.parts))), 0.0, []
    for _, percent, style in share.parts:
        size = max(0.0, sum(known([percent]))) / whole * 100
        drawn.append(f'<rect class="{style}" x="{left:.2f}%" width="{size:.2f}%" height="{height}"/>')
        left += size
    return "".join(drawn)


def chart_figure(chart: Chart, pen: Pen) -> str:  # noqa: ARG001 - all writers take the same
    """Rows on one axis as a table whose last column is drawn; a single range without words as a drawing alone."""
    if not chart.ticks or not chart.rows:
        return ""
    scale = chart.ticks[0][0], chart.ticks[-1][0]
    if len(chart.rows) == 1 and not chart.rows[0].label:
        return _single(chart, scale)
    body = "".join(
        f'<tr><th scope="row">{safe(row.label)}</th><td class="right">{safe(row.text)}</td>'
        f"<td>{_row(row, scale)}</td></tr>"
        for row in chart.rows
    )
    empty = '<td></td><td class="right"></td>'
    axis = f'<tr class="axis">{empty}<td>{svg("axis", _ticks(chart, scale), "", "100%", 18)}</td></tr>'
    return f'<table class="chart"><tbody>{axis}{body}</tbody></table>{_marks(chart, "marks dim")}'


def _row(row: ChartRow, scale: Scale) -> str:
    """A range, or a bar from the axis's start; its words stand beside it."""
    if row.low is None and row.high is None:
        found = known([row.mid])
        size = round(at(found[0], scale) - INSET, 2) if found else 0
        rest = f'<rect class="whole" x="{INSET:g}%" width="{100 - 2 * INSET:g}%" height="12" rx="2"/>'
        inside = f'{rest}<rect x="{INSET:g}%" width="{size:g}%" height="12" rx="2"/>'
        return svg("bar", inside, "", "100%", 12)
    return svg("range", span(Bar(row.low, row.mid, row.high), scale, 8), "", "100%", 16)


def _single(chart: Chart, scale: Scale) -> str:
    """One range on its axis, and its marks in words below."""
    row = chart.rows[0]
    words = " · ".join(clean(text) for _, text in chart.marks) or clean(row.text)
    drawn = _ticks(chart, scale) + span(Bar(row.low, row.mid, row.high), scale, 32)
    return f'<div class="single">{svg("axis range", drawn, words, "100%", 42)}{_marks(chart, "marks")}</div>'


def _marks(chart: Chart, style: str) -> str:
    """The marks in words from low to high; on a narrow screen one to a line, so that none stands below another's end of
    the axis."""
    marks = "".join(f"<li>{safe(words)}</li>" for _, words in sorted(chart.marks, key=lambda mark: mark[0]))
    return f'<ul class="{style}">{marks}</ul>' if marks else ""


def _ticks(chart: Chart, scale: Scale) -> str:
    """The amounts of the axis above it, long ones at its ends within it; every second is left out on a
    narrow screen (`odd`)."""
    last = len(chart.ticks) - 1
    made = []
    for place, (amount, words) in enumerate(chart.ticks):
        x, anchor = at(amount, scale), "middle"
        if place in (0, last) and len(words) > SHORT:
            x, anchor = (0, "start") if place == 0 else (100, "end")
        odd = ' class="odd"' if place % 2 and place != last else ""
        made.append(f'<text x="{x:g}%" y="12" text-anchor="{anchor}"{odd}>{safe(words)}</text>')
    return "".join(made)
