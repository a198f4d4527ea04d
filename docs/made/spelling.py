"""How the type of a column or key is told in words."""

import datetime
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from careerdata.rows import base, profile

NAMED: list[tuple[Any, str]] = [
    (base.Figure, "figure, may be empty"),
    (base.GivenFigure, "figure"),
    (base.Count, "count"),
    (base.Rank, "rank"),
    (base.Code, "code"),
    (base.Text, "text"),
    (base.OptionalText, "text, may be empty"),
    (base.Region, "region"),
    (base.Year, "year"),
    (base.SourceKey, "source key"),
    (profile.OccupationId, "occupation id"),
    (profile.FieldPath, "field path"),
    (profile.Currency, "currency"),
    (profile.Amount, "whole amount"),
    (profile.Years, "years"),
    (profile.Route, "route"),
    (profile.CalendarYear, "calendar year"),
    (datetime.date, "date"),
    (str, "text"),
    (bool, "true or false"),
    (int, "whole number"),
    (float, "number"),
]


def in_words(kind: Any) -> str:
    """`figure`, `one of hour, week`, `list of text`, the name of a table; "optional" is said elsewhere."""
    for known, words in NAMED:
        if kind == known:
            return words
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return f"[{kind.__name__}](#{kind.__name__.lower()})"
    return made_of(get_origin(kind), get_args(kind))


def made_of(origin: Any, parts: tuple[Any, ...]) -> str:
    """A type made of others."""
    if origin is Annotated:
        return in_words(parts[0])
    if origin is Literal:
        return one_of(parts)
    if origin is tuple:  # of any length: tuple[Text, ...]
        return f"list of {in_words(parts[0])}"
    if origin in (list, dict):
        by = "language" if parts[0] is str else "kind"
        holder = {list: "list of {}", dict: f"table of {{}} by {by}"}[origin]
        return holder.format(in_words(parts[-1]))
    if origin in (Union, types.UnionType):
        return " or ".join(in_words(part) for part in parts if part is not type(None))
    raise TypeError(f"docs/made/spelling.py has no words for {origin!r} of {parts!r}")


def one_of(values: tuple[Any, ...]) -> str:
    """The words a cell is limited to."""
    named = [f"`{value}`" for value in values if value != ""]
    return f"one of {', '.join(named)}" if len(named) > 1 else "".join(named) or "empty"
