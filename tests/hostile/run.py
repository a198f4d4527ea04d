"""`python -m tests.hostile.run --what commands --n 10000 --seed 7 --jobs 2`: run, and tell what is wrong.

Each case follows from seed and number alone: `--only NUMBER` repeats one. Nothing is fetched, and nothing outside a
temporary folder is written.
"""

import argparse
import multiprocessing
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from . import commands, damage, disk, environments, interrupts, kills, process, writers
from .case import Trial
from .world import World, world

SHOWN = 40
"""Failing cases that are printed."""


@dataclass(frozen=True)
class Kind:
    """One kind of run: how many make a large one, and what runs the case of a number."""

    many: int
    trials: Callable[[int, Iterable[int], int, int], Iterator[Trial]]
    """Of a seed, the numbers, jobs, and every how-manieth is given to a new interpreter as well."""


Made = Callable[[World, int, int, bool], Trial]
"""Of the world, a seed and a number; whether in a new interpreter too."""


def _in_forks(made: Made, seed: int, numbers: Iterable[int], jobs: int, real: int) -> Iterator[Trial]:
    one = partial(_in_fork, made, world(), seed, real)
    process.load()
    if jobs == 1:
        yield from map(one, numbers)
        return
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        yield from pool.imap_unordered(one, numbers, chunksize=20)


def _in_fork(made: Made, there: World, seed: int, real: int, number: int) -> Trial:
    return made(there, seed, number, bool(real) and number % real == 0)


KINDS = {
    commands.NAME: Kind(10_000, partial(_in_forks, commands.trial)),
    damage.NAME: Kind(5_000, partial(_in_forks, damage.trial)),
    disk.NAME: Kind(300, partial(_in_forks, disk.trial)),
    "environments": Kind(len(environments.ENVIRONMENTS), environments.trials),
    "interrupts": Kind(200, interrupts.trials),
    "kills": Kind(200, kills.trials),
    "writers": Kind(5 * len(writers.KINDS), writers.trials),
}


def main() -> int:
    """Run what is asked for; 1 where anything is wrong."""
    asked = _options().parse_args()
    os.environ["PYTHONUTF8"] = "1"
    rows, failed = [], False
    for what in asked.what or KINDS:
        began = time.monotonic()
        numbers = [asked.only] if asked.only is not None else range(asked.n or KINDS[what].many)
        found = list(_told(what, asked.seed, KINDS[what].trials(asked.seed, numbers, asked.jobs, asked.real)))
        rows.append((what, found, time.monotonic() - began))
        failed = failed or any(trial.faults for trial in found)
    print(summary(rows))
    return int(failed)


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.hostile.run", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--what", action="append", choices=list(KINDS), help="what to run; without it, all")
    parser.add_argument("--n", type=int, help="how many cases; without it, a large run")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--only", type=int, metavar="NUMBER", help="the case of this number alone")
    parser.add_argument(
        "--real", type=int, default=50, help="every how-manieth is given to a new interpreter too; 0 none"
    )
    return parser


def _told(what: str, seed: int, trials: Iterable[Trial]) -> Iterator[Trial]:
    """The trials, those with a fault printed as they come, with the line that repeats them."""
    bad = 0
    for done, trial in enumerate(trials, 1):
        if trial.faults:
            bad += 1
            if bad <= SHOWN:
                again = f"python -m tests.hostile.run --what {what} --seed {seed} --only {trial.number}"
                print(
                    "\n".join([f"\n{again}", f"  {trial.line}", *(f"  - {fault}" for fault in trial.faults)]),
                    flush=True,
                )
        if not done % 1_000:
            print(f"{what}: {done:,} done, {bad} with a fault", file=sys.stderr, flush=True)
        yield trial


def summary(rows: Iterable[tuple[str, list[Trial], float]]) -> str:
    """How many of each kind, how they ended, and how many are wrong."""
    lines = []
    for what, found, seconds in rows:
        bad = sum(bool(trial.faults) for trial in found)
        lines.append(f"\n{what:14} {len(found):7,} cases, {bad} with a fault, {seconds:.0f} s")
        lines += [f"    {many:7,}  {how}" for how, many in Counter(trial.counted for trial in found).most_common()]
        faults = Counter(fault.split(":")[0][:70] for trial in found for fault in trial.faults)
        lines += [f"    {many:7,}  WRONG  {fault}" for fault, many in faults.most_common()]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
