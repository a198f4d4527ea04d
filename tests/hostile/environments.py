"""What a process may find around it: locales, variables, homes, streams, limits and disks that nobody would choose.

`python -m tests.hostile.run --what environments` runs the commands of `READS` and `WRITES` in each of `ENVIRONMENTS`,
as processes of their own. What needs a mount, or another clock, is skipped where there is none, and says so.
"""

import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

import careercli

from . import parsers, process
from .case import Trial
from .interrupts import CAREER
from .world import World, world

SECONDS = 60
"""After which a run counts as hung."""
_PACKAGE = Path(careercli.__file__).parent
Lines = Iterable[tuple[str, ...]]
READS = (
    ("show", "32120"),
    ("show", "32120", "--json"),
    ("search", "lab technologist"),
    ("list", "--sort", "title", "--json"),
    ("list", "--country", "sg", "--format", "table"),
    ("salary", "us:29-2011"),
    ("config", "list"),
    ("help", "exit-codes"),
    ("doctor",),
)
WRITES = (
    ("profile", "init"),
    ("profile", "set", "residence=ca"),
    ("config", "set", "limit", "5"),
    ("list", "--country", "ca", "-o", "x.csv"),
    ("config", "unset", "limit"),
)
NAMES = ("profile", "init")
"""The command that prints a path alone."""
REPORTS, BAD_DATA = ("doctor",), 4
"""The command that prints its answer and fails: what it answers is what is wrong."""


@dataclass(frozen=True)
class Environment:
    """One of what a process may find; `{base}` in it is the folder of the run, with `home`, `here` and `tmp` in it."""

    name: str
    variables: Mapping[str, str | None] = field(default_factory=dict)
    """None takes a variable away."""
    before: str = "true"
    """What a shell does before it becomes the command."""
    reads: bool | None = True
    """Whether commands that only read must succeed, or must fail; None leaves it open."""
    writes: bool | None = True
    """The same of commands that write."""
    own: bool = True
    """Whether what the reader keeps may be written: without a home of a run's own it would be the true one."""
    home: bool = False
    """Whether `writes` speaks of the home alone, and a file elsewhere can be written."""
    needs: str = ""
    """`mount` or `faketime`: what there must be."""
    terminal: int | None = None
    heard: bool = True
    """Whether a failure can be told: standard error is open."""


def _home(name: str) -> Environment:
    return Environment(f"a home named {name!r}", {"HOME": f"{{base}}/{name}"}, 'mkdir -p "$HOME"')


def _terminal(term: str, columns: int, **more: str) -> Environment:
    return Environment(f"a terminal {term!r} of {columns}", {"TERM": term, **more}, terminal=columns)


