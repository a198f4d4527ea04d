"""Whether the tests bite: N small mistakes put into the code by lot, each tried by the tests that run its line.

    make mutants                                        300 mistakes in rules, person, queries and record
    python benchmarks/mutants.py 50 --seed 7 --within src/careercli/rules --kinds number,comparison
    python benchmarks/mutants.py --survivors            those of the last run once more, after new tests

mutmut thinks of the mistakes (`<` for `<=`, 10 for 9, an argument left out, `and` for `or`); this draws from them, as
mutmut itself does not, tries them in memory, and takes a test only where it ran that line. A mistake is caught when a
test fails or hangs. Not drawn: what no test may notice (annotations, casts), the case of a text (its change is), and
the name of a sentence in the catalogues, which tests/text holds by reading the source.

First one run of the tests with coverage says who runs which line; it is kept in build/mutants/ until src/ changes
(`--map` makes it again), and tests that changed are run again. Why a survivor may live stands in mutants.toml beside
this; the report is mutants.md.
"""

import argparse
import json
import os
import sys
import tomllib
from pathlib import Path

import pytest
from mutants_cover import FOLDERS, MADE, PYTEST, covered
from mutants_drawn import KINDS, ROOT, draw, survivors
from mutants_tried import Outcome, Tries

COUNT, SEED, BAR = 300, 2026, 92.0
REASONS, REPORT = (Path(__file__).with_name(f"mutants.{kind}") for kind in ("toml", "md"))


def main(arguments: list[str]) -> int:
    """Draw, try and report; 1 where fewer than the bar are caught."""
    parser = argparse.ArgumentParser()
    parser.add_argument("count", nargs="?", type=int, default=COUNT)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--within", default="src/careercli", help="files below this folder only")
    parser.add_argument("--kinds", default=",".join(KINDS))
    parser.add_argument("--map", action="store_true", help="run the tests again to see who runs which line")
    parser.add_argument("--survivors", action="store_true", help="only those that survived the last run")
    asked = parser.parse_args(arguments)
    os.chdir(ROOT)
    cover = covered(again=asked.map)
    if asked.survivors:
        drawn = survivors(json.loads((MADE / "last.json").read_text()))
    else:
        drawn = draw(asked.count, asked.seed, asked.within, asked.kinds.split(","))
    tries = Tries(drawn, cover)
    pytest.main([*FOLDERS, *PYTEST, f"--basetemp={MADE / 'tmp'}"], plugins=[tries])
    outcomes = tries.outcomes
    living = [[one.mutant.file, one.mutant.change] for one in outcomes if not one.caught_by]
    (MADE / "last.json").write_text(json.dumps(living))
    whole = not asked.survivors and asked.within == "src/careercli" and asked.kinds == ",".join(KINDS)
    text, share = report(outcomes, asked.seed)
    if whole and asked.count == COUNT:
        REPORT.write_text(text, encoding="utf-8")
    print(text)
    return int(share < BAR)


def report(outcomes: list[Outcome], seed: int) -> tuple[str, float]:
    """The figures, and each survivor with its reason."""
    caught = sum(bool(one.caught_by) for one in outcomes)
    share = 100 * caught / max(len(outcomes), 1)
    reasons = {(one["file"], one["change"]): one["reason"] for one in tomllib.loads(REASONS.read_text())["survivor"]}
    lines = [
        "# Mutants",
        "",
        "Written by `make mutants`; `mutants.py` says how, `mutants.toml` why a survivor may live.",
        "",
        f"**{caught} of {len(outcomes)} caught: {share:.1f}%** (seed {seed}; the bar is {BAR:.0f}%).",
        "",
        "| kind | drawn | caught |",
        "|---|--:|--:|",
    ]
    for kind in KINDS:
        of_kind = [one for one in outcomes if one.mutant.kind == kind]
        lines.append(f"| {kind} | {len(of_kind)} | {sum(bool(one.caught_by) for one in of_kind)} |")
    lines += ["", "## Survivors and why", ""]
    for one in outcomes:
        if not one.caught_by:
            reason = reasons.get((one.mutant.file, one.mutant.change), "no reason is written down: a gap")
            place = f"{one.mutant.file}:{one.mutant.lines[0]}, {one.tests} tests run"
            lines += [f"- `{one.mutant.change}`", f"  ({place}) {reason}"]
    return "\n".join(lines) + "\n", share


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
