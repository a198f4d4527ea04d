"""What binds an occupation, and how bodies are told."""

from typing import Any

import pytest

from careercli.record.credential import binding, bodies_text, regions_bound, regulated_or_none


def entry(status: str, **given: Any) -> Any:
    """One credential of a source."""
    return {"name": "Licence", "status": status, "confidence": "official table", "covers": "whole", **given}


@pytest.mark.parametrize(
    ("entries", "told"),
    [
        ([], None),
        ([entry("voluntary"), entry("usually asked")], None),
        ([entry("mandatory in some regions"), entry("mandatory")], "mandatory"),
        ([entry("mandatory", covers="part"), entry("mandatory in some regions")], "mandatory in some regions"),
        ([entry("mandatory", covers="part")], "mandatory for a part"),
        ([entry("mandatory in some regions", covers="part")], "mandatory for a part in some regions"),
        (
            [entry("mandatory in some regions", covers="part"), entry("mandatory", covers="part", part="dentists")],
            "mandatory for a part",
        ),
        ([entry("mandatory", covers="part", part="nurses")], "mandatory for a part"),
        (
            [entry("mandatory", covers="part", part="nurses"), entry("mandatory", covers="part", part="midwives")],
            "mandatory",
        ),
        ([entry("mandatory", name="Disclosure and barring check")], None),
        ([entry("mandatory", form="temporary"), entry("mandatory", form="business")], None),
        ([entry("mandatory", form="registry")], "mandatory"),
        ([{"name": "Page's", "status": "mandatory"}], "mandatory"),
        ([{"name": "Page's", "status": "mandatory"}, entry("usually asked")], None),
    ],
)
def test_how_far_an_occupation_is_bound(entries: list[Any], told: str | None) -> None:
    assert regulated_or_none(entries, "Nurses and midwives") == told


def test_all_of_the_work_stands_before_a_part() -> None:
    part, whole = entry("mandatory", covers="part"), entry("mandatory in some regions")
    assert binding([part, whole]) == [whole, part]


def test_regions_bound_are_those_named() -> None:
    entries = [entry("mandatory in some regions", regions=["us-ny", "us-fl"]), entry("mandatory", regions=["us"])]
    assert regions_bound([*entries, entry("voluntary", regions=["us-nc"])]) == ["us-fl", "us-ny"]


def giver(name: str, *regions: str) -> Any:
    """A body in these regions."""
    return {"name": name, "regions": list(regions), "source": "codes-1"}


@pytest.mark.parametrize(
    ("givers", "regions", "told"),
    [
        ([], ["ca-on"], ("", 0)),
        ([giver("A", "ca-on")], ["ca-on"], ("A", 1)),
        ([giver("A", "ca-mb")], ["ca-mb", "ca-on"], ("A (MB)", 1)),
        ([giver("A", "ca")], ["ca-on"], ("A", 1)),
        ([giver("A", "ca-mb"), giver("B", "ca-on"), giver("A", "ca-on")], ["ca-mb", "ca-on"], ("A; B (ON)", 2)),
        ([giver(name, "ca") for name in "ABCD"], ["ca"], ("", 4)),
        ([{"regions": ["ca-on"], "source": "codes-1"}], ["ca-on"], ("", 0)),
    ],
)
def test_a_body_is_told_for_its_own_regions_alone(givers: list[Any], regions: list[str], told: tuple[str, int]) -> None:
    assert bodies_text(givers, regions) == told
