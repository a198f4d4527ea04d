"""`--max-age DAYS`: an answer on older sources is refused."""

import datetime

import pytest

from careercli.cli.age import TooOld, check_age

TODAY = datetime.datetime.now(tz=datetime.UTC).date()


def dated(days: int) -> dict[str, dict[str, str]]:
    """A source that describes a day so long ago."""
    return {"key": {"dated": (TODAY - datetime.timedelta(days=days)).isoformat()}}


@pytest.mark.parametrize("days", [0, 9, 10])
def test_young_enough(days):
    check_age(dated(days), 10)


@pytest.mark.parametrize("days", [12, 4000])
def test_too_old(days):
    with pytest.raises(TooOld, match=f"Older than 10 days: key .*{days:,} days old"):
        check_age(dated(days), 10)


def test_a_page_without_a_date_does_not_count():
    check_age({"key": {"vintage": "undated"}}, 0)


def test_the_command_line_leaves_with_5(refused):
    assert "ca-jobbank-2025 (2025-11-19, " in refused(5, "show", "32120", "--max-age", "0")


def test_json_says_nothing_on_stdout_then(refused):
    refused(5, "show", "32120", "--json", "--max-age", "1")


def test_an_age_nothing_reaches(career):
    assert career("show", "32120", "--max-age", "99999").code == 0


def test_only_what_the_answer_rests_on_counts(refused):
    """The classification is from 2021, and no figure of a pay page rests on it."""
    assert "ca-noc-2021" in refused(5, "show", "32120", "--max-age", "0")
    assert "ca-noc-2021" not in refused(5, "salary", "32120", "--max-age", "0")
