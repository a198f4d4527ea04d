"""Standard input and output as the protocol's wire: a message a line, none of them longer than a call may be.

What is no message is answered, so that a client that waits hears of it; a line without end is thrown away as it comes
and takes no memory. A client that leaves ends the server quietly.
"""

from __future__ import annotations

import gc
import io
import os
import re
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, BinaryIO, TextIO, cast

import anyio
import anyio.to_thread
import mcp_types as types
from mcp.shared.message import SessionMessage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream
    from mcp.server import Server

    from careercli.text.text import Text

LONGEST = 1_000_000
"""Bytes of a message at the most: far more than any call of ours has."""
CHUNK = 65_536
_ID = re.compile(rb'^\s*\{[^{}]{0,200}?"id"\s*:\s*(?:(\d{1,15})|"([\w.:-]{1,64})")')
"""The id of a request that cannot be read as a whole, where it stands before what it asks."""


def serve(server: Server[Any], t: Text) -> None:
    """Answer until standard input ends or standard output is closed."""
    gc.enable()  # a single answer does without; a server must not
    with _wire() as (read, write), suppress(BrokenPipeError, KeyboardInterrupt):
        anyio.run(_serve, server, read, write, t)


@contextmanager
def _wire() -> Iterator[tuple[BinaryIO, BinaryIO]]:
    """The two ends of the wire, for the server alone: what anything else prints goes to standard error meanwhile."""
    read, write = _own(sys.stdin, "rb", CHUNK), _own(sys.stdout, "wb", 0)
    printed, sys.stdout = sys.stdout, sys.stderr
    try:
        yield read, write
    finally:
        sys.stdout = printed


def _own(stream: TextIO | None, mode: str, buffering: int) -> BinaryIO:
    """The bytes of a stream under a descriptor of their own; of one in memory, or none at all, as they are."""
    if stream is None:
        return io.BytesIO()
    try:
        number = os.dup(stream.fileno())
    except OSError:
        return stream.buffer
    return cast("BinaryIO", os.fdopen(number, mode, buffering=buffering))


async def _serve(server: Server[Any], read: BinaryIO, write: BinaryIO, t: Text) -> None:
    to_server, incoming = anyio.create_memory_object_stream[SessionMessage | Exception](0)
    outgoing, from_server = anyio.create_memory_object_stream[SessionMessage](0)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(_written, from_server, write, tasks.cancel_scope)
        tasks.start_soon(_read, read, to_server, outgoing.clone(), t)
        await server.run(incoming, outgoing, server.create_initialization_options())
        tasks.cancel_scope.cancel()


async def _read(
    source: BinaryIO,
    to_server: MemoryObjectSendStream[SessionMessage | Exception],
    answers: MemoryObjectSendStream[SessionMessage],
    t: Text,
) -> None:
    """Every line as a message to the server; what is none is answered here."""
    async with to_server, answers:
        while line := await anyio.to_thread.run_sync(source.readline, LONGEST + 1, abandon_on_cancel=True):
            if len(line) > LONGEST:
                head = line[:400]
                while line and not line.endswith(b"\n"):
                    line = await anyio.to_thread.run_sync(source.readline, CHUNK, abandon_on_cancel=True)
                await answers.send(
                    _refused(head, types.INVALID_REQUEST, t("error.assistant.message.long", n=t.count(LONGEST)))
                )
                continue
            if not line.strip():
                continue
            try:
                message = types.jsonrpc_message_adapter.validate_json(line, by_name=False)
            except ValueError:
                await answers.send(_refused(line[:400], types.PARSE_ERROR, t("error.assistant.message")))
                continue
            await to_server.send(SessionMessage(message))


def _refused(head: bytes, code: int, message: str) -> SessionMessage:
    """The answer to what is no message, under its id where that can be read."""
    found = _ID.match(head)
    known: Any = (int(found[1]) if found[1] else found[2].decode()) if found else None
    error = types.ErrorData(code=code, message=message)
    return SessionMessage(types.JSONRPCError(jsonrpc="2.0", id=known, error=error))


async def _written(
    answers: MemoryObjectReceiveStream[SessionMessage], sink: BinaryIO, scope: anyio.CancelScope
) -> None:
    """Every message of the server as a line; a client that has closed its end ends all of it."""
    async with answers:
        async for one in answers:
            line = one.message.model_dump_json(by_alias=True, exclude_unset=True) + "\n"
            try:
                await anyio.to_thread.run_sync(_write_all, sink, line.encode())
            except OSError:
                scope.cancel()
                return


def _write_all(sink: BinaryIO, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[sink.write(view) :]
