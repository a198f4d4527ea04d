"""The arithmetic of shares, and how good the path to an occupation is."""

from tests.factory.importers.conftest import TASK_SLICES

from careercli.record.bucket import Labels, TaskType
from careerdata.importers.ai.occupation_shares import Part, averaged, crossed_or_none, percent, pooled
from careerdata.importers.ai.rated_tasks import RatedTask
from careerdata.importers.links.noc_onet import Origin
from careerdata.importers.us.onet import Task

SLICES = TASK_SLICES

SHARES = ("automated", "augmented", "human")
AUTOMATED, AUGMENTED, HUMAN, UNRATED = (
    Labels("E1", "E1", 3, 2, False),
    Labels("E1", "E0", 2, 2, False),
    Labels("E0", "E0", 0, 0, True),
    Labels(),
)


def rated(labels: Labels, kind: TaskType = "core", *, observed: bool = False) -> RatedTask:
    return RatedTask(Task("1", "11-1011.00", "11-1011", kind, "", ()), labels, observed, "")


class TestArithmetic:
    def test_supplemental_tasks_weigh_half_and_unrated_ones_nothing(self) -> None:
        found = pooled([rated(AUTOMATED), rated(AUGMENTED, "supplemental"), rated(HUMAN, "n-a"), rated(UNRATED)])
        assert found is not None
        assert {name: percent(found[name]) for name in SHARES} == {
            "automated": "40.0000",
            "augmented": "20.0000",
            "human": "40.0000",
        }

    def test_the_other_thresholds_move_work_between_two_buckets(self) -> None:
        found = pooled([rated(AUTOMATED), rated(AUGMENTED)])
        assert found is not None
        names = ("automated_2", "augmented_2", "automated_3", "augmented_3")
        assert [found[name] for name in names] == [100, 0, 0, 100]
        assert "human_2" not in found

    def test_firm_and_observed_are_shares_of_the_rated_weight(self) -> None:
        found = pooled([rated(HUMAN), rated(AUGMENTED, observed=True), rated(UNRATED, observed=True)])
        assert found is not None
        assert (found["firm"], found["observed"]) == (50, 50)

    def test_nothing_rated_has_no_shares(self) -> None:
        assert pooled([rated(UNRATED)]) is None

    def test_a_mean_by_weight_needs_no_weights_of_one(self) -> None:
        assert averaged([(3, {"human": 100.0}), (1, {"human": 0.0})]) == {"human": 75}


class TestQuality:
    def parts(self, *codes: str) -> dict[str, Part]:
        shares = pooled([rated(HUMAN)]) or {}
        return {f"{code}.0{place}": Part(code, [rated(HUMAN)], shares) for place, code in enumerate(codes)}

    def quality(self, source: str, parts: dict[str, Part], *weights: float) -> str:
        found = crossed_or_none(Origin(source, dict(zip(parts, weights, strict=True))), parts)
        assert found is not None
        return found.quality

    def test_one_origin_is_single(self) -> None:
        assert self.quality("noc-onet-dais", self.parts("11-1011"), 1) == "single"

    def test_half_the_weight_in_one_soc_code_is_close(self) -> None:
        parts = self.parts("11-1011", "11-1011", "11-1021", "11-1031")
        assert self.quality("onet-noc-bc-v3", parts, 0.25, 0.25, 0.3, 0.2) == "close"

    def test_less_is_mixed(self) -> None:
        assert self.quality("onet-noc-bc-v3", self.parts("11-1011", "11-1021", "11-1031"), 0.4, 0.3, 0.3) == "mixed"

    def test_several_without_weights_are_unweighted(self) -> None:
        assert self.quality("noc-onet-dais", self.parts("11-1011", "11-1021"), 1, 1) == "unweighted"

    def test_a_specialty_gives_its_weight_to_the_general_occupation(self) -> None:
        found = crossed_or_none(
            Origin("onet-noc-bc-v3", {"11-1011.00": 1, "11-1011.01": 2}), self.parts(*["11-1011"] * 2)
        )
        assert found is not None
        assert (found.quality, dict(found.weights)) == ("single", {"11-1011.00": 3})

    def test_specialties_stand_where_the_crosswalk_leads_to_no_general_one(self) -> None:
        parts = self.parts("11-1011", "11-1011", "11-1011")
        found = crossed_or_none(Origin("onet-noc-bc-v3", {"11-1011.01": 1, "11-1011.02": 2}), parts)
        assert found is not None
        assert dict(found.weights) == {"11-1011.01": 1, "11-1011.02": 2}

    def test_an_origin_without_tasks_gives_its_weight_away(self) -> None:
        found = crossed_or_none(Origin("noc-onet-dais", {"11-1011.00": 1, "11-9199.00": 1}), self.parts("11-1011"))
        assert found is not None
        assert (found.quality, dict(found.weights)) == ("single", {"11-1011.00": 1})
