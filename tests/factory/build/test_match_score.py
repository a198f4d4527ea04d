"""The score of a pair, the best path between two, the order of candidates and how far it can be trusted."""

import pytest

from careerdata.build.match_links import Direct, IscoLinks, Link
from careerdata.build.match_score import (
    BETWEEN_LANGUAGES,
    WEIGHTS,
    Evidence,
    Ground,
    MatchPath,
    Order,
    Scores,
    path_or_none,
    score,
    weakest,
)
from careerdata.build.match_titles import Subject, TitleSimilarity

BY_LANGUAGE = [(True, WEIGHTS), (False, BETWEEN_LANGUAGES)]


def full(weights: Evidence) -> Evidence:
    return Evidence(*[float(weight > 0) for weight in weights])


@pytest.mark.parametrize(("english", "weights"), BY_LANGUAGE)
@pytest.mark.parametrize("direct", [True, False])
def test_all_evidence_is_one_and_none_is_nothing(weights: Evidence, *, english: bool, direct: bool) -> None:
    assert score(full(weights), english=english, direct=direct) == pytest.approx(1)
    assert score(Evidence(), english=english, direct=direct) == 0


@pytest.mark.parametrize(("english", "weights"), BY_LANGUAGE)
@pytest.mark.parametrize("name", Evidence._fields)
def test_every_piece_counts_the_way_its_weight_says(name: str, weights: Evidence, *, english: bool) -> None:
    half = Evidence(*[0.5 * value for value in full(weights)])
    more = half._replace(**{name: getattr(half, name) + 0.4})
    before, after = (score(one, english=english, direct=True) for one in (half, more))
    weight = getattr(weights, name)
    assert (after > before, after < before) == (weight > 0, weight < 0)


def test_what_there_cannot_be_takes_nothing_away() -> None:
    tables = Evidence(tables=1, crossed=1, concepts=1)
    assert score(tables, english=False, direct=False) == pytest.approx(1)
    assert score(tables, english=True, direct=False) < 0.5


def subject(key: str) -> Subject:
    return Subject(key, key[:2], {}, None, False, False)


def link(quality: str, *, unconfirmed: bool = False) -> Link:
    return Link(quality, None, unconfirmed)


def ground(
    links: dict[str, dict[str, Link]] | None = None,
    near: dict[str, dict[str, TitleSimilarity]] | None = None,
    titles: dict[str, dict[str, float]] | None = None,
    direct: dict[str, dict[str, Direct]] | None = None,
) -> Ground:
    tables = {key: dict.fromkeys(groups, 1.0) for key, groups in (links or {}).items()}
    subjects = {key: subject(key) for key in ("ca:1", "us:2", "us:3")}
    return Ground(subjects, IscoLinks(links or {}, tables, titles or {}), direct or {}, near or {}, {}, {})


@pytest.mark.parametrize(
    ("steps", "quality"),
    [
        (["exact", "exact"], "exact"),
        (["exact", "close"], "close"),
        (["broad", "exact"], "broad"),
        (["broad", "split"], "split"),
        (["partial", "exact"], "partial"),
    ],
)
def test_the_weakest_step_decides(steps: list[str], quality: str) -> None:
    assert weakest(*map(link, steps)) == quality


def test_an_unconfirmed_step_is_partial() -> None:
    assert weakest(link("exact"), link("exact", unconfirmed=True)) == "partial"


def test_nothing_in_common_is_no_way() -> None:
    assert path_or_none(ground(), "ca:1", "us:2") is None
    assert (
        path_or_none(ground({"ca:1": {"3212": link("exact")}, "us:2": {"5329": link("exact")}}), "ca:1", "us:2") is None
    )


def test_through_the_group_both_fall_into() -> None:
    on = ground({"ca:1": {"3212": link("broad")}, "us:2": {"3212": link("exact")}})
    assert path_or_none(on, "ca:1", "us:2") == MatchPath("broad", "isco", "3212")


def test_of_equally_good_ways_the_direct_table() -> None:
    both = {"ca:1": {"3212": link("broad")}, "us:2": {"3212": link("broad")}}
    pair = {"ca:1": {"us:2": Direct(link("broad"), 1, 1)}}
    assert path_or_none(ground(both, direct=pair), "ca:1", "us:2") == MatchPath("broad", "direct")


