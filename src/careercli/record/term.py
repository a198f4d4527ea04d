"""A word of the field with its explanation: the JSON contract `terms/1`."""

from typing import TypedDict


class TermOf(TypedDict):
    """A word that people meet in these pages.

    `word` is what `career explain` takes, `name` and `text` are by language; `also` are other spellings, `see` related
    words, `commands` command lines that show it.
    """

    word: str
    group: str
    name: dict[str, str]
    text: dict[str, str]
    also: list[str]
    see: list[str]
    commands: list[str]
