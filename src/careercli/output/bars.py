"""Ranges, series and shares as short strings, and the same in words where nothing is drawn."""

from collections.abc import Iterable
from math import isfinite

from careercli.output.clean import clean
from careercli.output.document import Bar, Cell, Grid, Share, Spark, Style, Value
from careercli.output.glyphs import Glyphs

Scale = tuple[float, float]


def known(values: Iterable[float | None]) -> list[float]:
    """The numbers among the values; gaps, NaN and infinities have no place on a scale."""
    return [value for value in values if value is not None and isfinite(value)]


def scale_of(bars: Iterable[Bar]) -> Scale | None:
    """From the lowest to the highest figure of all the bars; None when there is no figure."""
    found = known(value for bar in bars for value in bar)
    return (min(found), max(found)) if found else None


def place(value: float, scale: Scale, steps: int) -> int:
    """Where `value` falls among `steps` + 1 positions; in the middle when the scale has no length."""
    low, high = scale
    share = (value / 2 - low / 2) / (high / 2 - low / 2) if high / 2 > low / 2 else 0.5
    return round(min(1.0, max(0.0, share)) * steps)


def range_bar(bar: Bar, scale: Scale | None, width: int, glyphs: Glyphs) -> tuple[str, str, str]:
    """The bar up to its mark, the mark, and the rest, `width` columns in all; spaces where there is none."""
    found = known(bar[:3])
    if not found or scale is None:
        return " " * width, "", ""
    first, last = place(min(found), scale, width - 1), place(max(found), scale, width - 1)
    left, line, dot, right = glyphs.range
    drawn = list(" " * first + (line * (last - first + 1)).ljust(width - first))
    if last > first:
        drawn[first], drawn[last] = left, right
    if not known([bar.mid]):
        return "".join(drawn), "", ""
    at = place(known([bar.mid])[0], scale, width - 1)
    return "".join(drawn[:at]), dot, "".join(drawn[at + 1 :])


def sparkline(spark: Spark, glyphs: Glyphs) -> str:
    """One character a figure; a series without ups and downs lies in the middle."""
    found = known(spark.values)
    if not found:
        return " " * len(spark.values)
    scale, top = (min(found), max(found)), len(glyphs.spark) - 1
    return "".join(
        glyphs.spark[place(value, scale, top)] if known([value]) and value is not None else " "
        for value in spark.values
    )


def share_bar(share: Share, width: int, glyphs: Glyphs) -> list[tuple[str, Style]]:
    """The parts as runs of their fill; every part above zero shows at least one character where it can."""
    percents = [max(0.0, percent) if isfinite(percent) else 0.0 for _, percent, _ in share.parts]
    whole, done, runs = max(100.0, sum(percents)), 0.0, []
    drawn = 0
    for at, (_, _, style) in enumerate(share.parts):
        done += percents[at]
        end = min(width, max(round(done / whole * width), drawn + (percents[at] > 0)))
        runs.append((glyphs.share[at % len(glyphs.share)] * (end - drawn), style))
        drawn = end
    return [*runs, (" " * (width - drawn), "")]


def share_text(share: Share) -> str:
    """`automated 7.1 %, human 64.3 %`"""
    return ", ".join(f"{clean(part[0])} {amount}" for part, amount in zip(share.parts, percents(share), strict=True))


def percents(share: Share) -> tuple[str, ...]:
    """The percent of each part as the view wrote it, else in English."""
    if len(share.texts) == len(share.parts):
        return tuple(map(clean, share.texts))
    return tuple(percent_text(percent) for _, percent, _ in share.parts)


def percent_text(percent: float) -> str:
    """One decimal where it says something."""
    return f"{percent:.1f}".removesuffix(".0") + " %"


def number_text(value: float) -> str:
    """Thousands set apart, decimals only where there are any."""
    return f"{value:,.0f}" if value == round(value) else f"{value:,.2f}"


def worded(value: Value) -> str:
    """A value in words alone: what plain text and Markdown show of it."""
    if isinstance(value, Cell):
        return clean(value.text)
    if isinstance(value, Share):
        return share_text(value)
    if isinstance(value, Bar):
        return " – ".join(number_text(number) for number in known(value[:3]))
    return " ".join("".join(map(number_text, known([number]))) or "–" for number in value.values)


def is_drawn(values: Iterable[Value]) -> bool:
    """Whether a column or a row only draws what its neighbours say in numbers, so that text may leave it out."""
    kinds = {type(value) for value in values if not (isinstance(value, Cell) and not value.text)}
    return bool(kinds) and kinds <= {Bar, Spark}


def worded_grid(block: Grid) -> Grid:
    """The table without the columns and the rows that are only drawn."""
    columns = range(len(block.columns))
    kept = [at for at in columns if not is_drawn(row[at] for row in block.rows)]
    rows = tuple(tuple(row[at] for at in kept) for row in block.rows if len(columns) == 1 or not is_drawn(row))
    return block._replace(columns=tuple(block.columns[at] for at in kept), rows=rows)
