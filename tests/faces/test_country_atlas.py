"""`career atlas` in Chromium: from disk, with and without scripts, by keyboard, and its figures against `show`."""

import json
import random
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.output.web.treemaps import document, leaf, treemap

from careercli.output.web.treemap import page_of as page_lines
from careercli.pages.country_atlas import page as page_of_country
from careercli.queries.country_atlas import country_atlas
from careercli.queries.show import show
from careercli.record.plain import plain_text
from careercli.text.text import text

COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
FEW = 10
"""Occupations without workers on the short page that axe-core looks at: of whole ones it takes minutes."""
OPENED = ("gb", "sg")
"""With workers, of wider groups, and without: what holds for each page is tried on these."""
MOST = 3_000_000
"""Bytes of a page."""
SEED = 20261130
HOSTILE = "</script><script>hacked=1</script><img src=x onerror=hacked=1>"
Open = Callable[..., Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of all countries."""
    made = tmp_path_factory.mktemp("atlases")
    for country in COUNTRIES:
        page = page_of_country(country_atlas(country, text()).page, text())  # type: ignore[arg-type]
        assert page.treemap is not None
        (made / f"{country}.html").write_text("\n".join(page_lines(page, page.treemap)), encoding="utf-8")
        if country == "ca":
            few = page.treemap._replace(leaves=(*page.treemap.leaves[:40], *page.treemap.leaves[-FEW:]))
            (made / "few.html").write_text("\n".join(page_lines(page, few)), encoding="utf-8")
    return made


@pytest.fixture
def opened(page_of: Open, folder: Path) -> Open:
    """`opened("ca")`: the page of a country in the browser."""

    def one(country: str, **how: Any) -> Any:
        return page_of(folder / f"{country}.html", **how)

    return one


def card_of(page: Any, code: str) -> dict[str, str]:
    """The lines of a card by their labels."""
    page.evaluate(f"location.hash = {json.dumps(code)}")
    page.wait_for_selector("dialog[open]")
    terms = (
        "[...document.querySelectorAll('dialog dl > div')].map(one => [...one.children].map(part => part.innerText))"
    )
    found: dict[str, str] = dict(page.evaluate(terms))
    page.keyboard.press("Escape")
    return found


def status(page: Any) -> str:
    """What is said to be shown, once the page has answered."""
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    said: str = page.inner_text("#status")
    return said


def shown(page: Any) -> list[str]:
    """The codes of the rows that are shown, in their order."""
    codes: list[str] = page.evaluate(
        "[...document.querySelectorAll('tbody tr:not([hidden]) small:not(.found)')].map(one => one.textContent)"
    )
    return codes


def test_a_country_is_no_more_than_three_megabytes(folder: Path) -> None:
    assert {file.stem for file in folder.glob("*.html")} == {*COUNTRIES, "few"}
    assert [file.stem for file in folder.glob("*.html") if file.stat().st_size > MOST] == []


@pytest.mark.parametrize("country", OPENED)
def test_one_file_that_asks_for_nothing_and_says_nothing_wrong(country: str, opened: Open) -> None:
    here = opened(country)
    assert status(here.page)
    assert (here.console, here.requests) == ([], [])
    for width in (360, 768, 1280):
        here.resize(width)
        assert here.overflow() == 0


def test_filters_cards_and_the_dark_page_are_for_everyone_too(opened: Open, axe: Callable[[Any], list[str]]) -> None:
    here = opened("few")
    assert here.page.is_visible("#strip")
    assert axe(here.page) == []
    here = opened("few", color_scheme="dark", viewport={"width": 360, "height": 800})
    here.page.click(".filters summary")
    assert axe(here.page) == []
    here.page.evaluate("location.hash = '64100'")
    here.page.wait_for_selector("dialog[open]")
    assert axe(here.page) == []
    assert here.console == []


def test_without_scripts_it_is_a_table_of_all(opened: Open, axe: Callable[[Any], list[str]]) -> None:
    here = opened("ca", java_script_enabled=False)
    assert here.page.locator("tbody tr").count() == 516
    assert not here.page.is_visible("#controls")
    assert not here.page.is_visible("#map")
    assert here.page.inner_text("[aria-sort]") == "Workers"
    assert here.requests == []


@pytest.mark.parametrize("country", ("ca", "de"))
def test_every_occupation_is_on_the_map_or_beside_it_once(country: str, opened: Open) -> None:
    page = opened(country).page
    count = page.locator("tbody tr").count()
    assert page.evaluate("document.querySelectorAll('.leaf').length") == count
    drawn, beside = (
        page.evaluate(f"document.querySelectorAll('{where} .leaf:not([hidden])').length")
        for where in ("#map", "#strip")
    )
    assert drawn + beside == count
    assert page.is_visible("#strip") == (beside > 0)


def test_areas_are_in_proportion_to_workers(opened: Open) -> None:
    page = opened("ca").page
    found = page.evaluate(
        """[...document.querySelectorAll('#map .leaf')].filter(cell => !cell.leaf.raised).map(cell => {
            const box = cell.getBoundingClientRect();
            return [cell.leaf.area, box.width * box.height, cell.leaf.group];
        })"""
    )
    by_group: dict[int, list[float]] = {}
    for area, size, group in found:
        if size > 900:  # of small ones a part is lost to whole pixels
            by_group.setdefault(group, []).append(size / area)
    assert len(by_group) > 3
    for ratios in by_group.values():
        assert max(ratios) / min(ratios) < 1.15


LABELLED = """() => {
    const cells = [...document.querySelectorAll('#map .leaf:not([hidden])')];
    const inside = (cell, part) => {
        const [outer, inner] = [cell, part].map(one => one.getBoundingClientRect());
        return part.textContent !== '' && inner.width > 0 && inner.height >= parseFloat(getComputedStyle(cell).fontSize)
            && inner.right <= outer.right + 1 && inner.bottom <= outer.bottom + 1;
    };
    return ['b', 'span'].map(tag => cells.filter(cell => inside(cell, cell.querySelector(tag))).length / cells.length);
}"""
"""The share of the boxes that show a line of their name, and of those that show their whole figure."""


@pytest.mark.parametrize(
    ("country", "width", "height", "names", "figures"),
    (("sg", 1366, 768, 0.95, 0.95), ("sg", 420, 800, 0.95, 0.9), ("gb", 1366, 768, 0.95, 0.95)),
)
def test_boxes_are_large_enough_for_names_and_figures(
    country: str, width: int, height: int, names: float, figures: float, opened: Open
) -> None:
    page = opened(country, viewport={"width": width, "height": height}).page
    status(page)
    shares = page.evaluate(LABELLED)
    assert shares[0] >= names
    assert shares[1] >= figures
    assert page.evaluate("document.querySelector('#map').clientHeight") <= 3600


def test_a_group_alone_has_room_for_its_names(opened: Open) -> None:
    page = opened("us", viewport={"width": 1366, "height": 768}, reduced_motion="reduce").page
    status(page)
    before = page.evaluate(LABELLED)[0]
    page.click(".head >> text=Healthcare Practitioners")
    status(page)
    assert page.evaluate(LABELLED)[0] > max(before, 0.95)


def test_the_smallest_boxes_are_drawn_larger_and_that_is_said(opened: Open) -> None:
    page = opened("us").page
    status(page)
    raised, drawn = (
        page.evaluate(
            f"[...document.querySelectorAll('#map .leaf')].map(one => one.leaf).filter({which}).map(one => one.area)"
        )
        for which in ("one => one.raised", "one => !one.raised")
    )
    assert raised
    assert max(raised) <= min(drawn)
    assert "smallest boxes are drawn larger" in page.inner_text("#legend")
    assert "smallest boxes are drawn larger" not in opened("sg").page.inner_text("#legend")


def test_search_finds_titles_other_names_and_other_languages(opened: Open) -> None:
    page = opened("ca").page
    for query, code in (
        ("medical lab techno", "32120"),
        ("histotechnologist", "32120"),
        ("technologues de labor", "32120"),
        ("32120", "32120"),
        ("INFIRMIER", "31301"),
    ):
        page.fill("#query", query)
        said = status(page)
        assert code in shown(page), query
        assert said.startswith(f"{len(shown(page))} of 516 occupations")
    page.fill("#query", "histotechnologist")
    status(page)
    assert "Histotechnologist" in page.inner_text(".found")
    page.click("#reset")
    page.wait_for_selector("#reset", state="hidden")
    status(page)
    assert len(shown(page)) == 516


def test_bounds_and_choices_narrow_and_say_what_they_cannot_judge(opened: Open, folder: Path) -> None:
    page = opened("ca").page
    lines = country_atlas("ca").data["occupations"]
    page.click(".filters summary")
    page.locator("[name=slider0]").fill("8")
    said = status(page)
    least = float(re.sub(r"\D", "", page.inner_text("#at0")))
    expected = {
        one["code"] for one in lines if isinstance(one["pay_median"], int | float) and one["pay_median"] >= least
    }
    assert set(shown(page)) == expected
    unknown = sum(isinstance(one["pay_median"], dict) for one in lines)
    assert said.endswith(f"left out for lack of a figure: {unknown}")
    page.get_by_label("TEER 2:").check()
    status(page)
    assert set(shown(page)) == expected & {one["code"] for one in lines if one["level"] == "2"}
    page.get_by_label("required everywhere").check()
    status(page)
    both = {one["code"] for one in lines if one["level"] == "2" and one["regulated"] == "mandatory"}
    assert set(shown(page)) == expected & both


def test_a_group_alone_by_its_name_and_back(opened: Open) -> None:
    page = opened("us").page
    page.click(".head >> text=Healthcare Practitioners")
    status(page)
    codes = shown(page)
    assert codes
    assert all(code.startswith("29-") for code in codes)
    page.click(".head >> text=Healthcare Practitioners")
    status(page)
    assert len(shown(page)) == 867


def test_the_list_is_sorted_by_any_column_gaps_last(opened: Open) -> None:
    page = opened("us").page
    page.click("thead button >> text=Expected job growth")
    status(page)
    values = page.evaluate("[...document.querySelectorAll('tbody tr')].map(row => row.cells[3].dataset.v ?? null)")
    known = [float(value) for value in values if value is not None]
    assert known == sorted(known, reverse=True)
    assert values[len(known) :] == [None] * (len(values) - len(known))
    assert page.get_attribute("thead th:nth-child(4)", "aria-sort") == "descending"
    assert page.locator("[aria-sort]").count() == 1


def test_colours_follow_the_figure_and_gaps_have_a_pattern(opened: Open) -> None:
    page = opened("ca").page
    for at, name in enumerate(("Median pay", "Expected job growth", "Tasks AI could do", "Our rating")):
        page.locator(f"[name=shade][value='{at}']").check(force=True)
        status(page)
        assert page.inner_text("#legend strong").startswith(name)
        wrong = page.evaluate(
            """([column]) => [...document.querySelectorAll('.leaf:not([hidden])')].filter(cell =>
                (cell.leaf.values[column] === null) !== cell.classList.contains('none')).length""",
            [at + 2],
        )
        assert wrong == 0
    hatched = page.locator(".leaf.none").first.evaluate("cell => getComputedStyle(cell).backgroundImage")
    assert "gradient" in hatched


def test_by_keyboard_alone(opened: Open) -> None:
    page = opened("ca").page
    page.focus("#map [tabindex='0']")
    first = page.evaluate("document.activeElement.leaf.key")
    page.keyboard.press("ArrowRight")
    second = page.evaluate("document.activeElement.leaf.key")
    assert second != first
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("End")
    assert page.evaluate("document.activeElement.leaf.key") not in (first, None)
    assert page.locator("#map [tabindex='0']").count() == 1
    page.keyboard.press("Home")
    page.keyboard.press("Enter")
    page.wait_for_selector("dialog[open]")
    assert page.evaluate("document.activeElement.closest('dialog') !== null")
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.leaf.key") == first


def test_a_card_by_a_click_and_by_the_address(opened: Open) -> None:
    page = opened("gb").page
    page.click("tbody .open >> nth=3")
    page.wait_for_selector("dialog[open]")
    name = page.inner_text("dialog h2")
    code = page.evaluate("location.hash.slice(1)")
    page.click("dialog .close")
    assert page.evaluate("location.hash") == ""
    assert name and code in shown(page)


@pytest.mark.parametrize("country", ("ca", "us", "au", "de"))
def test_the_figures_of_cards_are_those_of_show(country: str, opened: Open) -> None:
    page = opened(country).page
    codes = random.Random(SEED).sample(sorted(shown(page)), 8)
    for code in codes:
        record = json.loads(plain_text(str(show([_Named(f"{country}:{code}")]).text)))  # type: ignore[list-item]
        card, row = card_of(page, code), _row(page, code)
        _same_pay(record, card, row)
        _same_outlook(record, card)
        shares = (record["ai"] or {}).get("shares") or {}
        automated = shares.get("automated")
        assert (f"{automated:,.1f}%" in card["AI"]) if automated is not None else ("No figure:" in card["AI"])
        overall = record.get("rating", {}).get("overall")
        assert f"{overall:.1f} of 10" in card["Rating"] if overall is not None else "No figure:" in card["Rating"]
        assert f"career show {country}:{code}" in card["In a terminal"]


class _Named:
    """An occupation as `show` takes it."""

    def __init__(self, key: str) -> None:
        self.id = key


def _row(page: Any, code: str) -> list[str]:
    cells: list[str] = page.evaluate(
        """code => [...[...document.querySelectorAll('tbody tr')].find(
            row => row.querySelector('small').textContent === code).cells].map(cell => cell.textContent)""",
        code,
    )
    return cells


def _same_pay(record: dict[str, Any], card: dict[str, str], row: list[str]) -> None:
    pay = record["pay"]
    median = pay.get("median_year", {}).get("amount")
    if median is None:
        assert "No figure:" in card["Pay"] or "or more" in card["Pay"]
        return
    assert any(f"{round(median):,}" in cell for cell in row)
    amounts = {
        figure for one in pay["percentiles"] if one["region"] == record["country"] for figure in (one.get("p50"),)
    }
    assert any(f"{amount:,.2f}" in card["Pay"] or f"{round(amount):,}" in card["Pay"] for amount in amounts if amount)
    assert str(pay["median_year"]["year"]) in card["Pay"]
    assert ("~" in card["Pay"]) == (
        pay["median_year"]["derived"] or any("of_group" in one for one in pay["percentiles"])
    )


def _same_outlook(record: dict[str, Any], card: dict[str, str]) -> None:
    projections = record["outlook"]["projections"]
    if not projections:
        assert "No figure:" in card["Outlook"]
        return
    first = projections[0]
    if first["growth_percent"] is not None:
        assert f"{first['growth_percent']:+,.1f}%".replace("+0.0", "0.0") in card["Outlook"]
    assert f"{first['employment_from']:,}" in card["Workers"]
    assert ("~" in card["Workers"]) == ("of_group" in first)


def test_a_hostile_title_is_only_a_text(page_of: Open, tmp_path: Path) -> None:
    leaves = [
        leaf("1", HOSTILE, 5, 25, names=(HOSTILE,), summary=HOSTILE, subtitle=HOSTILE),
        leaf("2", "Cook", 3, None),
    ]
    tree = treemap(*leaves, groups=(HOSTILE, "Second"), lead=HOSTILE)
    (tmp_path / "hostile.html").write_text("\n".join(page_lines(document(tree), tree)), encoding="utf-8")
    here = page_of(tmp_path / "hostile.html")
    assert card_of(here.page, "1")
    here.page.hover(".leaf >> nth=0")
    here.page.fill("#query", "script")
    assert status(here.page).startswith("shown 1")
    assert here.page.evaluate("typeof hacked") == "undefined"
    assert (here.console, here.requests) == ([], [])


def test_it_prints_the_map_and_the_list_on_a4(
    opened: Open, printed: Callable[[Path], Any], folder: Path, tmp_path: Path
) -> None:
    sheets = printed(folder / "sg.html").sheets
    assert 5 <= sheets <= 40
