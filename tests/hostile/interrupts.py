"""Ctrl-C at random: after a random time by a clock, or at a random call of a function, which no clock decides.

`python -m tests.hostile.run --what interrupts --n 200` interrupts the commands in turn.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from .case import Trial

CAREER = str(Path(sys.executable).with_name("career"))
"""The program as it is installed."""
FINE = ("completed", "interrupted", "python")
COMMANDS = (
    ("show", "32120", "--json"),
    ("show", "32120", "--format", "table"),
    ("list", "--country", "ca"),
    ("search", "lab tech"),
    ("rank", "--country", "ca"),
    ("list", "-o", "{folder}/x.csv"),
    ("config", "set", "lang", "en"),
    ("--version",),
    ("show", "--help"),
)
AT_A_CALL = """
import os, sys
left = int(sys.argv.pop(1))
def watch(frame, event, argument):
    global left
    left -= 1
    if not left:
        os.kill(os.getpid(), {number})
from careercli import __main__
def count(code):
    sys.setprofile(None)
    os.write(2, b"calls: %d" % -left)
    leave(code)
if left < 0:
    leave, os._exit, left = os._exit, count, 0
begin = __main__.end_at_once
__main__.end_at_once = lambda: (begin(), sys.setprofile(watch))
__main__.main()
"""
"""Runs `career` and sends it a signal at the call of that number, counting functions of C too.

Counted from where it has said what shall come of a signal: before that the process is Python's.
"""


class Outcome(NamedTuple):
    """What came of one interrupt: `when` is a time in seconds or the number of a call."""

    command: tuple[str, ...]
    when: float
    code: int
    err: str
    left: list[str]

    @property
    def kind(self) -> str:
        """`completed`, `interrupted`, `python` (a traceback before the program's first line), or what is wrong."""
        if self.left:
            return f"left {self.left}"
        if "Traceback" in self.err or "Exception ignored" in self.err or "Fatal Python" in self.err:
            return "traceback" if f"careercli{os.sep}" in self.err else "python"
        if self.code < 0:  # before Python, or after it, the system itself ends the process
            return "interrupted"
        return {0: "completed", 129: "interrupted", 130: "interrupted", 143: "interrupted"}.get(
            self.code, f"code {self.code}: {self.err}"
        )


def trials(seed: int, numbers: Iterable[int], jobs: int, real: int) -> Iterator[Trial]:
    """For `tests.hostile.run`: each number interrupts the next command, by a clock and at a call in turn."""
    heeded()
    with TemporaryDirectory() as name:
        for number in numbers:
            command = COMMANDS[number % len(COMMANDS)]
            dice = random.Random(f"{seed} {number}")
            made = at_a_call if number // len(COMMANDS) % 2 else at_a_time
            outcome = made(command, Path(name), dice.random())
            faults = () if outcome.kind in FINE else (outcome.kind,)
            yield Trial(number, outcome.kind, faults, f"{' '.join(command)}, interrupted at {outcome.when}")


def at_a_time(command: Sequence[str], folder: Path, part: float, number: int = signal.SIGINT) -> Outcome:
    """Interrupt a command after a part of its time, from before its first instruction to after its last."""
    when = part * 1.1 * duration(tuple(command), folder)
    return Outcome(tuple(command), when, *ended((CAREER, *filled(command, folder)), folder, when, number))


def at_a_call(command: Sequence[str], folder: Path, part: float, number: int = signal.SIGINT) -> Outcome:
    """Interrupt a command after a part of its calls of functions: 0 is the first, 1 the last."""
    when = 1 + round(part * (calls(tuple(command), folder) - 1))
    line = (sys.executable, "-c", AT_A_CALL.format(number=int(number)), str(when), *filled(command, folder))
    return Outcome(tuple(command), when, *ended(line, folder, None, number))


@cache
def duration(command: tuple[str, ...], folder: Path) -> float:
    """The seconds a command takes."""
    began = time.monotonic()
    ended((CAREER, *filled(command, folder)), folder, None, 0)
    return time.monotonic() - began


@cache
def calls(command: tuple[str, ...], folder: Path) -> int:
    """The calls of functions a command makes."""
    line = (sys.executable, "-c", AT_A_CALL.format(number=0), "-1", *filled(command, folder))
    return int(ended(line, folder, None, 0)[1].rpartition("calls: ")[2])


def filled(command: Sequence[str], folder: Path) -> list[str]:
    """The command with the folder it may write to."""
    return [word.format(folder=folder) for word in command]


def ended(line: Sequence[str], folder: Path, when: float | None, number: int) -> tuple[int, str, list[str]]:
    """Run a command line and interrupt it after so many seconds; exit code, stderr, and the drafts it left."""
    environment = {**os.environ, "CAREER_CONFIG_DIR": str(folder / "own")}
    with subprocess.Popen(
        line, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        if when is not None:
            time.sleep(when)
            process.send_signal(number)
        _, err = process.communicate(timeout=60)
    return process.returncode, err, drafts(folder)


def drafts(folder: Path) -> list[str]:
    """What begins with a dot: drafts and locks."""
    return sorted(path.name for path in folder.rglob(".*"))


def heeded() -> None:
    """Let children be interrupted: a shell starts what runs in the background without."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