_READ_ONLY = "mount --make-rprivate / && mount -o remount,bind,ro /"
_FULL = 'mount -t tmpfs -o size=16k none "$TMPDIR" && { cat /dev/zero >"$TMPDIR/x" 2>/dev/null || true; }'
ENVIRONMENTS = (
    Environment("no locale and ASCII", {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
    Environment("a missing locale, latin-1", {"LC_ALL": "xx_YY.UTF-8", "PYTHONIOENCODING": "latin-1"}),
    Environment("POSIX, ASCII, Turkish letters", {"LANG": "tr_TR.UTF-8", "PYTHONIOENCODING": "ascii"}),
    Environment("French in ASCII", {"LANG": "fr_CA.UTF-8", "PYTHONIOENCODING": "ascii:strict"}),
    Environment("Portuguese, an odd zone", {"LANG": "pt_BR", "TZ": ":/no/such\x1b[31m"}),
    Environment("Chinese in latin-1", {"LANG": "zh_TW.Big5", "PYTHONIOENCODING": "latin-1:strict"}),
    Environment("colour forced into a pipe", {"FORCE_COLOR": "1", "TERM": "", "COLUMNS": "1"}),
    Environment("columns of no number", {"COLUMNS": "abc", "LINES": "-1", "NO_COLOR": "1", "FORCE_COLOR": "1"}),
    Environment("ten thousand columns", {"COLUMNS": "10000"}),
    Environment("no columns", {"COLUMNS": "0", "TERM": "xterm-256color"}),
    _terminal("dumb", 20),
    _terminal("", 1, PAGER="'", EDITOR="'", BROWSER="'"),
    _terminal("no-such-terminal", 0, PAGER="no-such-pager \x1b[31m", COLUMNS="20"),
    _terminal("xterm-256color", 10_000, PAGER="false", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0"),
    Environment("no home of its own", {"HOME": None, "XDG_CONFIG_HOME": "{base}/home/x"}),
    Environment("an empty home", {"HOME": "", "XDG_CONFIG_HOME": ""}, own=False),
    Environment("a home that is a file", {"HOME": "{base}/file"}, ': >"$HOME"', writes=False, home=True),
    Environment("a home that is not there", {"HOME": "{base}/none/of/it"}),
    _home("a home\nwith \x1b[31m lines and \u202e turns"),
    _home("  -spaces %41?#&"),
    Environment("XDG relative", {"XDG_CONFIG_HOME": "not/absolute", "XDG_DATA_DIRS": ":", "XDG_CACHE_HOME": ""}),
    Environment("XDG in a file", {"XDG_CONFIG_HOME": "{base}/file/x"}, ': >"../file"', writes=False, home=True),
    Environment("no folder for temporary files", {"TMPDIR": "{base}/none"}),
    Environment("no file may grow", before="ulimit -f 0", writes=False),
    Environment("standard input is closed", before="exec <&-"),
    Environment("standard output is closed", before="exec >&-", reads=False, writes=None),
    Environment("standard error is closed", before="exec 2>&-", heard=False),
    Environment("every stream is closed", before="exec <&- >&- 2>&-", reads=False, writes=None, heard=False),
    Environment("standard output is full", before="exec >/dev/full", reads=False, writes=None),
    Environment(
        "a reader who leaves", before="mkfifo ../fifo; head -c 10 ../fifo >/dev/null & exec >../fifo", reads=None
    ),
    Environment("little memory", before="ulimit -v 90000", reads=None, writes=None),
    Environment("few open files", before="ulimit -n 8", reads=None, writes=None),
    Environment("a mask of everything", before="umask 777", writes=None),
    Environment("a folder that is gone", {"PWD": None}, "mkdir gone && cd gone && rmdir ../gone", writes=None),
    Environment(
        "modules of common names", {"PYTHONPATH": "{base}/mod\x1b[31m:{base}/none:"},
        'mkdir "${PYTHONPATH%%:*}" && cd "${PYTHONPATH%%:*}" && for n in atlas record rules words queries person pages '
        'output cli text utils data click tests errors paths draft lock; do echo "raise SystemExit(77)" >$n.py; done',
    ),
    Environment("a home one may not write to", before='mount --bind "$HOME" "$HOME" && mount -o remount,bind,ro '
                '"$HOME"', writes=None, needs="mount"),
    Environment("a read-only disk", before=_READ_ONLY, writes=False, needs="mount"),
    Environment("a read-only disk, full temporary folder", before=f"{_FULL} && {_READ_ONLY}", writes=False,
                needs="mount"),
    Environment("a full home", before='mount -t tmpfs -o size=4k none "$HOME" && '
                '{ cat /dev/zero >"$HOME/x" 2>/dev/null || true; }', writes=None, needs="mount"),
    Environment("the package read-only", before='mount --bind "$PACKAGE" "$PACKAGE" && mount -o remount,bind,ro '
                '"$PACKAGE"', needs="mount"),
    Environment("the year 1970", {"FAKETIME": "1970-01-02 00:00:00"}, needs="faketime", reads=None, writes=None),
    Environment("the year 2100", {"FAKETIME": "2100-01-01 00:00:00"}, needs="faketime", reads=None, writes=None),
)  # fmt: skip


@dataclass(frozen=True)
class Ended:
    """What came of one command; `code` is None where it hung."""

    line: tuple[str, ...]
    code: int | None
    out: bytes
    err: bytes


def trials(seed: int, numbers: Iterable[int], jobs: int, real: int) -> Iterator[Trial]:
    """For `tests.hostile.run`: each number tries the next environment."""
    there = world()
    for number in numbers:
        one = ENVIRONMENTS[number % len(ENVIRONMENTS)]
        if missing := lacks(one):
            yield Trial(number, f"skipped: {missing}", (), one.name)
        else:
            yield Trial(number, "tried", tuple(tried(one, there)), one.name)


def lacks(one: Environment) -> str:
    """What an environment needs and is not to be had here; empty where it can be tried."""
    if one.needs == "mount" and not mounts():
        return "nothing can be mounted here"
    return "no faketime" if one.needs == "faketime" and not shutil.which("faketime") else ""


@cache
def mounts() -> bool:
    """Whether this user may mount in a namespace of its own."""
    line = ["unshare", "-m", "sh", "-c", "mount -t tmpfs none /tmp"]
    return (
        shutil.which("unshare") is not None and subprocess.run(line, capture_output=True, check=False).returncode == 0
    )


def tried(one: Environment, there: World, reads: Lines = READS, writes: Lines = WRITES) -> Iterator[str]:
    """Run commands that read and that write in an environment; what is wrong."""
    before = _elsewhere()
    with TemporaryDirectory(prefix="career-hostile-") as name:
        base = Path(name)
        for folder in ("home", "here", "tmp"):
            (base / folder).mkdir()
        for line, must in [*((line, one.reads) for line in reads), *_written(one, writes)]:
            shutil.rmtree(base / "here")
            for left in ("fifo", "file"):
                (base / left).unlink(missing_ok=True)
            shutil.rmtree(base / "mod\x1b[31m", ignore_errors=True)
            (base / "here").mkdir()
            ended = run(one, line, base)
            yield from (f"{fault}, of `{' '.join(line)}`" for fault in faults(one, ended, must, there))
        yield from (f"left over: {path.name}" for path in base.rglob(".*.draft"))
    yield from (f"written elsewhere: {path}" for path in sorted(_elsewhere() - before))


def _written(one: Environment, lines: Lines) -> Iterator[tuple[tuple[str, ...], bool | None]]:
    """Of the commands that write, those that may be run, and whether each must succeed."""
    for line in lines:
        elsewhere = "-o" in line
        if one.own or elsewhere:
            yield line, True if one.home and elsewhere else one.writes


def _elsewhere() -> set[str]:
    """Files where none may be written: beside the program, in the reader's true home and in the root."""
    home = Path("~").expanduser()
    deep = [path for folder in (home / ".config" / "career", _PACKAGE) for path in folder.rglob("*")]
    near = [*home.glob("*career*"), *Path("/").iterdir()]
    return {str(path) for path in [*deep, *near] if "__pycache__" not in path.parts}


def run(one: Environment, line: tuple[str, ...], base: Path) -> Ended:
    """Run a command in an environment."""
    started = ["sh", "-c", f'{{ {one.before}; }} || exit 99; exec "$@"', "sh"]
    if one.needs == "mount":
        started = ["unshare", "-m", *started]
    if one.needs == "faketime":
        started += ["faketime", one.variables["FAKETIME"] or ""]
    master, slave = process._terminal(one.terminal) if one.terminal is not None else (None, None)
    with (base / "stderr").open("w+b") as err, (base / "stdout").open("w+b") as kept:
        with subprocess.Popen(
            [*started, CAREER, *line],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE if slave is None else slave,
            stderr=subprocess.PIPE,
            env=variables(one, base),
            cwd=base / "here",
        ) as child:
            assert child.stderr is not None
            read = [child.stderr.fileno(), child.stdout.fileno() if child.stdout else int(master or 0)]
            if slave is not None:
                os.close(slave)
            whole = _passed_on(read, [err, kept])
            if not whole:
                child.kill()
            code = child.wait(SECONDS)
        if master is not None:
            os.close(master)
        return Ended(line, code if whole else None, _content(kept), _content(err))


def _passed_on(read: list[int], kept: list[BinaryIO]) -> bool:
    """Keep what comes until every stream ends; False where that takes too long."""
    open_ones, until = dict(zip(read, kept, strict=True)), time.monotonic() + SECONDS
    while open_ones:
        ready = select.select(list(open_ones), [], [], max(0, until - time.monotonic()))[0]
        if not ready:
            return False
        for number in ready:
            try:
                chunk = os.read(number, 65536)
            except OSError:  # nobody has the other side of a terminal open any more
                chunk = b""
            if chunk:
                open_ones[number].write(chunk)
            else:
                del open_ones[number]
    return True


def _content(kept: BinaryIO) -> bytes:
    kept.seek(0)
    return kept.read()


def variables(one: Environment, base: Path) -> dict[str, str]:
    """The variables of a run."""
    found: dict[str, str | None] = {
        "PATH": os.environ.get("PATH", ""),
        "HOME": "{base}/home",
        "TMPDIR": "{base}/tmp",
        "PACKAGE": str(_PACKAGE),
        "PYTHONDONTWRITEBYTECODE": "1",
        "EDITOR": "true",
        **one.variables,
    }
    return {name: text.replace("{base}", str(base)) for name, text in found.items() if text is not None}


def faults(one: Environment, ended: Ended, must: bool | None, there: World) -> Iterator[str]:
    """What is wrong with how a command ended."""
    out, err = (
        text.decode("latin-1" if _is_latin(one) else "utf-8", "surrogateescape") for text in (ended.out, ended.err)
    )
    if ended.code is None:
        yield f"takes more than {SECONDS} s"
        return
    if "Traceback (most" in out + err or "Exception ignored" in err or "Fatal Python" in err:
        yield f"a traceback: {err[-300:]}"
    if "CAREER_DEBUG" in err:
        yield f"a bug by its own account: {err[:300]}"
    if ended.code not in there.codes:
        yield f"exit code {ended.code}: {err[:200]}"
    reported = ended.line == REPORTS and ended.code == BAD_DATA
    if must is not None and (ended.code == 0) is not must and not reported:
        yield f"exit {ended.code} where it must {'succeed' if must else 'fail'}: {err[:300]}"
    if ended.code and one.heard and not err.strip():
        yield "fails without a word"
    if ended.code and out and not reported:
        yield f"fails with {len(out)} characters on standard output"
    coloured = one.terminal is not None or "FORCE_COLOR" in one.variables
    if ended.line == NAMES and one.terminal is None:  # a path is for programs there, whatever is in it
        out = ""
    yield from parsers.acting(out, "\n\t", coloured)
    yield from (f"stderr: {fault}" for fault in parsers.acting(err))
    if ended.code == 0 and "--json" in ended.line and out and "leaves" not in one.name:
        yield from parsers.faults("json", out, None)


def _is_latin(one: Environment) -> bool:
    return (one.variables.get("PYTHONIOENCODING") or "").startswith("latin-1")
