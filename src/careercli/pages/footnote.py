"""The line that explains a source at the foot of a page."""

from collections.abc import Mapping
from typing import Any


def source_lines(sources: Mapping[str, Any]) -> dict[str, str]:
    """Key → publisher, title, vintage, licence and caveat in one line."""
    return {key: source_line(source) for key, source in sources.items()}


def source_line(source: Mapping[str, str]) -> str:
    """One source in one line."""
    head = f"{source['publisher']}: {source['title']} ({source['vintage']}; {source['licence']})."
    return f"{head} {source['caveat']}" if source.get("caveat") else head
