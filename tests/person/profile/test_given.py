"""A profile of what was said for one question: short keys, origins, contradictions; nothing is written."""

import datetime
from pathlib import Path

import pytest

from careercli.errors import BadData, NotFound, UsageError
from careercli.person.profile.given import Given, Origins, given

DAY = datetime.date(2026, 11, 20)


def said(*settings: str, path: Path | None = None, **origins: tuple[str, ...]) -> Given:
    """What settings and origins come to."""
    return given(path, settings, Origins(**origins), DAY)


def test_an_age_is_reached_on_the_day_itself() -> None:
    assert said("age=31").profile.age(DAY) == 31
    assert said("age=31").profile.age(DAY - datetime.timedelta(days=1)) == 30


def test_four_scores_are_in_the_order_of_the_certificate() -> None:
    (test,) = said("ielts=8.5/8/7/7.5").profile.languages or []
    assert (test.listening, test.reading, test.writing, test.speaking) == (8.5, 8, 7, 7.5)
    (all_same,) = said("ielts=7").profile.languages or []
    assert {all_same.listening, all_same.reading, all_same.writing, all_same.speaking} == {7}


@pytest.mark.parametrize("wrong", ["ielts=7/7", "ielts=good", "age=-1", "age=121", "age=x", "years=5", "nothing=1"])
def test_what_cannot_be_read_is_refused(wrong: str) -> None:
    with pytest.raises(UsageError):
        said(wrong)


def test_a_level_replaces_the_level_of_the_same_language_alone() -> None:
    found = said("german=a2", "french=B1", "german=B2").profile.languages or []
    assert [(one.language, one.level) for one in found] == [("fr", "B1"), ("de", "B2")]


def test_years_are_full_time_where_somebody_worked_last() -> None:
    (job,) = said("years=6", passport=("ph",), worked_in=("sg",)).profile.work or []
    assert (job.country, job.from_, job.hours, job.related) == ("sg", datetime.date(2020, 11, 20), 40, True)
    assert said("years=0", passport=("ph",)).profile.work == []


def test_offers_are_countries_and_none_is_an_answer() -> None:
    assert [one.country for one in said("offer=ca,gb").profile.job_offers or []] == ["ca", "gb"]
    assert said("offer=none").profile.job_offers == []
    assert said("age=30").profile.job_offers is None


def test_the_command_line_goes_before_the_profile_and_says_so(tmp_path: Path) -> None:
    file = tmp_path / "me.toml"
    file.write_text('citizenship = ["in"]\n[education]\ncountry = "in"\n')
    found = said(path=file, passport=("ph",), trained_in=("ph",))
    assert found.profile.citizenship == ["ph"]
    assert [getattr(note, "values", {})["option"] for note in found.notes] == ["--from", "--trained-in"]
    assert said(path=file, passport=("in", "us")).notes == []
    assert file.read_text() == 'citizenship = ["in"]\n[education]\ncountry = "in"\n'


def test_the_profile_fills_in_origins_that_were_not_given(tmp_path: Path) -> None:
    file = tmp_path / "me.toml"
    job = '[[work]]\ncountry = "{}"\nfrom = 2010-01-01\nto = {}\nhours = 40\n'
    file.write_text('citizenship = ["ph"]\n' + job.format("sg", "2021-11-20") + job.format("jp", "2021-11-19"))
    assert said(path=file).origins == Origins(("ph",), (), ("sg",))
    assert said(path=file, worked_in=("gb",)).origins.worked_in == ("gb",)


def test_files_that_are_missing_or_damaged_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        said(path=tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_text("age = [")
    with pytest.raises(BadData):
        said(path=tmp_path / "bad.toml")
