"""The browser on every screen: small and large ones, each theme, no colour, and text that would act if it could."""

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


@pytest.mark.parametrize("size", [(1, 1), (10, 3), (20, 6), (300, 100)])
def test_no_size_is_a_failure(size):
    async def script(evening: Evening) -> None:
        await evening.press("enter", "2", "escape", "f", "enter", "escape", "escape", "w", "escape")

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


@pytest.mark.parametrize("theme", ["terminal", "dark", "light"])
def test_each_theme_begins_and_t_takes_the_next(theme):
    async def script(evening: Evening) -> None:
        before = evening.app.theme
        seen = set()
        for _ in range(3):
            await evening.press("t") if evening.focused != "search" else await evening.press("down", "t")
            seen.add(evening.app.theme)
        assert len(seen) == 3
        assert evening.app.theme == before

    spend(script, theme=theme)


@pytest.mark.parametrize("theme", ["terminal", "dark", "light"])
def test_no_colour_is_none(theme, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_COLOR", "1")
    colours: set[tuple[int, int, int]] = set()

    async def script(evening: Evening) -> None:
        await evening.type("00030")
        for strip in evening.app.screen._compositor.render_strips():
            for segment in strip.apply_filter(evening.app._filters[-1], evening.app.screen.background_colors[1]):
                for colour in (segment.style.color, segment.style.bgcolor) if segment.style else ():
                    if colour and not colour.is_default:
                        colours.add(tuple(colour.get_truecolor()))  # type: ignore[arg-type]

    spend(script, theme=theme)
    assert all(len(set(colour)) == 1 for colour in colours), "greys only"


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
