"""`career doctor`: what is well, what has to be mended, and that one damage hides no other."""

import datetime
import os
import re
import stat
from pathlib import Path

import pytest

from careercli import paths
from careercli.atlas import state
from careercli.queries import doctor
from careercli.text.catalogue import DamagedTexts
from careercli.text.languages import languages

BUNDLED = Path(paths.PACKAGE) / "_data" / "atlas.db"
CHECKS = [
    "career",
    "python",
    "sqlite",
    "packages",
    "files",
    "texts",
    "atlas",
    "data",
    "config",
    "profile",
    "terminal",
    "pager",
]


@pytest.fixture
def checked(career):
    """`checked()`: the lines by check, and the exit code."""

    def asked(code=0):
        import json

        run = career("doctor", "--json")
        assert run.code == code, run
        assert ("Something to fix in: " in run.err) == (code == 4)
        envelope = json.loads(run.out)
        assert envelope["schema"] == "doctor/1"
        return {line["check"]: line for line in envelope["data"]}

    return asked


def test_all_is_well(checked):
    lines = checked()
    assert [name for name in lines if "." not in name] == CHECKS
    assert {line["status"] for line in lines.values()} <= {"ok", "note"}
    assert lines["atlas"]["found"].startswith("4,")
    assert {"data.ca", "data.us", "data.gb", "data.au", "data.de", "data.sg"} <= lines.keys()


@pytest.mark.parametrize("lang", languages())
def test_every_language_has_a_page(career, lang):
    run = career("doctor", "--format", "table", "--lang", lang)
    assert (run.code, run.err) == (0, "")
    assert "doctor." not in run.out


def test_a_damaged_atlas_is_found_wherever_it_is(checked, tmp_path, monkeypatch):
    content = bytearray(BUNDLED.read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "atlas.db").write_bytes(content)
    monkeypatch.setenv("CAREER_ATLAS", str(tmp_path / "atlas.db"))
    lines = checked(4)
    assert lines["atlas"]["status"] == "problem"
    assert "have changed" in lines["atlas"]["found"]
    assert "Unset it" in lines["atlas"]["advice"]
    assert lines["profile"]["status"] == "ok"


def test_no_atlas(checked, monkeypatch):
    monkeypatch.setenv("CAREER_ATLAS", "none.db")
    assert checked(4)["atlas"]["found"] == "There is no atlas at none.db"


@pytest.mark.parametrize("terminal", [False, True])
def test_a_damaged_configuration_is_a_line_of_it(career, terminal):
    Path("career.toml").write_text("lang = [")
    run = career("doctor", terminal=terminal)
    assert run.code == 4
    assert "career.toml" in run.out
    assert run.err == "note: Something to fix in: config\n"
    assert ("1 thing has to be mended" in run.out) == terminal


def test_settings_that_are_none(checked, monkeypatch):
    monkeypatch.setenv("CAREER_CURRENCY", "gold")
    line = checked(4)["config"]
    assert line["status"] == "problem"
    assert "gold" in line["found"]


def test_a_damaged_profile(checked, career):
    path = paths.user_profile()
    path.parent.mkdir(parents=True)
    path.write_text("age = [")
    assert checked(4)["profile"]["status"] == "problem"


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_profile_others_may_read(checked, career):
    assert career("profile", "init").code == 0
    path = paths.user_profile()
    assert checked()["profile"]["status"] == "ok"
    path.chmod(stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP)
    line = checked()["profile"]
    assert (line["status"], "chmod 600" in line["advice"]) == ("note", True)


def test_a_pager_that_is_none(checked, monkeypatch):
    monkeypatch.delenv("CAREER_PAGER")
    monkeypatch.setenv("PAGER", "no-such-pager -F")
    assert checked()["pager"]["status"] == "note"
    for name in ("'", "/", "'no such' -F"):
        monkeypatch.setenv("PAGER", name)
        assert checked()["pager"]["status"] == "note"


