"""The money a command line asks for: its options, else the reader's configured currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from careercli.queries.currency import Wanted


def wanted(currency: str | None, *, ppp: bool, per: str | None, common: bool = False) -> Wanted | None:
    """What `--currency`, `--ppp` and `--per` ask for; None when neither they nor the configuration ask for anything.

    `common` asks for one money in any case: US dollars at market rates when the reader names none.
    """
    from careercli.person import config
    from careercli.queries import currency as money

    if currency is None:
        currency = config.setting("currency").value or (money.COMMON if common else None)
    return money.wanted(currency, ppp=ppp, per=per)


def rate_sources(keys: Iterable[str]) -> dict[str, Any]:
    """The sources of the rates used, by key."""
    from careercli.queries.sources import named_sources

    used = set(keys)
    return dict(named_sources(used)) if used else {}
