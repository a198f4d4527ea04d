"""An evening with the browser over the made-up world: search, list and page, filters, basket, and small screens."""

import pytest
from tests.browse.conftest import Evening, spend
from textual.widgets import Input

from careercli.browse.choice import Choice
from careercli.browse.painted import Rows
from careercli.errors import INTERRUPTED
from careercli.queries.brief import brief
from careercli.queries.named import Named
from careercli.record.finished import Finished
from careercli.text.text import text

pytestmark = pytest.mark.usefixtures("world")


def test_the_list_follows_what_is_typed_and_the_page_the_list():
    async def script(evening: Evening) -> None:
        assert "8 jobs" in evening.text
        await evening.type("brewer")
        assert "2 jobs" in evening.text
        assert evening.main.shown == "ca:00030"
        await evening.press("down", "down")
        assert evening.main.shown == "us:51-1010"
        assert "63,000 USD" in evening.text

    spend(script)


def test_any_occupation_is_one_key_beyond_typing():
    async def script(evening: Evening) -> None:
        await evening.type("us:51-3010")
        await evening.press("enter")
        assert (evening.main.shown, evening.focused) == ("us:51-3010", "page")

    spend(script, size=(60, 20))


def test_what_is_typed_fast_is_answered_once(monkeypatch: pytest.MonkeyPatch):
    from careercli.browse import choice

    asked: list[str] = []
    found = choice.found
    monkeypatch.setattr(choice, "found", lambda one, *more: (asked.append(one.words), found(one, *more))[1])

    async def script(evening: Evening) -> None:
        asked.clear()
        line = evening.app.screen.query_one("#search", Input)
        for words in ("b", "br", "bre", "brew"):
            line.value = words
        await evening.settle()
        assert asked == ["brew"]

    spend(script)


def test_letters_in_the_search_are_no_keys():
    async def script(evening: Evening) -> None:
        await evening.press("q", "space", "f", "question_mark")
        assert evening.app.screen is evening.main
        assert evening.app.screen.query_one("#search", Input).value == "q f?"

    spend(script)


def test_tabs_by_number_and_by_arrow():
    async def script(evening: Evening) -> None:
        await evening.type("00030")
        await evening.press("enter", "2")
        assert "pay in Canada" in evening.text
        await evening.press("right")
        assert evening.main.tab == "jobs"
        await evening.press("left", "left", "left")
        assert evening.main.tab == "questions"
        await evening.press("0")
        assert evening.main.tab == "whole"

    spend(script)


def test_escape_goes_one_step_back_and_up_from_the_first_row_to_the_search():
    async def script(evening: Evening) -> None:
        places = []
        for key in ("enter", "escape", "escape", "escape", "up", "down", "slash"):
            await evening.press(key)
            places.append(evening.focused)
        assert places == ["page", "list", "search", "list", "search", "list", "search"]

    spend(script)


def test_filters_narrow_the_list_and_x_takes_them_away():
    async def script(evening: Evening) -> None:
        await evening.press("down", "f", "enter")
        assert "[ ] Canada" in evening.text
        await evening.press("space", "enter")
        assert "Countries" in evening.text
        assert evening.main.choice.countries == ("ca",)
        await evening.press("down", "down", "down", "down", "enter")
        await evening.type("70,000")
        await evening.press("enter", "escape")
        assert "1 job · Canada · " in evening.text
        assert "70,000" in evening.text
        await evening.press("x")
        assert "8 jobs" in evening.text
        assert evening.main.choice == Choice()

    spend(script)


def test_a_number_that_is_none_is_asked_for_again():
    async def script(evening: Evening) -> None:
        await evening.press("down", "f", "down", "down", "down", "down", "enter")
        await evening.type("many")
        await evening.press("enter")
        assert "`many` is not a number" in evening.text
        await evening.press("escape", "escape")
        assert evening.main.choice == Choice()

    spend(script)


def test_one_filter_is_cleared_in_its_window():
    async def script(evening: Evening) -> None:
        await evening.press("down", "f", "x", "escape")
        assert evening.main.choice == Choice(words="bak")

    spend(script, choice=Choice("bak", countries=("ca",), levels=("2",)))


def test_levels_are_of_one_country():
    async def script(evening: Evening) -> None:
        await evening.press("down", "f", "down", "enter")
        assert "Choose one country first" in evening.text
        await evening.press("escape", "up", "enter", "space", "enter", "down", "enter")
        assert "TEER 2" in evening.text
        await evening.press("space", "enter", "escape")
        assert evening.main.choice.levels

    spend(script)


def test_the_order_is_chosen_and_shown():
    async def script(evening: Evening) -> None:
        await evening.press("down", "s", "down", "down", "down", "enter")
        assert evening.main.choice.sort == "pay"
        assert evening.main.found.lines[0]["id"] == "ca:00030"
        assert "by Median a year" in evening.text
        await evening.press("i")
        assert "own currency" in evening.text

    spend(script)


