"""Marking what is a wider group's: beside every `rated_at`, the group with its title, or whose figure is borrowed."""

from collections.abc import Mapping

from careercli.record.group_of import OfGroup


def mark(value: object, own: str, titles: Mapping[str, str]) -> None:
    """Add `of_group` or `borrowed_from` beside each `rated_at` inside; `own` is the occupation's id.

    `titles`: those of groups and of codes that stand for several occupations.
    """
    if isinstance(value, list):
        for one in value:
            mark(one, own, titles)
    elif isinstance(value, dict):
        for one in value.values():
            mark(one, own, titles)
        rated = value.get("rated_at")
        if isinstance(rated, str) and ":" in rated:
            if rated != own:
                value["borrowed_from"] = rated
        elif isinstance(rated, str):
            value["of_group"] = OfGroup(code=rated, title=titles.get(rated, ""))
