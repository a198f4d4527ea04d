"""Which test runs which line, for `make mutants`: one run with coverage, kept until the code changes."""

import hashlib
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import settings
from mutants_drawn import PACKAGES, ROOT, SOURCE, Mutant

settings.register_profile("mutants", max_examples=30, deadline=None)
TESTS = (*PACKAGES, "words", "pages", "atlas", "cli")
"""Folders whose tests try mistakes; those over the real data and of the build take longer than all of these."""
FOLDERS = [f"tests/{name}" for name in TESTS]
PYTEST = [
    "-q",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:xdist",
    "--continue-on-collection-errors",
    "--hypothesis-profile=mutants",
]
MADE = ROOT / "build" / "mutants"
SECONDS, PATIENCE = 12.0, 8
"""Seconds of tests a mistake is given; so many times their usual time until they count as hanging."""


class Cover(NamedTuple):
    """Which tests ran which line, and the seconds each took."""

    seconds: dict[str, float]
    lines: dict[str, dict[int, set[str]]]


class Recorder:
    """A pytest plugin: one coverage context and one duration a test; what failed is left out."""

    def __init__(self, coverage: Any) -> None:
        self.coverage, self.seconds, self.failed = coverage, Counter[str](), set[str]()

    @pytest.hookimpl(hookwrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Record under the test's name whatever runs for it, its fixtures too."""
        self.coverage.switch_context(item.nodeid)
        yield
        self.coverage.switch_context("")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add up set-up, call and tear-down."""
        self.seconds[report.nodeid] += report.duration
        if report.failed:
            self.failed.add(report.nodeid)


def covered(again: bool) -> Cover:
    """The map of the code as it is now: of the last run, with what changed in tests since; or a new one."""
    kept = MADE / "cover.json"
    stored = json.loads(kept.read_text()) if kept.exists() and not again else {}
    code, tests = digest(SOURCE.rglob("*.py")), {str(path.relative_to(ROOT)): digest([path]) for path in test_files()}
    if stored.get("code") != code:
        stored = {"code": code, "tests": {}, "seconds": {}, "lines": {}}
    changed = [file for file, made_of in tests.items() if stored["tests"].get(file) != made_of]
    gone = {file for file in stored["tests"] if tests.get(file) != stored["tests"][file]}
    if changed or gone:
        _forget_tests(stored, {*changed, *gone})
        _in_process(lambda: _record(changed))
        found = json.loads((MADE / "run.json").read_text())
        stored["seconds"] |= found["seconds"]
        for file, by_line in found["lines"].items():
            for line, names in by_line.items():
                stored["lines"].setdefault(file, {}).setdefault(line, []).extend(names)
        kept.write_text(json.dumps({**stored, "tests": tests}))
    lines = {file: {int(line): {*names} for line, names in found.items()} for file, found in stored["lines"].items()}
    return Cover(stored["seconds"], lines)


def test_files() -> list[Path]:
    """The files with tests, in the order of the folders."""
    return [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("test_*.py"))]


def digest(paths: Iterable[Path]) -> str:
    """What files are made of, as one word."""
    made = hashlib.sha256()
    for path in sorted(paths):
        made.update(path.read_bytes())
    return made.hexdigest()


def _forget_tests(stored: dict[str, Any], files_of_tests: set[str]) -> None:
    def stays(name: str) -> bool:
        return name.partition("::")[0] not in files_of_tests

    stored["seconds"] = {name: seconds for name, seconds in stored["seconds"].items() if stays(name)}
    for by_line in stored["lines"].values():
        for line, names in by_line.items():
            by_line[line] = [name for name in names if stays(name)]


def _in_process(work: Callable[[], None]) -> None:
    """Do it in a process of its own, which leaves no module behind."""
    MADE.mkdir(parents=True, exist_ok=True)
    child = os.fork()
    if not child:
        work()
        os._exit(0)
    if os.waitpid(child, 0)[1]:
        sys.exit("mutants: the run that maps tests to lines failed")


def _record(tests: list[str]) -> None:
    """Run files of tests once with coverage."""
    import coverage

    measured = coverage.Coverage(data_file=None, source=[str(SOURCE / "careercli" / name) for name in PACKAGES])
    recorder = Recorder(measured)
    measured.start()
    pytest.main([*tests, *PYTEST, "--durations=40"], plugins=[recorder])
    measured.stop()
    if recorder.failed:
        print(f"mutants: {len(recorder.failed)} tests fail as the code is, and are left out: {sorted(recorder.failed)}")
    seconds = {name: round(spent, 4) for name, spent in recorder.seconds.items() if name not in recorder.failed}
    data = measured.get_data()
    lines = {
        str(Path(file).relative_to(ROOT)): {
            line: [name for name in names if name in seconds] for line, names in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    (MADE / "run.json").write_text(json.dumps({"seconds": seconds, "lines": lines}))


def chosen(mutant: Mutant, cover: Cover) -> list[str]:
    """Tests of the line first, then of the file (what is remembered runs a line once); near ones, then quick ones. Of
    what is done at import, such as a table or a default, first those that name the module: they run no line of it."""
    by_line = cover.lines.get(mutant.file, {})
    of_line = set().union(*(by_line.get(line, set()) for line in mutant.lines))
    naming = set() if mutant.function else _naming(mutant.file, cover)
    of_file = naming.union(*by_line.values()) or _naming(mutant.file, cover)
    near = f"tests/{mutant.file.split('/')[2]}/"

    def place(name: str) -> tuple[object, ...]:
        return name not in of_line, name not in naming, not name.startswith(near), cover.seconds[name]

    taken, seconds = [], 0.0
    for name in sorted(of_file, key=place):
        # A test on which everybody's first use fell carries set-up that is not its own: ten seconds are its most.
        seconds += min(cover.seconds[name], 10)
        if taken and seconds > (SECONDS if name in of_line else SECONDS / 4):
            break
        taken.append(name)
    return taken


def _naming(file: str, cover: Cover) -> set[str]:
    """The tests of files that name the module: one that is a table alone is read at import, before any test."""
    module = file.removeprefix("src/").removesuffix(".py").replace("/", ".")
    files = {str(path.relative_to(ROOT)) for path in test_files() if f"{module} " in path.read_text(encoding="utf-8")}
    return {name for name in cover.seconds if name.partition("::")[0] in files}


def patience(names: list[str], cover: Cover) -> float:
    """Seconds after which tests count as hanging: a machine may be busy with other things."""
    return 60 + PATIENCE * sum(cover.seconds[name] for name in names)
