"""The server as a process: its own client, and what comes over the wire that no client would send."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import anyio
import pytest
from mcp.client.client import Client
from mcp.client.stdio import StdioServerParameters

SERVER = [sys.executable, "-m", "careercli", "mcp"]
PATIENCE = 60


class Wire:
    """A server and the lines that go to it and come back."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(SERVER, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.number = 0

    def send(self, line: bytes) -> None:
        """A line as it is."""
        assert self.process.stdin
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()

    def received(self) -> dict[str, Any]:
        """The next line that comes back."""
        assert self.process.stdout
        found: dict[str, Any] = json.loads(self.process.stdout.readline())
        return found

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """A request and its answer."""
        self.number += 1
        self.send(json.dumps({"jsonrpc": "2.0", "id": self.number, "method": method, "params": params}).encode())
        found = self.received()
        assert found["id"] == self.number, found
        return found

    def call(self, tool: str, **arguments: Any) -> str:
        """The reply of a tool."""
        text: str = self.ask("tools/call", name=tool, arguments=arguments)["result"]["content"][0]["text"]
        return text

    def memory(self) -> int:
        """Bytes the server holds."""
        pages = Path(f"/proc/{self.process.pid}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")

    def end(self) -> None:
        """Kill the server and close what is open."""
        self.process.kill()
        self.process.wait(PATIENCE)
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            assert pipe
            with suppress(OSError):
                pipe.close()

    def left(self) -> int:
        """The exit code once standard input is closed."""
        assert self.process.stdin
        self.process.stdin.close()
        return self.process.wait(PATIENCE)


@pytest.fixture
def wire() -> Iterator[Wire]:
    """A server after the handshake."""
    made = Wire()
    hello = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    assert made.ask("initialize", **hello)["result"]["serverInfo"]["name"] == "career"
    made.send(b'{"jsonrpc":"2.0","method":"notifications/initialized"}')
    yield made
    made.end()


def test_the_protocols_client_talks_to_the_process() -> None:
    async def talk() -> list[str]:
        async with Client(StdioServerParameters(command=SERVER[0], args=SERVER[1:], env=dict(os.environ))) as client:
            one = await client.call_tool("pay", {"job": "us:29-1141"})
            other = await client.call_tool("nothing", {})
            return [one.content[0].text, other.content[0].text]  # type: ignore[union-attr]

    paid, unknown = anyio.run(talk)
    assert paid.startswith("# Registered Nurses")
    assert "No tool `nothing`" in unknown


def test_what_is_no_message_is_answered_and_the_next_call_works(wire: Wire) -> None:
    for line, known in (
        (b"{", None),
        (b"[]", None),
        (b"\xff\xfe\x00", None),
        (b'{"jsonrpc":"2.0","id":7,"method":3}', 7),
        (b'{"jsonrpc":"2.0","id":"a-1","method":', "a-1"),
        (b"[" * 50_000, None),
    ):
        wire.send(line)
        found = wire.received()
        assert found["id"] == known
        assert "not a message of the protocol" in found["error"]["message"]
    wire.send(b"")
    assert wire.call("explain", word="TEER").startswith("# TEER")
    assert wire.left() == 0


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory of another process is read from /proc")
def test_a_message_of_ten_megabytes_is_refused_and_takes_no_memory(wire: Wire) -> None:
    wire.call("find", query="nurse")
    before = wire.memory()
    for number in range(5):
        start = (
            b'{"jsonrpc":"2.0","id":%d,"method":"tools/call","params":{"name":"find","arguments":{"query":"' % number
        )
        wire.send(start + b"x" * 10_000_000 + b'"}}}')
        found = wire.received()
        assert found["id"] == number
        assert "too long: at most 1,000,000 bytes" in found["error"]["message"]
    assert wire.memory() - before < 8_000_000
    assert "too long: 900,000" in wire.call("find", query="x" * 900_000)
    assert wire.left() == 0


def test_an_unknown_method_and_wrong_params_are_errors_of_the_protocol(wire: Wire) -> None:
    assert wire.ask("tools/nothing")["error"]["message"]
    assert wire.ask("tools/call", name=3)["error"]["message"]
    assert wire.ask("tools/call", name="find", arguments=[])["error"]["message"]
    assert wire.call("explain", word="CLB").startswith("# CLB")


def test_a_call_that_is_cancelled_ends_nothing(wire: Wire) -> None:
    call = {"name": "move", "arguments": {"job": "ca:31301", "citizenship": "ph"}}
    wire.send(json.dumps({"jsonrpc": "2.0", "id": 900, "method": "tools/call", "params": call}).encode())
    cancel = {"requestId": 900, "reason": "the reader left"}
    wire.send(json.dumps({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": cancel}).encode())
    wire.send(b'{"jsonrpc":"2.0","id":901,"method":"ping"}')
    while (found := wire.received())["id"] != 901:
        assert found["id"] == 900
    assert "result" in found
    assert wire.left() == 0


@pytest.mark.parametrize("closed", ["stdin", "stdout"])
def test_a_closed_pipe_ends_it_quietly(closed: str, wire: Wire) -> None:
    assert wire.process.stderr
    getattr(wire.process, closed).close()
    if closed == "stdout":
        wire.send(b'{"jsonrpc":"2.0","id":1,"method":"ping"}')
    assert wire.process.wait(PATIENCE) == 0
    assert wire.process.stderr.read() == b""


def test_nothing_else_reaches_the_wire(wire: Wire) -> None:
    wire.call("find", query="nurse")
    assert wire.left() == 0
    assert wire.process.stdout
    assert wire.process.stderr
    assert (wire.process.stdout.read(), wire.process.stderr.read()) == (b"", b"")


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory of another process is read from /proc")
def test_a_thousand_calls_take_no_more_memory(wire: Wire) -> None:
    jobs = ["us:29-1141", "ca:32120", "gb:2134", "de:43414", "au:341111", "sg:74110"]

    def calls(count: int) -> int:
        for number in range(count):
            wire.call("explain", word="TEER")
            wire.call("occupation", job=f"zz:{number}")
            wire.call("occupation", job=jobs[number % len(jobs)], section="jobs")
            wire.call("pay", job=jobs[number % len(jobs)])
        return wire.memory()

    calls(50)
    half = calls(100)
    assert calls(100) - half < 3_000_000
