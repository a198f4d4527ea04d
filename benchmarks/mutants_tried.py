"""Trying the mistakes of `make mutants`: each in a process of its own, in memory, up to the first test that fails."""

import gc
import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from types import CodeType, FunctionType
from typing import Any, NamedTuple

import pytest
from mutants_cover import MADE, Cover, chosen, patience
from mutants_drawn import ROOT, Mutant


class Outcome(NamedTuple):
    """What became of a mistake: the test that failed, "time" where they hung, "" where it lives; how many were run."""

    mutant: Mutant
    caught_by: str
    tests: int

    def show(self, number: int) -> None:
        """One line while it goes on."""
        print(number, self.caught_by or "LIVES", self.mutant.file, self.mutant.change, file=sys.__stderr__, flush=True)


class Tries:
    """A pytest plugin: collects the tests once; then a process of its own for each mistake puts it in and runs some."""

    def __init__(self, mutants: list[Mutant], cover: Cover) -> None:
        self.mutants, self.cover = mutants, cover
        self.outcomes: list[Outcome] = []
        self.to = -1

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try them all, instead of running every test."""
        items = {item.nodeid: item for item in session.items}
        functions = _functions()
        gc.collect()
        gc.freeze()  # the children share the memory
        for mutant in self.mutants:
            names = [name for name in chosen(mutant, self.cover) if name in items]
            found = functions.get((str(ROOT / mutant.file), mutant.function), [])
            code = mistaken(mutant, found)
            tests = [items[name] for name in names]
            work = partial(self.run, found, code, tests) if code else partial(_imported, mutant, names)
            self.outcomes.append(Outcome(mutant, in_child(work, patience(names, self.cover)), len(names)))
            self.outcomes[-1].show(len(self.outcomes))
        return True

    def run(self, functions: list[FunctionType], code: CodeType, tests: list[pytest.Item], to: int) -> None:
        """In the child: put the mistake in and run the tests up to the first that fails."""
        self.to = to
        for one in functions:
            one.__code__ = code
        forget()
        if tests:
            tests[0].config.pluginmanager.unregister(name="terminalreporter")
        for test, following in zip(tests, [*tests[1:], None], strict=True):
            test.config.hook.pytest_runtest_protocol(item=test, nextitem=following)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Name the first that fails, and end."""
        if report.failed:
            os.write(self.to, report.nodeid.encode())
            os._exit(1)


def _functions() -> dict[tuple[str, str], list[FunctionType]]:
    """Every function there is, by its file and name: those under a decorator too."""
    found: dict[tuple[str, str], list[FunctionType]] = {}
    for one in gc.get_objects():
        if isinstance(one, FunctionType):
            found.setdefault((one.__code__.co_filename, one.__code__.co_qualname), []).append(one)
    return found


def mistaken(mutant: Mutant, functions: list[FunctionType]) -> CodeType | None:
    """The function's code with the mistake; None where that is not in its body, but in what is done at import."""
    inner = [compile(mutant.code, str(ROOT / mutant.file), "exec")]
    for code in inner:
        inner += [one for one in code.co_consts if isinstance(one, CodeType)]
    found = next((code for code in inner if code.co_qualname == mutant.function), None)
    if found is None or not functions or any(one.__code__ == found for one in functions):
        return None
    fits = all(one.__code__.co_freevars == found.co_freevars for one in functions)
    return found if fits else None


def in_child(work: Callable[[int], None], seconds: float) -> str:
    """Do it in another process: what it wrote when it failed, "time" after so many seconds, "" when it went well."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.setpgid(0, 0)
        try:
            work(writing)
        except BaseException as problem:
            os.write(writing, f"{type(problem).__name__}".encode())
            os._exit(1)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        deadline, status = time.monotonic() + seconds, None
        while status is None and time.monotonic() < deadline:
            pid, ended = os.waitpid(child, os.WNOHANG)
            status = ended if pid else time.sleep(0.01)
        if status is None:
            os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return "time"
        return (pipe.read() or "a signal") if status else ""


def _imported(mutant: Mutant, names: list[str], to: int) -> None:
    """Outside of functions the mistake is made at import: an interpreter of its own imports the mistaken module."""
    if not names:
        return
    (MADE / "one.json").write_text(json.dumps([mutant, names]))
    done = subprocess.run([sys.executable, __file__], check=False, capture_output=True, text=True, cwd=ROOT)
    if done.returncode:
        os.write(to, (done.stdout.strip().splitlines() or ["import"])[-1].encode())
        os._exit(1)


def one() -> int:
    """What that interpreter does."""
    mutant, names = json.loads((MADE / "one.json").read_text())
    sys.dont_write_bytecode = True
    sys.meta_path.insert(0, MistakenModule(Mutant(*mutant)))
    paths = list(dict.fromkeys(name.partition("::")[0] for name in names))
    chosen = Chosen(names)
    code = pytest.main([*paths, "-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"], plugins=[chosen])
    print(f"\n{chosen.failed or 'import'}")
    return int(code)


class MistakenModule(importlib.abc.MetaPathFinder, importlib.machinery.SourceFileLoader):
    """Imports one module with the mistake in it."""

    def __init__(self, mutant: Mutant) -> None:
        name = mutant.file.removeprefix("src/").removesuffix(".py").replace("/", ".").removesuffix(".__init__")
        importlib.machinery.SourceFileLoader.__init__(self, name, str(ROOT / mutant.file))
        self.code = mutant.code

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> Any:  # noqa: ARG002
        """Answer for that module alone."""
        return (
            importlib.util.spec_from_file_location(fullname, self.path, loader=self) if fullname == self.name else None
        )

    def get_code(self, fullname: str) -> Any:  # noqa: ARG002
        """The mistaken program, whatever byte code lies about."""
        return compile(self.code, self.path, "exec")


class Chosen:
    """A pytest plugin: run these tests in this order, then those of the same functions over other values, which a
    mistaken table may have; remember the first that fails."""

    def __init__(self, names: list[str]) -> None:
        self.order, self.failed = {name: place for place, name in enumerate(names)}, ""
        self.functions = {name.partition("[")[0] for name in names}

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the others of these files."""
        meant = [one for one in items if one.nodeid.partition("[")[0] in self.functions]
        items[:] = sorted(meant, key=lambda one: self.order.get(one.nodeid, len(self.order)))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Name it."""
        if report.failed:
            self.failed = report.nodeid


def forget() -> None:
    """Empty every cache of careercli, which collecting the tests has filled."""
    modules = [module for name, module in sys.modules.items() if name.split(".")[0] == "careercli"]
    for value in [value for module in modules for value in vars(module).values()]:
        if callable(clear := getattr(value, "cache_clear", None)):
            clear()


if __name__ == "__main__":
    sys.exit(one())
