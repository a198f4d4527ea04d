"""Pages that a reader or a client takes in whole: `career://occupation/ca:32120` and the like, as Markdown."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from careercli.assistant.reply import content_of
from careercli.assistant.tools import NO_LIMIT, SECTIONS, TOOLS, Session
from careercli.errors import NotFound
from careercli.output.formats import md
from careercli.output.result import Page, Result

if TYPE_CHECKING:
    from careercli.text.text import Text

SCHEME = "career://"
MARKDOWN = "text/markdown"


class Kind(NamedTuple):
    """A kind of page: what stands behind its name in the address, and the call that gives it."""

    pattern: str
    call: Callable[[list[str]], tuple[str, dict[str, Any]]]


KINDS: Mapping[str, Kind] = {
    "countries": Kind("", lambda _: ("explain", {"word": "countries"})),
    "words": Kind("", lambda _: ("explain", {})),
    "systems": Kind("", lambda _: ("visas", {})),
    "occupation": Kind("{id}", lambda parts: ("occupation", {"job": parts[0], "all": True})),
    "section": Kind(
        "{id}/{section}", lambda parts: ("occupation", {"job": parts[0], "section": parts[1], "all": True})
    ),
    "list": Kind("{country}", lambda parts: ("list", {"country": parts[0], "sort": "pay", "limit": NO_LIMIT})),
    "word": Kind("{word}", lambda parts: ("explain", {"word": parts[0]})),
}
"""The pages that can be read, by the first word of their address."""


def address(name: str) -> str:
    """The address of a page, or the template of its kind's."""
    return SCHEME + "/".join(filter(None, [name, KINDS[name].pattern]))


def title(name: str, t: Text) -> str:
    """What a client's list shows of a page."""
    return t(f"assistant.resource.{name}")


def read(uri: str, session: Session) -> str:
    """The page of an address, as Markdown with its footnotes. Raises NotFound where there is none, and as the tools."""
    name, arguments = _call(uri)
    if arguments.get("section", "summary") not in SECTIONS:
        raise _none(uri)
    document = content_of(TOOLS[name](arguments, session), session.reader.text).document
    out = io.StringIO()
    md.write(Result("", None, document=document._replace(brief="")), Page(), out)
    return out.getvalue()


def _call(uri: str) -> tuple[str, dict[str, Any]]:
    kind, *parts = [unquote(part) for part in uri.removeprefix(SCHEME).split("/")]
    known = KINDS.get(kind)
    wanted = known.pattern.count("{") if known else -1
    if not uri.startswith(SCHEME) or known is None or len(parts) != wanted or not all(parts):
        raise _none(uri)
    return known.call(parts)


def _none(uri: str) -> NotFound:
    addresses = [f"`{address(name)}`" for name in KINDS]
    return NotFound("error.assistant.resource", "error.assistant.resource.hint", name=uri[:80], known=addresses)
