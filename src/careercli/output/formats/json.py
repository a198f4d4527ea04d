"""The envelope that programs read: `schema`, `data`, `warnings`, `sources`."""

import json
from typing import TextIO

from careercli.output.clean import escaped_json
from careercli.output.result import Page, Result, data_of


def write(result: Result, page: Page, out: TextIO) -> None:
    """One line in a pipe, indented on a terminal."""
    if page.terminal:
        # Escaped, not removed: what acts on a screen becomes visible and the value stays the same.
        out.write(escaped_json(json.dumps(envelope(result), ensure_ascii=False, indent=2)) + "\n")
        return
    out.write(f'{{"schema":{compact(result.schema)},"data":')
    out.write(compact(result.data) if result.text is None else result.text.strip())
    out.write(f',"warnings":{compact(list(result.warnings))},"sources":{compact(result.sources)}}}\n')


def envelope(result: Result) -> dict[str, object]:
    """The whole answer as one object."""
    warnings, sources = list(result.warnings), dict(result.sources)
    return {"schema": result.schema, "data": data_of(result), "warnings": warnings, "sources": sources}


def compact(value: object) -> str:
    """JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
