"""O*NET related occupations by SOC."""

from tests.factory.importers.conftest import SLICES

from careerdata.importers.us.onet_related import tables


def related() -> dict[tuple[str, str], tuple[str, str]]:
    (table,) = tables(SLICES)
    assert table.path == "us/related.csv"
    rows = [row.model_dump() for row in table.rows]
    return {(row["code"], row["related"]): (row["tier"], row["rank"]) for row in rows}


def test_the_best_of_several_lines_wins_with_its_tier() -> None:
    # 1 from .00; the specialties say 4 and 1
    assert related()["29-2011", "29-2012"] == ("Primary-Short", "1")
    # 12, Supplemental, from .00; 5, Primary-Short, from .02
    assert related()["29-2011", "29-1222"] == ("Primary-Short", "5")


def test_a_single_line_stays_as_published() -> None:
    assert related()["29-2011", "29-2033"] == ("Primary-Long", "6")


def test_no_occupation_is_related_to_itself() -> None:
    assert len(related()) == 3
    assert ("29-2011", "29-2011") not in related()


def test_the_relation_has_a_direction() -> None:
    assert ("29-2012", "29-2011") not in related()
