"""The career explorer: sourced occupation data, offline, in the terminal and in Python.

    import careercli

    nurse = careercli.occupation("ca:31301")
    nurse["outlook"]["projections"][0]["growth_percent"]

Functions: occupation, search, list, compare, salary, pay_table, visas, points, move, countries. What they return are
the dicts and lists of the JSON that `career … --json` prints, with `sources`, `warnings`, `to_rows()` for data frames
and a page for notebooks. They print nothing, end nothing, and read neither the reader's configuration nor profile:
country, home, language and facts are arguments. What fails raises a CareerError. docs/python.md has it all.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from careercli.api import lists
    from careercli.api.answers import Record as Record
    from careercli.api.answers import Records as Records
    from careercli.api.lists import countries as countries
    from careercli.api.occupations import compare as compare
    from careercli.api.occupations import occupation as occupation
    from careercli.api.occupations import pay_table as pay_table
    from careercli.api.occupations import salary as salary
    from careercli.api.occupations import search as search
    from careercli.api.occupations import visas as visas
    from careercli.api.people import move as move
    from careercli.api.people import points as points
    from careercli.errors import Ambiguous as Ambiguous
    from careercli.errors import BadData as BadData
    from careercli.errors import CareerError as CareerError
    from careercli.errors import NotFound as NotFound
    from careercli.errors import NotKnownHere as NotKnownHere
    from careercli.errors import UsageError as UsageError
    from careercli.version import __version__ as __version__

    list = lists.list_  # noqa: A001 - as `career list`

_PLACES = {
    "api.answers": ("Record", "Records"),
    "api.lists": ("countries", "list"),
    "api.occupations": ("compare", "occupation", "pay_table", "salary", "search", "visas"),
    "api.people": ("move", "points"),
    "errors": ("Ambiguous", "BadData", "CareerError", "NotFound", "NotKnownHere", "UsageError"),
    "version": ("__version__",),
}


def __getattr__(name: str) -> object:
    """A name of the interface, imported when it is first asked for: the command line needs none of them."""
    for module, names in _PLACES.items():
        if name in names:
            from importlib import import_module

            found: object = getattr(import_module(f"careercli.{module}"), "list_" if name == "list" else name)
            globals()[name] = found
            return found
    raise AttributeError(f"module 'careercli' has no attribute {name!r}")


def __dir__() -> "list[str]":  # type: ignore[valid-type]
    return sorted({*globals(), *(name for names in _PLACES.values() for name in names)} - {"TYPE_CHECKING"})
