"""A damaged atlas: an answer that differs must be refused with exit 4 and a way to mend it, whatever was damaged.

Each process damages a copy of its own, runs every command of `ASKED` on it, and mends it again. Most damages are aimed
at the blocks that these commands compare with their checksums: elsewhere little can go wrong.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from functools import cache
from io import BytesIO, TextIOWrapper
from pathlib import Path

from . import process
from .case import Case, Outcome, Trial
from .world import World

NAME = "damage"
ASKED = (
    ("show", "32120", "--json"),
    ("list", "--country", "ca,us,gb,au,de,sg", "--format", "csv"),
    ("search", "lab technologist", "--format", "csv"),
    ("compare", "ca:32120", "us:29-2011", "--json"),
)
PAGE, SECTOR = 4096, 512
HOW = ("byte", "byte", "byte", "zeros", "noise", "swap", "cut", "longer")
AIMED = 0.7
"""The part of the damages that hit what the commands compare."""
Piece = tuple[int, bytes]


def trial(world: World, seed: int, number: int, real: bool = False) -> Trial:
    """Damage the copy in the way of this number and ask everything of it."""
    dice = random.Random(f"{NAME} {seed} {number}")
    how = dice.choice(HOW)
    copy, whole = _copy(os.getpid())
    pieces, size = _damage(dice, how, whole)
    faults, ended = [], []
    with _damaged(copy, whole, pieces, size):
        for arguments in ASKED:
            verdict = _verdict(_asked(arguments, copy, real), _sound()[arguments])
            ended.append("refused" if verdict == "refused" else "same")
            faults += [f"{verdict}: career {' '.join(arguments)}"] if verdict not in ("same", "refused") else []
    where = ", ".join(str(at) for at, _ in pieces) or f"at {size}"
    return Trial(number, f"{ended.count('refused')} of {len(ASKED)} refused", tuple(faults), f"{how} {where}")


def _asked(arguments: tuple[str, ...], atlas: Path, real: bool) -> Outcome:
    return process.run(Case(0, arguments, environment={"CAREER_ATLAS": str(atlas)}), real)


def _verdict(found: Outcome, sound: str) -> str:
    if "Traceback (most" in found.err or "CAREER_DEBUG" in found.err:
        return "a bug or a traceback"
    if found.code == 0:
        return "same" if found.out == sound else "silently wrong"
    if found.code == 4 and not found.out and "hint: " in found.err:
        return "refused"
    return f"exit {found.code}"


def _damage(dice: random.Random, how: str, whole: bytes) -> tuple[list[Piece], int | None]:
    """What to write where, or the size to cut to."""
    size = len(whole)
    if how == "cut":
        return [], dice.choice([dice.randrange(size), size - dice.randrange(1, 5000)])
    if how == "longer":
        return [(size, dice.randbytes(dice.choice([1, 24, SECTOR, PAGE, 50_000])))], None
    block, blocks = _compared()
    at = dice.choice(blocks) * block + dice.randrange(block) if dice.random() < AIMED else dice.randrange(size)
    at = min(at, size - 1)
    if how == "byte":
        return [(at, bytes([whole[at] ^ dice.randrange(1, 256)]))], None
    if how == "swap":
        one, other = at - at % PAGE, dice.randrange(size // PAGE) * PAGE
        return [(one, whole[other : other + PAGE]), (other, whole[one : one + PAGE])], None
    at -= at % SECTOR
    length = min(SECTOR, size - at)
    return [(at, bytes(length) if how == "zeros" else dice.randbytes(length))], None


@contextmanager
def _damaged(copy: Path, whole: bytes, pieces: list[Piece], size: int | None) -> Iterator[None]:
    with copy.open("r+b") as file:
        for at, content in pieces:
            file.seek(at)
            file.write(content)
        if size is not None:
            file.truncate(size)
    try:
        yield
    finally:
        with copy.open("r+b") as file:
            for at, length in [(at, len(content)) for at, content in pieces] + ([] if size is None else [(size, None)]):
                file.seek(at)
                file.write(whole[at:] if length is None else whole[at : at + length])
            file.truncate(len(whole))


@cache
def _copy(process_id: int) -> tuple[Path, bytes]:
    """The copy of this process, and what it holds while it is sound."""
    folder = tempfile.TemporaryDirectory(prefix="career-hostile-")
    _KEPT.append(folder)
    whole = _atlas().read_bytes()
    copy = Path(folder.name, "atlas.db")
    copy.write_bytes(whole)
    return copy, whole


_KEPT: list["tempfile.TemporaryDirectory[str]"] = []
"""Folders that are removed with the process."""


@cache
def _sound() -> dict[tuple[str, ...], str]:
    """What the commands print of a sound atlas."""
    found = {arguments: _asked(arguments, _atlas(), real=True) for arguments in ASKED}
    if any(one.code for one in found.values()):
        raise RuntimeError(f"a sound atlas is refused: {found}")
    return {arguments: one.out for arguments, one in found.items()}


def _atlas() -> Path:
    from careercli import paths

    return Path(paths.atlas())


@cache
def _compared() -> tuple[int, list[int]]:
    """The bytes of a block, and the blocks the commands compare: told by a process, as they are remembered there."""
    line = [sys.executable, "-m", "tests.hostile.damage"]
    size, blocks = json.loads(subprocess.run(line, capture_output=True, check=True, encoding="utf-8").stdout)
    return size, blocks


def _print_compared() -> None:
    from careercli.__main__ import answered
    from careercli.atlas import checksums

    found: set[int] = set()
    compare = checksums.Pages._compare

    def noted(pages: checksums.Pages, first: int, end: int) -> None:
        found.update(range(first, end))
        compare(pages, first, end)

    checksums.Pages._compare = noted  # type: ignore[method-assign]
    for arguments in ASKED:
        with redirect_stdout(TextIOWrapper(BytesIO(), encoding="utf-8")):
            answered(list(arguments))
    print(json.dumps([checksums.BLOCK, sorted(found)]))


if __name__ == "__main__":
    _print_compared()
