"""Run a case in a process of its own: a fork of one that has imported everything, or a new interpreter.

A fork takes a tenth of the time. It does not test the start: how Python reads the arguments, opens the streams and
finds the modules. So a sample of every large run is given to new interpreters as well, and must answer the same.
"""

import fcntl
import gc
import os
import pkgutil
import resource
import secrets
import select
import shutil
import signal
import stat
import struct
import sys
import tempfile
import termios
import traceback
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from .case import Case, Outcome

SECONDS = 20
"""Of processor time, after which the system ends a run."""
PATIENCE = 180
"""Seconds a run may wait for something."""
MEMORY = 2 * 1024**3
LARGEST_FILE = 200 * 1024**2
FOLDER = "reader/stands/here"
"""Deep enough that `../..` stays inside."""
HUNG = -1000
NOWHERE = "/tmp/career-hostile-........"
"""What the folder of a run is called in what it prints: no two runs have the same."""


def load() -> None:
    """Import all of careercli, which every fork then shares."""
    import careercli

    for module in pkgutil.walk_packages(careercli.__path__, "careercli."):
        if not module.name.endswith("__main__"):
            import_module(module.name)
    import_module("careercli.__main__")
    for name in ("rich.table", "rich.console", "typer.rich_utils", "tomlkit", "tomli_w", "pydantic"):
        import_module(name)
    gc.collect()
    gc.freeze()


def run(case: Case, real: bool = False) -> Outcome:
    """Run a case in a folder of its own, which is gone afterwards; `real` starts a new interpreter."""
    whole = _folder()
    try:
        return _run_in(whole, case, real)
    finally:
        shutil.rmtree(whole, ignore_errors=True)


def _folder() -> Path:
    """A new folder whose name every format writes as it is: Markdown escapes the `_` that `tempfile` may choose."""
    whole = Path(tempfile.gettempdir()) / f"career-hostile-{secrets.token_hex(4)}"
    whole.mkdir(0o700)
    return whole


def _run_in(whole: Path, case: Case, real: bool) -> Outcome:
    here = whole / FOLDER
    (here / "config").mkdir(parents=True)
    for name, content in case.files.items():
        (here / name).write_bytes(content)
    _devices(here)
    for name in ("stdin", "stdout", "stderr"):
        (whole / name).write_bytes(case.stdin if name == "stdin" else b"")
    master, slave = _terminal(case.terminal) if case.terminal else (None, None)
    ended, held = os.pipe()
    child = os.fork()
    if not child:
        _be_the_reader(whole, case, slave, held if real else None)
    os.close(held)
    if slave is not None:
        os.close(slave)
    shown = _await(child, ended, master)
    code = _code(os.waitpid(child, 0)[1])
    out = shown if case.terminal else (whole / "stdout").read_bytes()
    err = (whole / "stderr").read_bytes()
    said = (text.decode("utf-8", "surrogateescape").replace(str(whole), NOWHERE) for text in (out, err))
    return Outcome(code, *said, _written(here, case))


def _devices(here: Path) -> None:
    """`null` and `full`, where this user may make devices."""
    for name, minor in (("null", 3), ("full", 7)):
        with suppress(OSError):
            os.mknod(here / name, 0o666 | stat.S_IFCHR, os.makedev(1, minor))


def _terminal(columns: int) -> tuple[int, int]:
    master, slave = os.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    modes = termios.tcgetattr(slave)
    modes[1] &= ~termios.OPOST  # a line ends as it was written
    termios.tcsetattr(slave, termios.TCSANOW, modes)
    return master, slave


def _await(child: int, ended: int, master: int | None) -> bytes:
    """Read the terminal until the process is gone; what is endless in waiting is killed."""
    shown, watched = [], [ended] if master is None else [ended, master]
    while True:
        ready = select.select(watched, [], [], PATIENCE)[0]
        if not ready:
            os.kill(child, signal.SIGKILL)
            shown = [b"hung"]
            break
        if master in ready and (chunk := _read(master)):
            shown.append(chunk)
        elif ended in ready:
            break
    for descriptor in watched:
        os.close(descriptor)
    return b"".join(shown)


def _read(master: int | None) -> bytes:
    try:
        return os.read(master, 65536) if master is not None else b""
    except OSError:  # nobody has the other side open any more
        return b""


def _code(status: int) -> int:
    code = os.waitstatus_to_exitcode(status)
    return HUNG if code == -signal.SIGKILL else code


def _written(here: Path, case: Case) -> dict[str, bytes]:
    found = {
        str(path.relative_to(here)): path.read_bytes()
        for path in here.rglob("*")
        if path.is_file() and path.stat().st_size
    }
    return {name: content for name, content in found.items() if case.files.get(name) != content}


def surroundings(whole: Path, case: Case) -> dict[str, str]:
    """The environment of a run: no home, no configuration but its own, no colour unless asked for."""
    here = whole / FOLDER
    return {
        "PATH": os.environ.get("PATH", ""),
        "HOME": str(here),
        "TMPDIR": str(whole),
        "CAREER_CONFIG_DIR": str(here / "config"),
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "TERM": "xterm",
        "PAGER": "cat",
        "EDITOR": "true",
        **({"COLUMNS": "100"} if case.terminal is None else {}),
        **case.environment,
    }


def _be_the_reader(whole: Path, case: Case, slave: int | None, held: int | None) -> None:
    """Never returns: the rest of the child's life."""
    code = 1
    try:
        os.setsid()
        os.chdir(whole / FOLDER)
        for number, name, mode in ((0, "stdin", os.O_RDONLY), (1, "stdout", os.O_WRONLY), (2, "stderr", os.O_WRONLY)):
            os.dup2(slave if number == 1 and slave is not None else os.open(whole / name, mode), number)
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_FSIZE, (this := case.largest or LARGEST_FILE, this))
        if case.full:
            os.dup2(os.open("/dev/full", os.O_WRONLY), 1)
        environment = surroundings(whole, case)
        if held is not None:
            os.set_inheritable(held, True)  # which tells its end
            line = [sys.executable, "-m", "careercli", *case.arguments]
            os.execve(line[0], line, environment)
        code = _answer(case, environment)
    except BaseException:  # what the interpreter would print as it dies
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            _flush(stream)
        os._exit(code)


def _flush(stream: object) -> None:
    try:
        stream.flush()  # type: ignore[attr-defined]
    except (OSError, ValueError):
        return


def _answer(case: Case, environment: dict[str, str]) -> int:
    from careercli.__main__ import main

    os.environ.clear()
    os.environ.update(environment)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", errors=errors, closefd=False)  # noqa: SIM115 - as Python opens them
        for number, mode, errors in ((0, "r", "strict"), (1, "w", "strict"), (2, "w", "backslashreplace"))
    )
    sys.argv = ["career", *case.arguments]
    try:
        main()
    except SystemExit as left:
        return left.code if isinstance(left.code, int) else 1
    return 0
