"""Outlook on a page: a rating of the shortage, of the country and of the states that have another."""

from careercli.pages import outlook
from careercli.record.occupation import ShortageRating

from .conftest import ENGLISH, words


def rated(**ratings: str) -> list[ShortageRating]:
    return [
        {"region": region.replace("_", "-"), "rating": rating, "year": 2025, "source": "au-osl-2025"}
        for region, rating in ratings.items()
    ]


def test_states_that_differ_are_named_with_their_rating() -> None:
    entries = rated(au="no shortage", au_sa="shortage", au_wa="regional shortage", au_act="no shortage")
    text = words(outlook.shortage(entries, ENGLISH, {"au-sa": "South Australia"}))
    assert "Official rating 2025 no shortage" in " ".join(text.split())
    assert "shortage: South Australia" in text
    assert "shortage in the regions: au-wa" in text
    assert "au-act" not in text


def test_states_that_agree_are_counted() -> None:
    assert "the same in all 2 states" in words(
        outlook.shortage(rated(au="shortage", au_sa="shortage", au_wa="shortage"), ENGLISH, {})
    )


def test_states_are_not_called_the_same_where_one_differs() -> None:
    text = words(outlook.shortage(rated(au="shortage", au_sa="shortage", au_wa="no shortage"), ENGLISH, {}))
    assert "no shortage: au-wa" in text
    assert "the same in" not in text


def test_nothing_where_nothing_is_rated() -> None:
    assert outlook.shortage([], ENGLISH, {}) == []
