"""What answers without Typer answers to the byte as the long way does, and leaves everything unusual to it."""

import subprocess
import sys

import pytest

from careercli.__main__ import answered
from careercli.atlas import occupations
from careercli.cli import app, fast
from careercli.errors import INTERRUPTED
from careercli.queries.countries import countries

CODES = [
    f"{line['country']}:{code}" for line in countries() for code in sorted(occupations.codes(line["country"]))[::90]
]
USUAL = [
    *(("show", code, "--json") for code in CODES),
    *(("salary", code, "--json") for code in CODES),
    ("show", "32120", "--json"),
    ("show", "ca:32120", "us:29-2011", "ca:32120", "--json"),
    ("salary", "ca:32120", "us:29-2011", "--json"),
    ("show", "3211", "--json"),
    ("salary", "32120", "--json"),
    ("list", "--json"),
    ("list", "--country", "sg,de,sg", "--json"),
    ("list", "-c", "au", "--json"),
    *(("show", code, "--format", "table") for code in CODES[::5]),
    *(("salary", code) for code in CODES[::5]),
    ("show", "32120"),
    ("show", "32120", "us:29-2011", "-f", "plain"),
    ("show", "32120", "--format", "json"),
    ("salary", "--country", "CA", "--format", "table"),
    ("salary", "-c", "de", "--json"),
    ("salary", "--country", "sg"),
]
ON_A_TERMINAL = [
    ("show", "32120"),
    ("show", "32120", "--json"),
    ("salary", "ca:32120"),
    ("salary", "--country", "gb"),
    ("salary", "--country", "gb", "--format", "plain"),
    ("list", "--country", "sg", "--json"),
]
PLAIN = [
    ("show", "ca:32120", "--json"),
    ("salary", "ca:32120", "--json"),
    ("list", "--country", "sg", "--json"),
    ("show", "ca:32120", "--format", "table"),
    ("salary", "--country", "ca", "--format", "table"),
]
UNUSUAL = [
    ("show", "99999", "--json"),
    ("show", "ca:99999", "--json"),
    ("show", "xx:32120", "--json"),
    ("show", "nurse", "--json"),
    ("show", "--json"),
    ("show", "-", "--json"),
    ("show", "32120", "--json", "--json"),
    ("show", "32120", "--section", "pay", "--json"),
    ("show", "32120", "--format", "html"),
    ("show", "32120", "--format", "table", "--json"),
    ("show", "--format", "table"),
    ("show", "nurse"),
    ("salary",),
    ("salary", "--country", "xx"),
    ("salary", "--country", "ca,us"),
    ("salary", "--country", "ca", "--sort", "p50"),
    ("list", "--country", "ca"),
    ("list",),
    ("salary", "--json"),
    ("salary", "32120", "--region", "ON", "--json"),
    ("list", "--country", "xx", "--json"),
    ("list", "--country", "--json"),
    ("list", "--country", "ca", "--sort", "pay", "--json"),
    ("search", "nurse", "--json"),
    ("--json",),
    (),
]


@pytest.mark.parametrize("arguments", USUAL, ids=" ".join)
def test_both_ways_give_the_same_bytes(arguments, capsys):
    assert fast.answered(arguments) == 0
    quick = capsys.readouterr()
    assert app.run(arguments) == 0
    assert quick == capsys.readouterr()


@pytest.mark.parametrize("width", ["60", "140"])
@pytest.mark.parametrize("arguments", ON_A_TERMINAL, ids=" ".join)
def test_both_ways_give_the_same_screen(arguments, width, monkeypatch, capsys):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    test_both_ways_give_the_same_bytes(arguments, capsys)


@pytest.mark.parametrize("arguments", UNUSUAL, ids=" ".join)
def test_what_is_unusual_is_left_alone(arguments, capsys):
    assert fast.answered(arguments) is None
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("name", ["CAREER_LANG", "CAREER_CURRENCY", "CAREER_FORMAT", "_CAREER_COMPLETE"])
def test_a_variable_of_ours_takes_the_long_way(name, monkeypatch):
    monkeypatch.setenv(name, "x")
    assert fast.answered(("show", "ca:32120", "--json")) is None


def test_a_configured_currency_counts(monkeypatch, tmp_path, capsys):
    (tmp_path / "career.toml").write_text('currency = "EUR"\n')
    monkeypatch.chdir(tmp_path)
    test_both_ways_give_the_same_bytes(("salary", "ca:32120", "--json"), capsys)


def test_an_interrupted_question_leaves_as_the_long_way(monkeypatch):
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(fast, "answered", interrupted)
    assert answered(["show", "32120"]) == INTERRUPTED


def test_the_plain_forms_load_no_typer():
    code = "import sys; from careercli.cli import fast; fast.answered(sys.argv[1:]); assert 'typer' not in sys.modules"
    for arguments in PLAIN:
        command = [sys.executable, "-c", code, *arguments]
        assert subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode == 0
