"""At which ISCO group an occupation of the other four countries reads the ILO's measure."""

from pathlib import Path

import pytest

from careerdata.importers.ai.measure_links import links_by_isco, quality
from careerdata.rows.crosswalk import CrosswalkRow


def pair(**cells: str) -> CrosswalkRow:
    return CrosswalkRow.model_validate(
        {
            "scheme": "kldb2010",
            "code": "1",
            "isco": "2411",
            "quality": "partial",
            "path": "direct",
            "source": "t",
            **cells,
        }
    )


@pytest.mark.parametrize(
    ("cells", "several", "expected"),
    [
        ({"quality": "exact", "rank": "1"}, 1, "exact"),
        ({"quality": "broad", "rank": "1"}, 1, "close"),
        ({"quality": "close", "rank": "1", "path": "matched"}, 1, "close"),
        ({"quality": "partial", "rank": "1", "path": "matched"}, 1, "partial"),
        ({"quality": "partial", "rank": "1"}, 2, "partial"),
        ({"quality": "partial", "rank": "2"}, 2, "weak"),
        ({"quality": "partial"}, 5, "partial"),
        ({"quality": "partial"}, 6, "weak"),
        ({"quality": "split", "weight": "0.5", "rank": "1"}, 2, "partial"),
        ({"quality": "split", "weight": "0.49", "rank": "1"}, 3, "weak"),
    ],
)
def test_how_near_a_group_is(cells: dict[str, str], several: int, expected: str) -> None:
    assert quality(pair(**cells), several) == expected


def test_single_titles_of_the_british_index_are_no_link(slices: Path) -> None:
    weights = [float(link.weight) for link in links_by_isco(slices) if link.occupation.startswith("gb:")]
    assert weights
    assert min(weights) >= 0.05


def test_a_dropped_german_type_reads_nothing(slices: Path) -> None:
    occupations = {link.occupation for link in links_by_isco(slices)}
    assert "de:43102" in occupations
    assert "de:81122" not in occupations
