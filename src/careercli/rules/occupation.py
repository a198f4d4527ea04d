"""The facts of points systems that the occupation itself gives, whatever the person does; one line a system."""

from collections.abc import Callable, Collection
from typing import Any

Given = dict[str, Any]
_Gives = Callable[[str, Collection[str]], Given]
"""Of a code, and of the routes open to it."""

_GIVES: dict[str, _Gives] = {
    "ca/on": lambda code, _: {"teer": int(code[1]), "occupation_category": int(code[0])},
    "gb/skilled-worker": lambda code, _: {"soc2020": code},
    "au/skills-in-demand": lambda code, opened: {"core_list": "au/482-core" in opened, "major_group": code[:1]},
    "de/opportunity-card": lambda _, opened: {"shortage_occupation": "de/blue-card-shortage" in opened},
    "sg/compass": lambda _, opened: {"shortage_occupation": "sg/employment-pass-shortage" in opened},
}


def by_occupation(system: str, code: str, opened: Collection[str]) -> Given:
    """The facts of a system that an occupation of this code gives, to which these routes are open."""
    return _GIVES[system](code, opened) if system in _GIVES else {}
