"""Pages of the real data: what holds whatever the figures are. How pages look is in tests/cli/test_snapshots.py."""

import random
import re

import pytest

from careercli.atlas.connection import ask
from careercli.output.cells import width_of
from careercli.output.result import Page
from careercli.output.terminal.compose import compose
from careercli.pages.brief import occupation
from careercli.queries.brief import brief
from careercli.queries.named import Named
from careercli.text.text import text

COUNTRIES = ("ca", "us", "gb", "au", "de", "sg")
WIDTHS = (60, 80, 160)
SHOW, ANY = {80: 60, 160: 45}, {80: 45, 160: 45}
COMMANDS = {
    **dict.fromkeys(("faq", "salary", "ai", "rate", "outlook", "credentials", "education", "similar", "skills"), ANY),
    "show": SHOW,
    "visas": {80: 40, 160: 40},
}
"""The most lines of each one-screen page, by the columns of the terminal."""
KEY = re.compile(r"(?<![\w./-])[a-z][a-z_-]*(?:\.[a-z][a-z_-]*){2,}(?![\w./-])")
"""What a text looks like that no catalogue has: `pages.pay.low`."""


def drawn(country: str, count: int) -> list[str]:
    """Occupations of a country, drawn by lot, always the same."""
    ids = [row[0] for row in ask("SELECT id FROM occupation WHERE country = ? ORDER BY id", country)]
    return random.Random(13).sample(ids, count)


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("country", COUNTRIES)
def test_a_page_fits_its_screen_and_has_nothing_raw_in_it(career, monkeypatch, country, command):
    for at, code in enumerate(drawn(country, 3)):
        width = WIDTHS[at]
        monkeypatch.setenv("COLUMNS", str(width))
        done = career(command, code, "--format", "table")
        assert done.code == 0, done.err
        wide = [line for line in done.out.splitlines() if width_of(line) > width and " " in line.strip()]
        assert wide == [], (code, width)
        assert len(done.out.splitlines()) <= COMMANDS[command].get(width, 10**9), (code, width)
        assert not KEY.search(re.sub(r"https?://\S+|\S+\.(?:toml|csv|ca|com|org|gov|uk|au|de|sg)\b\S*", "", done.out))
        assert not re.search(r"[{}]|\bnan\b", done.out), code


@pytest.mark.parametrize("lang", ["fr", "pt", "zh-Hant"])
def test_a_page_in_another_language_has_nothing_raw_in_it(career, lang):
    for code in ("ca:32120", "us:15-1252", "de:81302"):
        out = career("show", code, "--lang", lang, "--format", "plain").out
        assert not re.search(r"[{}]", out)


BUDGETS = {100: 45, 80: 60}
"""Lines of the one-screen page of an occupation, by the columns of the terminal."""
BY_THEN = 40
"""The line by which every question has its answer begun."""


@pytest.mark.parametrize("country", COUNTRIES)
def test_an_occupation_fits_one_screen(country):
    t = text()
    for key in drawn(country, 20):
        document = occupation.page(brief([Named(key)], t).page, t)
        for width, most in BUDGETS.items():
            lines = ["".join(part for part, _ in line) for line in compose(document, Page(width))]
            assert len(lines) <= most, (key, width)
            assert max(map(width_of, lines)) <= width, (key, width)
            moving = next(at for at, line in enumerate(lines, 1) if line.strip().startswith("MOVING"))
            assert width < 100 or moving <= BY_THEN, key
