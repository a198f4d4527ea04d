"""Command lines of every command, option and kind of value, and what their outcome must be.

Half are right in each value, a quarter nearly, a quarter hostile; a fifth of all is put together wrongly besides.
"""

import random
from collections.abc import Callable, Sequence
from pathlib import PurePath

from . import parsers, process, surroundings, values
from .case import Case, Outcome, Trial
from .world import OUTPUT, Command, Option, World

NAME = "commands"
MOODS = ("valid", "valid", "near", "hostile")
FORMS = ("csv", "html", "json", "jsonl", "jsonld", "md", "plain", "table", "tsv", "yaml")
ENDINGS = {".txt": "plain", ".yml": "yaml", **{f".{form}": form for form in FORMS if form not in ("plain", "table")}}
REPORTS, BAD_DATA = "doctor", 4
"""The one command that prints its answer and fails: what it answers is what is wrong."""
MOST_SAID = 20_000
"""Characters of a failure."""


def case(world: World, seed: int, number: int) -> Case:
    """The case of this number."""
    dice = random.Random(f"{NAME} {seed} {number}")
    weights = [4 if command.prints else 1 for command in world.commands]
    command, mood = dice.choices(world.commands, weights)[0], dice.choice(MOODS)
    words, tail = _words(command, mood, dice, world), _output(command, mood, dice, world)
    straight = dice.random() > 0.2
    line = [*command.path, *words, *tail]
    if not straight:
        line = dice.choice(_TWISTS)(line, dice, world)
    form, saved = (_form(tail, words), _saved(tail)) if straight and not _shifts(words, command) else (None, None)
    return Case(
        number,
        tuple(word.replace("\x00", "") for word in line),
        dice.choice(surroundings.INPUTS),
        surroundings.variables(dice),
        surroundings.files(dice),
        dice.choice([20, 40, 80, 120, 200]) if dice.random() < 0.15 else None,
        form,
        saved,
    )


def _words(command: Command, mood: str, dice: random.Random, world: World) -> list[str]:
    """Arguments and options of a command's own."""
    arguments, options = [], []
    odd = {dice.randrange(6)} if mood == "near" else set(range(0, 6, dice.randint(1, 3)))
    for at, option in enumerate(_chosen(command, dice)):
        this = mood if mood == "valid" or at % 6 in odd else "valid"
        if option.argument:
            times = dice.randint(1, 3) if option.several else 1
            arguments += [_value(option, this, command, dice, world) for _ in range(times)]
        else:
            taken = [_value(option, this, command, dice, world)] if option.metavar else []
            options.append([dice.choice(option.names), *taken])
    dice.shuffle(options)
    flat = [word for option in options for word in option]
    return [*arguments, *flat] if dice.random() < 0.7 else [*flat, *arguments]


def _chosen(command: Command, dice: random.Random) -> list[Option]:
    own = [option for option in command.parameters if option.names[0] not in OUTPUT]
    return [
        option
        for option in own
        if (option.argument and (option.required or dice.random() < 0.7))
        or (not option.argument and dice.random() < 3 / max(6, len(own)))
    ]


def _value(option: Option, mood: str, command: Command, dice: random.Random, world: World) -> str:
    if mood == "hostile":
        return dice.choice(values.FILES if option.metavar == "FILE" else values.HOSTILE)
    right = values.valid(option.metavar, command.path, dice, world)
    return values.near(right, dice) if mood == "near" else right


def _output(command: Command, mood: str, dice: random.Random, world: World) -> list[str]:
    """The options every answer has."""
    if not command.prints:
        return []
    found = []
    chance = dice.random()
    if chance < 0.75:
        found += ["--format", dice.choice(FORMS)]
    elif chance < 0.85:
        found += ["--json"]
    if dice.random() < 0.08:
        found += ["--output", dice.choice(values.WRITTEN)]
    for name, share in (("--fields", 0.06), ("--lang", 0.2), ("--max-age", 0.04)):
        if dice.random() < share:
            option = next(one for one in command.parameters if name in one.names)
            found += [name, _value(option, mood if dice.random() < 0.3 else "valid", command, dice, world)]
    return [*found, "--strict"] if dice.random() < 0.05 else found


def _shifts(words: Sequence[str], command: Command) -> bool:
    """Whether a value may be read as an option, so that what follows is another thing than was meant."""
    own = {name for option in command.parameters for name in option.names}
    return any(word.startswith("-") and word not in own for word in words)


def _form(tail: Sequence[str], words: Sequence[str]) -> str | None:
    if "--help" in words or "-h" in words:
        return None
    if "--format" in tail:
        return tail[tail.index("--format") + 1]
    saved = _saved(tail)
    if "--json" in tail:
        return "json"
    return ENDINGS.get(PurePath(saved).suffix.lower()) if saved else None


def _saved(tail: Sequence[str]) -> str | None:
    return tail[tail.index("--output") + 1] if "--output" in tail else None


Twist = Callable[[list[str], random.Random, World], list[str]]


def _inserted(*made: str) -> Twist:
    def twist(line: list[str], dice: random.Random, world: World) -> list[str]:
        at = dice.randrange(len(line) + 1)
        return [*line[:at], *made, *line[at:]]

    return twist


