"""The entry point: what ends it ends it quietly, wherever it is."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from careercli import lock
from careercli.__main__ import ENDED_BY

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
SIGNALS = [(name, 128 + getattr(signal, name)) for name in ENDED_BY if hasattr(signal, name)]
STARTS = "import os, signal\nfrom careercli.__main__ import end_at_once\n{before}\nend_at_once()\n{after}"


def ended(before: str, after: str) -> tuple[int, str, str]:
    """A program that begins as `career` does: exit code, standard output and error."""
    code = STARTS.format(before=before, after=after)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize(("name", "code"), SIGNALS)
def test_the_exit_code_names_the_signal_and_nothing_is_printed(name: str, code: int) -> None:
    assert ended("", f"os.kill(os.getpid(), signal.{name}); print('more', flush=True)") == (code, "", "")


@pytest.mark.parametrize(("name", "code"), SIGNALS)
def test_what_is_ignored_stays_ignored(name: str, code: int) -> None:
    ignores = f"signal.signal(signal.{name}, signal.SIG_IGN)"
    assert ended(ignores, f"os.kill(os.getpid(), signal.{name}); print('whole')") == (0, "whole\n", "")


@pytest.mark.parametrize("caught", ["except BaseException: pass", "finally: print('more', flush=True)"])
def test_nothing_on_the_way_can_keep_it(caught: str) -> None:
    assert ended("", f"try: signal.raise_signal(signal.SIGINT)\n{caught}")[:2] == (130, "")


def test_drafts_and_locks_are_removed(tmp_path: Path) -> None:
    after = (
        "from careercli.draft import draft_of\nfrom careercli.lock import locked\n"
        "with locked('x'), draft_of('x') as out: out.write(b'x'); os.kill(os.getpid(), signal.SIGTERM)"
    )
    assert ended("", after) == (143, "", "")
    assert list(tmp_path.iterdir()) == []


def test_a_half_imported_module_is_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    after = "import sys, types; sys.modules['careercli.lock'] = types.ModuleType('lock'); signal.raise_signal(2)"
    assert ended("", after) == (130, "", "")
    assert callable(lock.remove_unfinished), "what `leave` looks for by name"
