"""Forty questions through five faces: what the JSON says stands in each of the others, figure by figure."""

import html
import json
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import careercli
from careercli.text.text import text

QUESTIONS = tomllib.loads((Path(__file__).parent / "questions.toml").read_text(encoding="utf-8"))["question"]
UNREAD = re.compile(r"<(script|style)\b.*?</\1>", re.DOTALL)
TAG = re.compile(r"<[^>]*>")


def at(data: Any, path: str) -> Any:
    """What stands at a dotted path; a number in it is a place in a list."""
    for key in path.split("."):
        data = data[int(key)] if isinstance(data, list) else data[key]
    return data


def written(figure: float) -> set[str]:
    """How a page may write a number: all of it, or rounded as amounts, counts and percentages are."""
    whole = float(figure).is_integer() or abs(figure) >= 100
    forms = {f"{abs(figure):,.0f}"} if whole else {f"{abs(figure):,.0f}%"}
    return {*forms, f"{abs(figure):,.1f}", f"{abs(figure):,.2f}"}


def says(page: str, figure: float) -> bool:
    """Whether a page has a number by itself, not as a part of another."""
    return any(re.search(rf"(?<![\d.,]){re.escape(form)}(?!\d|[.,]\d)", page) for form in written(figure))


def shown(page: str) -> str:
    """A web page as it is read: no scripts, no styles, no tags."""
    return " ".join(html.unescape(TAG.sub(" ", UNREAD.sub(" ", page))).split())


def cells(path: Path) -> Iterator[Any]:
    """Every cell of a workbook: a percentage as the number people say."""
    for sheet in openpyxl.load_workbook(path):
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, bool) or cell.value is None:
                    continue
                yield cell.value * 100 if "%" in cell.number_format else cell.value


@pytest.fixture(scope="module")
def replies() -> dict[str, str]:
    """What the server tells the protocol's own client, by question, in one session."""
    pytest.importorskip("mcp", reason="the extra mcp is not installed")
    import anyio
    from mcp.client.client import Client

    from careercli.assistant.server import server
    from careercli.cli.commands.mcp import session

    async def asked() -> dict[str, str]:
        async with Client(server(session(text()))) as client:
            found = {}
            for one in QUESTIONS:
                answer: Any = await client.call_tool(one["tool"], one["arguments"])
                assert not answer.is_error, answer.content
                found[one["ask"]] = "\n".join(part.text for part in answer.content)
            return found

    return anyio.run(asked)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one["ask"])
def test_every_face_says_the_same(
    question: dict[str, Any], replies: dict[str, str], career: Callable[..., Any], tmp_path: Path
) -> None:
    line = question["line"].split()
    run = career(*line, "--json")
    assert run.code == 0, run.err
    envelope = json.loads(run.out)
    imported = eval(f"careercli.{question['python']}", {"careercli": careercli})
    assert json.loads(imported.to_json()) == envelope
    for name in ("x.html", "x.xlsx"):
        saved = career(*line, "-o", name)
        assert saved.code == 0, saved.err
    reply, page, book = (
        replies[question["ask"]],
        shown((tmp_path / "x.html").read_text("utf-8")),
        [*cells(tmp_path / "x.xlsx")],
    )
    numbers = [one for one in book if isinstance(one, int | float)]
    texts = [one for one in book if isinstance(one, str)]
    for path in question["figures"]:
        figure = at(envelope["data"], path)
        assert at(imported, path) == figure
        assert says(reply, figure), f"the assistant's reply lacks {path}: {figure}"
        assert says(page, figure), f"the web page lacks {path}: {figure}"
        assert any(one == pytest.approx(figure, abs=1e-9) for one in numbers), f"the workbook lacks {path}: {figure}"
    for path in question["names"]:
        name = at(envelope["data"], path)
        assert at(imported, path) == name
        assert name in " ".join(reply.split()), f"the assistant's reply lacks {path}: {name}"
        assert name in page, f"the web page lacks {path}: {name}"
        assert any(name in one for one in texts), f"the workbook lacks {path}: {name}"


def test_the_questions_are_forty_of_six_countries_and_every_kind() -> None:
    assert len(QUESTIONS) == len({one["ask"] for one in QUESTIONS}) == 40
    lines = " ".join(one["line"] for one in QUESTIONS)
    assert all(f"{key}:" in lines or f"--country {key}" in lines for key in ("ca", "us", "gb", "au", "de", "sg"))
    assert {one["tool"] for one in QUESTIONS} == {"occupation", "pay", "compare", "find", "list", "visas", "move"}
    assert sum(len(one["figures"]) for one in QUESTIONS) > 100
    assert all(one["figures"] or one["names"] for one in QUESTIONS)


def test_a_wrong_figure_is_seen() -> None:
    assert says("pay: 81,120 CAD", 81120)
    assert says("7%, or 30.0%", 30)
    assert says("7%", 7.1)
    assert not says("pay: 181,120 CAD", 81120)
    assert not says("pay: 81,120.50 CAD", 81121)
    assert not says("81,1205", 81120)
    assert not says("12.7", 2.7)
