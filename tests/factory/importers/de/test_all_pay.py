"""Entgeltatlas: the median of all types, by the employees behind each."""

import csv

import pytest
from tests.factory.importers.conftest import SLICES, Altered

from careerdata.errors import WrongColumn
from careerdata.importers.de.entgelt import FILE, of_all
from careerdata.rows.pay import AllPayRow


def test_half_of_the_employees_are_in_types_with_a_median_up_to_it() -> None:
    """A median at the ceiling counts as 7,100; the two types withheld cannot count."""
    (table,) = of_all(SLICES)
    (row,) = table.rows
    assert isinstance(row, AllPayRow)
    assert (table.path, row.method, row.period, row.basis, row.year) == (
        "de/all_pay.csv", "weighted", "month", "full-time", "2023",
    )  # fmt: skip
    with (SLICES / FILE).open(encoding="utf-8-sig", newline="") as stream:
        lines = [
            line for line in csv.DictReader(stream) if line["median_month_eur"] or line["median_flag"] == "topcoded"
        ]
    people = {int(line["median_month_eur"] or 7100): 0 for line in lines}
    for line in lines:
        people[int(line["median_month_eur"] or 7100)] += int(line["employees"])
    below = sum(count for amount, count in people.items() if amount < int(row.p50))
    assert below < sum(people.values()) / 2 <= below + people[int(row.p50)]
    assert row.occupations == str(len(lines))


@pytest.mark.parametrize("column", ["employees", "median_month_eur"])
def test_a_renamed_column_is_named(altered: Altered, column: str) -> None:
    with pytest.raises(WrongColumn, match=f"`{column}`"):
        of_all(altered(FILE, column, "Spalte"))
