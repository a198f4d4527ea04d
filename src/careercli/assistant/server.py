"""The server: the protocol's requests as calls of tools, pages and prompts; every failure is an answer in words.

Calls are answered one after the other in one thread, from one open atlas: each takes a few milliseconds, and nothing is
written.
"""

from __future__ import annotations

import sys
import traceback
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


def server(session: Session) -> Server[Any]:
    """The server with its tools, pages and prompts."""
    described = tools.described()
    listed = types.ListToolsResult(
        tools=[
            types.Tool.model_validate({**tool, "annotations": {"readOnlyHint": True, "openWorldHint": False}})
            for tool in described["tools"]
        ]
    )
    t = session.reader.text

    async def list_tools(_: Context, __: Listed) -> types.ListToolsResult:
        return listed

    async def call_tool(_: Context, params: types.CallToolRequestParams) -> types.CallToolResult:
        text, failed = answered(params.name, params.arguments or {}, session)
        return types.CallToolResult(content=[types.TextContent(type="text", text=text)], is_error=failed)

    async def list_resources(_: Context, __: Listed) -> types.ListResourcesResult:
        return types.ListResourcesResult(
            resources=[
                types.Resource(
                    uri=resources.address(name),
                    name=name,
                    title=resources.title(name, t),
                    mime_type=resources.MARKDOWN,
                )
                for name, kind in resources.KINDS.items()
                if not kind.pattern
            ]
        )

    async def list_templates(_: Context, __: Listed) -> types.ListResourceTemplatesResult:
        return types.ListResourceTemplatesResult(
            resource_templates=[
                types.ResourceTemplate(
                    uri_template=resources.address(name),
                    name=name,
                    title=resources.title(name, t),
                    mime_type=resources.MARKDOWN,
                )
                for name, kind in resources.KINDS.items()
                if kind.pattern
            ]
        )

    async def read_resource(_: Context, params: types.ReadResourceRequestParams) -> types.ReadResourceResult:
        uri = str(params.uri)
        try:
            text = resources.read(uri, session)
        except CareerError as problem:
            raise MCPError(types.INVALID_PARAMS, failure(problem, session)) from problem
        content = types.TextResourceContents(uri=uri, mime_type=resources.MARKDOWN, text=text)
        return types.ReadResourceResult(contents=[content])

    async def list_prompts(_: Context, __: Listed) -> types.ListPromptsResult:
        return types.ListPromptsResult(
            prompts=[
                types.Prompt(
                    name=name,
                    title=prompts.title(name, t),
                    arguments=[
                        types.PromptArgument(
                            name=argument, description=prompts.about(argument, t), required=argument in prompt.needs
                        )
                        for argument in (*prompt.needs, *prompt.takes)
                    ],
                )
                for name, prompt in prompts.PROMPTS.items()
            ]
        )

    async def get_prompt(_: Context, params: types.GetPromptRequestParams) -> types.GetPromptResult:
        try:
            text = prompts.message(params.name, params.arguments or {}, t)
        except CareerError as problem:
            raise MCPError(types.INVALID_PARAMS, failure(problem, session)) from problem
        content = types.TextContent(type="text", text=text)
        return types.GetPromptResult(messages=[types.PromptMessage(role="user", content=content)])

    return Server(
        NAME,
        version=__version__,
        instructions=described["instructions"],
        on_list_tools=list_tools,
        on_call_tool=call_tool,
        on_list_resources=list_resources,
        on_list_resource_templates=list_templates,
        on_read_resource=read_resource,
        on_list_prompts=list_prompts,
        on_get_prompt=get_prompt,
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
