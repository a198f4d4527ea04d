"""The quiz on a terminal: one statement at a time, one key an answer, kept after each so that it can be cut off."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING

import typer

from careercli.cli import streams
from careercli.errors import BadData
from careercli.person import quiz as kept
from careercli.record.quiz import EVERY, HIGHEST, LOWEST, STATEMENTS

if TYPE_CHECKING:
    from careercli.text.text import Text

BACK = ("b", "\x7f", "\b", "\x1b[D")
"""Keys that go back to the statement before: b, backspace, the arrow to the left."""
LEAVE = ("q", "\x04", "\x1b")
"""Keys that stop: q, Ctrl-D, escape."""
ANSWERS = {str(number): number for number in range(LOWEST, HIGHEST + 1)}
WIDEST = 76
"""Columns of a statement at the most: longer lines are hard to read."""


class Stopped(Exception):
    """The reader stopped before the end."""


class Asked:
    """The answers so far, and what is on the screen."""

    def __init__(self, t: Text, answers: list[int]) -> None:
        self.t, self.answers, self.keeps = t, answers, True

    def all(self) -> list[int]:
        """Every answer, asked for from the first that is missing. Raises Stopped, KeyboardInterrupt at Ctrl-C; what
        was answered until then is kept."""
        self._show(self.t("quiz.intro"), "", self.t("quiz.scale"), "")
        while len(self.answers) < len(EVERY):
            self._ask()
            for key in pressed():
                if self._take(key):
                    break
        return self.answers

    def _take(self, key: str) -> bool:
        """Act on a key; whether the next statement is to be shown."""
        if key in LEAVE:
            raise Stopped
        if key in BACK:
            sys.stderr.write("\n")
            del self.answers[-1:]
        elif key in ANSWERS and len(self.answers) < len(EVERY):
            sys.stderr.write(f"{key}\n")
            self.answers.append(ANSWERS[key])
        else:
            return False
        self._keep()
        return True

    def _ask(self) -> None:
        """Show the statement that is next."""
        number = len(self.answers)
        on_values = number >= len(STATEMENTS)
        if number == len(STATEMENTS):
            self._show("", self.t("quiz.values"), self.t("quiz.scale_values"), "")
        count = self.t("quiz.number", number=number + 1, all=len(EVERY))
        self._show(f"{count}  {self.t(f'quiz.statement.{EVERY[number].key}')}")
        sys.stderr.write(f"{self.t('quiz.keys_values' if on_values else 'quiz.keys')} ")
        sys.stderr.flush()

    def _show(self, *texts: str) -> None:
        from careercli.output.cells import wrap

        room = max(20, min(WIDEST, shutil.get_terminal_size().columns - 1))
        streams.print_error(line for text in texts for line in wrap(text, room) or [""])

    def _keep(self) -> None:
        """Keep the answers; where that cannot be done say so once, and go on."""
        if not self.keeps:
            return
        try:
            kept.keep(self.answers)
        except BadData as problem:
            self.keeps = False
            streams.print_error([self.t("note.quiz.not_kept", reason=self.t.message(problem.message))])


def pressed() -> list[str]:
    """The keys pressed, waited for: one, or those of an arrow together. The end of the input is as leaving."""
    try:
        keys = typer.getchar()
    except EOFError:
        return [LEAVE[0]]
    return [keys] if keys.startswith("\x1b") else list(keys.lower())


def finished(t: Text, *, again: bool) -> list[int]:
    """All answers of a reader at the terminal, who goes on where a quiz was cut off unless `again`.

    Raises Stopped or KeyboardInterrupt; the answers are then kept, and it is said where.
    """
    before = [] if again else kept.kept()
    if before:
        streams.print_error([t("note.quiz.going_on", n=len(before), all=len(EVERY))])
    asked = Asked(t, before)
    try:
        answers = asked.all()
    except (Stopped, KeyboardInterrupt):
        told = t("note.quiz.kept", n=len(asked.answers), all=len(EVERY), file=str(kept.file()))
        streams.print_error(["", told] if asked.answers and asked.keeps else [""])
        raise
    kept.forget()
    return answers
