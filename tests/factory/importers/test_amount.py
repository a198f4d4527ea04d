"""Published numbers in their shortest form."""

import pytest

from careercli.errors import BadData
from careerdata.importers.reading.amount import plain


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("39.0", "39"),
        ("45.90", "45.9"),
        ("25.13", "25.13"),
        ("8,238,800", "8238800"),
        ("-1700", "-1700"),
        ("369360.26", "369360.26"),
        ("1.0999999999999999", "1.1"),
        ("0.804049648989492", "0.804049648989492"),
    ],
)
def test_plain(cell: str, expected: str) -> None:
    assert plain(cell, "f.csv", "k") == expected


@pytest.mark.parametrize("cell", ["", "N/A", "nan", "1e5", "12 000", "#"])
def test_anything_else_names_file_key_and_value(cell: str) -> None:
    with pytest.raises(BadData, match=r"f\.csv: `32120`") as failure:
        plain(cell, "f.csv", "32120")
    assert f"`{cell}`" in failure.value.message
