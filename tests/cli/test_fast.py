"""What answers without Typer answers to the byte as the long way does, and leaves everything unusual to it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.conftest import forget

from careercli.__main__ import answered
from careercli.atlas import occupations
from careercli.cli import app, fast
from careercli.errors import INTERRUPTED
from careercli.person import config
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
    *(("where", code, "--json") for code in ("us:29-1141", "us:29-1214", "32120")),
    *(("where", "us:29-1141", *more) for more in ((), ("--by", "net"), ("--by", "real", "-f", "plain"))),
    ("where", "us:29-2011", "--by", "jobs", "--json"),
    ("where", "32120", "--by", "net", "--format", "table"),
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
    *(
        ("search", *words)
        for words in (("registered", "nurse"), ("lab tech", "--json"), ("3212",), ("護理", "-f", "table"))
    ),
    *(("search", *words, "--json") for words in (("I look after old people",), ("nurse Canada",), ("xqzzk wvvbt",))),
]
ON_A_TERMINAL = [
    ("show", "32120"),
    ("show", "32120", "--json"),
    ("salary", "ca:32120"),
    ("salary", "--country", "gb"),
    ("salary", "--country", "gb", "--format", "plain"),
    ("salary", "--country", "gb", "--json"),
    ("search", "plumber"),
    ("search", "plumber", "--json"),
]
SETTINGS = {
    "lang": ("fr", "xx"),
    "format": ("plain", "json", "md", "csv"),
    "home": ("sg", "xx"),
    "destinations": ("us,sg", "sg,xx"),
    "countries": ("sg,us",),
    "currency": ("EUR", "xyz"),
    "limit": ("3", "0"),
    "pager": ("cat", ""),
}
"""Values of every setting, some that are refused."""
ENVIRONMENT = [
    {"NO_COLOR": "1"},
    {"FORCE_COLOR": "1"},
    {"CLICOLOR": "0"},
    {"CLICOLOR_FORCE": "1"},
    {"TERM": "dumb"},
    {"LC_ALL": "fr_CA.UTF-8"},
    {"LC_MESSAGES": "pt_BR"},
    {"LANG": "zh_TW.UTF-8"},
    {"COLUMNS": "nonsense"},
    {"COLUMNS": ""},
    {"PAGER": "sed s/^/>/"},
    {"PAGER": "/no/such/pager"},
]
OURS = (*(f"CAREER_{key.upper()}" for key in config.KEYS), "CAREER_PAGER", "CAREER_DEBUG", "_CAREER_COMPLETE")
PLAIN = [
    ("show", "ca:32120", "--json"),
    ("salary", "ca:32120", "--json"),
    ("list", "--country", "sg", "--json"),
    ("show", "ca:32120", "--format", "table"),
    ("salary", "--country", "ca", "--format", "table"),
    ("search", "nurse", "--json"),
    ("search", "nurse"),
]
FILES = [
    (("show", "ca:32120", "-o", "x.html"), 0),
    (("show", "us:29-1141", "32120", "--output", "x.htm"), 0),
    (("show", "ca:32120", "-o", "no/such/folder/x.html"), 1),
]
UNUSUAL = [
    ("where", "us:29-1141", "--by"),
    ("where", "us:29-1141", "--by", "weather", "--json"),
    ("where", "us:29-1141", "us:15-1252", "--by", "net", "--json"),
    ("where", "--by", "net", "--json"),
    ("show", "99999", "--json"),
    ("show", "ca:99999", "--json"),
    ("show", "xx:32120", "--json"),
    ("show", "nurse", "--json"),
    ("show", "--json"),
    ("show", "-", "--json"),
    ("show", "32120", "--json", "--json"),
    ("show", "32120", "--section", "pay", "--json"),
    ("show", "32120", "--format", "html"),
    ("show", "32120", "-o", "x.txt"),
    ("show", "32120", "-o", "-x.html"),
    ("show", "32120", "--json", "-o", "x.html"),
    ("show", "32120", "-o", "x.html", "--web"),
    ("visas", "32120", "-o", "x.html"),
    ("show", "32120", "--format", "table", "--json"),
    ("show", "--format", "table"),
    ("show", "nurse"),
    ("salary",),
    ("salary", "--country", "xx"),
    ("salary", "--country", "ca,us"),
    ("salary", "--country", "ca", "--sort", "p50"),
    ("list", "--country", "ca"),
    ("list",),
    ("list", "--country", "ca", "--format", "table"),
    ("salary", "--country", "", "--json"),
    ("show", "--country", "ca", "--json"),
    ("salary", "--json"),
    ("salary", "32120", "--region", "ON", "--json"),
    ("list", "--country", "xx", "--json"),
    ("list", "--country", "--json"),
    ("list", "--country", "ca", "--sort", "pay", "--json"),
    ("search",),
    ("search", " ", "--json"),
    ("search", "nurse", "--limit", "3"),
    ("search", "nurse", "--country", "ca"),
    ("search", "--country", "ca"),
    ("search", "--", "nurse"),
    ("search", "nurse " * 100),
    ("--json",),
    (),
]


def both_ways(arguments, capture, *, code=0):
    """Ask both ways; hold the bytes of both streams equal and give them."""
    forget()
    assert fast.answered(arguments) in ((0,) if code == 0 else (None, code))
    quick = capture.readouterr()
    forget()
    assert app.run(arguments) == code
    slow = capture.readouterr()
    assert quick == (slow if code == 0 else ("", ""))
    return slow


def on_a_terminal(monkeypatch, width="100"):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", width)
    monkeypatch.setenv("TERM", "xterm")


@pytest.mark.parametrize("arguments", USUAL, ids=" ".join)
def test_both_ways_give_the_same_bytes(arguments, capsys):
    assert both_ways(arguments, capsys).out


@pytest.mark.parametrize("width", ["60", "140"])
@pytest.mark.parametrize("arguments", ON_A_TERMINAL, ids=" ".join)
def test_both_ways_give_the_same_screen(arguments, width, monkeypatch, capsys):
    on_a_terminal(monkeypatch, width)
    assert both_ways(arguments, capsys).out


def test_where_web_pages_are_the_form_only_that_of_an_occupation_is_made_here(tmp_path, monkeypatch, capsys):
    (tmp_path / "career.toml").write_text('format = "html"\n')
    on_a_terminal(monkeypatch)
    assert '<details class="fold"' in both_ways(("show", "32120"), capsys).out
    assert [fast.answered(arguments) for arguments in (("salary", "32120"), ("where", "32120"))] == [None, None]


@pytest.mark.parametrize(("arguments", "code"), FILES)
def test_both_ways_write_the_same_file(arguments, code, capsys):
    found = []
    for ask in (fast.answered, app.run):
        forget()
        assert ask(arguments) == code
        found.append((capsys.readouterr(), Path(arguments[-1]).read_bytes() if code == 0 else b""))
    assert found[0] == found[1]


@pytest.mark.parametrize("terminal", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize(("key", "value"), [(key, value) for key, values in SETTINGS.items() for value in values])
def test_both_ways_follow_every_setting(key, value, terminal, monkeypatch, tmp_path, capsys):
    (tmp_path / "career.toml").write_text(f'{key} = "{value}"\n')
    if terminal:
        on_a_terminal(monkeypatch)
    for arguments in ON_A_TERMINAL:
        forget()
        code = app.run(arguments)
        capsys.readouterr()
        both_ways(arguments, capsys, code=code)


def test_every_setting_is_tried():
    assert SETTINGS.keys() == config.KEYS.keys()


def test_both_ways_know_the_profile(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("CAREER_CONFIG_DIR", str(tmp_path))
    assert app.run(["profile", "init"]) == 0
    for fact in ("birth_date=1994-05-02", "education.level=masters"):
        assert app.run(["profile", "set", fact]) == 0
    capsys.readouterr()
    assert both_ways(("show", "32120"), capsys).out
    on_a_terminal(monkeypatch)
    both_ways(("show", "32120"), capsys)


@pytest.mark.parametrize("terminal", [False, True], ids=["pipe", "terminal"])
@pytest.mark.parametrize("variables", ENVIRONMENT, ids=str)
def test_both_ways_follow_the_environment(variables, terminal, monkeypatch, capfd):
    if terminal:
        on_a_terminal(monkeypatch)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    for arguments in ON_A_TERMINAL:
        assert both_ways(arguments, capfd).out


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-16"])
@pytest.mark.parametrize("arguments", [("show", "de:43233"), ("show", "de:43233", "--json")], ids=" ".join)
def test_both_ways_spell_as_the_stream_can(arguments, encoding):
    code = "import sys; from careercli.cli import {0}; sys.exit({0}.{1}(sys.argv[1:]))"
    quick, slow = (
        subprocess.run(
            [sys.executable, "-c", code.format(*way), *arguments],
            env={**os.environ, "PYTHONIOENCODING": encoding},
            capture_output=True,
            check=True,
        )
        for way in (("fast", "answered"), ("app", "run"))
    )
    assert quick.stdout
    assert (quick.stdout, quick.stderr) == (slow.stdout, slow.stderr)


@pytest.mark.parametrize("arguments", UNUSUAL, ids=" ".join)
def test_what_is_unusual_is_left_alone(arguments, capsys):
    assert fast.answered(arguments) is None
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("name", OURS)
def test_a_variable_of_ours_takes_the_long_way(name, monkeypatch):
    monkeypatch.setenv(name, "x")
    assert [fast.answered(arguments) for arguments in PLAIN] == [None] * len(PLAIN)


def test_an_interrupted_question_leaves_as_the_long_way(monkeypatch):
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(fast, "answered", interrupted)
    assert answered(["show", "32120"]) == INTERRUPTED


def test_the_plain_forms_load_no_typer():
    code = "import sys; from careercli.cli import fast; sys.exit(fast.answered(sys.argv[1:]) or 'typer' in sys.modules)"
    for arguments in PLAIN:
        command = [sys.executable, "-c", code, *arguments]
        printed = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout
        assert printed  # else it was left to Typer
