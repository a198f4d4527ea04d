"""What is near an occupation: what carries over, what is new, how far the pay is, and what each line rests on."""

from typing import Any

import pytest

from careercli.queries import similar
from careercli.queries.naming import find
from careercli.queries.similar import Work, similar_to

SCALE, LEVELS = "percentile among occupations", "level 0 to 5"


def skill(name: str, value: float, scale: str = SCALE) -> Any:
    return {"name": name, "value": value, "scale": scale, "source": f"of {value:g}"}


def work(activities: dict[str, str], *skills: Any, whose: str = "") -> Work:
    return Work(activities, {one["name"]: one for one in skills}, {}, whose)


def line(of: str, entry: str, better: tuple[str, ...] = (), to: tuple[str, ...] = ()) -> Any:
    return next(one for one in similar_to(find(of), better, to, 0).found if one["id"] == entry)


def test_what_carries_over_and_what_is_new_there() -> None:
    mine, theirs = work({"a": "Add", "b": "Bake"}), work({"c": "Count", "b": "Bake it", "d": "Dig"})
    assert similar.carries(mine, theirs) == {"shared": 1, "there": 3, "activities": ["Bake it"]}
    assert similar.carries(mine, theirs._replace(whose="us:1"))["whose"] == "us:1"
    assert similar.new_there(mine, theirs) == ["Count", "Dig"]


def test_the_widest_gaps_of_skills_first_and_five_of_them() -> None:
    mine = work({}, *(skill(name, 10) for name in "abcdefg"))
    theirs = work({}, *map(skill, "gfedcbaz", [29.9, 30, 31, 32, 40, 31, 35, 99]))
    found = similar.gaps(mine, theirs)
    assert [(one["skill"], one["here"], one["there"]) for one in found] == [
        ("c", 10, 40), ("a", 10, 35), ("d", 10, 32), ("b", 10, 31), ("e", 10, 31),
    ]  # fmt: skip
    assert (found[0]["scale"], found[0]["source"]) == (SCALE, "of 40")


@pytest.mark.parametrize(("there", "count"), [(2.9, 0), (3.0, 1)])
def test_of_levels_one_is_a_gap(there: float, count: int) -> None:
    mine, theirs = work({}, skill("a", 2.0, LEVELS)), work({}, skill("a", there, LEVELS))
    assert len(similar.gaps(mine, theirs)) == count


def test_a_line_of_a_country_that_describes_its_own_work() -> None:
    found = line("us:29-1141", "us:29-1171", to=("ca", "de"))
    assert (found["of"], found["country"], found["code"]) == ("us:29-1141", "us", "29-1171")
    assert (found["method"], found["similarity"], found["derived"], found["alike"]) == (
        "career-similar/2", "near", False, False,
    )  # fmt: skip
    assert found["via"] == found["via_titles"] == found["of_via"] == found["better"] == []
    assert not {"match", "read_through", "of_group", "axes", "own_title", "warning"} & found.keys()
    assert found["carries"]["shared"] + len(found["new"]["activities"]) == found["carries"]["there"]
    assert found["new"]["credentials_known"] is True
    assert found["new"]["must_hold"][-1] == "Nurse Practitioner"
    assert (found["new"]["schooling_here"]["isced_low"], found["new"]["schooling"]["isced_low"]) == (6, 7)
    assert found["new"]["schooling"] == found["schooling"]


def test_the_median_there_in_percent_of_the_one_here() -> None:
    lines = {one["id"]: one for one in similar_to(find("us:29-1141"), most=0).found}
    amounts = {key: one["pay_median"] for key, one in lines.items() if isinstance(one["pay_median"], int | float)}
    here = 97_550  # 132,300 is 35.6 % more
    assert amounts["us:29-1171"] == 132_300
    for key, amount in amounts.items():
        assert lines[key]["pay_change_percent"] == pytest.approx(100 * amount / here - 100, abs=0.06), key


def test_a_line_read_through_others_names_them() -> None:
    found = line("ca:31301", "ca:31302", ("pay",))
    assert (found["derived"], found["alike"], found["read_through"]) == (True, False, "activities")
    assert found["via"] == ["us:29-1171", "us:29-1141", "us:29-1151"]
    assert found["via_titles"] == ["Nurse Practitioners", "Registered Nurses", "Nurse Anesthetists"]
    assert (found["of_via"], found["carries"]["whose"]) == (["us:29-1141", "us:29-1151"], "us:29-1171")
    assert (found["match"], found["better"]) == (0.637, ["pay"])
    assert {"ca-oasis-2023", "career-match", "career-rating", "ai-eloundou-2023"} <= set(found["sources"])
    assert "ca-nurse-regulators" in found["sources"], "what must be held there has its sources, too"


def test_where_a_country_describes_nothing_all_is_read_through_others_and_figures_may_be_a_groups() -> None:
    found = line("au:254411", "au:253911", ("growth", "pay"))
    group = {"code": "2539", "title": "Other Medical Practitioners"}
    assert (found["read_through"], found["demand"]) == ("all", {"missing": "not-known-here"})
    assert found["of_group"] == {"pay_median": group, "growth_percent": group, "demand": group}
    assert "the figures are the group's" in found["warning"]


def test_the_counterpart_abroad_with_its_pay_there_and_our_rating() -> None:
    there = similar.abroad("us:29-1171", "ca")
    assert (there["id"], there["title"], there["quality"]) == ("ca:31302", "Nurse practitioners", "close")
    assert (there["currency"], there["rating_derived"]) == ("CAD", True)
    assert similar.sources_of(there) == ["career-match", "career-rating"]
    nothing = similar.abroad("us:55-1011", "sg")
    assert nothing.keys() == {"country", "reason"}
    assert similar.sources_of(nothing) == []
    assert similar.sources_of({"country": "sg", "id": "sg:1"}) == ["career-match"]


def test_those_without_the_figure_asked_for_are_counted_and_left_out() -> None:
    answer = similar_to(find("au:254411"), ("growth", "pay"), (), 2)
    assert (len(answer.found), answer.reason, answer.of_all) == (2, "", 40)
    assert 0 < answer.left_out < answer.of_all
    (told,) = similar._warnings([answer], ("growth", "pay"))
    assert told.startswith(f"au:254411: {answer.left_out} of the 40 nearest have no figure for growth, pay")
    assert similar_to(find("us:29-1141")).left_out == 0


def test_at_most_ten_unless_asked_for_more_and_none_is_all() -> None:
    assert len(similar_to(find("us:29-1141")).found) == 10
    assert len(similar.similar_work([find("us:29-1141")], (), None, None).data) == 10
    assert len(similar.similar_work([find("us:29-1141")], (), None, 0).data) == 40
    scores = [one["score"] for one in similar_to(find("us:29-1141"), most=0).found]
    assert scores == sorted(scores, reverse=True)


def test_why_nothing_is_near() -> None:
    military, officer = similar_to(find("us:55-1011")), similar_to(find("ca:40042"))
    assert (military.reason, military.values) == (
        "undescribed",
        {"why": "military work, which O*NET does not describe"},
    )
    assert officer.reason == "doubtful"
    assert (officer.values["id"], officer.values["title"]) == ("us:55-1014", "Artillery and Missile Officers")
    told = similar._warnings([military, officer, military], ())
    assert told[0].startswith("us:55-1011, us:55-1011: "), "one line for all it is true of"
    assert len(told) == 2
