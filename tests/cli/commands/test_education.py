"""`career education`: one part of an occupation."""

import pytest

KEYS = ["id", "title", "education", "study", "unit", "study_cost", "gaps", "attainment", "apprenticeships"]
MORE = ["study_pay", "tuition"]
"""What the record of the whole occupation has not."""


def test_the_record(answer):
    envelope = answer("education", "32120")
    assert envelope["schema"] == "education/2"
    assert list(envelope["data"]) == [*KEYS, *MORE]


def test_it_says_what_the_whole_page_says(answer):
    part, whole = answer("education", "29-2011")["data"], answer("show", "29-2011")["data"]
    assert {key: part[key] for key in KEYS if key != "gaps"} == {key: whole[key] for key in KEYS if key != "gaps"}


def test_several(answer):
    assert [record["id"] for record in answer("education", "32120", "29-2011")["data"]] == ["ca:32120", "us:29-2011"]


@pytest.mark.parametrize(
    ("code", "low", "high"),
    [
        ("ca:31301", 6, 8),
        ("us:29-1141", 6, 6),
        ("gb:2231", 6, 8),
        ("au:254418", 6, 8),
        ("de:81313", 5, 6),
        ("sg:22200", 6, 8),
    ],
)
def test_one_scale_in_all_countries(answer, code, low, high):
    stage = next(stage for stage in answer("education", code)["data"]["education"] if stage.get("typical"))
    assert (stage["isced_low"], stage["isced_high"]) == (low, high)


@pytest.mark.parametrize("code", ["ca:00010", "us:55-1011"])
def test_no_level_of_schooling_is_not_known_here(answer, code):
    data = answer("education", code)["data"]
    assert data["education"] == []
    assert data["gaps"] == [{"field": "education", "missing": "not-known-here"}]


@pytest.mark.parametrize("code", ["ca:21231", "15-1252", "00010"])
def test_an_occupation_without_a_profile(career, code):
    done = career("education", code)
    assert (done.code, done.err) == (0, "")
    assert done.out.count("\n") > 3


def test_an_unknown_occupation(refused):
    assert refused(3, "education", "99999").startswith("error: No occupation 99999\n")
