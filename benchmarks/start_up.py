"""What a question costs, as a multiple of `python -c pass`; and how fast rows come once it has started."""

import argparse
import subprocess

import report
import stopwatch
from stopwatch import BARE, Line, career

CASE = "first_language.lang=en,education=masters,foreign_work_years=1"
WORK = "canadian_work_years=0..4"
"""Forty ages by five levels by five years of work: a thousand combinations."""
TARGETS = {
    "show 32120 --json": 3.5,
    "show 32120 --format table": 12,
    "faq 32120 --format table": 12,
    "ai 29-2011 --json": 6.5,
    "ai 29-2011 --format table": 11,
    "search lab+tech": 8,
    "search registered+nurse": 7,
    "salary --country CA --format table": 12,
    "where us:29-1141 --json": 10,
    "where us:29-1141 --by net --json": 10,
    "offer us:29-1141 --pay 72000 --in us-ny --json": 12,
    "move nurse --from PH --json": 16,
    "move nurse --from PH --format table": 20,
    "rank --json": 15,
    "rank --robust --json": 60,
    f"what-if ca/crs age=18..57 clb=4..8 {WORK} --on 2026-06-01 --set {CASE} --json": 40,
}
ROWS = 20_000
ALL = "list --format jsonl"
NONE = "list --max-pay 0 --format jsonl"
"""The same start and the same query, without a row to read or print; `--min-pay` would read all those below."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    seconds = stopwatch.medians(command_lines(), parser.parse_args().rounds)
    unit = seconds[BARE]
    lines = [report.at_most(name, seconds[name] / unit, target) for name, target in TARGETS.items()]
    rate = rows() / max(1e-6, seconds[ALL] - seconds[NONE])
    lines.append(report.at_least(f"{ALL}, rows a second", rate, ROWS))
    report.show(f"Start-up, in multiples of `{BARE}` ({unit * 1000:.1f} ms here)", lines)


def command_lines() -> dict[str, Line]:
    """Every command line by its name; `+` stands for a space within an argument."""
    names = [*TARGETS, ALL, NONE]
    return {BARE: stopwatch.bare()} | {
        name: career(*(word.replace("+", " ") for word in name.split())) for name in names
    }


def rows() -> int:
    """How many rows the whole list has."""
    done = subprocess.run(career(*ALL.split()).words, capture_output=True, check=True)
    return done.stdout.count(b"\n")


if __name__ == "__main__":
    main()
