"""One record a line: a list is encoded record by record, one occupation is one line."""

from json import JSONEncoder
from typing import TextIO

from careercli.output.clean import escaped_json
from careercli.output.result import Page, Result, data_of


def write(result: Result, page: Page, out: TextIO) -> None:
    """Print every record."""
    data = data_of(result)
    encode = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
    for record in data if isinstance(data, list) else [data]:
        line = encode(record)
        out.write((escaped_json(line) if page.terminal else line) + "\n")
