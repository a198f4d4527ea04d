"""Every line of every file of data/: order, doubles, sources, figures, spelling of codes."""

import re
import tomllib
from pathlib import Path

import pytest

from careercli.atlas.cards import Card
from careercli.queries.match import OURS
from careercli.record import quiz
from careercli.record.figure import REASONS, parse_figure
from careerdata.rows.files import row_model_or_none

from .conftest import COUNTRIES, DATA, FILES, lines, sources_of

SPELLING = {
    "ca": r"\d{5}",
    "us": r"\d\d-\d{4}",
    "gb": r"[1-9]\d{3}",
    "au": r"[1-8]\d{5}",
    "de": r"\d{5}",
    "sg": r"[1-9]\d{4}",
}
"""How a country's classification spells an occupation; a new country adds its own."""
PAID = SPELLING | {"au": r"[1-8]\d{3}", "gb": r"[1-9]\d(\d\d)?"}
"""How it spells what pay is published for: in Australia a unit group, in British regions a group of two digits."""
STEPS = ("p10", "p25", "p50", "p75", "p90")
EDITORS = "career-"
"""How the sources begin that are of this project: lines on the work, plain names, years of study."""
FIGURES = {*STEPS, "mean", "employment", "employment_start", "employment_end", "change", "growth_percent", "openings"}
FIGURES |= {"retirements", "replacement", "seekers", "level1", "level2", "level3", "level4", "areas", "per_usd"}


@pytest.mark.parametrize("file", FILES)
def test_lines_are_sorted_and_none_is_doubled(file: str) -> None:
    model = row_model_or_none(file)
    assert model is not None
    keys = [tuple(_sortable(name, line.get(name, "")) for name in model.KEY) for line in lines(file)]
    assert keys == sorted(set(keys))


def _sortable(name: str, cell: str) -> str | float:
    """Gross pay is in the order of numbers, as a reader of a tax table expects it."""
    return float(cell) if name == "gross" else cell


@pytest.mark.parametrize("file", FILES)
def test_every_line_names_a_known_source(file: str, source_keys: set[str]) -> None:
    named = sources_of(file)
    own = DATA / Path(file).parent / "sources.toml"  # recognition/ has its own
    assert named
    assert named <= (set(tomllib.loads(own.read_text(encoding="utf-8"))) if own.exists() else source_keys)


@pytest.mark.parametrize("file", FILES)
def test_every_figure_is_a_number_a_bound_or_a_known_reason(file: str) -> None:
    cells = {line[name] for line in lines(file) for name in FIGURES & set(line)}
    assert {cell[1:] for cell in cells if cell.startswith("!")} <= set(REASONS)
    assert [cell for cell in cells if not re.fullmatch(r"(|![a-z-]+|(>=)?-?\d+(\.\d+)?)", cell)] == []


@pytest.mark.parametrize("file", [file for file in FILES if "/wages" in file])
def test_percentiles_rise(file: str) -> None:
    for line in lines(file):
        if "p50" in line:
            figures = [parse_figure(line[step]) for step in STEPS if step in line]
            known = [figure for figure in figures if isinstance(figure, int | float)]
            assert known == sorted(known), line
            assert all(amount > 0 for amount in known), line


@pytest.mark.parametrize("key", COUNTRIES)
def test_codes_are_spelt_as_the_classification_does(key: str) -> None:
    codes = [line["code"] for line in lines(f"{key}/occupations.csv")]
    assert [code for code in codes if not re.fullmatch(SPELLING[key], code)] == []
    figures = {line["code"] for file in FILES if file.startswith(f"{key}/wages") for line in lines(file)}
    assert [code for code in figures if not re.fullmatch(PAID[key], code)] == []


def test_german_codes_keep_their_leading_zero() -> None:
    armed = [line["code"] for line in lines("de/occupations.csv") if line["code"].startswith("0")]
    assert armed == ["01104", "01203", "01302", "01402"]


@pytest.mark.parametrize("key", COUNTRIES)
def test_every_source_of_a_country_is_its_own(key: str) -> None:
    foreign = {
        (file, source)
        for file in FILES
        if file.startswith(f"{key}/")
        for source in sources_of(file)
        if not source.startswith((f"{key}-", EDITORS, f"{Path(file).stem}-"))
    }
    assert foreign == set(), "of another country, and no crosswalk to what the file is named after"


@pytest.mark.parametrize("file", FILES)
def test_no_cell_has_blanks_at_its_ends_or_control_characters(file: str) -> None:
    text = (DATA / file).read_text(encoding="utf-8")
    assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u202a-\u202e\u2066-\u2069]", text) == []
    odd = [cell for line in lines(file) for cell in line.values() if cell != cell.strip() or cell.lower() == "nan"]
    assert odd == []


def test_every_source_is_used(source_keys: set[str], every_card: dict[str, Card]) -> None:
    used = {key for file in FILES for key in sources_of(file)}
    used |= {key for card in every_card.values() for key in card.sources}
    rules = [
        *DATA.glob("*/routes/*.toml"),
        *DATA.glob("*/visas.toml"),
        *DATA.glob("*/language.toml"),
        *DATA.glob("*/routes/lookups.csv"),
    ]
    used |= {
        key for path in rules for key in source_keys if f'"{key}"' in (text := path.read_text()) or f",{key}\n" in text
    }
    used |= {OURS, quiz.SOURCE}  # no file: the build works counterparts out, the quiz scores answers
    assert source_keys - used == set()
