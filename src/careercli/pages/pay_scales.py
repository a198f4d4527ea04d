"""National pay scales on a page: a row a grade, a column a part of the country."""

from collections.abc import Sequence

from careercli.output.document import Block, Cell, Column, Grid, Prose, Value
from careercli.record.money import ScaleGrade
from careercli.text.text import Text


def pay_scales(grades: Sequence[ScaleGrade], currency: str, t: Text) -> list[Block]:
    """The scales an occupation is paid by; nothing for one without."""
    if not grades:
        return []
    places = list(dict.fromkeys(one["place"] for one in sorted(grades, key=lambda one: one["place"])))
    columns = (Column(t("Grade")), *(Column(place, "right") for place in places))
    rows = tuple(_row(grade, grades, places, t) for grade in dict.fromkeys(one["grade"] for one in grades))
    hours = sorted({one["hours"] for one in grades if "hours" in one})
    told = t.listed(f"{one:g}" for one in hours) if hours else t("not published")
    refs = tuple(dict.fromkeys(one["source"] for one in grades))
    meaning = t(
        "A visa sponsor must pay at least this, by grade and part of the country, and the least pay of the visa "
        "besides. Full-time hours a week: {hours}; for other hours in proportion.",
        hours=told,
    )
    title = t("National pay scale, {currency} per year", currency=currency)
    return [Grid(columns, rows, title), Prose(meaning, "dim", refs)]


def _row(grade: str, grades: Sequence[ScaleGrade], places: Sequence[str], t: Text) -> tuple[Value, ...]:
    amounts = {one["place"]: one["amount"] for one in grades if one["grade"] == grade}
    return (
        Cell(grade, "strong"),
        *(Cell(t.money(amounts[place], "year") if place in amounts else "–") for place in places),
    )
