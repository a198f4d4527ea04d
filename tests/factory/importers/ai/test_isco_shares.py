"""The rule that reads shares through ISCO-08, and the rows it makes."""

from typing import Any

import pytest

from careerdata.importers.ai.isco_shares import (
    FAR,
    America,
    Side,
    distance,
    groups_of,
    members_of,
    rows,
    through_or_none,
)
from careerdata.importers.ai.occupation_shares import Found
from careerdata.rows.ai import AiIscoShareRow
from careerdata.rows.crosswalk import CrosswalkRow

COLUMNS = ("automated_2", "augmented_2", "automated_3", "augmented_3", "firm", "observed")


def shares(automated: float, augmented: float, human: float) -> dict[str, float]:
    return {"automated": automated, "augmented": augmented, "human": human, **dict.fromkeys(COLUMNS, 50.0)}


RATED = {"11-1011": shares(0, 0, 100), "11-1021": shares(0, 10, 90), "13-2011": shares(80, 20, 0)}


def link(code: str, isco: str, **more: Any) -> CrosswalkRow:
    cells = {"scheme": "soc2018", "quality": "partial", "path": "direct", "source": "a-table", **more}
    return CrosswalkRow(code=code, isco=isco, **cells)


MEMBERS = members_of(groups_of([link("11-1011", "1111"), link("11-1021", "1111"), link("13-2011", "2411")]), RATED)


class TestWeights:
    def test_shares_count_as_published(self) -> None:
        found = groups_of([link("1", "1111", weight="0.75"), link("1", "2411", weight="0.25")])
        assert found == {"1": {"1111": 0.75, "2411": 0.25}}

    def test_without_shares_the_rank_counts(self) -> None:
        found = groups_of([link("1", "1111", rank="1"), link("1", "2411", rank="2")])["1"]
        assert found == {"1111": pytest.approx(2 / 3), "2411": pytest.approx(1 / 3)}

    def test_without_either_all_are_equal(self) -> None:
        assert groups_of([link("1", "1111"), link("1", "2411")]) == {"1": {"1111": 0.5, "2411": 0.5}}

    def test_an_outvoted_pair_never_counts(self) -> None:
        assert groups_of([link("1", "1111"), link("1", "2411", doubt="outvoted")]) == {"1": {"1111": 1}}

    def test_an_american_occupation_of_many_groups_counts_little_in_each(self) -> None:
        groups = {"11-1011": {"1111": 1.0}, "13-2011": {"1111": 0.25, "1": 0.25, "2": 0.25, "3": 0.25}}
        assert members_of(groups, RATED)["1111"] == {"11-1011": pytest.approx(0.8), "13-2011": pytest.approx(0.2)}


class TestRule:
    def test_the_mean_by_weight(self) -> None:
        found = through_or_none({"1111": 0.5, "2411": 0.5}, MEMBERS, RATED)
        assert found is not None
        assert found.socs == {"11-1011": 0.25, "11-1021": 0.25, "13-2011": 0.5}
        assert (found.shares["automated"], found.shares["human"]) == (40, 47.5)

    def test_shares_that_lie_far_apart_are_wide(self) -> None:
        found = through_or_none({"1111": 0.5, "2411": 0.5}, MEMBERS, RATED)
        assert found is not None
        assert found.spread == pytest.approx(0.25 * 52.5 + 0.25 * 42.5 + 0.5 * 47.5)
        assert found.spread > FAR
        assert found.quality == "wide"

    def test_shares_that_lie_together_are_broad(self) -> None:
        found = through_or_none({"1111": 1.0}, MEMBERS, RATED)
        assert found is not None
        assert (found.quality, found.spread) == ("broad", 5)

    def test_one_with_two_thirds_is_near(self) -> None:
        found = through_or_none({"2411": 1.0}, MEMBERS, RATED)
        assert found is not None
        assert (found.quality, found.spread) == ("near", 0)

    def test_under_a_hundredth_is_left_out(self) -> None:
        found = through_or_none({"1111": 0.991, "2411": 0.009}, MEMBERS, RATED)
        assert found is not None
        assert found.socs == {"11-1011": 0.5, "11-1021": 0.5}

    def test_half_of_it_leading_nowhere_is_too_little(self) -> None:
        assert through_or_none({"1111": 0.5, "0110": 0.5}, MEMBERS, RATED) is None
        found = through_or_none({"1111": 0.51, "0110": 0.49}, MEMBERS, RATED)
        assert found is not None
        assert found.isco == {"1111": 1}

    def test_distance_is_points_that_change_bucket(self) -> None:
        assert distance([80, 20, 0], [0, 20, 80]) == 80


FOUND = {soc: Found("direct", "exact", {f"{soc}.00": 3.0, f"{soc}.01": 1.0}, one) for soc, one in RATED.items()}
TASKS = {onet: (4, 5) for one in FOUND.values() for onet in one.weights}
AMERICA = America(FOUND, RATED, TASKS, MEMBERS)


def made(links: list[CrosswalkRow], *codes: str, dropped: tuple[str, ...] = ()) -> list[AiIscoShareRow]:
    return list(rows(Side("de", codes, links, "a-table", dropped), AMERICA))


class TestRows:
    def test_a_row_names_its_path_its_groups_and_the_onet_occupations_behind(self) -> None:
        (row,) = made([link("1", "2411")], "1")
        assert (row.automated, row.augmented, row.human) == ("80.0000", "20.0000", "0.0000")
        assert (row.path, row.quality, row.isco) == ("a-table soc2018-isco08", "near", "2411:1.0000")
        assert (row.origins, row.rated, row.tasks) == ("13-2011.00:0.7500 13-2011.01:0.2500", "8", "10")

    def test_a_link_that_is_loose_is_of_low_confidence(self) -> None:
        (row,) = made([link("1", "2411", doubt="loose")], "1")
        assert row.quality == "loose"

    @pytest.mark.parametrize(
        ("links", "dropped", "reason"),
        [
            ([], (), "!no-isco-link"),
            ([link("1", "0110")], (), "!military"),
            ([link("1", "9213")], (), "!no-counterpart"),
            ([link("1", "2411")], ("1",), "!dropped"),
        ],
    )
    def test_no_shares_say_why(self, links: list[CrosswalkRow], dropped: tuple[str, ...], reason: str) -> None:
        (row,) = made(links, "1", dropped=dropped)
        assert (row.automated, row.augmented, row.human, row.quality, row.origins) == (*[reason] * 3, "none", "")
