"""The rating as a section of an occupation's page: overall and axes; `career rate` has the working."""

from careercli.output.document import Bar, Block, Cell, Column, Grid, Heading, Note
from careercli.record.figure import amount_or_none
from careercli.record.occupation import Occupation
from careercli.record.rating import AXES
from careercli.text.text import Text


def rating(record: Occupation, t: Text) -> list[Block]:
    """The axes with data under their overall, or why there is none; nothing where no axis has any."""
    brief = record.get("rating")
    if brief is None or not brief["axes"]:
        return []
    overall, axes = amount_or_none(brief["overall"]), brief["axes"]
    columns = (
        Column(t("rating.column.axis")),
        Column(t("rating.column.value"), "right", refs=(brief["source"],)),
        Column("", drop=1),
    )
    rows = tuple(
        (Cell(t(f"measure.axis.{name}")), Cell(t.decimal(axes[name]), "strong"), Bar(0, axes[name], axes[name], 10))
        for name in AXES
        if name in axes
    )
    counts = {"n": len(axes), "all": len(AXES), "id": record["id"]}
    if overall is None:
        told = t("rating.section_none", **counts)
    else:
        whole = t.decimal(overall)
        told = t(
            "rating.section_overall",
            overall=whole,
            **counts,
        )
    return [Heading(t("rating.section")), Grid(columns, rows), Note(told)]
