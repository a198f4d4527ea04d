"""What routes ask: who may use them, and whether an offer is needed."""

from typing import get_args

import pytest

from careercli.record.route_asks import INSIDERS, is_for_newcomers, needs_offer
from careercli.text.text import text
from careerdata.rows.visa import Kind


def test_every_kind_has_words():
    assert [kind for kind in get_args(Kind) if not text().has(f"visas.asks.{kind}")] == []


@pytest.mark.parametrize("kind", INSIDERS)
def test_a_stay_or_a_passport_is_not_for_newcomers(kind):
    assert not is_for_newcomers(("language", kind))
    assert is_for_newcomers(("language",))


def test_an_offer_is_needed_unless_something_stands_for_it():
    assert needs_offer(("offer", "pay"))
    assert not needs_offer(("offer", "pay"), {"offer": "a Canadian trade certificate, or offers for a year"})
    assert needs_offer(("offer",), {"pay": "savings"})
    assert not needs_offer(("pay",))
