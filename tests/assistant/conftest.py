"""A session with the server's tools, and a count of tokens as assistants have it."""

from collections.abc import Callable
from typing import Any

import pytest
from bpe_openai import get_encoding

from careercli.assistant.server import answered
from careercli.assistant.tools import Session
from careercli.cli.commands import mcp
from careercli.text.text import text

Call = Callable[..., str]


@pytest.fixture(scope="session")
def tokens() -> Callable[[str], int]:
    """How many tokens a text has (o200k)."""
    encoding = get_encoding("o200k_base")
    return lambda words: len(encoding.encode(words))


@pytest.fixture
def session() -> Session:
    """The server's session, in English, without the reader's profile."""
    return mcp.session(text())


@pytest.fixture
def call(session: Session) -> Call:
    """`call("pay", job="us:29-1141")`: the reply of a call that succeeds."""

    def called(tool: str, /, **arguments: Any) -> str:
        reply, refused = answered(tool, arguments, session)
        assert not refused, reply
        return reply

    return called


@pytest.fixture
def refused(session: Session) -> Call:
    """The same of a call that fails: what is wrong, in words."""

    def called(tool: str, /, **arguments: Any) -> str:
        reply, failed = answered(tool, arguments, session)
        assert failed, reply
        assert "Traceback" not in reply
        return reply

    return called
