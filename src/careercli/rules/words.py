"""Plain words as facts: `single`, `bachelor`, `trade_certificate`."""

from __future__ import annotations

from typing import Any

from careercli.rules.conditions import spelt
from careercli.rules.fact_values import plain_name
from careercli.text.text import Message, either

Record = dict[str, Any]


def facts_of_word(record: Record, word: str) -> Record | str:
    """The facts a word stands for, or what to write instead of it.

    A word of the system's own goes first; then the value or other name of exactly one choice, or the name of a flag.
    Of several facts the one that has to be given is meant: `masters` is the schooling, which everyone says, not the
    part of it that may have been in the country; not where the word is what another is anyway, as `none`. Facts of a
    block that may be left out, such as those of a spouse, are meant only by their names.
    """
    plain = plain_name(word)
    own = {plain_name(name): meant for name, meant in record.get("words", {}).items()}
    if plain in own:
        return own[plain] if isinstance(own[plain], dict) else Message("facts.word.own", word=word, what=own[plain])
    optional = {fact["name"] for fact in record["facts"] if fact["type"] == "block" and fact["optional"]}
    found: Record = {}
    for fact in record["facts"]:
        if fact["name"].rpartition(".")[0] in optional:
            continue
        if fact["type"] == "flag" and plain == plain_name(fact["name"]):
            found[fact["name"]] = True
        elif fact["type"] == "choice" and (value := _value(fact, plain)):
            found[fact["name"]] = value
    if len(found) > 1:
        named = [fact for fact in record["facts"] if fact["name"] in found]
        needed = [fact["name"] for fact in named if "default" not in fact]
        if len(needed) == 1 and not any(fact.get("default") == found[fact["name"]] for fact in named):
            return {needed[0]: found[needed[0]]}
        close = either(f"{name}={spelt(value)}" for name, value in found.items())
        return Message("facts.word.several", word=word, near=close)
    return found or Message("facts.word.unknown", word=word)


def _value(fact: Record, plain: str) -> str | None:
    known = {plain_name(name): name for name in fact["values"]}
    known |= {plain_name(name): value for name, value in fact["aliases"].items()}
    return known.get(plain)
