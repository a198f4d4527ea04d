"""Every rule of a result as a tree: what failed on top, each rule with its parts below."""

from collections.abc import Iterator, Sequence

from careercli.output.document import Block, Cell, Column, Grid, Heading, Style
from careercli.pages import points
from careercli.record.points import TraceLine
from careercli.text.text import Text


def tree(trace: Sequence[TraceLine], t: Text) -> list[Block]:
    """The tree as a grid: rule, value, input, threshold, clause with its source, since when."""
    columns = (
        Column(t("Rule")),
        Column(t("Value"), "right"),
        Column(t("From")),
        Column(t("Threshold"), drop=2),
        Column(t("Clause"), drop=1),
        Column(t("Since"), drop=3),
    )
    rows = tuple(_row(line, depth, t) for line, depth in _walk(trace))
    return [Heading(t("Every rule")), Grid(columns, rows)]


def _walk(trace: Sequence[TraceLine]) -> Iterator[tuple[TraceLine, int]]:
    """Failed requirements, then rules no other rule is made of, each with its parts below it, every rule once."""
    lines = {line["rule"]: line for line in trace}
    inner = {part for line in trace for part in line["parts"]}
    outer = [line for line in trace if line["rule"] not in inner]
    told: set[str] = set()
    for line in (line for line in trace if is_failed(line)):
        yield from _below(line, 0, lines, told)
    for line in [*outer[::-1], *trace]:
        yield from _below(line, 0, lines, told)


def _below(line: TraceLine, depth: int, lines: dict[str, TraceLine], told: set[str]) -> Iterator[tuple[TraceLine, int]]:
    if line["rule"] in told:
        return
    told.add(line["rule"])
    yield line, depth
    for part in line["parts"]:
        if part in lines:
            yield from _below(lines[part], depth + 1, lines, told)


def is_failed(line: TraceLine) -> bool:
    """Whether this is a requirement that does not hold."""
    return line["kind"] == "requirement" and line["value"] is False


def _row(line: TraceLine, depth: int, t: Text) -> tuple[Cell, ...]:
    style: Style = "bad" if is_failed(line) else "good" if line["value"] is True else "strong" if depth == 0 else ""
    most = "" if line["most"] is None else f"≤ {points.spelt(line['most'], t)}"
    weak = points.WEAK.get(line["confidence"])
    clause = f"{line['clause']} ({t(weak)})" if weak else line["clause"]
    return (
        Cell(f"{'· ' * depth}{line['label']}"),
        Cell(points.value_of(line, t), style),
        Cell(points.inputs(line, t)),
        Cell(line["undecided"] or line["failed"] or line["asked"] or most, "dim"),
        Cell(clause, "dim", (line["source"],)),
        Cell(line["since"], "dim"),
    )
