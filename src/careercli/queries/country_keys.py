"""The country a reader means: its key, or its name in any bundled language."""

from collections.abc import Sequence

from careercli.atlas import places
from careercli.errors import NotFound
from careercli.text.text import Message, either


def check_country(country: str | None) -> str | None:
    """The ISO key of `ca`, `UK`, `Deutschland` or `usa`, or None for None; NotFound names the countries there are."""
    if country is None:
        return None
    key = places.country_named(country)
    if key is not None:
        return key
    known = [entry["country"] for entry in places.countries()]
    raise NotFound(
        "error.country.unknown", "hint.known.countries", _near(country.lower(), known), name=country, known=known
    )


def _near(name: str, known: Sequence[str]) -> str:
    from difflib import get_close_matches

    close = get_close_matches(name, known, n=3, cutoff=0.5)
    return Message("hint.did_you_mean", near=either(f"`{entry}`" for entry in close)) if close else ""
