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
    ("terminal", "environment", "linked"),
    [
        (TERMINAL, {}, True),
        (PIPE, {}, False),
        (TERMINAL, {"TERM": "dumb"}, False),
        (TERMINAL, {"TERM": "xterm", "FORCE_HYPERLINK": ""}, True),
        (TERMINAL, {"FORCE_HYPERLINK": "0"}, False),
        (PIPE, {"FORCE_HYPERLINK": "1"}, True),
        (PIPE, {"FORCE_HYPERLINK": "1", "TERM": "dumb"}, True),
        (TERMINAL, {"NO_COLOR": "1"}, True),
    ],
)
def test_links(monkeypatch, terminal, environment, linked):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert screen.page(Out(terminal)).links is linked


@pytest.mark.parametrize(
    ("terminal", "columns", "fits"),
    [(TERMINAL, None, True), (PIPE, "60", True), (PIPE, None, False), (PIPE, "", False)],
)
def test_tables_fit_a_width_that_was_asked_for(monkeypatch, terminal, columns, fits):
    monkeypatch.delenv("COLUMNS")
    if columns is not None:
        monkeypatch.setenv("COLUMNS", columns)
    assert screen.page(Out(terminal)).fits is fits


@pytest.fixture
def here(tmp_path, monkeypatch):
    """A folder of programs: `less`, `more` and `my pager`, and nothing else on PATH."""
    for name in ("less", "more", "my pager"):
        (tmp_path / name).write_text("#!/bin/sh\n/bin/cat > seen\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CAREER_PAGER")
    return tmp_path


LESS = ["less", "-FRX"]


@pytest.mark.parametrize(
    ("terminal", "environment", "command"),
    [
        (TERMINAL, {}, LESS),
        (TERMINAL, {"TERM": "dumb"}, []),
        (TERMINAL, {"PAGER": "more"}, ["more"]),
        (TERMINAL, {"PAGER": "more -s"}, ["more", "-s"]),
        (TERMINAL, {"PAGER": "'my pager' -x"}, ["my pager", "-x"]),
        (TERMINAL, {"PAGER": "less", "CAREER_PAGER": "more"}, ["more"]),
        (TERMINAL, {"PAGER": "less", "CAREER_PAGER": ""}, []),
        (TERMINAL, {"PAGER": "cat"}, []),
        (TERMINAL, {"PAGER": "  "}, []),
        (TERMINAL, {"PAGER": "less", "CAREER_PAGER": "\t"}, []),
        (TERMINAL, {"PAGER": "no-such-pager"}, []),
        (TERMINAL, {"PAGER": "'"}, []),
        (TERMINAL, {"PAGER": "/"}, []),
        (PIPE, {"PAGER": "less"}, []),
        (PIPE, {}, []),
    ],
)
def test_pager(monkeypatch, here, terminal, environment, command):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "stdout", Out(terminal))
    assert screen.pager() == command
    assert screen.pager(wanted=False) == []


def test_the_setting_comes_before_pager_and_behind_the_variable(monkeypatch, here, career):
    career("config", "set", "pager", "more -x")
    monkeypatch.setattr(sys, "stdout", Out(TERMINAL))
    monkeypatch.setenv("PAGER", "less")
    assert screen.pager() == ["more", "-x"]
    monkeypatch.setenv("CAREER_PAGER", "'my pager'")
    assert screen.pager() == ["my pager"]
    monkeypatch.setenv("CAREER_PAGER", "")
    assert screen.pager() == []


def test_a_folder_s_file_names_no_program(monkeypatch, here):
    (here / "career.toml").write_text('pager = "more"\n')
    monkeypatch.setattr(sys, "stdout", Out(TERMINAL))
    assert screen.pager() == LESS


def test_without_less_there_is_no_pager(monkeypatch, here):
    (here / "less").unlink()
    monkeypatch.setattr(sys, "stdout", Out(TERMINAL))
    assert screen.pager() == []


def test_a_long_answer_goes_through_the_pager_unless_it_is_not_wanted(career, here):
    done = career("list", "--limit", "0", terminal=True)
    assert done.out == ""
    assert (here / "seen").read_text().count("\n") > 500
    (here / "seen").unlink()
    assert career("list", "--limit", "0", "--no-pager", terminal=True).out.count("\n") > 500
    assert not (here / "seen").exists()


COPY = [sys.executable, "-c", "import sys; open('seen', 'w').write(sys.stdin.read())"]


def test_a_long_page_goes_through_the_pager(tmp_path):
    assert screen.show_in_pager(COPY, "line\n" * 500)
    assert (tmp_path / "seen").read_text() == "line\n" * 500


LINK = "\x1b]8;;https://a.b/c\x1b\\https://a.b/c\x1b]8;;\x1b\\\n"


@pytest.mark.parametrize(("name", "shown"), [("less", LINK), ("more", "https://a.b/c\n")])
def test_only_less_is_given_links(here, name, shown):
    assert screen.show_in_pager([str(here / name)], LINK * 500)
    assert (here / "seen").read_text() == shown * 500


@pytest.mark.parametrize(
    ("command", "text"),
    [
        ([], "line\n" * 500),
        (["no-such-pager"], "line\n" * 500),
        (["sh", "-c", "exit 3"], "line\n" * 500),
        (["sh", "-c", "kill -9 $$"], "line\n" * 500),
        (["/"], "line\n" * 500),
        (["cat"], "short\n"),
    ],
)
def test_otherwise_it_is_printed(command, text):
    assert not screen.show_in_pager(command, text)


def test_a_pager_left_early_is_no_failure():
    assert screen.show_in_pager(["sh", "-c", "head -n 1 > /dev/null"], "line\n" * 100_000)