@pytest.mark.parametrize("blank", ["", " ", "cat", " cat "])
def test_no_pager_is_none_for_doctor_as_for_pages(checked, monkeypatch, blank):
    monkeypatch.delenv("CAREER_PAGER")
    monkeypatch.setenv("PAGER", blank)
    assert checked()["pager"]["status"] == "ok"


def test_an_old_sqlite(checked, monkeypatch):
    monkeypatch.setattr(state, "LEAST_SQLITE", (99, 0, 0))
    line = checked(4)["sqlite"]
    assert "99.0.0" in line["advice"]


def test_packages_out_of_bounds(checked, monkeypatch):
    monkeypatch.setattr("importlib.metadata.version", lambda name: "0.1")
    line = checked(4)["packages"]
    assert "typer is 0.1, and career needs" in line["found"]


@pytest.mark.parametrize(
    ("version", "wanted", "fits"),
    [
        ("0.26.0", ">=0.26,<0.29", True),
        ("0.29", ">=0.26,<0.29", False),
        ("0.25.9", ">=0.26,<0.29", False),
        ("14.0.0", ">=13.9", True),
        ("13.10", ">=13.9", True),
        ("1.0rc1", "", True),
    ],
)
def test_bounds_of_versions(version, wanted, fits):
    assert doctor._fits(version, wanted) is fits


def test_data_grow_old():
    lines = {line["check"]: line for line in doctor.atlas_lines(datetime.date(2040, 1, 1))}
    assert lines["data"]["status"] == "note"
    assert lines["data.gb"]["status"] == "note"
    assert "gb-skills-2035" in lines["data.gb"]["advice"]


def test_no_publication_is_newer_than_the_day_it_was_read():
    """Amounts for 2026 are dated to its last day: that is how long they are valid, not how new they are."""
    today = datetime.date(2026, 11, 30)
    ages = [line["found"] for line in doctor.atlas_lines(today) if line["check"].startswith("data.")]
    days = [day for found in ages for day in re.findall(r"\d{4}-\d\d-\d\d", found)]
    assert len(days) >= 12 and max(days) <= today.isoformat()


def test_files_that_changed_since_they_were_installed(tmp_path):
    import base64
    import hashlib
    from importlib.metadata import FileHash

    class File:
        def __init__(self, name, stated):
            digest = base64.urlsafe_b64encode(hashlib.sha256(stated).digest()).rstrip(b"=").decode()
            self.name, self.hash = name, FileHash(f"sha256={digest}")

        def __str__(self):
            return f"careercli/{self.name}"

        def locate(self):
            return tmp_path / self.name

    (tmp_path / "a.py").write_bytes(b"as it was")
    (tmp_path / "b.py").write_bytes(b"changed")
    files = [File("a.py", b"as it was"), File("b.py", b"as it was"), File("gone.py", b"")]
    assert doctor._files(files[:1])["status"] == "ok"
    line = doctor._files(files)
    assert (line["status"], line["found"]) == (
        "problem",
        "2 files have changed since they were installed, such as careercli/b.py, careercli/gone.py",
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [('home = "xx"', "No country `xx`"), ('destinations = "us,zz"', "`zz`"), ('currency = "ABC"', "ABC")],
)
def test_settings_that_no_answer_could_use(checked, text, told):
    Path("career.toml").write_text(text)
    line = checked(4)["config"]
    assert line["status"] == "problem"
    assert told in line["found"]
    assert "career.toml" in line["found"]


def test_damaged_texts_are_told_in_one_line(checked, monkeypatch):
    def damaged(_):
        raise DamagedTexts("fr.mo")

    monkeypatch.setattr(doctor, "messages", damaged)
    line = checked(4)["texts"]
    assert (line["status"], line["found"]) == (
        "problem",
        str(DamagedTexts("fr.mo")).splitlines()[0].removeprefix("error: "),
    )
    assert line["found"].startswith("The texts in fr.mo")
    assert line["advice"].startswith("Reinstall with")
