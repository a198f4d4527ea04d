"""The keys: what each does, which are shown where, and the page that explains them all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from careercli.browse.painted import Part
from careercli.output.cells import width_of
from careercli.output.document import Cell, Column, Document, Grid, Note
from careercli.pages.document import document

if TYPE_CHECKING:
    from careercli.text.text import Text


class Key(NamedTuple):
    """A key as it is written on the screen, as Textual names it, and the action of the screen it stands for."""

    label: str
    key: str
    action: str

    @property
    def name(self) -> str:
        """What its words are called in the catalogues: `browse.key.<name>`."""
        return self.action.partition("(")[0]


SEARCH = Key("/", "slash,ctrl+f", "search")
FILTERS = Key("f", "f", "filters")
SORT = Key("s", "s", "sort")
MARK = Key("space", "space", "mark")
COMPARE = Key("c", "c", "compare")
COUNTRIES = Key("w", "w", "countries")
PLAN = Key("m", "m", "plan")
GO = Key("g", "g", "go")
BACK = Key("b", "b,backspace", "back")
NOTES = Key("i", "i", "notes")
CLEAR = Key("x", "x", "clear")
THEME = Key("t", "t", "theme")
HELP = Key("?", "question_mark,f1", "help")
QUIT = Key("q", "q", "quit")
LEAVE = Key("esc", "escape", "leave")
EVERYWHERE = (
    SEARCH, FILTERS, SORT, MARK, COMPARE, COUNTRIES, PLAN, GO, BACK, NOTES, CLEAR, THEME, HELP, QUIT, LEAVE,
)  # fmt: skip
"""The keys of list and page, which do the same in both."""
READ = Key("enter", "", "read")
DOWN = Key("↓", "", "into_list")
TABS = Key("1-9 ← →", "", "tab")
STOP = Key("ctrl-c", "", "stop")
HELP_TYPING = Key("F1", "", "help")
CLOSE = Key("esc", "escape,q,b,backspace", "close")
FOLLOW = Key("enter", "enter,g", "go")

TYPING = (READ, DOWN, HELP_TYPING, STOP)
IN_LIST = (HELP, QUIT, READ, SEARCH, FILTERS, SORT, MARK, COMPARE, COUNTRIES, PLAN, CLEAR, THEME)
ON_PAGE = (HELP, QUIT, LEAVE, TABS, MARK, COMPARE, COUNTRIES, GO, BACK, PLAN, SEARCH, FILTERS)
ON_FULL = (CLOSE, FOLLOW)
"""The keys that each place shows, the most wanted first: as many as there is room for."""
GAP = 2
"""Columns between two keys."""


def lined(keys: Sequence[Key], width: int, t: Text) -> list[list[Part]]:
    """The keys with their words in lines of a width, in their order."""
    lines: list[list[Part]] = [[]]
    room = width
    for key in keys:
        words = t(f"browse.key.{key.name}")
        size = width_of(key.label) + 1 + width_of(words) + GAP
        if size > room + GAP and lines[-1]:
            lines.append([])
            room = width
        room -= size
        lines[-1] += [Part(key.label, "strong", key.action), Part(f" {words}{' ' * GAP}", "", key.action)]
    return lines


def helping(t: Text) -> Document:
    """The page of all keys."""
    rows = [
        *((Cell(key.label, "accent"), Cell(t(f"browse.help.{key.name}"))) for key in (DOWN, READ, TABS, *EVERYWHERE)),
        (Cell(STOP.label, "accent"), Cell(t("browse.help.stop"))),
    ]
    grid = Grid((Column(t("browse.help.column.key")), Column(t("browse.help.column.does"))), tuple(rows), light=True)
    notes = [Note(t("browse.help.typing")), Note(t("browse.help.marks")), Note(t("browse.help.command"))]
    return document(t("browse.help.title"), "", (grid, *notes), {}, t)
