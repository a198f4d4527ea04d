"""What stdout can show: the width, the colour and the letters, as the environment says; and the pager."""

import io
import sys

import pytest

from careercli.cli import screen

TERMINAL, PIPE = True, False


class Out(io.StringIO):
    """A stream of a given kind and encoding."""

    def __init__(self, terminal: bool, encoding: str | None = "utf-8"):
        super().__init__()
        self.terminal, self.named = terminal, encoding

    def isatty(self):
        return self.terminal

    @property
    def encoding(self):
        return self.named


@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (TERMINAL, {}, True),
        (PIPE, {}, False),
        (TERMINAL, {"NO_COLOR": "1"}, False),
        (TERMINAL, {"NO_COLOR": ""}, True),
        (PIPE, {"FORCE_COLOR": "1"}, True),
        (PIPE, {"FORCE_COLOR": "0"}, False),
        (PIPE, {"CLICOLOR_FORCE": "1"}, True),
        (PIPE, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (TERMINAL, {"CLICOLOR": "0"}, False),
        (TERMINAL, {"TERM": "dumb"}, False),
        (PIPE, {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
    ],
)
def test_colour(monkeypatch, terminal, environment, coloured):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert screen.colour(terminal) is coloured


@pytest.mark.parametrize("command", [("-h",), ("show", "-h"), ("help",), ("list", "--limit", "2", "--format", "table")])
def test_no_colour_means_no_bold_either(career, monkeypatch, command):
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in career(*command).out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in career(*command).out


@pytest.mark.parametrize(("columns", "width"), [("57", 57), ("3", 20), ("none", 100)])
def test_columns_decide_the_width(monkeypatch, columns, width):
    monkeypatch.setenv("COLUMNS", columns)
    assert screen.page(Out(PIPE)).width == width


def test_a_pipe_without_columns_is_100_wide(monkeypatch):
    monkeypatch.delenv("COLUMNS")
    assert screen.page(Out(PIPE)).width == 100


@pytest.mark.parametrize(
    ("encoding", "spelled"),
    [("utf-8", True), ("UTF8", True), ("utf-16", True), ("ascii", False), ("cp1252", False), (None, False)],
)
def test_letters(encoding, spelled):
    assert screen.page(Out(TERMINAL, encoding)).unicode is spelled


@pytest.mark.parametrize(
    ("terminal", "environment", "command"),
    [
        (TERMINAL, {"PAGER": "less"}, "less"),
        (TERMINAL, {"PAGER": "less", "CAREER_PAGER": "more"}, "more"),
        (TERMINAL, {"PAGER": "less", "CAREER_PAGER": ""}, None),
        (TERMINAL, {"PAGER": "cat"}, None),
        (TERMINAL, {"PAGER": "  "}, None),
        (TERMINAL, {"PAGER": "less", "CAREER_PAGER": "\t"}, None),
        (TERMINAL, {}, None),
        (PIPE, {"PAGER": "less"}, None),
    ],
)
def test_pager(monkeypatch, terminal, environment, command):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Out(terminal))
    assert screen.pager() == command


def test_a_long_page_goes_through_the_pager(monkeypatch, tmp_path):
    copy = f"{sys.executable} -c \"import sys; open('seen', 'w').write(sys.stdin.read())\""
    assert screen.show_in_pager(copy, "line\n" * 500)
    assert (tmp_path / "seen").read_text() == "line\n" * 500


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ("no-such-pager", "line\n" * 500),
        ('"', "line\n" * 500),
        ("sh -c 'exit 3'", "line\n" * 500),
        ("sh -c 'kill -9 $$'", "line\n" * 500),
        ("/", "line\n" * 500),
        ("cat", "short\n"),
    ],
)
def test_otherwise_it_is_printed(command, text):
    assert not screen.show_in_pager(command, text)
