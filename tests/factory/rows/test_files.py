"""Which model describes which file of data/."""

from pathlib import Path

import pytest

from careerdata.rows.base import Row
from careerdata.rows.crosswalk import CheckedRow, checked_row
from careerdata.rows.files import FILES, row_model_or_none
from careerdata.rows.listing import ListRow
from careerdata.rows.net import NetPayRow, PriceLevelRow
from careerdata.rows.occupation import OccupationRow, TitleRow
from careerdata.rows.pay import RateRow, WageLevelRow, WageRow

DATA = Path(__file__).parents[3] / "data"


@pytest.mark.parametrize(
    ("path", "model"),
    [
        ("ca/occupations.csv", OccupationRow),
        ("occupations.csv", OccupationRow),
        ("us/titles.csv", TitleRow),
        ("us/wages.csv", WageRow),
        ("ca/wages_regions.csv", WageRow),
        ("us/wage_levels.csv", WageLevelRow),
        ("ca/lists.csv", ListRow),
        ("ca/lists_provincial.csv", ListRow),
        ("money/rates.csv", RateRow),
        ("money/net.csv", NetPayRow),
        ("money/price_levels.csv", PriceLevelRow),
        ("ca/wages.toml", None),
        ("ca/Wages.csv", None),
        ("ca/colours.csv", None),
        ("wages.csv/readme", None),
        ("", None),
    ],
)
def test_by_name(path: str, model: type[Row] | None) -> None:
    assert row_model_or_none(path) is model


def test_no_name_has_two_models() -> None:
    for name in (pattern.replace("*", "_x") for pattern in FILES):
        assert len({model for pattern, model in FILES.items() if row_model_or_none(name) is model}) == 1


@pytest.mark.parametrize("path", sorted(path.relative_to(DATA).as_posix() for path in DATA.rglob("*.csv")))
def test_the_header_of_every_file_has_its_models_columns_in_order(path: str) -> None:
    model = row_model_or_none(path)
    assert model is not None
    if model is CheckedRow:
        model = checked_row(("ca", "us", "gb", "au", "de", "sg"))
    with (DATA / path).open(encoding="utf-8") as stream:
        header = stream.readline().rstrip("\n").split(",")
    assert header == [name for name in model.columns() if name in header]
    assert set(model.required()) <= set(header)


@pytest.mark.parametrize("model", sorted(set(FILES.values()), key=lambda model: model.__name__))
def test_every_key_is_made_of_columns(model: type[Row]) -> None:
    assert model.KEY
    assert set(model.KEY) <= set(model.columns())
