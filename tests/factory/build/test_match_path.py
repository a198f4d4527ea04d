"""The way between two occupations: the best there is, never better than its weakest step."""

import pytest

from careerdata.build.match_links import Direct, Hub, Link
from careerdata.build.match_path import Way, way_or_none, weakest
from careerdata.build.match_score import Ground
from careerdata.build.match_subject import Subject
from careerdata.build.match_titles import Near


def subject(key: str) -> Subject:
    return Subject(key, key[:2], {}, None, False, False)


def link(quality: str, *, unconfirmed: bool = False) -> Link:
    return Link(quality, None, unconfirmed)


def ground(
    links: dict[str, dict[str, Link]] | None = None,
    near: dict[str, dict[str, Near]] | None = None,
    titles: dict[str, dict[str, float]] | None = None,
    direct: dict[str, dict[str, Direct]] | None = None,
) -> Ground:
    tables = {key: dict.fromkeys(groups, 1.0) for key, groups in (links or {}).items()}
    subjects = {key: subject(key) for key in ("ca:1", "us:2", "us:3")}
    return Ground(subjects, Hub(links or {}, tables, titles or {}), direct or {}, near or {}, {}, {})


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
    assert way_or_none(ground(), "ca:1", "us:2") is None
    assert (
        way_or_none(ground({"ca:1": {"3212": link("exact")}, "us:2": {"5329": link("exact")}}), "ca:1", "us:2") is None
    )


def test_through_the_group_both_fall_into() -> None:
    on = ground({"ca:1": {"3212": link("broad")}, "us:2": {"3212": link("exact")}})
    assert way_or_none(on, "ca:1", "us:2") == Way("broad", "isco", "3212")


def test_of_equally_good_ways_the_direct_table() -> None:
    both = {"ca:1": {"3212": link("broad")}, "us:2": {"3212": link("broad")}}
    pair = {"ca:1": {"us:2": Direct(link("broad"), 1, 1)}}
    assert way_or_none(ground(both, direct=pair), "ca:1", "us:2") == Way("broad", "direct")


def test_titles_are_close_only_where_nobody_else_has_them() -> None:
    alone = {"ca:1": {"us:2": Near(1, 0)}, "us:2": {"ca:1": Near(1, 0)}}
    assert way_or_none(ground(near=alone), "ca:1", "us:2") == Way("close", "titles")
    several = {**alone, "ca:1": {"us:2": Near(1, 0), "us:3": Near(1, 0)}}
    assert way_or_none(ground(near=several), "ca:1", "us:2") == Way("partial", "titles")
    assert way_or_none(ground(near={"ca:1": {"us:2": Near(0, 0.5)}}), "ca:1", "us:2") is None


def test_titles_lead_to_a_group_no_table_names() -> None:
    on = ground({"us:2": {"2221": link("exact")}}, titles={"ca:1": {"2221": 0.6}})
    assert way_or_none(on, "ca:1", "us:2") == Way("partial", "titles", "2221")
    weak = ground({"us:2": {"2221": link("exact")}}, titles={"ca:1": {"2221": 0.4}})
    assert way_or_none(weak, "ca:1", "us:2") is None
