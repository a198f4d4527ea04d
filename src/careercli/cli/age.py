"""`--max-age DAYS`: refuse an answer that rests on a source older than asked."""

import datetime
from collections.abc import Mapping
from typing import Any

from careercli.errors import TOO_OLD, CareerError


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
            old.append(f"{key} ({dated}, {age} days old)")
    if old:
        raise TooOld(
            f"Older than {days} day{'' if days == 1 else 's'}: {', '.join(sorted(old))}",
            "Without --max-age the answer is printed with its dates.",
        )
