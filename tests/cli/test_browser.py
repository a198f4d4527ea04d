"""`--web` puts the page into a file that only its reader can open, and shows it in the browser."""

import re
import stat
import webbrowser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """What the browser was given; one that takes everything."""
    found: list[str] = []
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(webbrowser, "open", lambda address: found.append(address) or True)
    return found


def test_the_page_opens_from_a_private_file_whose_path_is_printed(career, opened):
    done = career("show", "ca:32120", "--web")
    path = Path(done.out.strip())
    assert (done.code, done.err.strip()) == (0, "Opened in your browser.")
    assert [unquote(urlsplit(address).path) for address in opened] == [str(path)]
    assert opened[0].startswith("file:///")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert path.name.endswith(".html") and path.read_text().startswith("<!doctype html>")


@pytest.mark.parametrize("failure", [False, webbrowser.Error("none"), OSError("none")])
def test_without_a_browser_the_file_stays_and_that_is_said(career, opened, monkeypatch, failure):
    def none(address: str) -> bool:
        if isinstance(failure, Exception):
            raise failure
        return failure

    monkeypatch.setattr(webbrowser, "open", none)
    done = career("visas", "ca:32120", "--web")
    assert done.code == 0
    assert done.err.strip().startswith("No browser could be opened here.")
    assert Path(done.out.strip()).read_text().endswith("</html>\n")


def test_a_file_that_is_named_is_the_one_that_opens(career, opened):
    done = career("list", "--country", "ca", "--web", "-o", "x.html")
    assert Path(done.out.strip()) == Path("x.html").absolute()
    assert opened == [Path("x.html").absolute().as_uri()]


@pytest.mark.parametrize(
    "asked", [("--json",), ("--format", "csv"), ("-o", "x.csv"), ("--format", "table"), ("--format", "json")]
)
def test_what_is_no_page_is_not_opened(career, opened, asked):
    done = career("show", "ca:32120", "--web", *asked)
    assert (done.code, opened, done.out) == (2, [], "")
    assert "`--web` opens a page" in done.err


def test_an_answer_of_one_form_is_no_page(career, opened):
    done = career("schema", "occupation", "--web")
    assert (done.code, opened) == (2, [])


FOLDED = (
    "show", "visas", "salary", "ai", "credentials", "education", "outlook", "similar", "skills", "match", "rate", "faq",
    "pathway",
)  # fmt: skip


@pytest.mark.parametrize("command", FOLDED)
def test_a_web_page_has_the_short_page_and_everything_folded(career, command):
    short, whole = career(command, "ca:32120", "--format", "html"), career(command, "ca:32120", "--all", "-f", "html")
    assert short.code == whole.code == 0
    names = re.findall(r'<details class="fold" id="([^"]+)"', short.out)
    assert names and names == re.findall(r'<details class="fold" id="([^"]+)" open', whole.out)
    assert short.out.replace('<details class="fold"', "").count(" open>") == 0


def test_one_section_alone_is_not_folded(career):
    assert '<details class="fold"' not in career("show", "ca:32120", "--section", "pay", "--format", "html").out


def test_all_places_are_on_the_web(career):
    short, web = career("where", "ca:32120", "--format", "plain").out, career("where", "ca:32120", "-f", "html").out
    assert "Nova Scotia" not in short.partition("MAP")[0]
    assert "Nova Scotia" in web.partition('<details class="fold"')[2]


def test_the_foot_says_when_and_by_what_it_was_made(career):
    foot = career("show", "ca:32120", "--format", "html", "--lang", "fr").out.partition("<footer>")[2]
    assert re.match(r"Fait le \d{4}-\d\d-\d\d avec career \d", foot)
