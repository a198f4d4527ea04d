"""The whole occupation's own profile speaks before those of its specialties."""

from careerdata.build.work import activities, interests
from careerdata.rows.work import ActivityRow, InterestRow

NAMES = {"1.A": "Knead dough.", "1.B": "Taste beer.", "1.C": "Diagnose medical conditions."}


def interest(profile: str, rank: int, name: str) -> InterestRow:
    cells = {"code": "29-1141", "profile": profile, "rank": str(rank), "interest": name, "source": "codes-1"}
    return InterestRow.model_validate(cells)


def activity(onet: str, dwa: str, core: int) -> ActivityRow:
    return ActivityRow(code="29-1141", onet=onet, dwa=dwa, core=str(core), supplemental="0", source="codes-1")


def test_the_interests_of_the_whole_occupation_not_of_its_specialties() -> None:
    own = [interest("29-1141.00", 1, "social"), interest("29-1141.00", 2, "realistic")]
    special = [interest("29-1141.01", 1, "investigative"), interest("29-1141.02", 1, "investigative")]
    assert interests([*own, *special]) == ["social", "realistic"]


def test_where_only_parts_of_an_occupation_have_interests_they_are_weighed_together() -> None:
    rows = [interest("29-1141.01", 1, "social"), interest("29-1141.02", 1, "artistic")]
    rows += [interest("29-1141.01", 2, "artistic"), interest("29-1141.02", 2, "realistic")]
    assert interests(rows) == ["artistic", "social", "realistic"]


def test_activities_of_the_whole_occupation_stand_before_those_of_its_specialties() -> None:
    rows = [activity("29-1141.00", "1.A", 1), activity("29-1141.00", "1.B", 2)]
    rows += [activity("29-1141.03", "1.C", 9), activity("29-1141.03", "1.A", 1)]
    assert [(entry["dwa"], entry["core"]) for entry in activities(rows, NAMES)] == [("1.B", 2), ("1.A", 2), ("1.C", 9)]
