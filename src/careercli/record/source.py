"""Where a figure comes from."""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NotRequired, TypedDict


class Source(TypedDict):
    """A publication: `vintage` is what its figures describe, `dated` the last day that
    vintage can mean (absent on undated pages), `retrieved` the day it was read, `erratum` the day its publisher
    reported an error in its figures, where it is not known that these are the corrected ones."""

    publisher: str
    title: str
    vintage: str
    licence: str
    page: str
    retrieved: NotRequired[str]
    dated: NotRequired[str]
    caveat: NotRequired[str]
    erratum: NotRequired[str]


if TYPE_CHECKING:
    Sources = Mapping[str, Source] | Mapping[str, Any]
    """Sources by key, as a query made them or as they were stored."""


def named_in(data: object) -> Iterator[str]:
    """Every source key inside a record: what stands under `source`, `…_source`, `sources` and `…_read`."""
    if isinstance(data, Mapping):
        for key, value in data.items():
            if (key == "source" or key.endswith("_source")) and isinstance(value, str):
                yield value
            elif (key == "sources" or key.endswith("_read")) and isinstance(value, list):
                yield from (entry for entry in value if isinstance(entry, str) and entry)
            else:
                yield from named_in(value)
    elif isinstance(data, list):
        for value in data:
            yield from named_in(value)


def is_of(key: str, series: str) -> bool:
    """Whether a source key is of a series: `us-onet-30-1` of `us-onet`."""
    return bool(re.fullmatch(rf"{re.escape(series)}(-v?[0-9][0-9-]*)?", key))
