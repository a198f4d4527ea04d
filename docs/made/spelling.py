"""How the type of a column or key is told in words."""

import datetime
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from careercli.rows import base, profile, profile_base, profile_papers, profile_work

NAMED: list[tuple[Any, str]] = [
    (base.Figure, "figure"),
    (base.Code, "code"),
    (base.Text, "text"),
    (base.OptionalText, "text, may be empty"),
    (base.Region, "region"),
    (base.Year, "year"),
    (base.SourceKey, "source key"),
    (profile.OccupationId, "occupation id"),
    (profile.FieldPath, "field path"),
    (profile_base.Currency, "currency"),
    (profile_base.Amount, "whole amount"),
    (profile_base.Years, "years"),
    (profile_papers.Route, "route"),
    (profile_work.CalendarYear, "calendar year"),
    (datetime.date, "date"),
    (str, "text"),
    (int, "whole number"),
    (float, "number"),
]


def in_words(kind: Any) -> str:
    """`figure`, `one of hour, week`, `list of text`, the name of a table; "optional" is said elsewhere."""
    for known, words in NAMED:
        if kind == known:
            return words
    origin = get_origin(kind)
    if origin is Annotated:
        return in_words(get_args(kind)[0])
    if origin is Literal:
        return "one of " + ", ".join(f"`{value}`" for value in get_args(kind))
    if origin is list:
        return f"list of {in_words(get_args(kind)[0])}"
    if origin is dict:
        return f"table of {in_words(get_args(kind)[1])} by language"
    if origin in (Union, types.UnionType):
        return " or ".join(in_words(part) for part in get_args(kind) if part is not type(None))
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return f"[{kind.__name__}](#{kind.__name__.lower()})"
    raise TypeError(f"docs/made/spelling.py has no words for {kind!r}")
