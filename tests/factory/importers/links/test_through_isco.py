"""Countries that reach the American occupations through ISCO-08: country.toml says which, links/<cc>.py how."""

import pytest
from tests.factory.importers.conftest import SLICES

from careercli.errors import BadData
from careerdata.importers.countries import countries
from careerdata.importers.links import through_isco
from careerdata.importers.links.through_isco import sides


def test_the_countries_and_what_each_gives() -> None:
    found = {side.country: side for side in sides(SLICES)}
    assert list(found) == [key for key, facts in countries().items() if facts.rated_through == "ISCO-08"]
    for side in found.values():
        assert side.codes
        assert {row.source for row in side.links} == {side.source}
    assert set(found["de"].dropped) < set(found["de"].codes)


def test_a_country_nothing_links_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(through_isco, "countries", lambda: {"fr": countries()["de"]})
    with pytest.raises(BadData, match=r"fr/country\.toml: `rated_through`: nothing links fr to ISCO-08"):
        sides(SLICES)