def test_the_marked_ones_are_compared():
    async def script(evening: Evening) -> None:
        await evening.press("down", "c")
        assert "Comparison" not in evening.text, "one alone is none"
        assert "two to six" in evening.said
        await evening.press("space", "down", "down", "space", "c")
        assert evening.main.basket == ["ca:00010", "ca:00030"]
        assert "Comparison" in evening.text
        assert "Bakers" in evening.text
        assert "Brewers" in evening.text
        await evening.press("escape")
        assert "2 marked" in evening.text
        await evening.press("space")
        assert evening.main.basket == ["ca:00010"]

    spend(script)


def test_a_mark_is_put_on_the_row_under_the_cursor():
    async def script(evening: Evening) -> None:
        await evening.press("down")
        await evening.pilot.press("down", "space")  # before the page has followed
        await evening.settle()
        assert evening.main.basket == ["ca:00020"]
        evening.main.visit("us:51-3010")
        await evening.settle()
        await evening.press("space")
        assert evening.main.basket == ["ca:00020", "us:51-3010"]
        await evening.press("escape", "space")
        assert evening.main.basket == ["us:51-3010"]
        assert evening.main.shown == "ca:00020"

    spend(script)


def test_one_marked_is_compared_with_the_open_one():
    async def script(evening: Evening) -> None:
        await evening.press("down", "space", "down", "c")
        assert "Comparison" in evening.text
        assert evening.main.basket == ["ca:00010"]

    spend(script)


def test_the_same_work_elsewhere_and_on_to_it_and_back():
    async def script(evening: Evening) -> None:
        await evening.type("00030")
        await evening.press("enter", "w")
        assert "in every country" in evening.text
        await evening.press("enter", "down", "enter")
        assert (evening.main.shown, evening.focused) == ("us:51-1010", "page")
        await evening.press("b")
        assert evening.main.shown == "ca:00030"
        await evening.press("b")
        assert evening.main.shown == "ca:00030"

    spend(script)


def test_to_an_occupation_that_the_page_names():
    async def script(evening: Evening) -> None:
        await evening.press("enter", "9", "g")
        mentions = evening.main.sheet.mentions if evening.main.sheet else ()
        await evening.press("enter")
        assert evening.main.shown == mentions[0] != "ca:00010"

    spend(script)


def test_a_plan_needs_a_home():
    async def script(evening: Evening) -> None:
        await evening.press("down", "m")
        assert "career start" in evening.said

    spend(script)


def test_a_plan_is_shown_with_its_notes():
    asked: list[str] = []

    def plan(entry: str) -> tuple[str, Finished]:
        asked.append(entry)
        made = brief([Named(entry)], text())
        return "brief.occupation", made._replace(notes=["Taken as a citizen."])

    async def script(evening: Evening) -> None:
        await evening.press("down", "m", "end")
        assert asked == ["ca:00010"]
        assert "Taken as a citizen." in evening.text

    spend(script, plan=plan, size=(120, 80))


def test_help_names_every_key():
    async def script(evening: Evening) -> None:
        await evening.press("f1")
        assert "Keys" in evening.text
        await evening.press("q")
        assert evening.app.screen is evening.main

    spend(script, size=(100, 50))


@pytest.mark.parametrize(("key", "code"), [("ctrl+c", INTERRUPTED), ("down q", None)])
def test_the_ways_out(key, code):
    async def script(evening: Evening) -> None:
        await evening.pilot.press(*key.split())

    assert spend(script).return_value == code


def test_ctrl_c_leaves_from_a_window_too():
    async def script(evening: Evening) -> None:
        await evening.press("down", "f")
        await evening.pilot.press("ctrl+c")

    assert spend(script).return_value == INTERRUPTED


def test_the_pointer_chooses_rows_tabs_and_keys():
    async def script(evening: Evening) -> None:
        await evening.pilot.click("#list", offset=(10, 2))
        await evening.settle()
        assert evening.main.shown == "ca:00030"
        await evening.pilot.click("#tabs", offset=(12, 0))
        await evening.settle()
        assert evening.main.tab == "pay"
        await evening.pilot.double_click("#list", offset=(10, 2))
        await evening.settle()
        assert evening.focused == "page"

    spend(script)


def test_the_list_goes_by_screens_and_ends():
    async def script(evening: Evening) -> None:
        rows = evening.main.query_one("#list", Rows)
        await evening.press("down", "end")
        assert rows.cursor == 7
        await evening.press("pageup")
        assert 0 <= rows.cursor < 7
        await evening.press("home")
        assert rows.cursor == 0
        await evening.press("pagedown", "down", "down", "down", "down", "down", "down", "down", "down")
        assert rows.cursor == 7

    spend(script, size=(60, 8))


def test_a_failure_of_the_data_is_in_words(monkeypatch: pytest.MonkeyPatch):
    from careercli.browse import sheets
    from careercli.errors import BadData

    def broken(*_):
        raise BadData("error.atlas.none", "error.atlas.hint", file="atlas.db")

    monkeypatch.setattr(sheets, "of_occupation", broken)

    async def script(evening: Evening) -> None:
        assert "atlas.db" in evening.text
        assert evening.app.is_running

    spend(script)


def test_every_language_shows_words_and_no_key_of_a_catalogue():
    async def script(evening: Evening) -> None:
        await evening.press("down", "f")
        seen = evening.text
        await evening.press("escape", "f1")
        assert "browse." not in seen + evening.text

    for lang in ("fr", "zh-Hant"):
        spend(script, lang=lang, size=(60, 24))
