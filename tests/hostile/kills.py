"""`kill -9` at random: no file is torn, and what a kill leaves over goes with the next run of the same command.

`python -m tests.hostile.kills 200` kills so often, in turn each command that writes.
"""

import random
import signal
import sys
import tomllib
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.hostile.interrupts import AT_A_CALL, drafts, ended, filled

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


def kills(number: int, folder: Path, seed: int = 1) -> Iterator[Killed]:
    """Kill the commands in turn, at a random call of a function in the last third of theirs: there they write."""
    dice = random.Random(seed)
    start = (sys.executable, "-c", AT_A_CALL.format(number=int(signal.SIGKILL)))
    ended((*start, "0", "profile", "init"), folder, None, 0)
    calls: dict[tuple[str, ...], int] = {}
    for command in islice(cycle(COMMANDS), number):
        line = filled(command, folder)
        if command not in calls:
            _, err, _ = ended((*start, "-1", *line), folder, None, 0)
            calls[command] = int(err.rpartition("calls: ")[2])
        call = dice.randint(calls[command] * 2 // 3, calls[command])
        ended((*start, str(call), *line), folder, None, 0)
        torn = " ".join(_torn(folder, *COMMANDS[command]))
        ended((*start, "0", *line), folder, None, 0)
        yield Killed(command, call, torn, drafts(folder))


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


def main(number: int) -> int:
    """Kill so often; how often that was no good."""
    with TemporaryDirectory() as name:
        found = list(kills(number, Path(name)))
    wrong = [one for one in found if one.torn or one.left]
    print(f"{len(found)} kills, {len(wrong)} wrong", *wrong, sep="\n")
    return len(wrong)


if __name__ == "__main__":
    sys.exit(bool(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)))
