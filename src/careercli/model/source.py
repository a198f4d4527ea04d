"""Where a figure comes from."""

from typing import NotRequired, TypedDict


class Source(TypedDict):
    """A publication: `vintage` is what its figures describe, `dated` the last day that
    vintage can mean (absent on undated pages), `retrieved` the day it was read."""

    publisher: str
    title: str
    vintage: str
    licence: str
    page: str
    retrieved: NotRequired[str]
    dated: NotRequired[str]
    caveat: NotRequired[str]
