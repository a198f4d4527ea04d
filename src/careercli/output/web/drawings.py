"""Bars, series and shares as small pictures for a web page, each with its figures as the spoken text."""

from html import escape

from careercli.output.bars import Scale, known, percents, place, scale_of, worded
from careercli.output.clean import clean
from careercli.output.document import Bar, Share, Spark

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
    for (label, percent, style), told in zip(share.parts, percents(share), strict=True):
        size = max(0.0, sum(known([percent]))) / whole * 100
        text = f"{escape(clean(label))} {escape(told)}"
        parts.append(f'<i class="{style}" style="width:{size:.2f}%"></i>')
        words.append(f'<span class="{style}">■</span> {text}')
    return f'<div class="share" aria-hidden="true">{"".join(parts)}</div><small>{" · ".join(words)}</small>'
