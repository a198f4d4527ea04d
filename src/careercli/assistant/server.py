"""The server: the protocol's requests as calls of tools, pages and prompts; every failure is an answer in words.

Calls are answered one after the other in one thread, from one open atlas: each takes a few milliseconds, and nothing is
written.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from typing import Any

import mcp_types as types
from mcp.server import Server
from mcp.server.context import ServerRequestContext
from mcp.shared.exceptions import MCPError

from careercli.assistant import prompts, resources, tools
from careercli.assistant.lines import shown
from careercli.assistant.tools import Session
from careercli.errors import CareerError
from careercli.version import __version__

NAME = "career"
Context = ServerRequestContext[Any]
Listed = types.PaginatedRequestParams | None


class Handlers:
    """What is answered to each kind of request."""

    def __init__(self, session: Session) -> None:
        self.session, self.text = session, session.reader.text

    async def list_tools(self, _: Context, __: Listed) -> types.ListToolsResult:
        """The tools, none of which changes anything."""
        hints = {"readOnlyHint": True, "openWorldHint": False}
        described = tools.described()["tools"]
        return types.ListToolsResult(
            tools=[types.Tool.model_validate({**tool, "annotations": hints}) for tool in described]
        )

    async def call_tool(self, _: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        """The reply to a call, or why there is none."""
        text, failed = answered(params.name, params.arguments or {}, self.session)
        return types.CallToolResult(content=[types.TextContent(type="text", text=text)], is_error=failed)

    async def list_resources(self, _: Context, __: Listed) -> types.ListResourcesResult:
        """The pages with an address of their own."""
        named = [name for name, kind in resources.KINDS.items() if not kind.pattern]
        return types.ListResourcesResult(
            resources=[types.Resource(uri=resources.address(name), **self._described(name)) for name in named]
        )

    async def list_templates(self, _: Context, __: Listed) -> types.ListResourceTemplatesResult:
        """The kinds of pages whose address names what they are on."""
        named = [name for name, kind in resources.KINDS.items() if kind.pattern]
        made = [types.ResourceTemplate(uri_template=resources.address(name), **self._described(name)) for name in named]
        return types.ListResourceTemplatesResult(resource_templates=made)

    def _described(self, name: str) -> dict[str, Any]:
        return {"name": name, "title": resources.title(name, self.text), "mime_type": resources.MARKDOWN}

    async def read_resource(self, _: Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        """A page. MCPError in words where there is none: the protocol has no other way to say so."""
        uri = str(params.uri)
        text = self._in_words(lambda: resources.read(uri, self.session))
        content = types.TextResourceContents(uri=uri, mime_type=resources.MARKDOWN, text=text)
        return types.ReadResourceResult(contents=[content])

    async def list_prompts(self, _: Context, __: Listed) -> types.ListPromptsResult:
        """The prompts with their arguments."""
        return types.ListPromptsResult(prompts=[self._prompt(name) for name in prompts.PROMPTS])

    def _prompt(self, name: str) -> types.Prompt:
        prompt = prompts.PROMPTS[name]
        arguments = [
            types.PromptArgument(
                name=argument, description=prompts.about(argument, self.text), required=argument in prompt.needs
            )
            for argument in (*prompt.needs, *prompt.takes)
        ]
        return types.Prompt(name=name, title=prompts.title(name, self.text), arguments=arguments)

    async def get_prompt(self, _: Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
        """The message of a prompt. MCPError in words as for pages."""
        text = self._in_words(lambda: prompts.message(params.name, params.arguments or {}, self.text))
        content = types.TextContent(type="text", text=text)
        return types.GetPromptResult(messages=[types.PromptMessage(role="user", content=content)])

    def _in_words(self, make: Callable[[], str]) -> str:
        try:
            return make()
        except CareerError as problem:
            raise MCPError(types.INVALID_PARAMS, failure(problem, self.session)) from problem


def server(session: Session) -> Server[Any]:
    """The server with its tools, pages and prompts."""
    handlers = Handlers(session)
    return Server(
        NAME,
        version=__version__,
        instructions=tools.described()["instructions"],
        on_list_tools=handlers.list_tools,
        on_call_tool=handlers.call_tool,
        on_list_resources=handlers.list_resources,
        on_list_resource_templates=handlers.list_templates,
        on_read_resource=handlers.read_resource,
        on_list_prompts=handlers.list_prompts,
        on_get_prompt=handlers.get_prompt,
    )


def answered(name: str, arguments: dict[str, Any], session: Session) -> tuple[str, bool]:
    """The reply to a call, and whether it says why there is none."""
    try:
        return tools.called(name, arguments, session), False
    except CareerError as problem:
        return failure(problem, session), True
    except Exception as problem:  # a mistake of ours must not end the session
        traceback.print_exc(file=sys.stderr)
        return shown(session.reader.text("error.assistant.internal", kind=type(problem).__name__)), True


def failure(problem: CareerError, session: Session) -> str:
    """What is wrong and what to do, a line each; within what a reply may take."""
    t = session.reader.text
    lines = [line for text in (problem.message, *problem.hints) for line in t.message(text).splitlines()]
    return "\n".join(shown(line) for line in lines)[:LONGEST]


LONGEST = 4_000
"""Letters of a failure at the most."""
