"""A published number as data/ writes it: no thousands commas, no trailing zeros, no float noise."""

import re

from careercli.errors import BadData

NUMBER = re.compile(r"-?\d[\d,]*(\.\d+)?|-?\.\d+")


def plain(cell: str, file: str, key: str) -> str:
    """The number in its shortest form: `39.0` is `39`, `8,238,800` is `8238800`.

    Fifteen significant digits keep every published digit and drop what binary floats add
    (`1.0999999999999999`). Raises BadData for anything that is not a plain number.
    """
    if not NUMBER.fullmatch(cell):
        raise BadData(f"{file}: `{key}`: `{cell}` is not a number")
    return f"{float(cell.replace(',', '')):.15g}"
