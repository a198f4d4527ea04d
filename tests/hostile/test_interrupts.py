"""A few interrupts, each at a call of a function that a die chose."""

import os
import random
import signal
from pathlib import Path

import pytest
from tests.hostile import interrupts

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.mark.parametrize(
    ("command", "number"),
    [
        (("show", "32120", "--json"), signal.SIGINT),
        (("list", "--country", "ca", "-o", "{folder}/x.csv"), signal.SIGINT),
        (("config", "set", "lang", "en"), signal.SIGTERM),
    ],
)
def test_it_completes_or_is_interrupted(tmp_path: Path, command: tuple[str, ...], number: int) -> None:
    dice = random.Random(1)
    for part in (0, 1, dice.random(), dice.random()):
        outcome = interrupts.at_a_call(command, tmp_path, part, number)
        assert outcome.kind in ("completed", "interrupted"), outcome
