"""Running importers: all of them at once into a folder of their own, then swapped into data/, or compared with it.

An importer is a module of a country's folder, of `ai`, of `links` or of `money` that has `tables(sources)`: it gives
the tables it reads out of the publishers' files. It reads nothing another importer writes, so their order makes no
difference. A module that has `check(sources, data)` proves a table kept by hand against its publisher's file.
"""

import filecmp
import multiprocessing
import os
import secrets
import shutil
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import ExitStack, contextmanager, suppress
from importlib import import_module
from pathlib import Path
from traceback import extract_tb
from types import ModuleType
from typing import NamedTuple

from pydantic import ValidationError

from careercli.errors import BadData, CareerError, NotFound
from careercli.lock import locked
from careerdata.errors import in_words
from careerdata.importers import table

_FOLDER = Path(__file__).parent
UNCHANGED = "Nothing was written: data/ is as it was."
LEAST_KEPT = 0.9
"""A file of data/ keeps so much of its lines at least; a loss of more is asked about."""


class Done(NamedTuple):
    """An importer that ran: the files it wrote, relative to data/, and the rows of each."""

    importer: str
    rows: dict[str, int]


class Failed(NamedTuple):
    """An importer that did not: what is wrong, and what to do. Travels between processes, as an exception cannot."""

    importer: str
    message: str
    hints: tuple[str, ...]


Tell = Callable[[Done], None]
"""Called for each importer as it ends, in whatever order."""


def importer_names() -> list[str]:
    """Every importer and every proof, as `ca.noc`; modules that only help their neighbours are neither."""
    found = sorted(path for path in _FOLDER.glob("*/*.py") if path.stem != "__init__")
    names = [f"{path.parent.name}.{path.stem}" for path in found]
    return [name for name in names if hasattr(_module(name), "tables") or hasattr(_module(name), "check")]


def _module(name: str) -> ModuleType:
    return import_module(f"careerdata.importers.{name}")


def import_all(
    sources: Path, data: Path, names: Sequence[str], tell: Tell, *, workers: int = 0, fewer: bool = False
) -> list[str]:
    """Import all, or the importers named, into data/; the files that changed.

    Nothing of data/ changes before all have succeeded. Raises NotFound for an unknown importer, BadData for the first
    that fails and, but for `fewer`, for a file that would lose more than a tenth of its rows.
    """
    with _stage(data) as stage:
        written = _run(sources, data, stage, _known(names), tell, workers)
        if not fewer:
            _refuse_a_loss(stage, data, written)
        return [path for path in written if _swap(stage / path, data / path)]


def _refuse_a_loss(stage: Path, data: Path, written: Sequence[str]) -> None:
    """A publisher's file cut off at the end of a line looks whole: only what it no longer has tells."""
    for path in written:
        before, now = _lines(data / path), _lines(stage / path)
        if now < LEAST_KEPT * before:
            raise BadData(
                f"{path} would have {now - 1:,} rows instead of {before - 1:,}",
                "A publisher's file may be cut off. Where it really has fewer, add `--fewer`.",
                UNCHANGED,
            )


def _lines(path: Path) -> int:
    return path.read_bytes().count(b"\n") if path.is_file() else 0


def import_into(stage: Path, sources: Path, data: Path, names: Sequence[str], tell: Tell) -> list[str]:
    """Import all, or the importers named, into a folder that is not data/; the files written."""
    return _run(sources, data, stage, _known(names), tell, 0)


def _known(names: Sequence[str]) -> list[str]:
    known = importer_names()
    if unknown := [name for name in names if name not in known]:
        raise NotFound(f"No importer `{', '.join(unknown)}`", f"Importers: {', '.join(known)}")
    return [name for name in known if not names or name in names]


@contextmanager
def _stage(data: Path) -> Iterator[Path]:
    """A folder beside data/, so that a file of it is in place by one renaming; gone whatever happens.

    One that a killed import left is removed: nobody has its lock.
    """
    prefix = f".{data.name}-import-"
    stage = data.parent / f"{prefix}{secrets.token_hex(8)}"
    with ExitStack() as ending:
        try:
            data.parent.mkdir(parents=True, exist_ok=True)
            for left in data.parent.glob(f"{prefix}*"):
                with suppress(OSError), locked(str(left), wait=0):
                    shutil.rmtree(left)
            ending.enter_context(locked(str(stage)))
            stage.mkdir(mode=0o700)
        except OSError as problem:
            raise BadData(f"No folder can be made beside {data}: {problem}") from problem
        ending.callback(shutil.rmtree, stage, ignore_errors=True)
        yield stage


