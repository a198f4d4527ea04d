"""`--max-age DAYS`: refuse an answer that rests on a source older than asked."""

import datetime
from collections.abc import Mapping
from typing import Any

from careercli.errors import TOO_OLD, CareerError
from careercli.text.text import Message


class TooOld(CareerError):
    """A source of the answer is older than the reader accepts."""

    exit_code = TOO_OLD


def check_age(sources: Mapping[str, Any], days: int) -> None:
    """Raise TooOld when a dated source describes a day more than `days` ago; undated pages do not count."""
    today = datetime.datetime.now(tz=datetime.UTC).date()
    old = []
    for key, source in sources.items():
        dated = source.get("dated")
        if dated and (age := (today - datetime.date.fromisoformat(dated)).days) > days:
            old.append(Message("error.age.source", key=key, day=dated, n=age))
    if old:
        raise TooOld("error.age", "error.age.hint", n=days, known=sorted(old))
