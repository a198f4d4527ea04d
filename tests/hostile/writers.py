"""Many who write one file at once: each change is kept, or whoever made it is told that it is not.

`python -m tests.hostile.run --what writers --n 20` lets 50 write each kind of file, five times over.
"""

import os
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from careercli.person.profile import allowed, file

from .case import Trial

MANY = 50
"""Writers at a time."""
CAREER = (sys.executable, "-m", "careercli")
SETTINGS = (("lang", "fr"), ("format", "json"), ("countries", "ca"), ("currency", "EUR"), ("limit", "5"))


class Written(NamedTuple):
    """What came of many writers: how many ended well, what each of those wrote in vain, files torn or left over."""

    kind: str
    well: int
    lost: list[str]
    wrong: list[str]


def trials(seed: int, numbers: Iterable[int], jobs: int, real: int) -> Iterator[Trial]:
    """For `tests.hostile.run`: each number lets 50 write the next kind of file, in a folder of its own."""
    for number in numbers:
        with TemporaryDirectory() as name:
            one = KINDS[number % len(KINDS)](MANY, Path(name))
        faults = tuple([f"lost: {what}" for what in one.lost] + [f"wrong: {what}" for what in one.wrong])
        yield Trial(number, f"{one.kind}: {one.well} of {MANY} ended well", faults, one.kind)


def profile(number: int, folder: Path) -> Written:
    """Each adds a fact of its own to one profile."""
    together(folder, [("profile", "init")])
    facts = [f"{key}={value}" for key, value in free_facts()][:number]
    codes = together(folder, [("profile", "set", fact) for fact in facts])
    found = tomllib.loads((folder / "own" / "profile.toml").read_text())
    lost = [fact for fact, code in zip(facts, codes, strict=True) if code == 0 and not stands(found, fact)]
    return Written("profile set", codes.count(0), lost, unexpected(folder / "own", {"profile.toml"}))


def free_facts() -> list[tuple[str, str]]:
    """Facts that need no other fact, with a value each."""
    words = {"true or false": "true", "a number from 0 to 1,000,000": "3"}
    every = [(key, words.get(str(allowed.words(kind)), "")) for key, kind in allowed.every() if ".1." not in key]
    return [(key, value) for key, value in every if value]


def stands(found: Any, fact: str) -> bool:
    """Whether `key=value` is in a profile."""
    key, _, value = fact.partition("=")
    for step in key.split("."):
        found = found.get(step, {})
    return str(found).lower() == value


def settings(number: int, folder: Path) -> Written:
    """Each sets one of the settings."""
    chosen = [SETTINGS[at % len(SETTINGS)] for at in range(number)]
    codes = together(folder, [("config", "set", *one) for one in chosen])
    found = tomllib.loads((folder / "own" / "config.toml").read_text())
    kept = {one for one, code in zip(chosen, codes, strict=True) if code == 0}
    lost = [key for key, value in sorted(kept) if found.get(key) != value]
    return Written("config set", codes.count(0), lost, unexpected(folder / "own", {"config.toml"}))


def backups(number: int, folder: Path) -> Written:
    """Each begins the profile again; every copy is whole, and nobody's is missing."""
    codes = together(folder, [("profile", "init", "--force")] * number)
    copies = sorted((folder / "own").glob("*.bak"))
    torn = [copy.name for copy in copies if copy.read_text(encoding="utf-8") != file.template()]
    lost = [] if len(copies) == codes.count(0) - 1 else [f"{codes.count(0)} began again, {len(copies)} copies"]
    expected = {"profile.toml", *(copy.name for copy in copies)}
    return Written("profile init", codes.count(0), lost, torn + unexpected(folder / "own", expected))


def answers(number: int, folder: Path) -> Written:
    """Each writes an answer to one file: in the end it is that of one of them."""
    lines = [("list", "--limit", str(at + 1), "-o", str(folder / "x.csv")) for at in range(number)]
    codes = together(folder, lines)
    text = (folder / "x.csv").read_text(encoding="utf-8")
    rows = text.count("\n") - 1
    torn = [] if text.endswith("\n") and 1 <= rows <= number else [f"x.csv of {rows} rows"]
    return Written("list -o", codes.count(0), [], torn + unexpected(folder, {"x.csv"}))


def together(folder: Path, lines: Sequence[Sequence[str]]) -> list[int]:
    """Run command lines at the same time; their exit codes."""
    environment = {**os.environ, "CAREER_CONFIG_DIR": str(folder / "own")}
    running = [
        subprocess.Popen([*CAREER, *line], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
        for line in lines
    ]
    return [process.wait() for process in running]


def unexpected(folder: Path, expected: set[str]) -> list[str]:
    """Files that should not be there."""
    return sorted({path.name for path in folder.iterdir()} - expected)


KINDS = (profile, settings, backups, answers)
"""What is written, in turn."""
