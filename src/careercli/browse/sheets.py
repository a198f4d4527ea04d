"""The pages the browser shows: which query answers and which page of `career` makes the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from careercli.output.document import Note
from careercli.queries.listing import Filter, listing
from careercli.queries.named import Named

if TYPE_CHECKING:
    from careercli.browse.reader import Reader
    from careercli.output.document import Document
    from careercli.record.finished import Finished

MOST_MENTIONED = 60
"""Occupations of one page that are offered to go to."""


class Sheet(NamedTuple):
    """A page, and the ids of the occupations it speaks of in their order."""

    document: Document
    mentions: Sequence[str] = ()


class Tab(NamedTuple):
    """A page of an occupation: its module of `pages`, and the query that answers."""

    page: str
    ask: Callable[[list[Named], Reader], Finished]


def _brief(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.brief import brief

    return brief(found, reader.t, reader.money)


def _pay(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.salary import salary

    return salary(found, None, reader.money, reader.t)


def _jobs(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.outlook import outlook

    return outlook(found, reader.t)


def _ai(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.ai import ai

    return ai(found, None, reader.t)


def _licence(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.credentials import required

    return required(found, None, None, reader.t)


def _study(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.education import education_of

    return education_of(found, reader.t)


def _visas(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries import visas

    return visas.finished([visas.routes_of(named) for named in found], t=reader.t)


def _skills(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.skills import skills_of

    return skills_of(found, reader.t)


def _similar(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.similar import similar_work

    return similar_work(found, (), None, None, reader.t)


def _questions(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.faq.context import faq

    return faq(found, None, reader.t)


def _whole(found: list[Named], reader: Reader) -> Finished:
    from careercli.queries.show import show

    return show(found, reader.money, (), reader.t)


TABS: Mapping[str, Tab] = {
    "page": Tab("brief.occupation", _brief),
    "pay": Tab("brief.salary", _pay),
    "jobs": Tab("brief.outlook", _jobs),
    "ai": Tab("brief.ai_page", _ai),
    "licence": Tab("brief.credentials", _licence),
    "study": Tab("brief.education", _study),
    "visas": Tab("brief.visas", _visas),
    "skills": Tab("brief.skills", _skills),
    "similar": Tab("brief.similar", _similar),
    "whole": Tab("occupation", _whole),
    "questions": Tab("brief.faq", _questions),
}
"""The pages of an occupation in the order of their keys, 1 to 9 and 0; the last has none."""


def of_occupation(tab: str, entry: str, reader: Reader) -> Sheet:
    """One page of an occupation."""
    return _sheet(TABS[tab].page, TABS[tab].ask([Named(entry)], reader), reader, entry)


def comparison(entries: Sequence[str], reader: Reader) -> Sheet:
    """Two to six occupations side by side, as `career compare` has them. Raises UsageError for fewer or more."""
    from careercli.queries.compare import check_count
    from careercli.queries.compare_brief import brief
    from careercli.queries.compare_place import placed

    check_count(len(entries))
    several = len({entry.partition(":")[0] for entry in entries}) > 1
    money = reader.money or (reader.common if several else None)
    return _sheet("brief.comparison", brief(placed([*map(Named, entries)], []), reader.t, money), reader)


def everywhere(entry: str, reader: Reader) -> Sheet:
    """The same work in every country, as `career countries OCCUPATION` has it."""
    from careercli.queries.everywhere import in_every_country

    return _sheet("everywhere", in_every_country(Named(entry), reader.common, reader.t), reader)


def plan(entry: str, reader: Reader) -> Sheet:
    """The reader's plan to move with an occupation, as `career move` has it."""
    assert reader.plan is not None
    page, made = reader.plan(entry)
    sheet = _sheet(page, made, reader)
    notes = tuple(Note(reader.t.message(note)) for note in made.notes)
    return sheet._replace(document=sheet.document._replace(blocks=(*sheet.document.blocks, *notes)))


def _sheet(page: str, made: Finished, reader: Reader, own: str = "") -> Sheet:
    document: Document = import_module(f"careercli.pages.{page}").page(made.page, reader.t, None)
    known = _known()
    named = dict.fromkeys(one for part in (made.page, made.data) for one in _texts(part) if one in known and one != own)
    return Sheet(document, [*named][:MOST_MENTIONED])


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(line["id"] for line in listing(Filter()))


def titles(entries: Sequence[str], reader: Reader) -> dict[str, str]:
    """Id → title in the reader's language."""
    from careercli.queries.titles import titles as in_language

    return in_language(entries, reader.t.lang)


def country_names(reader: Reader) -> dict[str, str]:
    """Key → name of the countries, the reader's own first."""
    from careercli.queries import countries

    names = dict(countries.country_names(reader.t.lang))
    return {key: names[key] for key in reader.order if key in names} | names


def _texts(part: object) -> Iterator[str]:
    """Every text of a record, however deep, in the order in which it stands there; keys too: they may be ids."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping):
        for key, value in part.items():
            yield str(key)
            yield from _texts(value)
    elif isinstance(part, list | tuple):
        for one in part:
            yield from _texts(one)
