"""What country.toml names is there; no two countries share what tells them apart."""

import pytest

from .conftest import Refused


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("order = 2", "order = 1", "us/country.toml: `order`: `1` is that of ca, too"),
        ('"soc2018"', '"noc2021"', "us/country.toml: `scheme`: `noc2021` is that of ca, too"),
        ('["us-onet"]', '["us-onet-31"]', "us/country.toml: `similarity_from`: no series `us-onet-31`"),
        ("order =", 'shortage_lists = ["a"]\norder =', "us/country.toml: `shortage_lists`: no list `a`"),
        ("order =", 'personal_credentials = ["A"]\norder =', "`personal_credentials`: no credential `A`"),
        ("order =", 'tiles = ["NY XX"]\norder =', "`tiles`: no region that is there once `XX`"),
        ("order =", 'tiles = ["NY", ". NY"]\norder =', "`tiles`: no region that is there once `NY`"),
        ("order =", 'rounds_of = "crs"\norder =', "`rounds_of`: no points system `crs`"),
        ('"percentile among occupations"', '""', "`skill_scale`: is said exactly where `describes` names skills"),
        ('"level 0 to 7"', '""', "us/country.toml: `needs_scale`: is said exactly where there is a needs.csv"),
        ('regions_are = "states"', 'regions_are = "cantons"', "us/country.toml:11: `regions_are`"),
    ],
)
def test_a_fact_that_names_nothing(refused: Refused, old: str, new: str, told: str) -> None:
    assert told in refused("us/country.toml", old, new)
