"""What there is to choose from where an option takes one of many values."""

from careercli.catalogue import occupations, rates


def groups(country: str | None = None) -> list[str]:
    """The codes of the classification's groups."""
    return sorted(occupations.groups(country))


def levels(country: str | None = None) -> list[str]:
    """The skill levels in use."""
    return occupations.levels(country)


def lists() -> list[str]:
    """The official lists occupations stand on, by full name."""
    return occupations.list_names()


def currencies() -> list[str]:
    """The moneys there are rates for."""
    return rates.currencies()
