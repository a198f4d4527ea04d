"""A disk that is full: of a file at some byte, or of standard output from the first.

The limit is that of the system on the size of a file (`RLIMIT_FSIZE`): nothing needs to be mounted. What was there must
be there still, or be another whole; nothing of a draft may be left over.
"""

import random
import tomllib

from . import parsers, process
from .case import Case, Outcome, Trial
from .world import World

NAME = "disk"
PROFILE, SETTINGS = b'# mine\nresidence = "ca"\n', b'# mine\nlang = "fr"\n'
BEFORE = {
    "config/profile.toml": PROFILE,
    "config/config.toml": SETTINGS,
    **{f"x.{form}": b"mine\n" for form in parsers.READERS},
}
LEAST = 2_000
"""Bytes that still take any message: standard error is a file as well."""
WRITERS = (
    ("profile", "set", "education=bachelor"),
    ("profile", "init", "--force"),
    ("config", "set", "limit", "5"),
    ("config", "unset", "lang"),
)
ASKED = (
    ("list", "--country", "ca"),
    ("show", "32120"),
    ("rank", "--country", "sg"),
    ("salary", "us:29-2011"),
    ("countries",),
)


def case(seed: int, number: int) -> Case:
    """The case of this number."""
    dice = random.Random(f"{NAME} {seed} {number}")
    largest = int(LEAST * 10 ** dice.uniform(0, 2.5))
    if number % 3 == 0:
        line = dice.choice(WRITERS)
        # A comment as long as the disk allows: what is written then is longer than that.
        long = b"# " + b"x" * (largest - dice.randint(40, 400)) + b"\n"
        return Case(
            number, line, files={**BEFORE, **{name: BEFORE[name] + long for name in list(BEFORE)[:2]}}, largest=largest
        )
    line, form = (
        dice.choice(ASKED),
        dice.choice([form for form in parsers.READERS if form not in ("jsonld", "plain", "table")]),
    )
    if number % 3 == 1:
        return Case(
            number, (*line, "--output", f"x.{form}"), files=BEFORE, form=form, saved=f"x.{form}", largest=largest
        )
    return Case(
        number,
        (*line, "--format", form),
        files=BEFORE,
        form=form,
        largest=None if number % 2 else largest,
        full=bool(number % 2),
    )


def trial(world: World, seed: int, number: int, real: bool = False) -> Trial:
    """Run the case of this number."""
    this = case(seed, number)
    found = process.run(this, real)
    limit = "standard output is full" if this.full else f"no file above {this.largest} bytes"
    return Trial(number, f"exit {found.code}", tuple(_faults(world, this, found)), f"{this.line}  ({limit})")


def _faults(world: World, this: Case, found: Outcome) -> list[str]:
    wrong = [f"traceback on {name}" for name in ("out", "err") if "Traceback (most" in getattr(found, name)]
    if "CAREER_DEBUG" in found.err:
        wrong.append(f"a bug by its own account: {found.err[:200]}")
    if found.code not in world.codes or (this.full and not found.code):
        wrong.append(f"exit code {found.code}")
    if found.code and not found.err.strip():
        wrong.append("fails without a word")
    wrong += [f"{name} is left over" for name in found.written if name.rpartition("/")[2].startswith(".")]
    if found.code:
        return wrong + [f"{name} is not what it was" for name in found.written if name in this.files]
    return wrong + _of_answer(this, found)


def _of_answer(this: Case, found: Outcome) -> list[str]:
    if this.form is None:
        return [f"{name} is torn" for name, text in found.written.items() if not _is_toml(text)]
    text = found.written.get(this.saved, b"").decode() if this.saved else found.out
    return parsers.faults(this.form, text, None)


def _is_toml(text: bytes) -> bool:
    try:
        tomllib.loads(text.decode())
    except ValueError:
        return False
    return text.endswith(b"\n")
