"""Web pages as Chromium prints them: an occupation takes few sheets, and what is unfolded is there."""

from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Printed

SHEETS = 4
"""The most an occupation takes."""
PRINTED = (
    "ca:32120", "ca:72310", "us:15-1252", "us:47-2031", "gb:2237", "gb:5314", "au:254418", "au:331212", "de:81302",
    "de:26212", "sg:22200", "sg:33131",
)  # fmt: skip


@pytest.mark.parametrize("key", PRINTED)
def test_an_occupation_is_printed_on_few_sheets(
    key: str, page_for: Callable[[str], Path], printed: Callable[[Path], Printed]
) -> None:
    assert 1 <= printed(page_for(f"show {key}")).sheets <= SHEETS


def test_what_is_unfolded_is_printed_too(page_for: Callable[[str], Path], printed: Callable[[Path], Printed]) -> None:
    short, whole = printed(page_for("visas ca:32120")).sheets, printed(page_for("visas ca:32120 --all")).sheets
    assert short < whole
