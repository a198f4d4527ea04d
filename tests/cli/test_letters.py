"""Characters otherwise: plain letters for people, escapes for programs."""

import json

import pytest

from careercli.cli.letters import spelling


def written(text: str, form: str | None) -> str:
    """Text as an ASCII stream takes it for a format."""
    return text.encode("ascii", spelling(form)["errors"]).decode()


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("médicaux", "medicaux"),
        ("2023–2033", "2023-2033"),
        ("6,4\u202f%", "6,4 %"),
        ("“œuvre”…", '"oeuvre"...'),
        ("職", "?"),
    ],
)
def test_a_reader_gets_the_nearest(text, plain):
    assert written(text, "table") == plain


@pytest.mark.parametrize("form", ["json", "jsonl", "jsonld", "yaml"])
def test_a_program_gets_all(form):
    assert json.loads(f'"{written("é 職 𝄞", form)}"') == "é 職 𝄞"


def test_a_browser_gets_references():
    assert written("é", "html") == "&#233;"
