"""The place a command line names for its occupations: behind them or by `--region`, chosen where it is several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from careercli.cli.settings import country_order, help_text
from careercli.errors import Ambiguous, NotFound
from careercli.queries.named import Named, ambiguous, together
from careercli.queries.title_place import TitlePlace, split
from careercli.text.text import Message, text

if TYPE_CHECKING:
    from careercli.queries.named import Candidate

SHOWN = 12
"""Places that are offered for a name."""
Find = Callable[[Sequence[str], str | None], list[Named]]
"""What gives the occupations of words, in a country."""


def behind(arguments: Sequence[str], country: str | None) -> TitlePlace | None:
    """The place behind the occupations of a command line, as `split` has it."""
    from careercli.queries.countries import check_country

    return split(arguments, check_country(country), list(dict.fromkeys((text(), help_text()))))


def by_option(arguments: Sequence[str], country: str | None, region: str) -> TitlePlace:
    """The occupations of a command line and the place of its `--region`. Raises NotFound for a place that is nowhere,
    where nothing else says in which country it would be."""
    from careercli.queries.countries import check_country
    from careercli.queries.place import meanings, nowhere

    own = next((word[:2].lower() for word in arguments if word[2:3] == ":"), None)
    only = own or check_country(country)
    asked = TitlePlace([*arguments], region, meanings(region, only))
    if not asked.regions and not only and not _has_code(asked):
        raise nowhere(region)  # before a reader is asked which occupation is meant
    return asked


def placed(asked: TitlePlace, country: str | None, look: Find, *, regional: bool = True) -> tuple[list[Named], str]:
    """The occupations where the place is, and the place: as it was written, by its key where that was chosen.

    A place of one country settles the country; several of one name there are a choice, made first, where the answer is
    `regional`. Raises as `look` does.
    """
    only = _country(asked)
    if only:
        region = chosen(asked, only) if regional else asked.place
        return _of_one(asked, country, only, look), region
    found = look(asked.words, country) if country or not asked.regions or _has_code(asked) else [_of_any(asked)]
    there = {entry.country for entry in found}
    return found, chosen(asked, *there) if regional and len(there) == 1 else asked.place


def whole_country(asked: TitlePlace, named: Named) -> Named:
    """The same occupation, with a note that the answer is for all of its country and where that of the place is."""
    from careercli.queries.place import title_of

    keys = asked.regions.get(named.country, [])
    if not keys or keys == [named.country]:
        return named
    place = title_of(named.country, keys[0]) if len(keys) == 1 else asked.place
    region = keys[0] if len(keys) == 1 else asked.place
    note = Message("note.place.whole_country", place=place, id=named.id, region=region)
    return named._replace(note=together([named.note, note]))


def understood(asked: TitlePlace) -> Message:
    """How the words were taken: what is the place, and how its pay is asked for."""
    return Message(
        "note.place.behind",
        place=asked.place,
        places=_places(asked),
        command=f'career salary "{" ".join(asked.words)}" --region "{asked.place}"',
    )


def _has_code(asked: TitlePlace) -> bool:
    return any(letter.isdigit() for word in asked.words for letter in word)


def _country(asked: TitlePlace) -> str | None:
    """The country of a place: the only one that has it, else the first of the reader's own that has."""
    if len(asked.regions) == 1:
        return next(iter(asked.regions))
    return next((key for key in country_order() if key in asked.regions), None)


def _of_one(asked: TitlePlace, country: str | None, only: str, look: Find) -> list[Named]:
    """The occupations in the country of the place; a code that this country has not is one of another."""
    try:
        return look(asked.words, country or only)
    except NotFound:
        if country or not _has_code(asked):
            raise
        return look(asked.words, None)


def _of_any(asked: TitlePlace) -> Named:
    """The occupation in whichever country has such a place. Raises Ambiguous where there are several."""
    from careercli.queries.naming import find
    from careercli.queries.titles import titles

    found: list[Named] = []
    candidates: list[Candidate] = []
    title = " ".join(asked.words)
    for country in asked.regions:
        try:
            found.append(find(title, country))
        except Ambiguous as problem:
            candidates += problem.candidates
        except NotFound:
            continue
    if len(found) + len(candidates) == 0:
        return find(title)
    if len(found) == 1 and not candidates:
        return found[0]
    own = titles([entry.id for entry in found], text().lang)
    unclear = Message("error.name.several_places", title=title, place=asked.place, places=_places(asked))
    raise ambiguous(unclear, [*own.items(), *candidates], country_order())


def _places(asked: TitlePlace) -> list[str]:
    from careercli.queries.place import title_of

    return [
        Message("place.within", region=key, title=title_of(country, key))
        for country, keys in asked.regions.items()
        for key in keys[:2]
    ]


def chosen(asked: TitlePlace, country: str) -> str:
    """The place in a country: as written, or the key of the one that the reader chooses among several."""
    keys = asked.regions.get(country, [])
    if len(keys) < 2:
        return asked.place
    from careercli.cli import picker
    from careercli.queries.place import several, title_of

    problem = several(asked.place, country, keys)
    if not picker.possible():
        raise problem
    t = help_text()
    offered = [(key, title_of(country, key)) for key in keys[:SHOWN]]
    return picker.chosen(t.message(problem.message), offered, t, each=SHOWN)
