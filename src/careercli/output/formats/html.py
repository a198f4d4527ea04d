"""The page as one self-contained web page: nothing fetched, readable without its script."""

from typing import TextIO

from careercli.output.result import Page, Result, document_of
from careercli.output.web.page import page_of, shell


def write(result: Result, page: Page, out: TextIO) -> None:
    """Print the document of `result`; one that is a treemap or a sheet of paper in its own way."""
    document = document_of(result)
    if document.treemap is not None:
        from careercli.output.web.treemap import page_of as treemap_of  # few pages are one

        lines = treemap_of(document, document.treemap)
    elif document.paper:
        from careercli.output import paper  # as few

        lines = paper.page_of(document)
    else:
        lines = page_of(document, shell(page.made))
    for line in lines:
        if line:
            out.write(line + "\n")
