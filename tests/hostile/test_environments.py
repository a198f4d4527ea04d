"""A few environments, with a few commands in each; a large run tries all of both."""

import os

import pytest
from tests.hostile import environments, world

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX sets them up")
READS = (("list", "--sort", "title", "--json"), ("show", "32120"))
WRITES = (("config", "set", "limit", "5"), ("list", "--country", "sg", "-o", "x.csv"))
NAMED = {one.name: one for one in environments.ENVIRONMENTS}


@pytest.fixture(scope="module")
def there():
    return world.world()


@pytest.mark.parametrize(
    "name",
    [
        "no locale and ASCII",
        "a home that is a file",
        "a home\nwith \x1b[31m lines and \u202e turns",
        "no file may grow",
        "standard output is full",
        "every stream is closed",
        "a read-only disk",
        "a read-only disk, full temporary folder",
    ],
)
def test_commands_answer_or_say_why_not(there, name):
    one = next(one for label, one in NAMED.items() if label == name or repr(name) in label)
    if missing := environments.lacks(one):
        pytest.skip(missing)
    assert list(environments.tried(one, there, READS, WRITES)) == []


@pytest.mark.parametrize(
    ("code", "out", "err", "fault"),
    [
        (None, b"", b"", "takes more than"),
        (0, b"", b"", ""),
        (0, b"Traceback (most recent call last):", b"", "a traceback"),
        (77, b"", b"x", "exit code 77"),
        (1, b"", b"error: x", "exit 1 where it must succeed"),
        (4, b"half", b"error: x", "exit 4"),
        (0, b"\x1b[31m", b"", "characters that act"),
        (0, b"", b"\x1b[31m", "stderr: characters that act"),
    ],
)
def test_what_is_wrong_is_found(there, code, out, err, fault):
    one = NAMED["no columns"]
    found = list(environments.faults(one, environments.Ended(("show", "32120"), code, out, err), True, there))
    assert any(fault in text for text in found) if fault else found == []


def test_a_failure_without_a_word_is_found(there):
    ended = environments.Ended(("show", "32120"), 1, b"", b"")
    assert "fails without a word" in list(environments.faults(NAMED["little memory"], ended, None, there))
