"""The quality of the pairs of a table."""

import pytest

from careercli.errors import BadData
from careerdata.importers.links.correspondence import Link, places, qualities, ranked, rows, share, worked_out


@pytest.mark.parametrize(
    ("links", "path", "expected"),
    [
        pytest.param([Link("1", "a")], "direct", ["exact"], id="only each other"),
        pytest.param([Link("1", "a")], "chained", ["close"], id="only each other, chained"),
        pytest.param([Link("1", "a")], "matched", ["close"], id="only each other, by title"),
        pytest.param([Link("1", "a"), Link("2", "a")], "direct", ["broad", "broad"], id="the group is wider"),
        pytest.param([Link("1", "a", "0.7"), Link("1", "b", "0.3")], "direct", ["split", "split"], id="with shares"),
        pytest.param([Link("1", "a"), Link("1", "b")], "direct", ["partial", "partial"], id="without shares"),
        pytest.param(
            [Link("1", "a", "1"), Link("1", "b", doubt="outvoted"), Link("2", "b")],
            "chained",
            ["close", "partial", "close"],
            id="outvoted pairs do not count",
        ),
        pytest.param(
            [Link("1", "a", doubt="unconfirmed"), Link("1", "b", doubt="unconfirmed")],
            "chained",
            ["partial", "partial"],
            id="unconfirmed ones do",
        ),
    ],
)
def test_quality(links: list[Link], path: str, expected: list[str]) -> None:
    assert qualities(links, path=path) == expected


def test_a_single_group_is_the_first_choice_and_an_outvoted_one_has_no_place() -> None:
    links = [Link("1", "a"), Link("1", "b", doubt="outvoted"), Link("2", "a"), Link("2", "b")]
    assert [link.rank for link in ranked(links)] == ["1", "", "", ""]


def test_a_row_has_all_the_table_says() -> None:
    (row,) = rows("soc2020gb", [Link("2113", "2131", "0.86", "1")], path="direct", source="gb-soc2020-isco08")
    assert row.model_dump() == {
        "scheme": "soc2020gb",
        "code": "2113",
        "isco": "2131",
        "weight": "0.86",
        "rank": "1",
        "quality": "exact",
        "path": "direct",
        "doubt": "",
        "source": "gb-soc2020-isco08",
    }


def test_equals_share_a_place() -> None:
    assert places([0.25, 0.5, 0.1, 0.25 + 1e-12]) == ["2", "1", "4", "2"]


@pytest.mark.parametrize("cell", ["0", "1.2", "x"])
def test_what_is_no_share_stops(cell: str) -> None:
    with pytest.raises(BadData, match=f"table.csv: `1`: `{cell}`"):
        share(cell, "table.csv", "1")


@pytest.mark.parametrize(("amount", "text"), [(1.0, "1"), (2 / 3, "0.6667"), (0.5, "0.5")])
def test_a_share_worked_out_has_four_places_at_most(amount: float, text: str) -> None:
    assert worked_out(amount) == text
