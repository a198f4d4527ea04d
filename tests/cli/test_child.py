"""The pager and the editor: whose Ctrl-C it is, and that nothing outlives what started it."""

import os
import signal
import subprocess
import sys

import pytest

from careercli.cli import child

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


def program(code: str) -> list[str]:
    """A program that runs this."""
    return [sys.executable, "-c", f"import os, signal, sys; {code}"]


def test_what_it_reads_and_how_it_ends():
    assert child.run(program("exit(len(sys.stdin.read()))"), "seven: ") == 7
    assert child.run(program("exit(int(os.environ['X']))"), environment={"X": "5"}) == 5


def test_one_that_reads_nothing_is_no_failure():
    assert child.run(program("exit(0)"), "x" * 1_000_000) == 0


def test_ctrl_c_is_the_program_s():
    before = signal.getsignal(signal.SIGINT)
    assert child.run(program("os.kill(os.getppid(), signal.SIGINT); exit(3)")) == 3
    assert signal.getsignal(signal.SIGINT) is before


def test_a_program_that_ctrl_c_ends_interrupts():
    with pytest.raises(KeyboardInterrupt):
        child.run(program("signal.signal(2, signal.SIG_DFL); os.kill(os.getpid(), 2)"))


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_what_ends_career_ends_the_program(name):
    """The program never ends by itself: its standard output is closed only when it is gone."""
    code = (
        "import sys; from careercli.__main__ import end_at_once; from careercli.cli import child; end_at_once(); "
        f"child.run([sys.executable, '-c', 'import os, signal; os.kill(os.getppid(), signal.{name}); signal.pause()'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (128 + getattr(signal, name), "", "")


def test_one_that_cannot_be_started():
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(FileNotFoundError):
        child.run(["/nowhere/at-all"])
    assert signal.getsignal(signal.SIGINT) is before
