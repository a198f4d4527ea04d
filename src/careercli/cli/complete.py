"""Values for the shell's completion: codes with their titles, countries, regions, formats, languages."""

from collections.abc import Callable, Iterable

import typer

LANGUAGES = ("en", "fr", "zh-Hant", "pt")
Found = list[tuple[str, str]]


def formats(incomplete: str) -> list[str]:
    """The output formats."""
    from careercli.cli.emit import format_names

    return [name for name in format_names() if name.startswith(incomplete)]


def languages(incomplete: str) -> list[str]:
    """The languages of labels."""
    return [name for name in LANGUAGES if name.lower().startswith(incomplete.lower())]


def countries(incomplete: str) -> Found:
    """Country keys with their names."""
    from careercli.explore.countries import country_names

    return [(key, name) for key, name in country_names() if key.startswith(incomplete.lower())]


def occupations(incomplete: str) -> Found:
    """Codes that start so, with their titles; ids when a country is already typed."""
    from careercli.explore.search import by_prefix

    return by_prefix(incomplete, 50)


def regions(context: typer.Context, incomplete: str) -> Found:
    """Region keys of the country asked for, with their names."""
    from careercli.explore.countries import region_names

    country = context.params.get("country")
    return [(key, name) for key, name in region_names(country) if key.startswith(incomplete.lower())]


def one_of(names: Iterable[str]) -> Callable[[str], list[str]]:
    """A completion out of a fixed set of names."""

    def fitting(incomplete: str) -> list[str]:
        return [name for name in names if name.startswith(incomplete)]

    return fitting


def contracts(incomplete: str) -> list[str]:
    """The JSON contracts."""
    from careercli.explore.contracts import contract_lines

    return [line["name"] for line in contract_lines() if line["name"].startswith(incomplete)]


def topics(incomplete: str) -> list[str]:
    """The help topics."""
    from careercli.cli.topics import names

    return [name for name in names() if name.startswith(incomplete)]


def settings(incomplete: str) -> Found:
    """The configuration keys with what they are for."""
    from careercli.people.config import KEYS

    return [(name, key.purpose) for name, key in KEYS.items() if name.startswith(incomplete)]
