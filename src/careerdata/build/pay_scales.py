"""National pay scales of an occupation: what a visa sponsor must pay at least, by grade and place."""

from careercli.record.money import ScaleGrade
from careerdata.build.shelf import Shelf
from careerdata.rows.pay import PayScaleOfRow, PayScaleRow


def scales(shelf: Shelf, code: str) -> list[ScaleGrade]:
    """Every grade of the scales the occupation is paid by, the lowest paid first."""
    named = {row.scale for row in shelf.of(PayScaleOfRow, code)}
    rows = [row for row in shelf.every(PayScaleRow) if row.scale in named] if named else []
    return [_grade(row) for row in sorted(rows, key=lambda row: float(row.amount))]


def _grade(row: PayScaleRow) -> ScaleGrade:
    made: ScaleGrade = {
        "grade": row.grade,
        "place": row.place,
        "amount": _number(row.amount),
        "source": row.source,
    }
    if row.hours:
        made["hours"] = _number(row.hours)
    return made


def _number(cell: str) -> float:
    """A whole number where it is one."""
    found = float(cell)
    return int(found) if found.is_integer() else found
