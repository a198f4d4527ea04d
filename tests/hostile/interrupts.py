"""Ctrl-C and kill at random: after a random time by a clock, or at a random call of a function, which no clock decides.

`python -m tests.hostile.interrupts 200` interrupts each command so often and tells what came of it.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

CAREER = str(Path(sys.executable).with_name("career"))
"""The program as it is installed."""
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


def at_times(
    command: Sequence[str], times: int, folder: Path, number: int = signal.SIGINT, seed: int = 1
) -> Iterator[Outcome]:
    """Interrupt a command at random times of its run, from before its first instruction to after its last."""
    dice = random.Random(seed)
    line = (CAREER, *filled(command, folder))
    began = time.monotonic()
    ended(line, folder, None, number)
    whole = time.monotonic() - began
    for _ in range(times):
        when = dice.uniform(0, 1.1 * whole)
        yield Outcome(tuple(command), when, *ended(line, folder, when, number))


def at_calls(
    command: Sequence[str], times: int, folder: Path, number: int = signal.SIGINT, seed: int = 1
) -> Iterator[Outcome]:
    """Interrupt a command at random calls of functions, the first and the last among them."""
    dice = random.Random(seed)
    start = (sys.executable, "-c", AT_A_CALL.format(number=int(number)))
    end = filled(command, folder)
    _, err, _ = ended((*start, "-1", *end), folder, None, number)
    calls = int(err.rpartition("calls: ")[2])
    for when in [1, calls, *(dice.randint(2, calls) for _ in range(times - 2))]:
        yield Outcome(tuple(command), when, *ended((*start, str(when), *end), folder, None, number))


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


def told(outcomes: Sequence[Outcome]) -> Mapping[str, int]:
    """How often each kind of outcome came."""
    return Counter(outcome.kind for outcome in outcomes)


def main(times: int) -> int:
    """Interrupt every command so often; the number of outcomes that are wrong."""
    from tempfile import TemporaryDirectory

    heeded()
    wrong = 0
    for way in (at_times, at_calls):
        for command in COMMANDS:
            with TemporaryDirectory() as name:
                kinds = told(list(way(command, times, Path(name))))
            wrong += sum(number for kind, number in kinds.items() if kind not in ("completed", "interrupted", "python"))
            print(f"{way.__name__}\t{' '.join(command)}\t{dict(kinds)}", flush=True)
    return wrong


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)))
