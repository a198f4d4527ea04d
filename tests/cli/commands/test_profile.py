"""`career profile`, and `--profile` of other commands: the facts of the reader's own file."""

import os
import re
import stat
import sys

import pytest

from careercli.person.facts.system import SYSTEMS
from careercli.person.profile import file

FACTS = (
    "birth_date=1994-05-02",
    "marital=single",
    "education.level=masters",
    "languages.1.test=CELPIP_G",
    "languages.1.date=2026-03-01",
    "languages.1.reading=9",
    "languages.1.writing=9",
    "languages.1.listening=9",
    "languages.1.speaking=9",
    "work.1.country=ca",
    "work.1.from=2024-05-01",
    "work.1.hours=37.5",
    "work.1.occupation=ca:32120",
    "work.1.authorised=true",
    "work.1.self_employed=false",
    "work.1.during_studies=false",
)


@pytest.fixture
def path(tmp_path, monkeypatch):
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "own"))
    return tmp_path / "own" / "profile.toml"


@pytest.fixture
def filled(path, career):
    assert career("profile", "init").code == 0
    assert career("profile", "set", *FACTS).code == 0
    return path


def test_a_profile_to_fill_in(career, path):
    done = career("profile", "init")
    assert (done.code, done.out, done.err) == (0, f"{path}\n", "")
    assert path.read_text().startswith("# Your profile")
    assert os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert career("profile", "path").out == done.out
    assert career("profile", "show").code == 0


def test_what_is_there_stays(career, refused, filled):
    before = filled.read_text()
    assert "There is a profile already" in refused(2, "profile", "init")
    assert filled.read_text() == before
    done = career("profile", "init", "--force")
    assert (done.code, done.err) == (0, f"Your earlier profile is kept as {filled}.1.bak\n")
    assert filled.with_name("profile.toml.1.bak").read_text() == before


def test_a_damaged_profile_is_kept_by_force_too(career, path):
    path.parent.mkdir()
    path.write_bytes(b"\xff\x00")
    assert career("profile", "init", "--force").code == 0
    assert path.with_name("profile.toml.1.bak").read_bytes() == b"\xff\x00"


@pytest.mark.parametrize("command", [("show",), ("check",), ("set", "residence=pt"), ("edit",)])
def test_without_a_profile_the_way_to_one_is_told(refused, path, command):
    assert "career profile init" in refused(3, "profile", *command)
    assert not path.exists()


def test_as_json(answer, filled):
    data = answer("profile", "show", "--on", "2026-05-01")["data"]
    assert (data["path"], data["on"], data["age"]) == (str(filled), "2026-05-01", 31)
    assert data["profile"]["birth_date"] == "1994-05-02"
    assert data["profile"]["work"][0]["from"] == "2024-05-01"
    assert set(data["profile"]) == {"birth_date", "marital", "education", "languages", "work"}


def test_as_a_page(page, filled):
    shown = page(60, "profile", "show")
    assert "work.1.occupation" in shown
    assert "ca:32120" in shown


def test_an_empty_one_says_so(career, page, path):
    career("profile", "init")
    assert "Your profile is empty" in page(80, "profile", "show")


def test_markup_in_a_path_is_text(career, monkeypatch, tmp_path, page):
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path / "[bold]me"))
    career("profile", "init")
    assert "[bold]me" in page(200, "profile", "show")


def test_a_day_that_is_none(refused, filled):
    assert "`--on` takes a day" in refused(2, "profile", "show", "--on", "2026-02-30")


def test_a_damaged_one_is_named_with_its_lines_and_kept(refused, path):
    path.parent.mkdir()
    text = 'birth_date = 2999-01-01\n[education]\nlevel = "phd"\n'
    path.write_text(text)
    for command in ("show", "check"):
        told = refused(4, "profile", command)
        assert f"{path}: 2 problems: `birth_date`, `education.level`" in told
        assert "hint: line 1, `birth_date` = 2999-01-01: allowed: a day up to today" in told
        assert 'hint: line 3, `education.level` = "phd": allowed: none, secondary' in told
    assert path.read_text() == text


def test_facts_are_set(answer, filled):
    assert answer("profile", "show")["data"]["profile"]["education"] == {"level": "masters"}
    assert "# Your highest completed level" in filled.read_text()


def test_every_problem_is_told_and_nothing_changed(refused, filled):
    before = filled.read_text()
    told = refused(2, "profile", "set", "birth_date=2999-01-01", "languages.1.reading=14", "residence=pt")
    assert "2 problems: `birth_date`, `languages.1.reading`; nothing was changed" in told
    assert "0 to 12, whole (CELPIP_G)" in told
    assert filled.read_text() == before


