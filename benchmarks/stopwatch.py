"""Wall time of command lines, as ratios: every round runs each of them once, so that a busy machine slows all alike."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple

BARE = "python -c pass"
CAREER = "import sys; from careercli.__main__ import main; sys.exit(main())"


class Line(NamedTuple):
    """A command line and what it finds in its environment besides."""

    words: Sequence[str]
    environment: Mapping[str, str] = {}


def bare() -> Line:
    """The interpreter doing nothing: the unit of every ratio."""
    return Line([sys.executable, "-c", "pass"])


def career(*arguments: str, **environment: str) -> Line:
    """`career` as its installed script starts it, with the same interpreter."""
    return Line([sys.executable, "-c", CAREER, *arguments], environment)


def medians(lines: Mapping[str, Line], rounds: int) -> dict[str, float]:
    """Median seconds of each command line, by name."""
    times: dict[str, list[float]] = {name: [] for name in lines}
    for _ in range(rounds + 1):
        for name, line in lines.items():
            times[name].append(_seconds(line))
    return {name: median(taken[1:]) for name, taken in times.items()}  # the first fills disk and byte-code caches


def _seconds(line: Line) -> float:
    environment = {**_quiet(), **line.environment}
    started = time.perf_counter()
    done = subprocess.run(
        line.words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False
    )
    taken = time.perf_counter() - started
    if done.returncode:
        raise SystemExit(f"{line.words} left with {done.returncode}: {done.stderr}")
    return taken


def _quiet() -> dict[str, str]:
    """The environment without what changes the answer, or keeps byte code from being written."""
    foreign = [name for name in os.environ if name.startswith(("CAREER_", "PYTHON")) and name != "PYTHONPATH"]
    return {name: value for name, value in os.environ.items() if name not in foreign}
