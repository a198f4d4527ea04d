"""Counterparts on the bundled atlas: what is offered, on which way, and what is never offered."""

from types import SimpleNamespace
from typing import Any

import pytest

from careercli.atlas import links
from careercli.atlas.connection import ask
from careercli.errors import NotFound, UsageError
from careercli.queries.match import CHECKED, Counterparts, _way, counterparts, countries_to
from careercli.queries.named import Named
from careercli.queries.naming import find

ORDER = {quality: place for place, quality in enumerate(("exact", "close", "broad", "split", "partial"))}
TECHNOLOGIST = Named("ca:32120")


def found(code: str, to: str | None = None) -> Counterparts:
    named = find(code)
    return counterparts(named, countries_to(named, to))


def test_the_direct_table_and_its_weight() -> None:
    first = found("ca:32120", "us").found[0]
    assert (first["id"], first["quality"], first["path"], first["weight"]) == (
        "us:29-2011", "close", "onet-noc-bc-v3", 0.8,
    )  # fmt: skip
    assert first["level"] == {"scheme": "job zone", "value": "4"}
    assert "published only for 29-2010" in first["warning"]
    back = found("us:29-2011", "ca").found[0]
    assert back["id"] == "ca:32120"
    assert "weight" not in back


def test_the_way_through_isco_is_spelled_out() -> None:
    first = found("ca:32120", "gb").found[0]
    assert first["path"] == f"ca:32120 → isco 3212 → {first['id']}"
    assert first["matched"] == "3212 Medical and pathology laboratory technicians"
    assert first["sources"] == ["noc2021-isco08", "gb-soc2020-isco08", "career-checked"]


def test_what_a_second_table_contradicts_leads_nowhere() -> None:
    assert ask("SELECT doubt FROM isco_link WHERE code = '32120' AND isco = '5329'") == [("outvoted",)]
    behind = {f"{country}:{code}" for country, code in ask("SELECT country, code FROM isco_link WHERE isco = '5329'")}
    assert not behind & {match["id"] for match in found("ca:32120").found}


def test_no_way_is_better_than_its_steps() -> None:
    for code in ("ca:32120", "gb:2113", "au:254414", "de:81302", "sg:22200", "us:15-1252"):
        for match in found(code).found:
            if "→ isco" in match["path"] and not match["path"].startswith("titles"):
                group = match["path"].split(" ")[3]
                steps = [
                    ask("SELECT quality FROM isco_link WHERE country || ':' || code = ? AND isco = ?", key, group)[0][0]
                    for key in (code, match["id"])
                ]
                assert ORDER[match["quality"]] >= max(ORDER[step] for step in steps), match


def test_each_country_best_first_and_at_most_five() -> None:
    answer = found("ca:21231")
    assert list(dict.fromkeys(match["country"] for match in answer.found)) == ["us", "gb", "au", "de", "sg"]
    for country in ("us", "gb", "au", "de", "sg"):
        scores = [match["score"] for match in answer.found if match["country"] == country]
        assert 1 <= len(scores) <= 5
        assert scores == sorted(scores, reverse=True)
        assert all(0 < score <= 1 for score in scores)


def test_titles_alone_are_marked_as_ours() -> None:
    every = [match for code in ("us:11-2032", "us:11-3131") for match in found(code, "sg").found]
    match = next(match for match in every if match["path"] == "titles" and match["certainty"] != "checked")
    assert match["sources"] == ["career-match"]
    assert ORDER[match["quality"]] >= ORDER["close"]


def test_german_candidates_have_their_own_titles() -> None:
    assert all(match["own_title"] != match["title"] for match in found("ca:32120", "de").found)


def test_an_occupation_without_a_link_has_a_reason_and_no_guess() -> None:
    with_none = next(
        key for (key,) in ask("SELECT id FROM occupation WHERE country = 'de'") if not links.candidates(key)
    )
    answer = counterparts(Named(with_none), ["ca", "us"])
    assert answer.found == []
    assert answer.reasons["ca"].startswith("we found no link")


def test_the_countries_looked_in() -> None:
    assert countries_to(TECHNOLOGIST, None) == ["us", "gb", "au", "de", "sg"]
    assert countries_to(TECHNOLOGIST, "DE, uk,de") == ["de", "gb"]
    with pytest.raises(NotFound, match="No country `fr`"):
        countries_to(TECHNOLOGIST, "us,fr")
    assert countries_to(TECHNOLOGIST, "us,ca") == ["us"]
    with pytest.raises(UsageError, match="ca:32120 is already in ca"):
        countries_to(TECHNOLOGIST, "ca")
    with pytest.raises(UsageError, match="`--to` needs a country"):
        countries_to(TECHNOLOGIST, " , ")


@pytest.mark.parametrize(("kind", "certainty", "ours"), [
    ("direct", "sure", "career-match"), ("direct", "checked", CHECKED), ("titles", "sure", "career-match"),
    ("checked", "unsure", CHECKED),
])  # fmt: skip
def test_the_way_without_a_table_of_a_publisher(kind: str, certainty: str, ours: str) -> None:
    one: Any = SimpleNamespace(id="us:55-1011", kind=kind, certainty=certainty, isco="")
    assert _way("sg:21661", one, {}) == (kind, [ours], None)