def test_titles_are_close_only_where_nobody_else_has_them() -> None:
    alone = {"ca:1": {"us:2": TitleSimilarity(1, 0)}, "us:2": {"ca:1": TitleSimilarity(1, 0)}}
    assert path_or_none(ground(near=alone), "ca:1", "us:2") == MatchPath("close", "titles")
    several = {**alone, "ca:1": {"us:2": TitleSimilarity(1, 0), "us:3": TitleSimilarity(1, 0)}}
    assert path_or_none(ground(near=several), "ca:1", "us:2") == MatchPath("partial", "titles")
    assert path_or_none(ground(near={"ca:1": {"us:2": TitleSimilarity(0, 0.5)}}), "ca:1", "us:2") is None


def test_titles_lead_to_a_group_no_table_names() -> None:
    on = ground({"us:2": {"2221": link("exact")}}, titles={"ca:1": {"2221": 0.6}})
    assert path_or_none(on, "ca:1", "us:2") == MatchPath("partial", "titles", "2221")
    weak = ground({"us:2": {"2221": link("exact")}}, titles={"ca:1": {"2221": 0.4}})
    assert path_or_none(weak, "ca:1", "us:2") is None


def ordered_subject(key: str, workers: float | None = None, *, general: bool = False) -> Subject:
    return Subject(key, key[:2], {}, 3.0, False, False, workers, general)


def order(scores: Scores, *subjects: Subject) -> Order:
    """The order of these pairs, each worth the same in both directions."""
    both: dict[str, dict[str, float]] = {}
    for one, found in scores.items():
        for other, worth in found.items():
            both.setdefault(one, {})[other] = worth
            both.setdefault(other, {})[one] = worth
    known = {one.id: one for one in subjects}
    return Order({key: known.get(key, ordered_subject(key)) for key in both}, both)


def test_a_third_country_outweighs_a_word_two_strangers_share() -> None:
    alone = order({"ca:1": {"us:1": 0.5, "us:2": 0.45}})
    assert alone.ranked("ca:1", "us")[0].id == "us:1"
    joined = order({"ca:1": {"us:1": 0.5, "us:2": 0.45, "gb:1": 0.8}, "gb:1": {"us:2": 0.8}})
    assert joined.ranked("ca:1", "us")[0].id == "us:2"


def test_a_candidate_that_fits_another_better_loses() -> None:
    scores = {"ca:1": {"us:1": 0.5, "us:2": 0.47}, "ca:2": {"us:1": 0.9}}
    assert order(scores).ranked("ca:1", "us")[0].id == "us:2"


def test_the_general_occupation_goes_before_the_specialty() -> None:
    scores = {"us:1": {"au:1": 0.50, "au:2": 0.48}}
    assert order(scores).ranked("us:1", "au")[0].id == "au:1"
    assert order(scores, ordered_subject("au:2", general=True)).ranked("us:1", "au")[0].id == "au:2"
    by_workers = order(scores, ordered_subject("au:1", 1_000), ordered_subject("au:2", 500_000))
    assert by_workers.ranked("us:1", "au")[0].id == "au:2"


def test_size_does_not_lift_what_is_far_behind() -> None:
    scores = {"us:1": {"au:1": 0.6, "au:2": 0.2}}
    found = order(scores, ordered_subject("au:1", 10), ordered_subject("au:2", 5_000_000))
    assert found.ranked("us:1", "au")[0].id == "au:1"


@pytest.mark.parametrize(("second", "certainty"), [(0.2, "clear"), (0.6, "unsure"), (0.79, "tie")])
def test_a_lead_makes_it_clear_and_none_makes_it_a_tie(second: float, certainty: str) -> None:
    found = order({"ca:1": {"us:1": 0.8, "us:2": second}})
    assert found.certainty("ca:1", "us", 0) == certainty
    assert found.certainty("ca:1", "us", 1) == ("tie" if certainty == "tie" else "further")


def test_a_first_candidate_that_prefers_another_is_unsure() -> None:
    found = order({"ca:1": {"us:1": 0.7}, "ca:2": {"us:1": 0.9}})
    assert found.certainty("ca:1", "us", 0) == "unsure"
    assert found.certainty("ca:2", "us", 0) == "clear"
