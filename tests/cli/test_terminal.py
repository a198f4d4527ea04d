"""A real terminal: colour, 25 rows with the line that says so, the width; through a pseudo-terminal."""

import os
import re
import sys

import pytest

pty = pytest.importorskip("pty", reason="POSIX only")
COLOURED = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def screen():
    """`screen("list", COLUMNS="80")`: what appears on a terminal that runs the command line."""

    def run(*arguments, **environment):
        child, descriptor = pty.fork()
        if child == 0:
            command = [sys.executable, "-m", "careercli", *arguments]
            os.execve(sys.executable, command, {**os.environ, "TERM": "xterm", **environment})
        text = b"".join(iter(lambda: _read(descriptor), b"")).decode()
        os.close(descriptor)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0, text
        return text.replace("\r\n", "\n")

    return run


def _read(descriptor):
    try:
        return os.read(descriptor, 65536)
    except OSError:  # Linux says so when the child has closed its end
        return b""


def test_a_list_is_cut_at_25_rows_and_coloured(screen):
    shown = screen("list", "--country", "ca", COLUMNS="100")
    assert COLOURED.search(shown)
    plain = COLOURED.sub("", shown)
    assert len(re.findall(r"^ *ca:\d{5}", plain, re.MULTILINE)) == 25
    assert "… 491 more (`--limit 0` shows all)" in plain


def test_no_colour_is_no_escape_at_all(screen):
    assert "\x1b" not in screen("show", "32120", NO_COLOR="1")


@pytest.mark.parametrize("width", ["60", "120"])
def test_the_width_is_the_terminal_s(screen, width):
    lines = COLOURED.sub("", screen("show", "32120", "--section", "pay", COLUMNS=width)).splitlines()
    assert max(map(len, lines)) == int(width)


def test_a_failure_keeps_to_stderr(career_process):
    done = career_process("show", "99999", "--json")
    assert (done.out, done.code) == ("", 3)
    assert done.err.startswith("error: No occupation 99999\n")
