"""The page of a treemap: whole in itself, nothing in it acts but its own script, colours one can read on."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from importlib.resources import files
from io import StringIO

import pytest

from careercli.output.formats import html
from careercli.output.result import Page, Result
from careercli.output.web.treemap import SCRIPT, STYLE, page_of

from .treemaps import document, leaf, treemap

HOSTILE = "</script><script>hacked=1</script><img src=x onerror=hacked=1>\"'&<b>\x1b[31m\u202e"
FOLDER = files("careercli.output.web")


def written(*leaves):
    tree = treemap(*leaves)
    return "\n".join(page_of(document(tree), tree))


def data_of(page):
    """The JSON of a page."""
    return json.loads(re.search(r'id="data">(.*?)</script>', page, re.S)[1])


class Elements(HTMLParser):
    """The elements of a page with their attributes."""

    def __init__(self, page):
        super().__init__()
        self.found = []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def test_the_table_has_every_leaf_with_text_and_value():
    page = written(leaf("1", "Cook", 500, 25), leaf("2", "Miner", None, None))
    assert '<th scope="row">Cook <small>1</small></th><td class="n" data-v="500">500</td>' in page
    assert '<td class="n"><i>not published</i></td><td class="n"><i>withheld</i></td>' in page
    assert 'aria-sort="descending">People</th>' in page


def test_what_the_table_does_not_show_stands_once():
    page = written(leaf("1", "Cook", 500, 25, names=("Chef", "Küchenchef")), leaf("2", "Miner", 20, 30))
    data = data_of(page)
    assert data["names"] == ["Chef\nKüchenchef", ""]
    assert data["texts"].count("They work.") == 1
    assert [one[0] for one in data["leaves"]] == ["1", "2"]
    assert data["leaves"][0][8] == "xx:1"


def test_nothing_from_outside_becomes_an_element():
    page = written(leaf(HOSTILE, HOSTILE, 1, 2, names=(HOSTILE,), summary=HOSTILE, subtitle=HOSTILE, reference=HOSTILE))
    tags = [tag for tag, _ in Elements(page).found]
    plain = [tag for tag, _ in Elements(written(leaf("1", "Cook", 1, 2))).found]
    assert tags == plain
    assert not re.search("[\x1b\u202e]", page)
    assert data_of(page)["names"][0].startswith("</script>")


def test_the_policy_allows_the_own_style_and_script_alone():
    page = written(leaf("1", "Cook", 1, 2))
    policy = next(given["content"] for tag, given in Elements(page).found if given.get("http-equiv"))
    for kind, tag in (("style", "style"), ("script", "script")):
        text = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.S)[1]
        assert f"{kind}-src 'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'" in policy
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_nothing_is_fetched_or_styled_in_place():
    for tag, given in Elements(written(leaf("1", "Cook", 1, 2))).found:
        assert not given.get("src"), tag
        assert "style" not in given, tag
        assert given.get("href", "data:").startswith(("data:", "#", "https://")), tag
        assert not [name for name in given if name.startswith("on")], tag


def test_style_and_script_are_small():
    assert sum(len(FOLDER.joinpath(name).read_bytes()) for name in (*STYLE, *SCRIPT)) <= 40_000
    for name in (*STYLE, *SCRIPT):
        assert len(FOLDER.joinpath(name).read_text(encoding="utf-8").splitlines()) <= 400


def test_a_treemap_is_what_html_writes_of_its_document():
    out = StringIO()
    html.write(Result("country-atlas/1", {}, document=document(treemap(leaf("1", "Cook", 1, 2)))), Page(), out)
    assert 'id="map"' in out.getvalue()


def luminance(colour):
    """The relative luminance of `#rrggbb` or `#rgb` (WCAG 2)."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * one for one in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """How two colours stand out from each other (WCAG 2), 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def scales():
    """(scheme, ramp) → its six colours and their inks, of the style sheet."""
    text = FOLDER.joinpath("treemap.css").read_text(encoding="utf-8")
    dark = text.index("@media", text.index("/* Scales"))
    end = text.index(".s0{", dark)
    found = {}
    for scheme, part in (("light", text[text.index("/* Scales") : dark]), ("dark", text[dark:end])):
        for names, body in re.findall(r"([.\w,]+)\{((?:--[ci]\d:#\w+;?)+)\}", part):
            for name in names.replace(".", "").split(","):
                before = found.get(("light", name), {})
                found[scheme, name] = {
                    **before,
                    **found.get((scheme, name), {}),
                    **dict(re.findall(r"--(\w+):(#\w+)", body)),
                }
    return found


SCALES = scales()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ramp", ["one", "two", "three", "both"])
def test_every_step_has_an_ink_one_can_read(scheme, ramp):
    scale = SCALES[scheme, ramp]
    for step in range(6):
        assert contrast(scale[f"c{step}"], scale[f"i{step}"]) >= 4.5, (step, scale)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_scales_run_from_light_to_dark_for_every_eye(scheme):
    for ramp in ("one", "two", "three"):
        shades = [luminance(SCALES[scheme, ramp][f"c{step}"]) for step in range(6)]
        assert shades in (sorted(shades), sorted(shades, reverse=True))
