"""Lists of occupations: filters checked, nearest values named when one does not exist."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import TYPE_CHECKING

from careercli.catalogue import occupations
from careercli.catalogue.occupations import SORTS as SORTS
from careercli.catalogue.occupations import Filter as Filter
from careercli.errors import NotFound, UsageError
from careercli.explore.naming import check_country

if TYPE_CHECKING:
    from careercli.model.listing import OccupationLine


def listing(wanted: Filter, sort: str = "code") -> list[OccupationLine]:
    """The occupations a filter leaves; `on_list` holds full names, as `official_lists.lists_of` gives them. Raises
    NotFound for a country, level or group that does not exist, UsageError for an unknown sort or bounds that cross."""
    if sort not in SORTS:
        raise UsageError(f"No sort `{sort}`", f"Sorts: {', '.join(SORTS)}")
    wanted = wanted._replace(country=check_country(wanted.country))
    _check(wanted)
    return occupations.lines(wanted, sort)


def _check(wanted: Filter) -> None:
    for low, high, name in (
        (wanted.min_pay, wanted.max_pay, "pay"),
        (wanted.min_growth, wanted.max_growth, "growth"),
        (wanted.min_automated, wanted.max_automated, "automated share"),
    ):
        if low is not None and high is not None and low > high:
            raise UsageError(f"The least {name} ({low:g}) is above the most ({high:g})")
    if wanted.level is not None:
        _check_one("level", wanted.level, occupations.levels(wanted.country))
    if wanted.group is not None:
        _check_one("group", wanted.group, sorted(occupations.groups(wanted.country)))


def _check_one(what: str, value: str, known: Sequence[str]) -> None:
    if value not in known:
        close = get_close_matches(value, known, n=5, cutoff=0.4)
        raise NotFound(f"No {what} `{value}`", f"Nearest: {', '.join(close or known[:10])}")
