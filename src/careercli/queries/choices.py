"""What there is to choose from where an option takes one of many values."""

from careercli.atlas import occupations, official_lists, places, rates


def groups(country: str | None = None) -> list[str]:
    """The codes of the classification's groups."""
    return sorted(occupations.groups(country))


def levels(country: str | None = None) -> list[str]:
    """The skill levels in use."""
    return occupations.levels(country)


def lists() -> list[tuple[str, str]]:
    """The official lists occupations stand on: full name and title."""
    return [(entry["list"], entry["name"]) for entry in official_lists.official_lists()]


def currencies() -> list[str]:
    """The moneys there are rates for."""
    return rates.currencies()


def level_scheme(country: str) -> str:
    """What the skill levels of a country are called: `TEER`."""
    return places.country(country)["level_scheme"]
