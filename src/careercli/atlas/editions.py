"""Codes of editions the atlas does not follow, and the occupations they are."""

from typing import NamedTuple

from careercli.atlas.connection import ask
from careercli.atlas.occupations import titles


class OfEdition(NamedTuple):
    """One code of another edition and one occupation it is here, None where no source says what became of it
    (rows/occupation.py has the meaning of the fields). `became`: its code in the edition followed here, which is no
    occupation here where `id` is None, as nothing is published of it."""

    country: str
    edition: str
    was: str
    was_title: str
    id: str | None
    title: str | None
    share: float | None
    became: str = ""


def of_editions(code: str, countries: tuple[str, ...] = ()) -> list[OfEdition]:
    """What a code of another edition is here, the larger part first; of some countries, or of all."""
    rows = ask(
        "SELECT e.country, e.edition, e.was, e.title, e.country || ':' || e.now, e.share, e.now FROM edition e"
        " JOIN country c USING (country) WHERE e.was = ?"
        " ORDER BY c.place, e.edition DESC, coalesce(e.share, 1) DESC, e.now",
        code,
    )
    known = titles(list(dict.fromkeys(now for *_, now, _, _ in rows)))
    found = [
        OfEdition(country, edition, was, title, now if now in known else None, known.get(now), share, code or "")
        for country, edition, was, title, now, share, code in rows
    ]
    return [one for one in found if not countries or one.country in countries]


def editions(countries: tuple[str, ...] = ()) -> list[str]:
    """The other editions whose codes are known here, of some countries or of all."""
    rows = ask("SELECT DISTINCT country, edition FROM edition ORDER BY edition")
    return [edition for country, edition in rows if not countries or country in countries]
