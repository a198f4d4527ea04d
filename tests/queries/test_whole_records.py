"""Whole answers of queries over the made-up world: every field of the record, and what a French page is made of.

The pages are held in tests/cli. Here it is the query alone, as near as can be: what it computes, cites, warns of, and
what it hands to a page in the language of a reader. After a change on purpose:
`python -m pytest tests/queries/test_whole_records.py --snapshot-update`, and read it.
"""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import forget

from careercli.atlas.cards import Card
from careercli.atlas.occupations import Filter
from careercli.queries import (
    ai,
    compare,
    credentials,
    currency,
    everywhere,
    listing,
    match,
    naming,
    part,
    ranking,
    rating,
    rounds,
    salary,
    show,
    similar,
    sources,
)
from careercli.queries.compare_place import placed
from careercli.queries.faq import context as faq
from careercli.queries.named import Named
from careercli.text.text import text
from careerdata.build.atlas import build_atlas

FIXTURES = Path(__file__).parents[1] / "fixtures"
DAY = "2026-11-22"
MAKER, BAKER, OTHER, AMERICAN, HELPER = (
    Named(entry) for entry in ("ca:00030", "ca:00010", "ca:00020", "us:51-1010", "us:51-2011")
)
T = text("fr")
DOLLARS, BY_HOUR = currency.Wanted("USD", False, None), currency.Wanted(None, False, "hour")
WEIGHTS = ranking.weights_of({"pay": 2.0, "ai": 1.0})

QUERIES: dict[str, Callable[[], Any]] = {
    "similar": lambda: similar.similar_work([MAKER, BAKER], (), "us", None, T),
    "similar that pays more": lambda: similar.similar_work([MAKER, AMERICAN, BAKER, OTHER], ("pay",), None, 1, T),
    "similar by AI and growth": lambda: similar.similar_work([AMERICAN, HELPER, MAKER], ("ai", "growth"), None, 2, T),
    "match": lambda: match.matches([BAKER, MAKER], "us", T),
    "show": lambda: show.show([MAKER, AMERICAN], DOLLARS, ("pay", "outlook"), T),
    "required abroad": lambda: credentials.required([BAKER], None, "us", T),
    "required in a region": lambda: credentials.required([BAKER, MAKER], "ca-on", None, T),
    "salary": lambda: salary.salary([MAKER, BAKER], None, DOLLARS, T),
    "salary by the hour in a region": lambda: salary.salary([MAKER], "Ontario", BY_HOUR, T),
    "pay in every country": lambda: everywhere.in_every_country(MAKER, DOLLARS, T),
    "pay of several in every country": lambda: everywhere.pay_in_every_country([MAKER, AMERICAN], DOLLARS, T),
    "comparison": lambda: compare.comparison(placed([MAKER, AMERICAN], ()), BY_HOUR, T),
    "list": lambda: listing.occupations_that(Filter(country="ca", bounds={"min_pay": 10.0}), [], None, "pay", T),
    "rank": lambda: ranking.ranked(Filter(country="ca"), ranking.Order(WEIGHTS, 2), None, T),
    "rating": lambda: rating.ratings([MAKER, AMERICAN], T, explain=True),
    "rounds": lambda: rounds.rounds_of(None, 500, ["told"], T),
    "faq": lambda: faq.faq([MAKER, AMERICAN], 2, T),
    "every answer": lambda: faq.faq([BAKER], None, T),
    "outlook": lambda: part.parts([MAKER, AMERICAN], "outlook", T),
    "AI working": lambda: ai.working(AMERICAN, "Taste beer", None, T),
    "AI ranking": lambda: ai.ranked("ca", "automated", T),
    "sources": lambda: sources.sources_of([MAKER, BAKER], T),
    "search": lambda: naming.matches("baker", None, tuple, T),
    "search of nothing": lambda: naming.matches("zzzz qqq", None, lambda: ("us",), T),
}


@pytest.fixture(scope="module")
def atlas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The atlas of the made-up world."""
    folder = tmp_path_factory.mktemp("made-up")
    for name in ("tiny", "linked"):
        shutil.copytree(FIXTURES / name, folder / "data", dirs_exist_ok=True)
    build_atlas(folder / "data", folder / "atlas.db")
    return folder / "atlas.db"


@pytest.fixture(autouse=True)
def world(atlas: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """That atlas in use, on a day that stands still."""
    monkeypatch.setenv("CAREER_ATLAS", str(atlas))
    monkeypatch.setattr("careercli.queries.systems.today", lambda: DAY)
    forget()
    yield
    forget()


def plain(value: Any) -> Any:
    """A value as JSON has it: a set in order, a tuple with names by them, a card by its id."""
    if isinstance(value, Card):
        return {"Card": value.record["id"], "warnings": list(value.warnings)}
    if hasattr(value, "_asdict"):
        return {type(value).__name__: plain(value._asdict())}
    if isinstance(value, dict) or hasattr(value, "items"):
        kept = {key: one for key, one in value.items() if key != "sources" or isinstance(one, list | tuple)}
        return {str(key): plain(one) for key, one in kept.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    if isinstance(value, set | frozenset):
        return sorted(plain(one) for one in value)
    return value if isinstance(value, str | int | float | None) else repr(value)


@pytest.mark.parametrize("name", QUERIES)
def test_the_whole_answer(name: str, snapshot: Any) -> None:
    found = QUERIES[name]()
    shown = plain(found._replace(sources=list(found.sources)))
    assert json.dumps(shown, ensure_ascii=False, indent=1) == snapshot
