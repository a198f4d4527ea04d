"""The reader every test has: no home, no configuration, no colour, a terminal of 100 columns; and `career`."""

import io
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import settings

settings.register_profile("career", deadline=None)  # a loaded machine is no finding
settings.load_profile("career")

# A run started in the background or by nohup ignores them, and so would every program the tests start.
signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP"):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

COLOUR = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "GITHUB_ACTIONS", "PY_COLORS", "TERM")
LANGUAGE = ("LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES")
FOLDERS = (
    "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA",
)  # fmt: skip
FOREIGN = (*COLOUR, *LANGUAGE, "PAGER", "VISUAL", "EDITOR", "FORCE_HYPERLINK")


class Run(NamedTuple):
    """What one command line printed and the code it left with."""

    out: str
    err: str
    code: int


@pytest.fixture(autouse=True)
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut off the machine: its folders, its configuration, its idea of a terminal."""
    for name in [name for name in os.environ if name.startswith("CAREER_") or name in FOREIGN]:
        monkeypatch.delenv(name)
    for name in FOLDERS:
        monkeypatch.setenv(name, str(tmp_path / name.lower()))
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("CAREER_PAGER", "")
    monkeypatch.chdir(tmp_path)


class Stream(io.TextIOWrapper):
    """A UTF-8 stream in memory that may claim to be a terminal."""

    def __init__(self, terminal: bool = False, text: str = "") -> None:
        super().__init__(io.BytesIO(text.encode()), encoding="utf-8", newline="", write_through=True)
        self.terminal = terminal

    def isatty(self) -> bool:
        """Whether a reader sits behind the stream."""
        return self.terminal

    def written(self) -> str:
        """Everything written so far."""
        buffer: Any = self.buffer
        text: str = buffer.getvalue().decode()
        return text


class Career:
    """`career("show", "32120")` in this process; `terminal=True` answers as on a screen."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.monkeypatch = monkeypatch

    def __call__(self, *arguments: str, terminal: bool = False, stdin: str = "") -> Run:
        """Run one command line with nothing remembered from the one before."""
        from careercli.cli.app import run

        forget()
        out, err = Stream(terminal), Stream(terminal)
        self.monkeypatch.setattr(sys, "stdin", Stream(text=stdin))
        with redirect_stdout(out), redirect_stderr(err):
            code = run(arguments)
        return Run(out.written(), err.written(), code)


def forget() -> None:
    """Empty every cache of careercli: the atlas, the configuration and the folder may be others now."""
    modules = [module for name, module in sys.modules.items() if name.split(".")[0] == "careercli"]
    for value in [value for module in modules for value in vars(module).values()]:
        clear = getattr(value, "cache_clear", None)
        if callable(clear):
            clear()


@pytest.fixture
def career(monkeypatch: pytest.MonkeyPatch) -> Iterator[Career]:
    """The command line, in process."""
    yield Career(monkeypatch)
    forget()


class CareerProcess:
    """`career_process("show", "32120")` as a process of its own, as a shell starts it."""

    def __call__(self, *arguments: str, stdin: str = "", **environment: str) -> Run:
        """Run one command line; keywords are added to the environment."""
        done = subprocess.run(
            [sys.executable, "-m", "careercli", *arguments],
            input=stdin.encode(),
            capture_output=True,
            env={**os.environ, "PYTHONUTF8": "1", **environment},
            timeout=60,
            check=False,
        )
        return Run(done.stdout.decode(), done.stderr.decode(), done.returncode)


@pytest.fixture
def career_process() -> CareerProcess:
    """The command line, as a process."""
    return CareerProcess()
