"""The atlas `make bench` grows: copies of every occupation can be found and shown."""

from pathlib import Path

import pytest

from careercli.atlas import cards
from careercli.atlas.connection import ask

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def test_copies_have_cards_and_places_of_their_own(
    tiny_atlas: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    from multiply import multiply  # type: ignore[import-not-found]

    large = tmp_path / "large.db"
    multiply(tiny_atlas, large, 3)
    monkeypatch.setenv("CAREER_ATLAS", str(large))
    ids = [key for (key,) in ask("SELECT id FROM occupation")]
    assert len(ids) == len(set(ids)) == 3 * 8
    assert cards.load_card("ca:00010x2").record["id"] == "ca:00010"
    assert ask("SELECT count(DISTINCT block) FROM card") == ask("SELECT count(*) FROM card_block")
