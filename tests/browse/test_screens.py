"""What the browser looks like, over the made-up world: read a changed snapshot before you commit it.

`python -m pytest tests/browse/test_screens.py --snapshot-update`
"""

import pytest
from tests.browse.conftest import Evening, spend

from careercli.browse.choice import Choice

pytestmark = pytest.mark.usefixtures("world")
WIDE, MIDDLE, SMALL = (120, 30), (80, 24), (40, 12)
SCREENS = {
    "list and page": (WIDE, "", ""),
    "pay on a middle screen": (MIDDLE, "brewers", "enter 2"),
    "list on a middle screen": (MIDDLE, "", "down down space"),
    "list on a small screen": (SMALL, "bak", ""),
    "page on a small screen": (SMALL, "00030", "enter"),
    "filters": (MIDDLE, "", "down f"),
    "filters on a small screen": (SMALL, "", "down f"),
    "comparison": (WIDE, "", "down space down down space c"),
    "every country": (MIDDLE, "00030", "down w"),
    "keys": (MIDDLE, "", "f1"),
    "nothing found": (MIDDLE, "xyzzy", ""),
}


@pytest.mark.parametrize("name", SCREENS)
def test_the_screen(name, snapshot):
    size, words, keys = SCREENS[name]
    shown: list[str] = []

    async def script(evening: Evening) -> None:
        await evening.press(*keys.split())
        shown.append(evening.text)

    spend(script, size=size, choice=Choice(words))
    assert shown[0] == snapshot