def _shuffled(line: list[str], dice: random.Random, world: World) -> list[str]:
    return dice.sample(line, len(line))


def _cut(line: list[str], dice: random.Random, world: World) -> list[str]:
    return line[: dice.randrange(len(line) + 1)]


def _dropped(line: list[str], dice: random.Random, world: World) -> list[str]:
    gone = dice.randrange(len(line)) if line else 0
    return [*line[:gone], *line[gone + 1 :]]


def _doubled(line: list[str], dice: random.Random, world: World) -> list[str]:
    return [*line, *line[-dice.randint(1, 3) :]]


def _glued(line: list[str], dice: random.Random, world: World) -> list[str]:
    at = next((at for at, word in enumerate(line[:-1]) if word.startswith("-")), None)
    if at is None:
        return line
    between = dice.choice(["=", "", "=="])
    return [*line[:at], f"{line[at]}{between}{line[at + 1]}", *line[at + 2 :]]


def _foreign(line: list[str], dice: random.Random, world: World) -> list[str]:
    option = dice.choice([one for one in dice.choice(world.commands).parameters if not one.argument] or [None])
    if option is None:
        return line
    return [*line, option.names[-1], *(["1"] if option.metavar and dice.random() < 0.7 else [])]


def _crowded(line: list[str], dice: random.Random, world: World) -> list[str]:
    return [*line, *[dice.choice(["32120", "x", "ca", "=", "us:29-2011"])] * dice.choice([7, 50, 2_000])]


def _loud(line: list[str], dice: random.Random, world: World) -> list[str]:
    return [word.upper() if dice.random() < 0.5 else word for word in line]


_TWISTS: tuple[Twist, ...] = (
    _shuffled, _cut, _dropped, _doubled, _glued, _foreign, _crowded, _loud, _inserted("--"), _inserted("--help"),
    _inserted("-h"), _inserted("--no-such-option"), _inserted("-z"), _inserted(""), _inserted("extra"),
    _inserted("--version"), _inserted("--json", "--json"), _inserted("--format", "csv"), _inserted("-cca"),
    _inserted("--country="), _inserted("-"),
)  # fmt: skip


def trial(world: World, seed: int, number: int, real: bool = False) -> Trial:
    """Run the case of this number; with `real`, as a process and in a fork, which must answer the same."""
    this = case(world, seed, number)
    found = process.run(this)
    wrong = faults(world, this, found)
    if real:
        wrong += _unlike(found, process.run(this, real=True))
    form = this.form or "any form"
    return Trial(number, f"exit {found.code}" if found.code else f"exit 0, {form}", tuple(wrong), this.line)


def _unlike(forked: Outcome, started: Outcome) -> list[str]:
    same = {name: getattr(forked, name) == getattr(started, name) for name in ("code", "out", "err", "written")}
    return [f"a process of its own answers otherwise: {name}" for name, equal in same.items() if not equal]


def faults(world: World, this: Case, found: Outcome) -> list[str]:
    """What is wrong with an outcome, whatever was asked."""
    wrong = [f"traceback on {name}" for name in ("out", "err") if "Traceback (most" in getattr(found, name)]
    if "CAREER_DEBUG" in found.err:
        wrong.append(f"a bug by its own account: {found.err[:200]}")
    if found.code == process.HUNG:
        wrong.append("waits for something that does not come, or takes more than its share of the processor")
    elif found.code not in world.codes:
        wrong.append(f"exit code {found.code} is not in `career help exit-codes`")
    wrong += [f"stderr: {fault}" for fault in parsers.acting(found.err)]
    return wrong + (_of_failure(this, found) if found.code else _of_answer(this, found))


def _of_failure(this: Case, found: Outcome) -> list[str]:
    wrong = []
    if not found.err.strip():
        wrong.append("fails without a word")
    if found.out and REPORTS in this.arguments and found.code == BAD_DATA:
        wrong += _of_answer(this, found)
    elif found.out:
        wrong.append(f"fails with {len(found.out)} characters on stdout: {found.out[:80]!r}")
    if len(found.err) > MOST_SAID:
        wrong.append(f"fails in {len(found.err)} characters")
    return wrong


def _of_answer(this: Case, found: Outcome) -> list[str]:
    coloured = this.terminal is not None or "FORCE_COLOR" in this.environment
    if this.saved not in (None, "-") and this.form is not None:
        written = found.written.get(str(this.saved))
        if written is None:
            return []
        return [f"in the file: {fault}" for fault in parsers.faults(this.form, written.decode(), None)]
    paged = this.terminal is not None and this.environment.get("PAGER", "cat") not in ("", "cat")
    if this.form is None or paged:  # a pager shows what it likes
        return parsers.acting(found.out, "\n\t", coloured=True)
    return parsers.faults(this.form, found.out, _width(this), coloured)


def _width(this: Case) -> int | None:
    """Columns of the screen as the command must see them: 20 at the least."""
    text = this.environment.get("COLUMNS") or ""
    if text.isdigit() and int(text):
        return max(20, int(text))
    return max(20, this.terminal) if this.terminal else 100
