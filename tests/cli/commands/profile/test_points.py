"""`career points … --profile`, `career rounds --profile`: the facts of the profile in use."""

ON = ("--on", "2026-06-01")


def test_points_of_the_profile(answer, filled):
    given = answer("points", "ca/crs", "--profile", *ON)
    assert given["data"]["breakdown"]["core"] == {
        "age": 94,
        "education": 135,
        "first_language": 124,
        "second_language": 0,
        "canadian_work": 53,
        "total": 406,
    }
    assert "Your profile does not say `canadian_study` (ca.study). We counted it as none." in given["warnings"]


def test_the_command_line_goes_before_the_profile(answer, filled):
    given = answer("points", "ca/crs", "--profile", *ON, "--set", "age=25", "--set", "sibling_in_canada=true")
    assert given["data"]["breakdown"]["core"]["age"] == 110
    assert not [told for told in given["warnings"] if "sibling_in_canada" in told]


def test_what_is_missing_is_asked_for_by_its_key(refused, filled, career):
    career("profile", "set", "education.level=", "work.1.authorised=")
    told = refused(2, "points", "ca/crs", "--profile", *ON)
    assert "In your profile, education.level gives `education`" in told
    assert "In your profile, work.1.authorised gives `canadian_work_years` (it decides" in told


def test_a_test_expired_on_the_day_is_not_used(refused, filled, career):
    career("profile", "set", "languages.1.date=2024-06-01")
    assert "languages gives `first_language` (no valid test" in refused(2, "points", "ca/crs", "--profile", *ON)


def test_a_system_without_a_mapping(refused, filled):
    assert "The profile has no facts for `us/o1`" in refused(2, "points", "us/o1", "--profile")


def test_where_the_profile_stands_among_the_rounds(answer, filled):
    given = answer("rounds", "--profile", "--category", "healthcare", "--limit", "1")
    assert given["data"][0]["score"] == 456
    assert "Your profile comes to 456 points on 2026-11-02" in given["warnings"]


def test_two_scores(refused, filled):
    assert "give two scores" in refused(2, "rounds", "--profile", "--score", "480")
