"""What is new in other work: when entry there takes more schooling."""

import pytest

from careercli.queries.similar import asks_more


@pytest.mark.parametrize(
    ("here", "there", "more"),
    [
        ((3, 6), (4, 5), True),
        ((4, 5), (3, 6), False),
        ((3, 5), (3, 6), True),
        ((3, 6), (3, 5), False),
        ((3, 5), (3, 5), False),
    ],
)
def test_the_lowest_level_goes_before_the_highest(here: tuple[int, int], there: tuple[int, int], more: bool) -> None:
    def schooling(low: int, high: int):
        return {"stage": "", "isced_low": low, "isced_high": high, "sources": []}

    assert asks_more(schooling(*here), schooling(*there)) == more
