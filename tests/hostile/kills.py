"""`kill -9` at random: no file is torn, and what a kill leaves over goes with the next run of the same command.

`python -m tests.hostile.run --what kills --n 200` kills the commands that write in turn.
"""

import random
import signal
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from .case import Trial
from .interrupts import AT_A_CALL, calls, drafts, ended, filled

COMMANDS: dict[tuple[str, ...], tuple[str, Callable[[str], object]]] = {
    ("list", "--country", "ca", "-o", "{folder}/x.csv"): ("x.csv", lambda text: text.index("\n", text.index("ca:"))),
    ("profile", "set", "residence=ca"): ("own/profile.toml", tomllib.loads),
    ("profile", "init", "--force"): ("own/profile.toml", tomllib.loads),
    ("config", "set", "limit", "5"): ("own/config.toml", tomllib.loads),
}
"""Commands that write, the file each writes, and what reads it or fails where it is torn."""


class Killed(NamedTuple):
    """What came of one kill."""

    command: tuple[str, ...]
    call: int
    torn: str
    left: list[str]


def trials(seed: int, numbers: Iterable[int], jobs: int, real: int) -> Iterator[Trial]:
    """For `tests.hostile.run`: each number kills the next command."""
    with TemporaryDirectory() as name:
        for number in numbers:
            one = kill(number, Path(name), random.Random(f"{seed} {number}").random())
            faults = [f"torn: {one.torn}"] * bool(one.torn) + [f"left: {one.left}"] * bool(one.left)
            line = f"{' '.join(one.command)}, killed at call {one.call}"
            yield Trial(number, "torn or left" if faults else "whole", tuple(faults), line)


def kill(number: int, folder: Path, part: float) -> Killed:
    """Kill a command at a part of the last third of its calls, where it writes, and run it again."""
    start = (sys.executable, "-c", AT_A_CALL.format(number=int(signal.SIGKILL)))
    if not (folder / "own").exists():
        ended((*start, "0", "profile", "init"), folder, None, 0)
    command = list(COMMANDS)[number % len(COMMANDS)]
    line = filled(command, folder)
    call = round(calls(command, folder) * (2 + part) / 3)
    ended((*start, str(call), *line), folder, None, 0)
    torn = " ".join(_torn(folder, *COMMANDS[command]))
    ended((*start, "0", *line), folder, None, 0)
    return Killed(command, call, torn, drafts(folder))


def _torn(folder: Path, name: str, read: Callable[[str], object]) -> Iterator[str]:
    """The file, and every copy of it, that cannot be read to its end."""
    file = folder / name
    for path in [file, *file.parent.glob(f"{file.name}.*.bak")]:
        text = path.read_text(encoding="utf-8")
        try:
            read(text)
        except ValueError as problem:
            yield f"{path.name}: {problem}"
        if not text.endswith("\n"):
            yield f"{path.name}: cut off"
