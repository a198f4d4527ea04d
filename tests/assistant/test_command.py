"""`career mcp` itself."""

import sys

import pytest

from careercli.errors import USAGE


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_without_the_extra_it_names_what_installs_it(lang: str, career, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name == "mcp" or name.startswith("mcp.")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "mcp", None)
    done = career("--lang", lang, "mcp")
    assert (done.code, done.out) == (USAGE, "")
    assert "pip install 'careercli[mcp]'" in done.err
    assert "Traceback" not in done.err


def test_an_unknown_language_is_refused(career) -> None:
    done = career("mcp", "--lang", "xx")
    assert done.code == USAGE
    assert "xx" in done.err


def test_it_ends_with_its_input(career) -> None:
    assert career("mcp") == ("", "", 0)
