"""What is wrong with a file, told to the one who maintains it in words, not in Python's."""

import json
import zlib
from datetime import date
from pathlib import Path
from typing import Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from careerdata.errors import in_words, why_unread


class Inner(BaseModel):
    x: int = 0


class Made(BaseModel):
    """One value of each kind that data/ has."""

    model_config = ConfigDict(extra="forbid", strict=True)
    whole: int = Field(0, ge=0)
    part: float = Field(0.0, allow_inf_nan=False)
    words: str = Field("", max_length=3)
    flag: bool = False
    day: date = date(2026, 1, 1)
    inner: Inner = Inner()
    named: dict[str, int] = {}
    listed: tuple[int, ...] = ()
    one: Literal["a", "b"] = "a"
    cell: str = "1"

    @field_validator("cell")
    @classmethod
    def figure(cls, cell: str) -> str:
        date.fromisoformat(cell) if "-" in cell else float(cell) if "." in cell else int(cell)
        return cell


@pytest.mark.parametrize(
    ("key", "value", "told"),
    [
        ("whole", "x", "must be a whole number"),
        ("whole", -1, "must be greater than or equal to 0"),
        ("part", "x", "must be a number"),
        ("part", float("nan"), "must be a number"),
        ("words", 1, "must be a text"),
        ("words", "long", "the text must have at most 3 characters"),
        ("flag", "x", "must be true or false"),
        ("day", "x", "must be a day, as 2026-11-30"),
        ("inner", 1, "must be a table"),
        ("named", [], "must be a table"),
        ("listed", "x", "must be a list"),
        ("one", "c", "must be 'a' or 'b'"),
        ("cell", "x", "must be a whole number"),
        ("cell", "x.", "must be a number"),
        ("cell", "2026-02-30", "day is out of range for month"),
        ("cell", "2026-x", "must be a day, as 2026-11-30"),
        ("other", 1, "no such key"),
    ],
)
def test_a_value_that_is_wrong(key: str, value: Any, told: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Made(**{key: value})
    assert in_words(caught.value.errors()[0]) == told


def failure(work: Any) -> Exception:
    with pytest.raises(Exception) as caught:
        work()
    return caught.value


@pytest.mark.parametrize(
    ("work", "told"),
    [
        (b"a\xff".decode, "it is not UTF-8 text: save it as that"),
        (Path("/no/such/file").read_bytes, "No such file or directory"),
        (lambda: json.loads("{\n x"), "no JSON at line 2, column 2"),
        (lambda: zlib.decompress(b"xx"), "its compression is damaged or cut off"),
        (lambda: {}["rows"], "it has no `rows`"),
        (lambda: int([]), "lists and tables do not stand where they did"),
        (lambda: json.loads("[" * 100_000), "too deeply nested"),
    ],
)
def test_a_file_that_cannot_be_read(work: Any, told: str) -> None:
    assert why_unread(failure(work)) == told
