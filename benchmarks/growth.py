"""How `show` and `search` bear an atlas of a hundred times the occupations."""

import argparse
import tempfile
from pathlib import Path

import report
import stopwatch
from multiply import multiply
from stopwatch import Line, career

from careercli import paths

TARGETS = {
    "show 32120 --json": 1.25,
    "search lab+tech": 2.0,
    "search enfermera": 1.5,
    "search I+fix+leaking+pipes": 1.5,
}
"""The most a question may cost on the large atlas, as a multiple of the real one."""
FOLDER = Path(tempfile.gettempdir()) / "career-growth"


def main() -> None:
    """Build the large atlas unless it is there, measure both, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--times", type=int, default=100)
    given = parser.parse_args()
    large = large_atlas(given.times)
    seconds = stopwatch.medians(command_lines(large), given.rounds)
    lines = [report.at_most(name, seconds[f"{name} large"] / seconds[name], most) for name, most in TARGETS.items()]
    sizes = f"{Path(paths.atlas()).stat().st_size / 1e6:.0f} MB to {large.stat().st_size / 1e6:.0f} MB"
    report.show(f"Growth, {given.times} times the occupations ({sizes}), in multiples of the real atlas", lines)


def large_atlas(times: int) -> Path:
    """The multiplied atlas, kept between runs until the real one changes."""
    FOLDER.mkdir(exist_ok=True)
    large = FOLDER / f"atlas-{times}.db"
    if not large.exists() or large.stat().st_mtime < Path(paths.atlas()).stat().st_mtime:
        print(f"building {large} …", flush=True)
        multiply(Path(paths.atlas()), large, times)
    return large


def command_lines(large: Path) -> dict[str, Line]:
    """Each question on the real atlas and on the large one; `+` stands for a space within an argument."""
    lines = {}
    for name in TARGETS:
        words = [word.replace("+", " ") for word in name.split()]
        lines[name] = career(*words)
        lines[f"{name} large"] = career(*words, CAREER_ATLAS=str(large))
    return lines


if __name__ == "__main__":
    main()
