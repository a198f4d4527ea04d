"""Of what a name may mean: the order of candidates, and in which countries and editions they are looked for."""

from typing import Any, NamedTuple

import pytest

from careercli.errors import NotFound
from careercli.queries import by_code, by_title, naming
from careercli.queries.codes import Written
from careercli.queries.found import Found
from careercli.text.text import Message


def test_counterparts_elsewhere_stand_in_the_order_of_countries(monkeypatch: pytest.MonkeyPatch) -> None:
    class Candidate(NamedTuple):
        id: str

    monkeypatch.setattr(
        "careercli.atlas.links.candidates", lambda _: [*map(Candidate, ["sg:5", "au:3", "au:4", "us:1"])]
    )
    match: Any = {"id": "ca:1", "country": "ca", "score": 1.0, "how": "title"}
    first = Found(match, "official", True, 0.0, 1.0)
    note = by_title._elsewhere(Message("hint.allowed", allowed="x"), first, [first])
    assert "us:1, au:3, sg:5" in note


def test_a_country_that_others_crowd_out_is_asked_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = {
        (None, 0): [("ca:1", "One", 1.0), ("ca:2", "Two", 0.1)],
        ("us", 1): [("us:3", "Three", 0.99)],
        ("gb", 1): [("gb:4", "Four", 0.1)],
        ("au", 0): [("au:5", "Five", 0.7)],
    }

    def answered(_: str, country: str | None = None, limit: int = 0) -> list[dict[str, Any]]:
        found = answers.get((country, limit), [])
        return [{"id": key, "title": title, "score": score} for key, title, score in found]

    monkeypatch.setattr("careercli.queries.search.search", answered)
    assert naming._matches("x", None) == [("ca:1", "One"), ("us:3", "Three")]
    assert naming._matches("x", "au") == [("au:5", "Five")]
    assert naming._matches("x", None, best=2) == [("ca:1", "One"), ("us:3", "Three"), ("ca:2", "Two")]


def test_an_edition_is_asked_for_the_code_with_its_zeros(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(by_code, "_plain", lambda *_: None)
    monkeypatch.setattr(by_code, "_without_zeros", lambda *_: None)
    monkeypatch.setattr(by_code, "_of_edition", lambda code, _: asked.append(code))
    with pytest.raises(NotFound):
        by_code.by_writing(Written("13.0", ("ca",)), "ca", tuple)
    assert asked == ["13.0", "0013"]
