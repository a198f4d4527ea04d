"""What stands in a file of the reader's: bounded, never waited for, UTF-8."""

import os
from pathlib import Path

import pytest

from careercli.errors import BadData, UsageError
from careercli.person.content import Unreadable, content, text_of


@pytest.mark.parametrize(("size", "most", "read"), [(0, 3, 0), (3, 3, 3), (4, 3, 4), (9, 3, 4)])
def test_one_byte_more_than_the_most_is_read(tmp_path: Path, size: int, most: int, read: int) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"abcdefghi"[:size])
    assert content(path, most) == b"abcdefghi"[:read]
    assert content(str(path), most) == b"abcdefghi"[:read]


@pytest.mark.skipif(os.name != "posix", reason="devices of POSIX")
def test_the_device_with_nothing_in_it_is_empty_and_another_is_no_file() -> None:
    assert content(os.devnull, 9) == b""
    with pytest.raises(Unreadable) as caught:
        content("/dev/zero", 9)
    assert (caught.value.reason, str(caught.value)) == ("not a file", "not a file")


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(Unreadable, match="not a file"):
        content(tmp_path / "pipe", 9)


def test_why_a_file_gives_nothing(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as caught:
        content(tmp_path / "gone", 9)
    assert caught.value.reason == "No such file or directory"
    with pytest.raises(Unreadable) as caught:
        content("a\0b", 9)
    assert "null" in caught.value.reason


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (b"", ""),
        ("é".encode(), "é"),
        (b"\xef\xbb\xbfa = 1", "a = 1"),
        (b"abc\0", "abc\0"),
        (b"x" * 200 + b"\0" * 200, "x" * 200 + "\0" * 200),
        (b"\0" * 50 + b"x" * 150, "\0" * 50 + "x" * 150),
    ],
)
def test_the_text_of_bytes(found: bytes, text: str) -> None:
    assert text_of(found, "f") == text


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ("a = 1".encode("utf-16"), "f is in UTF-16 or UTF-32, which career does not read"),
        ("a = 1".encode("utf-32"), "f is in UTF-16 or UTF-32, which career does not read"),
        (b"\xfe\xff\0a", "f is in UTF-16 or UTF-32, which career does not read"),
        (b"\0\0\xfe\xff\0\0\0a", "f is in UTF-16 or UTF-32, which career does not read"),
        ("a = 1".encode("utf-16-le"), "f is in UTF-16 or UTF-32, which career does not read"),
        (b"\0" * 51 + b"x" * 149, "f is in UTF-16 or UTF-32, which career does not read"),
        (b"\xff", "f, line 1: not UTF-8 text"),
        (b"\n\xff", "f, line 2: not UTF-8 text"),
        (b"a\nb\n\xff", "f, line 3: not UTF-8 text"),
        (b"a\n\xff\n\n", "f, line 2: not UTF-8 text"),
    ],
)
def test_what_is_not_utf_8_says_where(found: bytes, said: str) -> None:
    for refusal, hint, told in ((UsageError, "", "Save it as UTF-8."), (BadData, "error.config.fix.hint", "Fix the")):
        with pytest.raises(refusal) as caught:
            text_of(found, "f", refusal, hint)
        assert caught.value.message == said
        assert caught.value.hints[0].startswith(told)
    with pytest.raises(UsageError, match="f"):
        text_of(found, "f")
