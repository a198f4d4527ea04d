"""The page as one self-contained web page: nothing fetched, readable without its script."""

from typing import TextIO

from careercli.output.result import Page, Result, document_of
from careercli.output.web.page import page_of, shell


def write(result: Result, page: Page, out: TextIO) -> None:
    """Print the document of `result`."""
    for line in page_of(document_of(result), shell(page.made)):
        if line:
            out.write(line + "\n")
