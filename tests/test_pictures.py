"""docs/pictures: every page at every width on both grounds, each by itself: no names of another, nothing loaded."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
PICTURES = sorted(path.stem for path in FOLDER.glob("*.svg"))


def test_there_is_each_of_them():
    pages = ("show", "compare", "salary", "visas", "ai", "search", "browse")
    wanted = {f"{page}-{width}-{theme}" for page in pages for width in (60, 80, 100) for theme in ("light", "dark")}
    assert set(PICTURES) == wanted


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_stands_alone(name):
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    root = ET.fromstring(text)
    assert root.tag.endswith("svg")
    outside = [found for found in re.findall(r"https?://[^\"\s<]+", text) if "w3.org" not in found]
    assert not re.search(r"@import|@font-face|url\((?!#)|<image|href=", text), outside
    ids = [one.get("id") for one in root.iter() if one.get("id")]
    assert len(ids) == len(set(ids))
    assert all(one.startswith(f"career-{name}-") for one in ids)
    assert "\x1b" not in text


@pytest.mark.parametrize("name", PICTURES)
def test_no_line_is_wider_than_its_terminal(name):
    root = ET.fromstring((FOLDER / f"{name}.svg").read_text(encoding="utf-8"))
    width = int(name.split("-")[1])
    place = 12.2
    ends = [
        float(one.get("x")) + float(one.get("textLength").removesuffix("px"))
        for one in root.iter()
        if one.tag.endswith("text") and one.get("textLength") and (one.text or "").strip()
    ]
    assert ends
    assert max(ends) <= width * place + 1
