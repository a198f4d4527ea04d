"""Linked data: the JSON-LD object that a command makes of its answer."""

import json
from typing import TextIO

from careercli.output.clean import escaped_json
from careercli.output.result import NoSuchForm, Page, Result


def write(result: Result, page: Page, out: TextIO) -> None:
    """Print the object; NoSuchForm when the command has none."""
    if result.linked is None:
        raise NoSuchForm(f"`{result.schema}` has no JSON-LD form")
    indent, separators = (2, None) if page.terminal else (None, (",", ":"))
    text = json.dumps(result.linked, ensure_ascii=False, indent=indent, separators=separators)
    out.write((escaped_json(text) if page.terminal else text) + "\n")
