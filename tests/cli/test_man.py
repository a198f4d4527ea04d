"""The manual page: every command and option is in it, in every language, and groff has nothing to say against it."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from careercli.cli.help import GROUPS
from careercli.cli.man import page
from careercli.text.languages import languages
from careercli.text.text import text

ROOT = Path(__file__).parents[2]


def plain(lang):
    """The page without marks of roff."""
    return (
        page(text(lang))
        .replace("\\-", "-")
        .replace("\\:", "")
        .replace("\\fB", "")
        .replace("\\fR", "")
        .replace("\\fI", "")
    )


def leaves(record, name):
    for one in record.get("commands", []):
        yield from leaves(one, f"{name} {one['name']}")
    if not record.get("commands"):
        yield name, record


@pytest.mark.parametrize("lang", languages())
def test_every_command_and_option_is_in_it(answer, lang):
    manual = plain(lang)
    parts = dict(part.split("\n", 1) for part in re.split(r"^\.SS ", manual, flags=re.MULTILINE)[1:])
    shared = manual.partition(".SS ")[0]
    every = dict(leaves(answer("spec")["data"], "career"))
    assert len(parts) == len(every) > 40
    for name, command in every.items():
        head = next(head for head in parts if f"{head} ".startswith(f"{name} "))
        for entry in command["parameters"]:
            for option in entry["options"] if entry["kind"] == "option" else [entry["metavar"]]:
                assert option in head + parts[head] or option in shared, (name, option)


def test_every_command_stands_in_a_group_of_help(answer):
    named = [name for group in GROUPS.values() for name in group]
    assert sorted(named) == sorted(one["name"] for one in answer("spec")["data"]["commands"])


@pytest.mark.parametrize("lang", languages())
def test_groff_warns_of_nothing(lang):
    groff = shutil.which("groff")
    if groff is None:
        pytest.skip("groff is not here")
    command = [groff, "-man", "-ww", "-z", "-Tutf8", "-Kutf-8"]
    done = subprocess.run(command, input=page(text(lang)).encode(), capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode()) == (0, "")


def test_man_shows_it(tmp_path):
    man = shutil.which("man")
    if man is None:
        pytest.skip("man is not here")
    (tmp_path / "career.1").write_text(page(text()), encoding="utf-8")
    command = [man, "-l", "--warnings", str(tmp_path / "career.1")]
    environment = {"PATH": "/usr/bin:/bin", "MANWIDTH": "80", "LC_ALL": "C.UTF-8", "MAN_KEEP_FORMATTING": ""}
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    shown = done.stdout.decode()
    assert done.stderr == b""
    assert re.search(r"^NAME\n +career - ", shown, re.MULTILINE)
    assert 'career search "I look after old people at home"' in shown  # quotes that are typed stay straight


def test_nothing_in_it_acts():
    from careercli.cli.man import _line, _text

    assert _line(".so /etc/passwd") == "\\&.so /etc/passwd"
    assert _line("'br") == "\\(aqbr"
    assert _text("a \\n(.g `b\\c-d`") == "a \\en(.g \\fBb\\ec\\-d\\fR"


def test_help_prints_it_in_the_reader_s_language(career):
    assert career("--lang", "fr", "help", "man").out == page(text("fr"))


def test_the_wheel_brings_the_page_of_every_language():
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    shared = settings["tool"]["hatch"]["build"]["targets"]["wheel"]["shared-data"]
    assert len(shared) == len(languages())
    for source, target in shared.items():
        assert re.fullmatch(r"share/man/(?:fr/|pt/|zh_TW/)?man1/career\.1", target)
        assert (ROOT / source).read_text(encoding="utf-8").startswith('.\\" -*- mode: nroff')
