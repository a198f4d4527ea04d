"""`career search --duties`: a file, a pipe or standard input; what is no text on work is refused in words."""

import json
import os
import threading

import pytest

TEXT = "Fit and repair pipes, boilers and toilets.\nFind leaks and unblock drains.\n"


@pytest.fixture
def cv(tmp_path):
    path = tmp_path / "cv.txt"
    path.write_text(TEXT)
    return str(path)


def test_a_file_and_standard_input_are_read_alike(answer, cv):
    from_file = answer("search", "--duties", cv, "--country", "us")
    assert from_file["schema"] == "duties/1"
    assert from_file["data"][0]["id"] == "us:47-2152"
    assert answer("search", "--duties", "-", "--country", "us", stdin=TEXT) == from_file


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_read_to_its_end(answer, tmp_path, cv):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=lambda: pipe.write_text(TEXT))
    writer.start()
    found = answer("search", "--duties", str(pipe), "--country", "us")
    writer.join()
    assert found == answer("search", "--duties", cv, "--country", "us")


def test_limit_and_country(answer, cv):
    found = answer("search", "--duties", cv, "--country", "gb", "--limit", "2")["data"]
    assert [one["country"] for one in found] == ["gb", "gb"]


def test_every_form(career, cv):
    for form in ("csv", "tsv", "md", "html", "jsonl", "yaml", "plain"):
        done = career("search", "--duties", cv, "--country", "us", "--format", form)
        assert (done.code, "Plumbers" in done.out) == (0, True), form


def test_a_screen(page, cv):
    shown = page(100, "search", "--duties", cv, "--country", "us")
    assert "Jobs that fit your text" in shown
    assert max(map(len, shown.splitlines())) <= 100


@pytest.mark.parametrize("lang", ["fr", "pt", "zh-Hant"])
def test_other_languages(career, cv, lang):
    done = career("search", "--duties", cv, "--country", "us", "--format", "plain", "--lang", lang)
    assert done.code == 0
    assert "Jobs that fit" not in done.out


@pytest.mark.parametrize(
    ("content", "code", "words"),
    [
        (b"", 2, "no text to read"),
        (b" \n\t", 2, "no text to read"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\xff", 2, "not UTF-8"),
        (b"\x00" * 500, 2, "career does not read"),
        (b"\xff\xfei\x00", 2, "career does not read"),
        ("щука и рак".encode(), 3, "No word of this text"),
        (b"zzzz qqqq", 3, "No word of this text"),
        (b"x" * 1_000_001, 2, "larger than 1,000,000 bytes"),
    ],
)
def test_what_is_no_text_on_work(refused, tmp_path, content, code, words):
    path = tmp_path / "cv"
    path.write_bytes(content)
    assert words in refused(code, "search", "--duties", str(path))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--duties", "no-such-file"), "cannot be read"),
        (("--duties", "."), "cannot be read"),
        (("--duties", ""), "cannot be read"),
        (("--duties", "-", "nurse"), "takes the place of the words"),
        ((), "needs words"),
    ],
)
def test_what_is_no_file(refused, arguments, words):
    assert words in refused(2, "search", *arguments, stdin=TEXT)


def test_a_hundred_thousand_characters(answer):
    text = TEXT * 1_350
    found = answer("search", "--duties", "-", "--country", "us", stdin=text)["data"]
    assert len(text) > 95_000
    assert found[0]["id"] == "us:47-2152"


def test_a_sentence_is_searched_for(answer, career):
    found = answer("search", "I fix leaking pipes", "--country", "us")["data"][0]
    assert (found["id"], found["how"]) == ("us:47-2152", "work")
    assert json.loads(career("I", "fix", "leaking", "pipes", "--json").out)["schema"] == "matches/2"
