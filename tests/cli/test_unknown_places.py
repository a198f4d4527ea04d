"""A place that is nowhere: it is named, with the nearest, before anything else is asked."""

import pytest


@pytest.mark.parametrize(
    "line",
    [
        ("list", "--in", "zzz"),
        ("rank", "--in", "zzz"),
        ("list", "--in", "zzz", "--country", "ca,us"),
        ("offer", "nurse", "--pay", "50000", "--in", "zzz"),
        ("salary", "nurse", "--region", "zzz"),
    ],
    ids=" ".join,
)
def test_no_country_is_put_into_the_reader_s_mouth(refused, line):
    said = refused(3, *line)
    assert said.startswith("error: No place is called `zzz`\n")
    assert "several occupations" not in said


@pytest.mark.parametrize("line", [("list", "--in"), ("offer", "nurse", "--pay", "50000", "--in")], ids=" ".join)
def test_the_nearest_of_every_country_is_offered(refused, line):
    assert "us-m26420 (Houston" in refused(3, *line, "Hoston")


def test_with_a_code_or_a_country_the_regions_of_that_country_are_said(refused):
    assert refused(3, "salary", "32120", "--region", "zzz").startswith("error: No region `zzz` in ca\n")
    assert refused(3, "list", "--in", "zzz", "--country", "gb").startswith("error: No region `zzz` in gb\n")