def _swap(new: Path, old: Path) -> bool:
    """Put the new file in the place of the old one; whether they differed."""
    if old.is_file() and filecmp.cmp(new, old, shallow=False):
        return False
    try:
        old.parent.mkdir(parents=True, exist_ok=True)
        new.replace(old)
    except OSError as problem:
        raise BadData(f"{old} cannot be written: {problem}", "Every file is whole: import again.") from problem
    return True


def _run(sources: Path, data: Path, stage: Path, names: Sequence[str], tell: Tell, workers: int) -> list[str]:
    """The files written, in order; BadData where an importer fails or two write the same file."""
    writer: dict[str, str] = {}
    for done in _all(sources, data, stage, names, workers or os.cpu_count() or 1):
        for path in done.rows:
            if (first := writer.setdefault(path, done.importer)) != done.importer:
                raise BadData(f"{path} is written by {first} and by {done.importer}", UNCHANGED)
        tell(done)
    return sorted(writer)


def _all(sources: Path, data: Path, stage: Path, names: Sequence[str], workers: int) -> Iterator[Done]:
    if workers == 1 or len(names) == 1:
        yield from (_done(_one(name, sources, data, stage)) for name in names)
        return
    # Started anew and not forked: a copy of a process that shows its progress in a thread may never end.
    spawning = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(min(workers, len(names)), spawning, _until_the_first_process_ends) as pool:
        running = [pool.submit(_one, name, sources, data, stage) for name in names]
        try:
            yield from (_done(one.result()) for one in as_completed(running))
        except BrokenProcessPool as problem:
            raise BadData("A process of the import was ended from outside", UNCHANGED) from problem
        except BaseException:  # Ctrl-C, or an importer that failed
            for process in multiprocessing.active_children():  # what they would still write is thrown away
                process.terminate()
            raise
        finally:
            pool.shutdown(cancel_futures=True)


def _until_the_first_process_ends() -> None:
    """Ctrl-C reaches every process of a terminal; the first one ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _done(outcome: Done | Failed) -> Done:
    if isinstance(outcome, Failed):
        raise BadData(f"{outcome.importer}: {outcome.message}", *outcome.hints, UNCHANGED)
    return outcome


def _one(name: str, sources: Path, data: Path, stage: Path) -> Done | Failed:
    """Run one importer into the stage."""
    table.read_to.clear()
    try:
        module = _module(name)
        found = module.tables(sources) if hasattr(module, "tables") else []
        rows = {one.path: len(one.rows) for one in found if table.write(stage, one)}
        if hasattr(module, "check"):
            module.check(sources, data)
    except CareerError as problem:
        return Failed(name, problem.message, (*problem.hints, _read_so_far()))
    except ValidationError as problem:
        return Failed(name, _wrong_row(problem), _where(problem))
    except Exception as problem:
        return Failed(name, f"{type(problem).__name__}: {problem}", _where(problem))
    return Done(name, rows)


def _wrong_row(problem: ValidationError) -> str:
    first = problem.errors()[0]
    place = "".join(f"`{column}`: " for column in first["loc"])
    return f"no {problem.title} can be made: {place}{in_words(first)} (found {first['input']!r})"


def _read_so_far() -> str:
    """The files an importer had opened, the last one last, and the line each was read to."""
    read = ", ".join(f"{file} to line {number}" for file, number in table.read_to.items())
    return f"It had read {read}." if read else ""


def _where(problem: Exception) -> tuple[str, ...]:
    """Where an importer met what it does not foresee: its own line, and how far it had read."""
    ours = [frame for frame in extract_tb(problem.__traceback__) if Path(frame.filename).is_relative_to(_FOLDER)]
    return (
        _read_so_far(),
        f"Read the publisher's file there, then mend {Path(ours[-1].filename).relative_to(_FOLDER)}:{ours[-1].lineno}.",
    )
