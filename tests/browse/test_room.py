"""The browser on every screen: small and large ones, each theme, no colour, and text that would act if it could."""

import re
from pathlib import Path

import pytest
from tests.browse.conftest import Evening, spend

pytestmark = pytest.mark.usefixtures("world")


def test_a_small_screen_shows_one_at_a_time_and_a_large_one_both():
    async def script(evening: Evening) -> None:
        def shown() -> tuple[bool, bool]:
            left, right = (evening.main.query_one(name) for name in ("#left", "#right"))
            return bool(left.region.area), bool(right.region.area)

        assert shown() == (True, False)
        await evening.press("enter")
        assert shown() == (False, True)
        assert all(len(line) <= 40 for line in evening.lines())
        await evening.press("escape")
        assert shown() == (True, False)
        await evening.pilot.resize_terminal(120, 30)
        await evening.settle()
        assert shown() == (True, True)
        await evening.pilot.resize_terminal(40, 12)
        await evening.settle()
        assert shown() == (True, False)

    spend(script, size=(40, 12))


@pytest.mark.parametrize("size", [(1, 1), (20, 6), (200, 60)])
def test_no_size_is_a_failure(size):
    async def script(evening: Evening) -> None:
        await evening.press("enter", "2", "escape", "f", "enter", "escape", "escape", "w")

    spend(script, size=size)


def test_a_page_is_laid_out_again_for_another_width():
    async def script(evening: Evening) -> None:
        await evening.type("00030")
        await evening.press("enter")
        narrow = evening.main.query_one("#page").virtual_size
        await evening.pilot.resize_terminal(140, 40)
        await evening.settle()
        wide = evening.main.query_one("#page").virtual_size
        assert narrow.width <= 50
        assert wide.height < narrow.height

    spend(script, size=(50, 20))


def test_t_takes_the_next_theme_and_comes_round():
    async def script(evening: Evening) -> None:
        seen = [evening.app.theme]
        await evening.press("down")
        for _ in range(3):
            await evening.press("t")
            seen.append(evening.app.theme)
        assert len(set(seen)) == 3
        assert seen[0] == seen[3]

    spend(script)


@pytest.mark.parametrize("theme", ["terminal", "dark"])
def test_no_colour_is_none(theme, monkeypatch: pytest.MonkeyPatch):
    assert colours(theme), "what the test looks for is there"
    monkeypatch.setenv("NO_COLOR", "1")
    assert colours(theme) == set()


def colours(theme: str) -> set[str]:
    """The colours that the screen sends to the terminal."""
    found: set[str] = set()

    async def script(evening: Evening) -> None:
        await evening.type("00030")
        await evening.press("enter")
        console = evening.app.console
        sent = "".join(strip.render(console) for strip in evening.app.screen._compositor.render_strips())
        for codes in re.findall(r"\x1b\[([0-9;]*)m", sent):
            found.update(re.findall(r"\b(?:[34]8;[25];[0-9;]+|[349][0-7]|10[0-7])\b", codes))

    spend(script, theme=theme)
    return found


def test_a_hostile_title_is_only_read(made_up: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    hostile = "[bold red]Bakers[/] \x1b[2J\u202e[@click=app.quit]go[/]"
    from careercli.browse import choice

    found = choice.found

    def poisoned(one, order, t):
        made = found(one, order, t)
        return made._replace(lines=[{**line, "title": hostile} for line in made.lines], notes=[hostile])

    monkeypatch.setattr(choice, "found", poisoned)

    async def script(evening: Evening) -> None:
        await evening.press("down")
        assert "[bold red]Bakers[/] [@click=app." in evening.text
        assert "\x1b" not in evening.text
        assert "\u202e" not in evening.text
        await evening.pilot.click("#list", offset=(30, 0))
        await evening.pilot.click("#note", offset=(25, 0))
        await evening.settle()
        assert "Notes" in evening.text
        assert "[bold red]" in evening.text
        assert evening.app.is_running

    spend(script)
