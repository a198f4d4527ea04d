"""Who reads which measure where, from all the slices together."""

from pathlib import Path

import pytest
from tests.factory.importers.measure_sources import measure_sources

from careerdata.importers.ai import measure_links, measures
from careerdata.rows.ai import MeasureLinkRow

Key = tuple[str, str, str]


@pytest.fixture(scope="module")
def links(tmp_path_factory: pytest.TempPathFactory) -> dict[Key, MeasureLinkRow]:
    (table,) = measure_links.tables(measure_sources(tmp_path_factory.mktemp("links")))
    assert table.path == "ai/measure_links.csv"
    return {(row.occupation, row.scheme, row.rated_at): row for row in table.rows if isinstance(row, MeasureLinkRow)}


def test_all_measures_stand_in_one_file(tmp_path: Path) -> None:
    (table,) = measures.tables(measure_sources(tmp_path))
    assert table.path == "ai/measures.csv"
    assert len({row.key()[0] for row in table.rows}) == 9


@pytest.mark.parametrize(
    ("occupation", "scheme", "rated_at", "path", "quality"),
    [
        ("us:29-2011", "soc2018", "29-2011", "direct", "exact"),
        ("us:29-2011", "soc2018", "29-2010", "combined", "close"),
        ("us:29-2011", "soc2010", "29-2011", "direct", "exact"),
        ("us:29-2011", "isco08", "3212", "chain", "close"),
        ("us:15-1221", "soc2010", "15-1111", "same-title", "close"),
        ("us:11-9032", "soc2010", "11-9032", "retitled", "close"),
        ("us:25-2055", "soc2010", "25-2052", "combined", "close"),
        ("us:25-2055", "soc2018", "25-2052", "combined", "close"),
        ("us:11-1011", "isco08", "1113", "chain", "partial"),
        ("ca:32120", "noc2021", "32120", "direct", "exact"),
        ("ca:32120", "isco08", "3212", "chain", "close"),
        ("ca:32120", "soc2018", "29-2011", "chosen", "close"),
        ("ca:32120", "soc2018", "29-2010", "chosen", "close"),
        ("ca:00011", "soc2010", "11-1011", "concordance", "close"),
        ("ca:53121", "soc2018", "27-2011", "concordance", "partial"),
    ],
)
def test_a_link_names_its_path_and_quality(
    links: dict[Key, MeasureLinkRow], occupation: str, scheme: str, rated_at: str, path: str, quality: str
) -> None:
    row = links[occupation, scheme, rated_at]
    assert (row.path, row.quality) == (path, quality)


def test_a_canadian_link_names_the_american_occupation_and_its_share(links: dict[Key, MeasureLinkRow]) -> None:
    row = links["ca:32120", "soc2010", "29-2011"]
    assert (row.via, row.weight, row.source) == ("us:29-2011", "0.80", "onet-noc-bc-v3")


def test_personal_care_and_the_armed_forces_are_out(links: dict[Key, MeasureLinkRow]) -> None:
    assert ("ca:32120", "isco08", "5329") not in links
    assert not [key for key in links if key[0] == "ca:40042"]


def test_several_american_isco_groups_have_no_rank(links: dict[Key, MeasureLinkRow]) -> None:
    assert {links["us:11-1011", "isco08", isco].rank for isco in ("1112", "1113", "1120")} == {""}
    assert links["us:29-2011", "isco08", "3212"].rank == "1"


def test_what_was_split_reads_nothing(links: dict[Key, MeasureLinkRow]) -> None:
    assert not [key for key in links if key[1:] == ("soc2010", "15-1132")]
