"""Every format compared byte for byte. UPDATE_GOLDEN=1 writes the files anew; the diff is then the review."""

import os
import re

import pytest

from careercli.output.result import Page

from . import pages, traps
from .printing import FORMATS, GOLDEN, printed

RESULTS = {"one": traps.one, "listed": traps.listed, "several": traps.several}
PAGES = {
    "40": Page(40),
    "80-ascii": Page(80, unicode=False),
    "80-colour": Page(80, colour=True, terminal=True),
    "100": Page(100),
    "160-colour": Page(160, colour=True, terminal=True),
}


def compare(name: str, text: str) -> None:
    """Bytes as stored, or store them when asked to."""
    path, found = GOLDEN / name, (without_assets(text) if name.endswith(".html") else text).encode()
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_bytes(found)
    assert path.is_file(), f"no golden file {name}: run with UPDATE_GOLDEN=1 and read it"
    assert found == path.read_bytes()


def without_assets(page: str) -> str:
    """A web page without its style and script, files of their own, and without their hashes."""
    page = re.sub(r"(<style[^>]*>).*?(</style>)|(<script>).*?(</script>)", r"\1\3\2\4", page, flags=re.DOTALL)
    return re.sub(r"'sha256-[^']+'", "'sha256'", page)


@pytest.mark.parametrize("result", RESULTS)
@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("table", "jsonld")])
def test_format(name, result):
    compare(f"{result}.{name}", printed(name, RESULTS[result]()))


@pytest.mark.parametrize("name", ["json", "jsonl", "jsonld", "yaml", "csv"])
def test_on_a_terminal(name):
    compare(f"terminal.{name}", printed(name, traps.one(), Page(80, terminal=True)))


def test_linked_data():
    compare("one.jsonld", printed("jsonld", traps.one()))


@pytest.mark.parametrize("size", PAGES)
@pytest.mark.parametrize("document", ["occupation", "traps"])
def test_table(document, size):
    result = traps.one()._replace(document={"occupation": pages.occupation, "traps": traps.document}[document]())
    compare(f"{document}-{size}.table", printed("table", result, PAGES[size]))


@pytest.mark.parametrize("name", ["plain", "md", "html"])
def test_real_page(name):
    compare(f"occupation.{name}", printed(name, traps.one()._replace(document=pages.occupation())))
