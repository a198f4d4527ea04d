"""`career browse`: what it needs, how it ends, and how it leaves the terminal."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from careercli.errors import INTERRUPTED, OK
from careercli.person import config

pytest.importorskip("textual", reason="the extra browse is not installed")

ALTERNATE, BACK = b"\x1b[?1049h", b"\x1b[?1049l"
"""What takes the terminal's other screen, and what gives its own back."""


@pytest.fixture
def at_a_terminal(monkeypatch):
    """A reader sits there."""
    monkeypatch.setattr("careercli.cli.picker.possible", lambda: True)


@pytest.fixture
def begun(monkeypatch, at_a_terminal):
    """What the browser was begun with, without a screen."""
    given = []
    monkeypatch.setattr("careercli.browse.app.run", lambda *how: given.append(how) or OK)
    return given


def test_a_pipe_is_no_terminal(refused):
    assert "needs a terminal" in refused(2, "browse")


def test_nor_is_a_dumb_one(refused, at_a_terminal, monkeypatch):
    monkeypatch.setenv("TERM", "dumb")
    assert "needs a terminal" in refused(2, "browse")


def test_without_the_extra_it_names_what_installs_it(refused, at_a_terminal, monkeypatch):
    monkeypatch.setitem(sys.modules, "textual", None)
    assert "pip install 'careercli[browse]'" in refused(2, "browse")


def test_a_theme_there_is_not(refused, at_a_terminal):
    assert "terminal, dark, light" in refused(2, "browse", "--theme", "blue")


def test_a_country_there_is_not(refused, at_a_terminal):
    assert "atlantis" in refused(3, "browse", "--country", "atlantis")


def test_what_it_begins_with(career, begun, monkeypatch):
    monkeypatch.setenv("CAREER_HOME", "de")
    assert career("browse", "old", "people", "--country", "uk,ca", "--theme", "light", "--lang", "fr").code == OK
    [(reader, choice, theme)] = begun
    assert (choice.words, choice.countries, theme) == ("old people", ("gb", "ca"), "light")
    assert (reader.t.lang, reader.order[0], reader.money, reader.common.currency) == ("fr", "de", None, "USD")


def test_the_money_asked_for_is_that_of_pages_and_comparisons(career, begun):
    career("browse", "--currency", "eur")
    reader = begun[0][0]
    assert (reader.money.currency, reader.common.currency) == ("EUR", "EUR")


@pytest.mark.parametrize(("home", "there"), [("", False), ("ca", True)])
def test_a_plan_needs_a_home(career, begun, monkeypatch, home, there):
    if home:
        monkeypatch.setenv("CAREER_HOME", home)
    career("browse")
    assert (begun[0][0].plan is not None) is there


def test_the_plan_is_that_of_move(career, begun, monkeypatch, answer):
    monkeypatch.setenv("CAREER_HOME", "ca")
    monkeypatch.setenv("CAREER_DESTINATIONS", "gb,au")
    asked = answer("move", "ca:31301", "--from", "CA", "--to", "gb,au")
    career("browse")
    page, made = begun[0][0].plan("ca:31301")
    assert page == "brief.move"
    assert [one["id"] for one in made.data["destinations"]] == [one["id"] for one in asked["data"]["destinations"]]
    assert "CA" in made.notes[0]


@pytest.mark.parametrize(
    ("environment", "none"),
    [({}, False), ({"NO_COLOR": "1"}, True), ({"NO_COLOR": ""}, False), ({"CLICOLOR": "0"}, True)],
)
def test_colour_is_as_in_other_commands(career, begun, monkeypatch, environment, none):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("NO_COLOR", environment.get("NO_COLOR", ""))  # so that it is put back
    career("browse")
    assert ("NO_COLOR" in os.environ) is none


def test_a_failure_nobody_foresaw_is_in_words(refused, at_a_terminal, monkeypatch):
    def broken(*_):
        raise RuntimeError("a wheel came off")

    monkeypatch.setattr("careercli.browse.app.run", broken)
    assert "a wheel came off" in refused(1, "browse")


class Terminal:
    """`career browse` in a terminal of its own."""

    def __init__(self, folder: Path) -> None:
        self.inside, outside = pty.openpty()
        self.outside = outside
        self.before = termios.tcgetattr(outside)
        environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "", "LINES": "", "HOME": str(folder)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "careercli", "browse"],
            stdin=outside, stdout=outside, stderr=outside, env=environment, start_new_session=True,
        )  # fmt: skip
        self.seen = b""

    def until(self, part: bytes) -> None:
        """Read on until the screen has shown something."""
        while part not in self.seen:
            ready, _, _ = select.select([self.inside], [], [], 60)
            assert ready, self.seen[-2000:]
            self.seen += os.read(self.inside, 65536)

    def end(self) -> int:
        """The exit code, with all that was shown."""
        self.until(BACK)
        while select.select([self.inside], [], [], 0.2)[0]:
            self.seen += os.read(self.inside, 65536)
        return self.process.wait(60)

    def close(self) -> None:
        """Leave nothing behind."""
        self.process.kill()
        self.process.wait()
        os.close(self.inside)
        os.close(self.outside)


@pytest.fixture
def terminal(tmp_path):
    """A terminal with the browser in it, its list shown."""
    made = Terminal(tmp_path)
    made.until(b"Legislators")
    yield made
    made.close()


def quit_from_the_list(terminal):
    """Down into the list, where letters are keys; then q."""
    os.write(terminal.inside, b"\x1b[B")
    terminal.until(b"filters")
    os.write(terminal.inside, b"q")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs pseudo-terminals")
@pytest.mark.parametrize(
    ("leave", "code"),
    [
        (lambda one: os.write(one.inside, b"\x03"), INTERRUPTED),
        (quit_from_the_list, OK),
        (lambda one: one.process.send_signal(signal.SIGTERM), INTERRUPTED),
        (lambda one: one.process.send_signal(signal.SIGINT), INTERRUPTED),
    ],
    ids=["ctrl-c", "q", "terminated", "interrupted"],
)
def test_the_terminal_is_left_as_it_was(terminal, leave, code):
    leave(terminal)
    assert terminal.end() == code
    assert termios.tcgetattr(terminal.outside) == terminal.before
    after = terminal.seen.rpartition(BACK)[2]
    assert terminal.seen.count(ALTERNATE) == terminal.seen.count(BACK) == 1
    assert b"\x1b[?25h" in terminal.seen.rpartition(ALTERNATE)[2], "the cursor is shown again"
    assert b"\x1b[?1000l" in terminal.seen, "the mouse is let go"
    assert b"Traceback" not in after
    assert not config.setting("home").value