@pytest.mark.parametrize("command", [("set", "marital=married"), ("init", "--force")])
def test_settings_that_cannot_be_read_change_no_profile(refused, filled, command):
    before = filled.read_bytes()
    (filled.parent / "config.toml").write_text("lang = [")
    refused(4, "profile", *command)
    assert filled.read_bytes() == before


def test_an_unknown_key_names_the_nearest(refused, filled):
    assert "education.level" in refused(2, "profile", "set", "education.levl=masters")


UNCHANGED = "Nothing was changed. If your editor is still open, set it to wait, as `code --wait` does.\n"
BREAKS = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text('age = 1')"


def test_a_sound_profile(career, filled, monkeypatch):
    monkeypatch.setenv("VISUAL", f"{sys.executable} -c pass")
    done = career("profile", "edit")
    assert (done.code, done.err) == (0, f"{UNCHANGED}No mistakes found: {filled}\n")


def test_what_was_changed_meanwhile_is_not_overwritten(career, filled, monkeypatch):
    """An editor that takes its time, during which facts are set."""
    sets = (
        "import pathlib, subprocess, sys; text = pathlib.Path(sys.argv[1]).read_text(); "
        "subprocess.run([sys.executable, '-m', 'careercli', 'profile', 'set', 'marital=married'], check=True); "
        "pathlib.Path(sys.argv[1]).write_text(text + '# mine')"
    )
    monkeypatch.setenv("EDITOR", f'{sys.executable} -c "{sets}"')
    monkeypatch.delenv("VISUAL", raising=False)
    done = career("profile", "edit")
    assert done.code == 1
    assert done.err.startswith(f"error: {filled} was changed while you edited it, and was not overwritten\n")
    assert 'marital = "married"' in filled.read_text()
    (copy,) = filled.parent.glob("profile.edit-*.toml")
    assert f"hint: What you wrote is kept in {copy}\n" in done.err
    assert copy.read_text().endswith("# mine")


def test_what_the_reader_broke_is_told_and_kept(refused, filled, monkeypatch):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f'{sys.executable} -c "{BREAKS}"')
    assert "`age`" in refused(4, "profile", "edit")
    assert filled.read_text() == "age = 1"


@pytest.mark.parametrize(
    ("editor", "code", "told"),
    [
        ("", 2, "Neither VISUAL nor EDITOR"),
        ("'", 2, "is not a command line"),
        ("/nowhere/at-all", 1, "cannot be started"),
        (f"{sys.executable} -c exit(3)", 1, "ended with code 3"),
    ],
)
def test_an_editor_that_fails(refused, filled, monkeypatch, editor, code, told):
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", editor)
    assert told in refused(code, "profile", "edit")


def test_one_system(answer, filled):
    [line] = answer("profile", "check", "ca/crs", "--on", "2026-11-02")["data"]
    assert (line["system"], line["on"], line["notes"]) == ("ca/crs", "2026-11-02", [])
    assert {one["fact"]: one["keys"] for one in line["missing"]} == {
        "trade_certificate": ["ca.trade_certificate"],
        "canadian_study": ["ca.study"],
        "sibling_in_canada": ["ca.sibling"],
        "provincial_nomination": ["ca.nomination"],
        "job_offer": ["job_offers"],
    }


def test_every_system(answer, filled):
    assert [line["system"] for line in answer("profile", "check")["data"]] == list(SYSTEMS)


def test_a_page(page, filled):
    shown = page(60, "profile", "check", "us/tn")
    assert "citizenship" in shown
    assert "never guess" in shown


def test_an_expired_test_is_said(answer, filled):
    [line] = answer("profile", "check", "ca/crs", "--on", "2028-03-01")["data"]
    assert "CELPIP_G of 2026-03-01" in line["notes"][0]


def test_an_unknown_system(refused, filled):
    assert "No points system `ca/xxx`" in refused(3, "profile", "check", "ca/xxx")


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_profile_with_everything_is_understood_by_every_system(career, path, system):
    from careercli.atlas import routes

    record = routes.record_or_none(system)
    if record is None:
        pytest.skip("not in this atlas")
    lines = file.template().replace('# marital = "single"', '# marital = "married"').splitlines()
    text = "\n".join(re.sub(r"^# (?=\[\[|[a-z_]+ = )", "", line) for line in lines)
    path.parent.mkdir()
    path.write_text(text)
    day = record["editions"][-1].get("to", "2026-11-01")
    done = career("points", system, "--profile", "--on", day, "--json")
    told = [line for line in done.err.splitlines() if line.startswith("hint: `")]
    assert done.code in (0, 2), done.err
    lacking = (" is missing: ", " = none")  # needed always, or needed beside what was given
    known = (any(word in line for word in lacking) for line in told)
    assert all(known), "what the profile gives is a value the system knows"


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
    assert "Your profile does not say: studies in Canada (ca.study). We counted it as none." in given["warnings"]


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
