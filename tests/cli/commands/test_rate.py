"""`career rate`."""


def test_without_enough_axes_there_is_no_overall(answer, career):
    found = answer("list", "--country", "sg", "--limit", "0")["data"]
    bare = next(line["id"] for line in found if line.get("missing", {}).get("rating") == "few-axes")
    data = answer("rate", bare)["data"]
    assert (data["overall"], data["missing"]) == (None, {"overall": "few-axes"})
    assert data["coverage"] < 60
    assert "in_country" not in data
    assert "No overall" in career("rate", bare, "--format", "plain").out


def test_several_are_a_list(answer):
    envelope = answer("rate", "32120", "us:29-2011")
    assert envelope["schema"] == "rating/2"
    assert [one["id"] for one in envelope["data"]] == ["ca:32120", "us:29-2011"]


def test_an_occupation_that_does_not_exist(refused):
    assert "99999" in refused(3, "rate", "99999")
